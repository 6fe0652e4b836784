import type { RuleProblem } from '#rules'

export type Matrix<T> = T[][]

/** More cells than this never come from a sheet a person works in. */
const MOST_CELLS = 5_000_000

/**
 * Answers cell by cell where arguments are ranges. A single cell holds for all, a one-row or one-column range is
 * repeated along the other side, ranges of the same shape go together; the answer has the shape of the largest.
 * @param refuse makes the one answer when the shapes do not fit
 */
export function spread<T>(
  args: readonly unknown[],
  answer: (cells: readonly unknown[]) => T,
  refuse: (problem: RuleProblem) => T,
): T | Matrix<T> {
  if (!hasRange(args)) return answer(args)
  const ranges = args.map(rangeOf)
  const rows = Math.max(1, ...ranges.map((range) => range?.length ?? 1))
  const columns = Math.max(1, ...ranges.map((range) => range?.[0]?.length ?? 1))
  if (!ranges.every((range) => fits(range, rows, columns))) {
    const shapes = ranges.filter((range) => range !== null).map(shapeOf)
    return refuse({ code: 'ranges-differ', params: { shapes: [...new Set(shapes)].join(', ') } })
  }
  if (rows * columns > MOST_CELLS)
    return refuse({ code: 'ranges-too-large', params: { cells: String(rows * columns) } })
  const cells: unknown[] = [...args]
  const answers: Matrix<T> = []
  const moving = ranges.flatMap((range, index) => (range === null ? [] : [{ range, index, ...repeats(range) }]))
  for (let row = 0; row < rows; row++) {
    const line: T[] = []
    for (let column = 0; column < columns; column++) {
      for (const { range, index, sameRow, sameColumn } of moving) {
        cells[index] = range[sameRow ? 0 : row]?.[sameColumn ? 0 : column] ?? null
      }
      line.push(answer(cells))
    }
    answers.push(line)
  }
  return answers
}

/** Arguments that are one cell each, bare or as a range of one; else the shape of the first that is more. */
export function singleCells(
  args: readonly unknown[],
): { readonly cells: readonly unknown[] } | { readonly shape: string } {
  const ranges = args.map(rangeOf)
  const large = ranges.find((range) => range !== null && (range.length > 1 || (range[0]?.length ?? 1) > 1))
  if (large) return { shape: shapeOf(large) }
  return { cells: args.map((cell, at) => (ranges[at] ? (ranges[at][0]?.[0] ?? null) : cell)) }
}

function hasRange(args: readonly unknown[]): boolean {
  for (const arg of args) if (Array.isArray(arg)) return true
  return false
}

type Range = readonly (readonly unknown[])[]

/** A range as rows of cells; null for a single value. An empty range is one blank cell. */
function rangeOf(argument: unknown): Range | null {
  if (!Array.isArray(argument)) return null
  const rows: unknown[][] = argument.every(Array.isArray) ? (argument as unknown[][]) : [argument]
  return rows.length === 0 || (rows[0]?.length ?? 0) === 0 ? [[null]] : rows
}

function fits(range: Range | null, rows: number, columns: number): boolean {
  if (range === null) return true
  const width = range[0]?.length ?? 1
  return (range.length === 1 || range.length === rows) && (width === 1 || width === columns)
}

/** Along which sides a range is repeated. */
function repeats(range: Range): { readonly sameRow: boolean; readonly sameColumn: boolean } {
  return { sameRow: range.length === 1, sameColumn: (range[0]?.length ?? 1) === 1 }
}

function shapeOf(range: Range | null): string {
  return `${range?.length ?? 1} × ${range?.[0]?.length ?? 1}`
}
