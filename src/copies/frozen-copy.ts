import { callsOurFunction, freeSheetName, type PlanRow, textContent, type WorkbookSnapshot } from '#workbook'
import { type CopyPlan, writesOf } from './copy-plan'
import { SheetEdits, valueContent } from './sheet-edits'

/** What stands on the tab that says that this is a frozen copy. */
export interface FrozenNote {
  readonly tab: string
  readonly title: string
  readonly lines: readonly string[]
}

/**
 * What has to change for a copy in which our formulas are the values they show, for people without the add-in. Native
 * formulas stay and go on counting. A tab says what was done; where no formula is ours, nothing changes.
 */
export function frozenCopy(workbook: WorkbookSnapshot, note: (formulas: number) => FrozenNote): CopyPlan {
  const edits = new SheetEdits(workbook)
  for (const sheet of workbook.sheets) {
    for (const { cells } of sheet.rows) {
      for (const cell of cells) {
        if (cell.formula === undefined || !callsOurFunction(cell.formula)) continue
        edits.put(sheet.name, cell.row, cell.column, valueContent(cell), 'formula')
      }
    }
  }
  const changes = edits.changes()
  const said = changes.length === 0 ? [] : [noteTab(workbook, note(changes.length))]
  return {
    edits: [...writesOf(edits.edits()), ...said],
    scrub: { comments: false, properties: false, replacements: new Map(), ownTableFormulas: changes.length > 0 },
    changes,
    beside: [],
  }
}

function noteTab(workbook: WorkbookSnapshot, { tab, title, lines }: FrozenNote) {
  const name = freeSheetName(
    tab,
    workbook.sheets.map((sheet) => sheet.name),
  )
  const rows: PlanRow[] = [
    { cells: [{ content: textContent(title), style: 'title' }] },
    ...lines.map((line): PlanRow => ({ cells: [{ content: textContent(line), style: 'wrapped' }] })),
  ]
  return { kind: 'put-sheet', role: null, sheet: { name, rows, columnWidths: [90] } } as const
}
