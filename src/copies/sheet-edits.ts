import { a1, type Cell, cellAt, type CellContent, type CellEdit, sheetNamed, type WorkbookSnapshot } from '#workbook'
import type { CopyChange, CopyReason } from './copy-plan'

/** New contents of cells, gathered over all sheets; what is said first of a cell holds. */
export class SheetEdits {
  private readonly bySheet = new Map<
    string,
    Map<string, { readonly edit: CellEdit; readonly why: CopyReason | null }>
  >()

  constructor(private readonly workbook: WorkbookSnapshot) {}

  has(sheet: string, row: number, column: number): boolean {
    return this.bySheet.get(sheet)?.has(a1(row, column)) === true
  }

  /** The text that a cell will hold; null where it does not change, or holds no text. */
  textOf(sheet: string, row: number, column: number): string | null {
    const content = this.bySheet.get(sheet)?.get(a1(row, column))?.edit.content
    return content?.kind === 'value' && typeof content.value === 'string' ? content.value : null
  }

  /** Says anew what a cell will hold; the first reason stays. */
  replace(sheet: string, row: number, column: number, content: CellContent, why: CopyReason): void {
    const known = this.bySheet.get(sheet)?.get(a1(row, column))
    if (known === undefined) this.put(sheet, row, column, content, why)
    else this.bySheet.get(sheet)?.set(a1(row, column), { edit: { row, column, content }, why: known.why ?? why })
  }

  put(sheet: string, row: number, column: number, content: CellContent, why: CopyReason): void {
    this.add(sheet, { row, column, content }, why)
    const source = sheetNamed(this.workbook, sheet)
    const cell = source && cellAt(source, row, column)
    if (source === undefined || cell === undefined) return
    // One cell of an array cannot change alone: all of it becomes what it shows.
    const anchor = cell.spilledFrom ?? cell
    if (cell.spilledFrom === undefined && cell.formula === undefined) return
    const isOfArray = (one: Cell): boolean =>
      (one.row === anchor.row && one.column === anchor.column) ||
      (one.spilledFrom?.row === anchor.row && one.spilledFrom.column === anchor.column)
    const parts = source.rows.flatMap((line) => line.cells.filter(isOfArray))
    if (parts.length < 2) return
    for (const part of parts) this.add(sheet, { row: part.row, column: part.column, content: valueContent(part) }, null)
  }

  edits(): ReadonlyMap<string, readonly CellEdit[]> {
    return new Map([...this.bySheet].map(([sheet, cells]) => [sheet, [...cells.values()].map(({ edit }) => edit)]))
  }

  changes(): CopyChange[] {
    return this.workbook.sheets.flatMap(({ name }) => {
      const cells = [...(this.bySheet.get(name)?.values() ?? [])]
      const sorted = cells.sort((a, b) => a.edit.row - b.edit.row || a.edit.column - b.edit.column)
      return sorted.flatMap(({ edit, why }) =>
        why === null ? [] : [{ sheet: name, address: a1(edit.row, edit.column), why }],
      )
    })
  }

  private add(sheet: string, edit: CellEdit, why: CopyReason | null): void {
    let cells = this.bySheet.get(sheet)
    if (cells === undefined) {
      cells = new Map<string, { readonly edit: CellEdit; readonly why: CopyReason | null }>()
      this.bySheet.set(sheet, cells)
    }
    const key = a1(edit.row, edit.column)
    const known = cells.get(key)
    if (known === undefined) cells.set(key, { edit, why })
    else if (known.why === null && why !== null) cells.set(key, { edit, why })
  }
}

/** What a cell shows, without its formula. An error stays one: it is a formula of its own that gives it. */
export function valueContent({ value }: Cell): CellContent {
  if (typeof value === 'object' && value !== null) return { kind: 'formula', formula: `=${errorOf(value.error)}` }
  return { kind: 'value', value }
}

// Errors of newer programs and of waiting are none that one can type.
function errorOf(error: string): string {
  return ['#N/A', '#VALUE!', '#NUM!', '#REF!', '#NAME?', '#DIV/0!', '#NULL!'].includes(error) ? error : '#N/A'
}
