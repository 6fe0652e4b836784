import type { ValidationReport } from '#checks'
import { type Euro, euro } from '#money'
import type { ContractStanding } from '#rules'
import type { Language } from '#texts'
import { overviewTabTexts, summaryTexts } from '#texts'
import type { PlanCell, StyleName } from '#workbook'
import { privateInContract } from '../tab/private-in-contract'
import { amount, columnSpan, formula, link, number, type TabDraft, text } from '../tab/tab-draft'
import { leavesOutApproved, realisedShare } from './realised-share'
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

/** Where the rows of the table stand. */
export interface ContractTable {
  readonly headerRow: number
  readonly first: number
  readonly last: number
}

/** Adds the table "per opdracht" with its total. */
export function addContractTable(draft: TabDraft, lines: readonly ContractLine[], language: Language): ContractTable {
  const t = summaryTexts(language).overview
  const own = overviewTabTexts(language)
  const c = t.columns
  draft.add(text(t.perContract, 'label'))
  const headerRow = draft.add(
    text(c.kenmerk, 'header'),
    text(c.light, 'header'),
    ...[c.obligation, c.submitted, c.approved, c.expected, c.difference, c.forecast, c.shortfall].map((name) =>
      text(name, 'headerRight'),
    ),
    text(own.columns.realised, 'headerRight'),
    text(own.columns.expectedBy, 'headerAfter'),
    text(c.forecastBy, 'headerAfter'),
  )
  const first = draft.next()
  for (const { kenmerk, standing } of lines) {
    const light = trafficLight(standing.approved, standing.expected)
    const { obligation, approved, scheduleBy, forecastBy } = standing
    const share = obligation === null ? null : realisedShare(approved, obligation)
    draft.add(
      link(kenmerk, standing.at.sheet, standing.at.address),
      text(t.lights[light], LIGHT_STYLES[light]),
      amount(obligation),
      amount(standing.submitted),
      amount(approved),
      amount(standing.expected),
      amount(aheadOf(standing)),
      amount(standing.forecast),
      amount(standing.shortfall),
      share === null ? null : number(share, 'percentage'),
      scheduleBy === null ? null : text(own.expectedBy[scheduleBy], 'textAfter'),
      forecastBy === null ? null : text(t.forecastBy[forecastBy], 'textAfter'),
    )
  }
  const last = draft.next() - 1
  if (lines.length === 0) draft.add(text(t.noContracts, 'note'))
  else draft.add(...totals(t.total, first, last))
  draft.add(text(t.bands, 'note'))
  if (leavesOutApproved(lines.map(({ standing }) => standing))) draft.add(text(own.shareLeavesOut, 'note'))
  draft.skip()
  return { headerRow, first, last }
}

function totals(word: string, first: number, last: number): (PlanCell | null)[] {
  const sum = (column: number): PlanCell => formula(`SUM(${columnSpan(column, first, last)})`, 'euroTotal')
  const blank = text('', 'total')
  return [text(word, 'total'), blank, ...[3, 4, 5, 6, 7, 8, 9].map(sum), blank, blank, blank]
}

/** Approved less expected; null where nothing can be expected. */
function aheadOf({ approved, expected }: ContractStanding): Euro | null {
  return expected === null ? null : euro(approved.minus(expected))
}

/** Widths of the columns of the tab, in characters. */
export const OVERVIEW_WIDTHS: readonly number[] = [44, 26, 17, 17, 17, 17, 17, 17, 17, 15, 17, 17]
