import type { ValidationReport } from '#checks'
import { type CellRange, MAX_ROW, rangeFromA1 } from '#workbook'

/** Tells whether a privacy finding points at a cell; our tabs then leave its text out. */
export function privateCells(report: ValidationReport): (sheet: string, row: number, column: number) => boolean {
  const bySheet = new Map<string, CellRange[]>()
  // Somebody who says that it is no personal data may be mistaken: what is hidden, stays hidden.
  for (const { code, at, params } of [...report.findings, ...report.accepted.map(({ finding }) => finding)]) {
    if (!code.startsWith('privacy-') || at?.kind !== 'cell') continue
    const range = rangeFromA1(at.address)
    if (range === null) continue
    // What is said of a column stands at its header alone.
    const wholeColumn = code === 'privacy-hidden' || ('inText' in params && !params.inText)
    const hidden = wholeColumn ? { ...range, bottom: MAX_ROW } : range
    bySheet.set(at.sheet, [...(bySheet.get(at.sheet) ?? []), hidden])
  }
  return (sheet, row, column) =>
    (bySheet.get(sheet) ?? []).some(
      (range) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
    )
}
