import { euro } from '#money'
import { type Language, quartersTexts, summaryTexts } from '#texts'
import type { PlanCell } from '#workbook'
import { amount, columnSpan, formula, link, type TabDraft, text } from '../tab/tab-draft'
import type { ContractLine, ContractTable } from './contract-lines'
import { verdictCell } from './verdict-words'

type Amounts = Omit<ContractLine, 'contract' | 'verdict'>

/** Adds the table "per opdracht": the last quarters side by side, and how each contract stands. */
export function addContractQuarters(
  draft: TabDraft,
  table: ContractTable,
  language: Language,
  kind: 'workbook' | 'portfolio',
): void {
  if (table.lines.length === 0) return
  const t = quartersTexts(language)
  const { overview } = summaryTexts(language)
  const lumps = {
    earlier: table.lines.some(({ earlier }) => !earlier.isZero()) || table.stray?.earlier.isZero() === false,
    other: table.lines.some(({ other }) => !other.isZero()) || table.stray?.other.isZero() === false,
  }
  const amounts = (line: Amounts): (PlanCell | null)[] => [
    ...(lumps.earlier ? [amount(line.earlier)] : []),
    ...line.quarters.map((one) => amount(one)),
    ...(lumps.other ? [amount(line.other)] : []),
    amount(line.total),
  ]
  draft.skip()
  draft.add(text(t.perContract, 'label'))
  draft.add(...headers(table, lumps, language, kind))
  const first = draft.next()
  for (const { contract, verdict, ...line } of table.lines) {
    const kenmerk = contract.kenmerk ?? overview.withheld
    const { words, style } = verdictCell(verdict, language)
    draft.add(
      kind === 'workbook' ? link(kenmerk, contract.at.sheet, contract.at.address) : text(kenmerk),
      text(words, style),
      ...amounts(line),
      ...('at' in verdict
        ? [
            amount(verdict.at.approvedSoFar),
            amount(verdict.at.expected),
            amount(euro(verdict.at.approvedSoFar.minus(verdict.at.expected))),
          ]
        : table.ended === null
          ? []
          : [null, null, null]),
      ...(kind === 'portfolio' ? [text(contract.file, 'textAfter')] : []),
    )
  }
  if (table.stray !== null) draft.add(text(t.stray, 'note'), null, ...amounts(table.stray))
  const last = draft.next() - 1
  const count = Number(lumps.earlier) + table.quarters.length + Number(lumps.other) + 1 + (table.ended === null ? 0 : 3)
  draft.add(
    text(overview.total, 'total'),
    text('', 'total'),
    ...Array.from({ length: count }, (_, index) => formula(`SUM(${columnSpan(index + 3, first, last)})`, 'euroTotal')),
    ...(kind === 'portfolio' ? [text('', 'total')] : []),
  )
}

function headers(
  table: ContractTable,
  lumps: { readonly earlier: boolean; readonly other: boolean },
  language: Language,
  kind: 'workbook' | 'portfolio',
): PlanCell[] {
  const c = quartersTexts(language).contractColumns
  const right = (name: string): PlanCell => text(name, 'headerRight')
  return [
    text(c.contract, 'header'),
    text(c.light, 'header'),
    ...(lumps.earlier ? [right(c.earlier)] : []),
    ...table.quarters.map(right),
    ...(lumps.other ? [right(c.other)] : []),
    right(c.total),
    ...(table.ended === null ? [] : [c.approvedBy(table.ended), c.expectedBy(table.ended), c.ahead].map(right)),
    ...(kind === 'portfolio' ? [text(c.file, 'headerAfter')] : []),
  ]
}
