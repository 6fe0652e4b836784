import type { Finding, Severity } from '#findings'
import { rangeFromA1 } from '#workbook'

/** What was found in one cell, most serious first. */
export interface CellMark {
  readonly severity: Severity
  readonly findings: readonly Finding[]
}

/** The mark of a cell of one sheet, if it has one. */
export type MarkAt = (row: number, column: number) => CellMark | undefined

// A finding about a whole column marks the cell it starts in.
const MOST_CELLS = 200
const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** Finds the marks of the cells of a sheet. They live on the page only: nothing of them is in the workbook. */
export function markFinder(findings: readonly Finding[], sheet: string): MarkAt {
  const wanted = sheet.toLowerCase()
  const cells = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { at } = finding
    if (at?.kind !== 'cell' || at.sheet.toLowerCase() !== wanted) continue
    const range = rangeFromA1(at.address)
    if (range === null) continue
    const { top, left } = range
    const isLarge = (range.bottom - top + 1) * (range.right - left + 1) > MOST_CELLS
    const [bottom, right] = isLarge ? [top, left] : [range.bottom, range.right]
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) add(cells, `${String(row)}:${String(column)}`, finding)
    }
  }
  return (row, column) => {
    const found = cells.get(`${String(row)}:${String(column)}`)
    if (found === undefined) return undefined
    const sorted = [...found].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity))
    return { severity: sorted[0]?.severity ?? 'info', findings: sorted }
  }
}

function add(cells: Map<string, Finding[]>, key: string, finding: Finding): void {
  const list = cells.get(key)
  if (list === undefined) cells.set(key, [finding])
  else list.push(finding)
}
