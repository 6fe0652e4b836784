import type { Language } from '#texts'
import { cellError, isCellError, type CellError } from './cell-error'
import type { CellAnswer } from './sroi-function'
import type { Matrix } from './spread'

/** An answer as Excel takes it: rows of cells, with Excel's own errors in the place of ours. */
export function excelAnswer(answer: CellAnswer | Matrix<CellAnswer> | undefined): unknown[][] {
  if (answer === undefined) return [['']]
  return Array.isArray(answer) ? answer.map((row) => row.map(excelCell)) : [[excelCell(answer)]]
}

/** Excel on the web takes 5 MB at once; with a larger answer the cell would show #BUSY! for ever, and others with it. */
const LARGEST_ON_WEB = 4_000_000
/** No fewer cells reach that: what a cell can hold is short. */
const SURELY_FIT = LARGEST_ON_WEB / 40_000

export function fitsWebAnswer(answer: readonly (readonly unknown[])[]): boolean {
  return cellsIn(answer) <= SURELY_FIT || JSON.stringify(answer).length <= LARGEST_ON_WEB
}

/** In the place of an answer that cannot be sent. */
export function tooLarge(answer: readonly (readonly unknown[])[], language: Language): unknown[][] {
  const params = { cells: String(cellsIn(answer)) }
  return excelAnswer(cellError({ code: 'ranges-too-large', params }, language))
}

function cellsIn(answer: readonly (readonly unknown[])[]): number {
  return answer.length * (answer[0]?.length ?? 0)
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
