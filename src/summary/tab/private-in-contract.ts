import type { ValidationReport } from '#checks'
import type { ContractStanding } from '#rules'
import { privateCells } from './privacy'

/** Tells whether a text of a contract may be personal data, so that our tabs leave it out. */
export function privateInContract(
  report: ValidationReport,
): (standing: ContractStanding, column: 'kenmerk' | 'title' | 'contractor' | 'authority') => boolean {
  const isPrivate = privateCells(report)
  const shapes = report.shapes.filter(({ table }) => table === 'contracts')
  return ({ at, row }, column) => {
    const shape = shapes.find(({ sheet, firstRow, lastRow }) => sheet === at.sheet && row >= firstRow && row <= lastRow)
    const place = shape?.columns[column]?.column
    return place !== undefined && isPrivate(at.sheet, row, place)
  }
}
