import { safeText, type ValidationReport } from '#checks'
import type { Rulebook } from '#rulebook'
import type { ContractStanding } from '#rules'
import { type Language, overviewTabTexts, summaryTexts, withholdingTexts } from '#texts'
import type { PlanCell } from '#workbook'
import { amount, link, number, type TabDraft, text } from '../tab/tab-draft'
import type { ContractLine } from './contract-table'
import { withholdingOf } from './needed'

/** Adds who carries out each contract, its jobs, what would be withheld and what of it holds now. */
export function addContractDetails(
  draft: TabDraft,
  lines: readonly ContractLine[],
  report: Pick<ValidationReport, 'today' | 'withholding'>,
  rulebook: Rulebook,
  language: Language,
): void {
  if (lines.length === 0) return
  const t = summaryTexts(language).overview
  const d = overviewTabTexts(language).details
  draft.add(text(d.heading, 'label'))
  draft.add(
    ...[t.columns.kenmerk, t.columns.contractor].map((name) => text(name, 'header')),
    ...[d.columns.jobs, d.columns.penalty, d.columns.now].map((name) => text(name, 'headerRight')),
    text(d.columns.because, 'headerAfter'),
    ...[0, 1, 2].map(() => text('', 'header')),
    text(t.columns.title, 'headerAfter'),
    ...[0, 1].map(() => text('', 'header')),
  )
  let withAmount = 0
  for (const { kenmerk, contractor, title, standing } of lines) {
    const withheld = withholdingOf(standing, report, rulebook)
    if (withheld !== null) withAmount += 1
    draft.add(
      link(kenmerk, standing.at.sheet, standing.at.address),
      contractor === null ? null : text(contractor, 'wrapped'),
      standing.jobs === null ? null : number(standing.jobs, 'decimalTop'),
      amount(withheld?.amount ?? null, 'euroTop'),
      amount(withheld?.now ?? null, 'euroTop'),
      becauseOf(standing, withheld, language),
      null,
      null,
      null,
      title === null ? null : text(title, 'textAfter'),
    )
  }
  if (withAmount > 0) draft.add(text(d.about, 'note'))
  draft.skip()
}

function becauseOf(
  { shortfall, penalty }: ContractStanding,
  withheld: ReturnType<typeof withholdingOf>,
  language: Language,
): PlanCell | null {
  const d = overviewTabTexts(language).details
  if (shortfall === null) return null
  if (shortfall.isZero()) return text(d.nothingShort, 'textAfter')
  if (withheld === null) return penalty === null ? text(d.noFormula, 'textAfter') : null
  const { state, because } = withheld
  const reason = state === null || state.reason === '' ? '' : ` (${safeText(state.reason)})`
  return text(`${withholdingTexts(language).because(because, state)}${reason}`, 'textAfter')
}
