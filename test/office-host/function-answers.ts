import type { CellErrorCode, CellError, CellValue } from '#workbook'

/** What a cell, or a cell and those it spills into, gets of a call. */
export type CallAnswer = CellValue | CellValue[][]

const VALUE: CellError = { error: '#VALUE!' }

/** The error of a call that failed, by the number the page gives: it threw, it rejected, or the function is not there. */
const FAILED: Readonly<Record<number, CellErrorCode>> = {
  1: '#N/A',
  2: '#VALUE!',
  3: '#VALUE!',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
}

/** Reads one result as the page sends it: number of the call, went well, value, number of the error. */
export function answerOf([, ok, value, code]: readonly unknown[]): CallAnswer {
  if (ok !== true) {
    const error = FAILED[Number(code)] ?? '#VALUE!'
    return typeof value === 'string' && value !== '' ? { error, message: value } : { error }
  }
  // All our functions are declared to give rows of cells, so anything else is refused.
  if (!Array.isArray(value) || value.length === 0 || !value.every(Array.isArray)) return VALUE
  const rows = value as unknown[][]
  const width = rows[0]?.length ?? 0
  if (width === 0 || rows.some((row) => row.length !== width)) return VALUE
  const cells = rows.map((row) => row.map(cellOf))
  return cells.length === 1 && width === 1 ? (cells[0]?.[0] ?? 0) : cells
}

function cellOf(value: unknown): CellValue {
  // Nothing inside an array becomes 0.
  if (value === null) return 0
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value !== 'object') return VALUE
  const { code, message, basicValue } = value as Record<string, unknown>
  if (typeof code === 'string' && code.startsWith('#')) {
    const error = code as CellErrorCode
    return typeof message === 'string' && message !== '' ? { error, message } : { error }
  }
  return typeof basicValue === 'number' || typeof basicValue === 'string' ? basicValue : VALUE
}
