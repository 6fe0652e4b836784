import type { Finding } from '#findings'
import { type CellRange, type MarkLevel, rangeFromA1, type SheetMark } from '#workbook'

// A finding about a whole column marks the cell it starts in.
const MOST_CELLS = 200
const LEVELS: readonly MarkLevel[] = ['error', 'warning', 'info']

/** Signs for the cells that findings are about, in as few rectangles as they make; a cell shows its most serious one. */
export function marksOf(findings: readonly Finding[]): SheetMark[] {
  const sheets = new Map<string, Map<string, { row: number; column: number; level: number }>>()
  for (const { at, severity } of findings) {
    const range = at?.kind === 'cell' ? rangeFromA1(at.address) : null
    if (at?.kind !== 'cell' || range === null) continue
    const cells = sheets.get(at.sheet) ?? new Map<string, { row: number; column: number; level: number }>()
    sheets.set(at.sheet, cells)
    const level = LEVELS.indexOf(severity)
    for (const place of placesIn(range)) {
      const key = `${String(place.row)}:${String(place.column)}`
      const known = cells.get(key)
      if (known === undefined || known.level > level) cells.set(key, { ...place, level })
    }
  }
  return [...sheets].flatMap(([sheet, cells]) =>
    LEVELS.flatMap((level, at) =>
      rectangles([...cells.values()].filter((cell) => cell.level === at)).map((range) => ({ sheet, level, range })),
    ),
  )
}

function placesIn({ top, left, bottom, right }: CellRange): { row: number; column: number }[] {
  const isLarge = (bottom - top + 1) * (right - left + 1) > MOST_CELLS
  const places: { row: number; column: number }[] = []
  for (let row = top; row <= (isLarge ? top : bottom); row++)
    for (let column = left; column <= (isLarge ? left : right); column++) places.push({ row, column })
  return places
}

/** Runs down each column; runs of the same rows in columns beside each other become one. */
function rectangles(cells: readonly { readonly row: number; readonly column: number }[]): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row)
  const runs: { top: number; left: number; bottom: number; right: number }[] = []
  for (const { row, column } of sorted) {
    const last = runs.at(-1)
    if (last?.left === column && last.bottom === row - 1) last.bottom = row
    else runs.push({ top: row, left: column, bottom: row, right: column })
  }
  const wide = new Map<string, (typeof runs)[number]>()
  for (const run of runs) {
    const key = `${String(run.top)}:${String(run.bottom)}`
    const beside = wide.get(key)
    if (beside?.right === run.left - 1) beside.right = run.right
    else {
      if (beside !== undefined) wide.set(`${key}:${String(beside.left)}`, beside)
      wide.set(key, run)
    }
  }
  return [...wide.values()].sort((a, b) => a.top - b.top || a.left - b.left)
}
