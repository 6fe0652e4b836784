import { isCellError, type CellError } from './cell-error'
import type { CellAnswer } from './sroi-functions'
import type { Matrix } from './spread'

/** An answer as Excel takes it: rows of cells, with Excel's own errors in the place of ours. */
export function excelAnswer(answer: CellAnswer | Matrix<CellAnswer> | undefined): unknown[][] {
  if (answer === undefined) return [['']]
  return Array.isArray(answer) ? answer.map((row) => row.map(excelCell)) : [[excelCell(answer)]]
}

function excelCell(cell: CellAnswer): unknown {
  return isCellError(cell) ? excelError(cell) : cell
}

// CustomFunctions.Error exists only once the host has loaded, so it is looked up per call. Excel shows no text for #NUM!.
function excelError({ error, message }: CellError): unknown {
  const { Error: HostError, ErrorCode } = CustomFunctions
  if (error === '#NUM!') return new HostError(ErrorCode.invalidNumber)
  return new HostError(error === '#N/A' ? ErrorCode.notAvailable : ErrorCode.invalidValue, message)
}
