import type { ValidationReport } from '#checks'
import type { ContractStanding } from '#rules'
import type { TableShape } from '#workbook'
import { privateCells } from './privacy'

/** Tells of a row of a table whether what stands in one of its columns may be personal data, so that our tabs leave it out. */
export function privateInTable(
  report: ValidationReport,
  table: TableShape['table'],
): (row: { readonly at: { readonly sheet: string }; readonly row: number }, column: string) => boolean {
  const isPrivate = privateCells(report)
  const shapes = report.shapes.filter((shape) => shape.table === table)
  return ({ at, row }, column) => {
    const shape = shapes.find(({ sheet, firstRow, lastRow }) => sheet === at.sheet && row >= firstRow && row <= lastRow)
    const place = shape?.columns[column]?.column
    return place !== undefined && isPrivate(at.sheet, row, place)
  }
}

/** The same for a text of a contract. */
export function privateInContract(
  report: ValidationReport,
): (standing: ContractStanding, column: 'kenmerk' | 'title' | 'contractor' | 'authority') => boolean {
  return privateInTable(report, 'contracts')
}
