import type { ValidationReport } from '#checks'
import { type Euro, euro } from '#money'
import type { ContractStanding } from '#rules'
import type { Language } from '#texts'
import { summaryTexts } from '#texts'
import type { PlanCell, StyleName } from '#workbook'
import { privateInContract } from '../tab/private-in-contract'
import { amount, columnSpan, formula, link, type TabDraft, text } from '../tab/tab-draft'
import { trafficLight, type TrafficLight } from './traffic-light'

/** A contract with the file it stands in, and how to name it without showing personal data. */
export interface ContractLine {
  readonly file: string
  readonly standing: ContractStanding
  readonly kenmerk: string
  readonly title: string | null
  readonly contractor: string | null
  readonly authority: string | null
}

/** The contracts of one workbook, with texts that a privacy finding points at left out. */
export function contractLines(report: ValidationReport, language: Language): readonly ContractLine[] {
  const { withheld } = summaryTexts(language).overview
  const isPrivate = privateInContract(report)
  return report.contracts.map((standing) => {
    const shown = (column: 'kenmerk' | 'title' | 'contractor' | 'authority'): string | null =>
      standing[column] !== null && isPrivate(standing, column) ? withheld : standing[column]
    return {
      file: report.workbook,
      standing,
      kenmerk: shown('kenmerk') ?? '',
      title: shown('title'),
      contractor: shown('contractor'),
      authority: shown('authority'),
    }
  })
}

const LIGHT_STYLES: Readonly<Record<TrafficLight, StyleName>> = {
  green: 'good',
  amber: 'attention',
  red: 'bad',
  unknown: 'note',
}

/** Adds the table "per opdracht" with its total. In a portfolio the file comes first and nothing links: the cells stand elsewhere. */
export function addContractTable(
  draft: TabDraft,
  lines: readonly ContractLine[],
  language: Language,
  kind: 'workbook' | 'portfolio',
): { readonly headerRow: number } {
  const t = summaryTexts(language).overview
  const lead = kind === 'portfolio' ? 2 : 1
  const c = t.columns
  const headerRow = draft.add(
    ...(kind === 'portfolio' ? [text(c.file, 'header')] : []),
    text(c.kenmerk, 'header'),
    text(c.light, 'header'),
    ...[c.obligation, c.submitted, c.approved, c.expected, c.difference, c.forecast].map((name) =>
      text(name, 'headerRight'),
    ),
    text(c.forecastBy, 'headerAfter'),
    text(c.shortfall, 'headerRight'),
    text(c.title, 'headerAfter'),
    text(c.contractor, 'header'),
  )
  const first = draft.next()
  for (const line of lines) {
    const { standing } = line
    const light = trafficLight(standing.approved, standing.expected)
    draft.add(
      ...(kind === 'portfolio' ? [text(line.file)] : []),
      kind === 'workbook' ? link(line.kenmerk, standing.at.sheet, standing.at.address) : text(line.kenmerk),
      text(t.lights[light], LIGHT_STYLES[light]),
      amount(standing.obligation),
      amount(standing.submitted),
      amount(standing.approved),
      amount(standing.expected),
      amount(aheadOf(standing)),
      amount(standing.forecast),
      standing.forecastBy === null ? null : text(t.forecastBy[standing.forecastBy], 'textAfter'),
      amount(standing.shortfall),
      line.title === null ? null : text(line.title, 'textAfter'),
      line.contractor === null ? null : text(line.contractor),
    )
  }
  if (lines.length === 0) draft.add(text(t.noContracts, 'note'))
  else draft.add(...totals(t.total, lead, first, draft.next() - 1))
  draft.add(text(t.bands, 'note'))
  return { headerRow }
}

function totals(word: string, lead: number, first: number, last: number): (PlanCell | null)[] {
  const sum = (column: number): PlanCell => formula(`SUM(${columnSpan(column, first, last)})`, 'euroTotal')
  return [
    text(word, 'total'),
    ...(lead === 2 ? [text('', 'total')] : []),
    text('', 'total'),
    ...[2, 3, 4, 5, 6, 7].map((step) => sum(lead + step)),
    text('', 'total'),
    sum(lead + 9),
    text('', 'total'),
    text('', 'total'),
  ]
}

/** Approved less expected; null where nothing can be expected. */
function aheadOf({ approved, expected }: ContractStanding): Euro | null {
  return expected === null ? null : euro(approved.minus(expected))
}

/** Widths of the columns of the table, in characters. */
export function contractTableWidths(kind: 'workbook' | 'portfolio'): readonly number[] {
  const amounts = [18, 18, 18, 18, 18, 18, 18, 18]
  return kind === 'portfolio' ? [30, 22, 26, ...amounts, 34, 26] : [44, 26, ...amounts, 34, 26]
}
