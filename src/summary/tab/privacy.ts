import type { ValidationReport } from '#checks'
import { type CellRange, MAX_COLUMN, MAX_ROW, rangeFromA1 } from '#workbook'

/** Single cells are looked up, since there may be as many as rows; whole columns are few. */
interface Hidden {
  readonly cells: Set<number>
  readonly ranges: CellRange[]
}

type IsPrivate = (sheet: string, row: number, column: number) => boolean

// Every tab asks the same of the same report.
const known = new WeakMap<ValidationReport, IsPrivate>()

/** Tells whether a privacy finding points at a cell; our tabs then leave its text out. */
export function privateCells(report: ValidationReport): IsPrivate {
  let isPrivate = known.get(report)
  if (isPrivate === undefined) known.set(report, (isPrivate = readPrivate(report)))
  return isPrivate
}

function readPrivate(report: ValidationReport): IsPrivate {
  const bySheet = new Map<string, Hidden>()
  // Somebody who says that it is no personal data may be mistaken: what is hidden, stays hidden.
  for (const { code, at, params } of [...report.findings, ...report.accepted.map(({ finding }) => finding)]) {
    if (!code.startsWith('privacy-') || at?.kind !== 'cell') continue
    const range = rangeFromA1(at.address)
    if (range === null) continue
    let hidden = bySheet.get(at.sheet)
    if (hidden === undefined) bySheet.set(at.sheet, (hidden = { cells: new Set(), ranges: [] }))
    // What is said of a column stands at its header alone.
    const wholeColumn = code === 'privacy-hidden' || ('inText' in params && !params.inText)
    if (wholeColumn) hidden.ranges.push({ ...range, bottom: MAX_ROW })
    else if (range.top === range.bottom && range.left === range.right) hidden.cells.add(numberOf(range.top, range.left))
    else hidden.ranges.push(range)
  }
  return (sheet, row, column) => {
    const hidden = bySheet.get(sheet)
    if (hidden === undefined) return false
    return (
      hidden.cells.has(numberOf(row, column)) ||
      hidden.ranges.some(
        (range) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
      )
    )
  }
}

function numberOf(row: number, column: number): number {
  return row * (MAX_COLUMN + 1) + column
}
