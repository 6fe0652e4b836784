import type { Cell, CellErrorCode, CellValue, WorkbookSnapshot } from '#workbook'
import type { CellScalar } from './values'
import type { WorkbookModel } from './workbook-model'

/** The model as the calculator knows workbooks. */
export function snapshotOf(model: WorkbookModel): WorkbookSnapshot {
  return {
    name: model.name,
    date1904: model.date1904,
    sheets: model.sheets.map((sheet) => {
      const rows = new Map<number, Cell[]>()
      for (const { row, column, cell } of sheet.cellsIn({ top: 1, left: 1, bottom: 1_048_576, right: 16_384 })) {
        if (cell.value === null && cell.formula === null) continue
        const cells = rows.get(row) ?? []
        rows.set(row, cells)
        cells.push({
          row,
          column,
          value: cellValue(cell.value),
          ...(cell.formula !== null && { formula: cell.formula }),
          ...(cell.spilledFrom !== null && { spilledFrom: cell.spilledFrom }),
          ...(cell.numberFormat !== 'General' && { format: cell.numberFormat }),
        })
      }
      return {
        name: sheet.name,
        visibility:
          sheet.visibility === 'Visible' ? 'visible' : sheet.visibility === 'Hidden' ? 'hidden' : 'very-hidden',
        isProtected: sheet.isProtected,
        rows: [...rows].map(([row, cells]) => ({ row, hidden: sheet.hiddenRows.has(row), cells })),
        columns: [],
        merges: sheet.merges,
        tables: sheet.tables.map((table) => ({
          name: table.name,
          range: table.area,
          hasHeaderRow: table.showHeaders,
          hasTotalRow: table.showTotals,
          columns: Array.from({ length: table.area.right - table.area.left + 1 }, (_, at) =>
            textOf(sheet.at(table.area.top, table.area.left + at)?.value ?? null),
          ),
        })),
        comments: [],
        frozenRows: sheet.frozenRows,
      }
    }),
    names: model.names.map((name) => ({
      name: name.name,
      refersTo: model.formulaOf(name).slice(1),
      hidden: !name.visible,
    })),
    properties: {},
  }
}

function cellValue(value: CellScalar): CellValue {
  return typeof value === 'object' && value !== null ? { error: value.error as CellErrorCode } : value
}

function textOf(value: CellScalar): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
