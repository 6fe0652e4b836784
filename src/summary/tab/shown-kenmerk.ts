import type { ValidationReport } from '#checks'
import type { ContractStanding } from '#rules'
import { privateCells } from './privacy'

/** Gives the kenmerk of a contract, or null where a privacy finding points at it. */
export function shownKenmerk(report: ValidationReport): (standing: ContractStanding) => string | null {
  const isPrivate = privateCells(report)
  const shapes = report.shapes.filter(({ table }) => table === 'contracts')
  return ({ at, row, kenmerk }) => {
    const shape = shapes.find(({ sheet, firstRow, lastRow }) => sheet === at.sheet && row >= firstRow && row <= lastRow)
    const column = shape?.columns['kenmerk']?.column
    return column !== undefined && isPrivate(at.sheet, row, column) ? null : kenmerk
  }
}
