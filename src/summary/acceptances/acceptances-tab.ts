import { ACCEPTANCE_COLUMNS, type AcceptanceColumn, type SpoiledRow } from '#acceptances'
import { withoutIdentityNumbers } from '#checks'
import type { Acceptance } from '#findings'
import { acceptancesTexts, findingTexts, type Language } from '#texts'
import { dayFromText, serialFromDay } from '#time'
import { isCellError, type PlanCell, type SheetPlan, type WorkbookSnapshot, type WriteAction } from '#workbook'
import { fittedRows } from '../tab/fitted-rows'
import { link, number, tabDraft, text } from '../tab/tab-draft'
import { tabNames } from '../tab/tab-names'

export interface AcceptancesTabInput {
  readonly acceptances: readonly Acceptance[]
  /** Rows of the tab that cannot be read: they stay, at the end, for the person who wrote them. */
  readonly spoiled: readonly SpoiledRow[]
  readonly language: Language
}

const WIDTHS: Readonly<Record<AcceptanceColumn, number>> = {
  rule: 34,
  sheet: 16,
  address: 9,
  header: 20,
  contract: 16,
  quarter: 10,
  key: 10,
  reason: 34,
  note: 40,
  by: 18,
  on: 12,
  code: 24,
  mark: 28,
}

/** The action that makes, renews or (with nothing left to hold) takes away `SROI Toelichtingen`. */
export function acceptancesAction(snapshot: WorkbookSnapshot, input: AcceptancesTabInput): WriteAction {
  if (input.acceptances.length + input.spoiled.length === 0) return { kind: 'remove-sheet', role: 'acceptances' }
  const name = tabNames(snapshot, ['acceptances']).get('acceptances') as string
  return { kind: 'put-sheet', role: 'acceptances', sheet: acceptancesTab(input, name, snapshot) }
}

/** `SROI Toelichtingen`: the only store of what people let stand, as a table they can read and delete rows of. */
function acceptancesTab(
  { acceptances, spoiled, language }: AcceptancesTabInput,
  name: string,
  snapshot: WorkbookSnapshot,
): SheetPlan {
  const t = acceptancesTexts(language)
  const draft = tabDraft()
  draft.add(text(t.title, 'title'))
  draft.add(text(t.about, 'subtitle'))
  const headerRow = draft.add(...ACCEPTANCE_COLUMNS.map((id) => text(t.columns[id], 'header')))
  const sheets = new Set(snapshot.sheets.map((sheet) => sheet.name))
  for (const acceptance of acceptances)
    draft.add(...lineOf(acceptance, { sheets, language, date1904: snapshot.date1904 }))
  if (spoiled.length > 0) {
    draft.skip()
    draft.add(text(t.spoiled, 'note'))
    for (const { cells } of spoiled) draft.add(...cells.map(asItStood))
  }
  const columnWidths = ACCEPTANCE_COLUMNS.map((id) => WIDTHS[id])
  return {
    name,
    rows: fittedRows(draft.rows(), columnWidths),
    columnWidths,
    frozenRows: headerRow,
    // The fingerprint is for the program: it need not come on paper.
    print: { landscape: true, onePageWide: true, repeatRow: headerRow, columns: ACCEPTANCE_COLUMNS.length - 1 },
  }
}

interface Where extends Pick<WorkbookSnapshot, 'date1904'> {
  readonly sheets: ReadonlySet<string>
  readonly language: Language
}

function lineOf(acceptance: Acceptance, { sheets, language, date1904 }: Where): (PlanCell | null)[] {
  const { sheet, address, code, mark, on } = acceptance
  const day = dayFromText(on)
  const cells: Readonly<Record<AcceptanceColumn, PlanCell | null>> = {
    rule: text(findingTexts(language).title(code), 'wrapped'),
    sheet: outside(sheet),
    address:
      address === null || sheet === null ? null : sheets.has(sheet) ? link(address, sheet, address) : text(address),
    header: outside(acceptance.header),
    contract: outside(acceptance.contract, 'code'),
    quarter: outside(acceptance.quarter, 'code'),
    key: outside(acceptance.key, 'code'),
    reason: outside(acceptance.reason),
    note: outside(acceptance.note),
    by: outside(acceptance.by),
    on: day === null ? text(on) : number(serialFromDay(day, date1904), 'date'),
    code: text(code, 'note'),
    mark: text(mark, 'note'),
  }
  return ACCEPTANCE_COLUMNS.map((id) => cells[id])
}

/** Words of people: text whatever they look like, and no numbers that could be a person's. */
function outside(value: string | null, style: 'wrapped' | 'code' = 'wrapped'): PlanCell | null {
  return value === null || value === '' ? null : text(withoutIdentityNumbers(value), style)
}

function asItStood(value: SpoiledRow['cells'][number]): PlanCell | null {
  if (value === undefined || value === null || isCellError(value)) return null
  return typeof value === 'number' ? number(value, 'text') : text(String(value), 'wrapped')
}
