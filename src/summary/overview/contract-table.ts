import type { ValidationReport } from '#checks'
import type { ContractStanding } from '#rules'
import { type Language, overviewTabTexts, summaryTexts } from '#texts'
import { privateInContract } from '../tab/private-in-table'
import { link, type TabDraft, text } from '../tab/tab-draft'
import { leavesOutApproved } from './realised-share'
import { standingCells, standingHeaders, standingTotals } from './standing-cells'

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

/** Where the rows of the table stand. */
export interface ContractTable {
  readonly headerRow: number
  readonly first: number
  readonly last: number
}

/** Adds the table "per opdracht" with its total. */
export function addContractTable(draft: TabDraft, lines: readonly ContractLine[], language: Language): ContractTable {
  const t = summaryTexts(language).overview
  draft.add(text(t.perContract, 'label'))
  const headerRow = draft.add(...standingHeaders(language))
  const first = draft.next()
  for (const { kenmerk, standing } of lines) {
    draft.add(...standingCells(link(kenmerk, standing.at.sheet, standing.at.address), standing, language))
  }
  const last = draft.next() - 1
  if (lines.length === 0) draft.add(text(t.noContracts, 'note'))
  else draft.add(...standingTotals(first, last, language))
  addStandingNotes(draft, lines, language)
  return { headerRow, first, last }
}

/** Adds what the lights mean, and what the share of all leaves out where it does. */
export function addStandingNotes(
  draft: TabDraft,
  lines: readonly { readonly standing: ContractStanding }[],
  language: Language,
): void {
  draft.add(text(summaryTexts(language).overview.bands, 'note'))
  if (leavesOutApproved(lines.map(({ standing }) => standing))) {
    draft.add(text(overviewTabTexts(language).shareLeavesOut, 'note'))
  }
  draft.skip()
}

/** Widths of the columns of the tab, in characters. */
export const OVERVIEW_WIDTHS: readonly number[] = [44, 26, 17, 17, 17, 17, 17, 17, 17, 15, 17, 17]
