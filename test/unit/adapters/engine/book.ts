import type { CellValue, DefinedName, SheetSnapshot, TableObject, WorkbookSnapshot } from '#workbook'
import { columnLetters, columnNumber } from '#workbook'
import type { Calculator } from '#workbook'

/** Cells of a sheet by address; a text that starts with "=" is a formula. */
export type Cells = Readonly<Record<string, CellValue>>

export interface SheetParts {
  readonly tables?: readonly TableObject[]
  readonly hiddenRows?: readonly number[]
  /** Values the file had for formula cells. */
  readonly stored?: Readonly<Record<string, CellValue>>
  /** Cells filled by an array formula when the file was saved: cell -> anchor. */
  readonly spilled?: Readonly<Record<string, string>>
}

export function sheet(name: string, cells: Cells, parts: SheetParts = {}): SheetSnapshot {
  const placed = Object.entries(cells).map(([address, value]) => ({ ...position(address), address, value }))
  const byRow = new Map<number, typeof placed>()
  for (const cell of placed) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell])
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    rows: [...byRow]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({
        row,
        hidden: parts.hiddenRows?.includes(row) ?? false,
        cells: cells
          .sort((a, b) => a.column - b.column)
          .map(({ column, address, value }) => {
            const anchor = parts.spilled?.[address]
            const isFormula = typeof value === 'string' && value.startsWith('=')
            return {
              row,
              column,
              value: isFormula ? (parts.stored?.[address] ?? null) : value,
              ...(isFormula ? { formula: value } : {}),
              ...(anchor === undefined ? {} : { spilledFrom: position(anchor) }),
            }
          }),
      })),
    columns: [],
    merges: [],
    tables: parts.tables ?? [],
    comments: [],
    frozenRows: 0,
  }
}

export function book(
  sheets: readonly SheetSnapshot[],
  names: readonly Omit<DefinedName, 'hidden'>[] = [],
): WorkbookSnapshot {
  return {
    name: 'test',
    date1904: false,
    sheets,
    names: names.map((name) => ({ ...name, hidden: false })),
    properties: {},
  }
}

/** What the engine says about a workbook, by "Sheet!A1" (the first sheet without its name). */
export function outcome(
  calculator: Calculator,
  workbook: WorkbookSnapshot,
): { values: Record<string, CellValue>; kept: string[] } {
  const first = workbook.sheets[0]?.name
  const address = (cell: { sheet: string; row: number; column: number }): string =>
    `${cell.sheet === first ? '' : `${cell.sheet}!`}${columnLetters(cell.column)}${String(cell.row)}`
  const result = calculator.calculate(workbook)
  return {
    values: Object.fromEntries(result.cells.map((cell) => [address(cell), cell.value])),
    kept: result.notCalculated.map(address),
  }
}

function position(address: string): { row: number; column: number } {
  const match = /^([A-Z]+)(\d+)$/.exec(address)
  return { row: Number(match?.[2]), column: columnNumber(match?.[1] ?? '') ?? 0 }
}
