import { cellAt, type CellPosition, type CellRange, type SheetSnapshot } from '#workbook'

/** The rows and columns that are drawn, in order; hidden ones are passed over. */
export interface ShownCells {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
}

/** The range between two corners, made larger until it cuts through no merged cells. */
export function rangeBetween(one: CellPosition, other: CellPosition, merges: readonly CellRange[]): CellRange {
  let range = {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  }
  if (isOne(range)) return range
  for (let grown = true; grown;) {
    grown = false
    for (const merge of merges) {
      if (!touches(range, merge) || contains(range, merge)) continue
      range = {
        top: Math.min(range.top, merge.top),
        left: Math.min(range.left, merge.left),
        bottom: Math.max(range.bottom, merge.bottom),
        right: Math.max(range.right, merge.right),
      }
      grown = true
    }
  }
  return range
}

export function isOne({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right
}

export function isInside({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right
}

/** The drawn cells of a range. */
export function shownIn({ rows, columns }: ShownCells, { top, left, bottom, right }: CellRange): ShownCells {
  return {
    rows: rows.filter((row) => row >= top && row <= bottom),
    columns: columns.filter((column) => column >= left && column <= right),
  }
}

/** From A1 to the last cell that holds something. */
export function usedRange(sheet: SheetSnapshot): CellRange {
  let right = 1
  for (const { cells } of sheet.rows) right = Math.max(right, cells.at(-1)?.column ?? 1)
  return { top: 1, left: 1, bottom: sheet.rows.at(-1)?.row ?? 1, right }
}

export interface MoveKey {
  readonly key: string
  /** Ctrl or Cmd. */
  readonly far: boolean
  /** Rows that fit on the screen. */
  readonly page: number
}

/** Where a key leads from a cell, over the drawn cells; null for a key that leads nowhere. */
export function movedBy(
  from: CellPosition,
  key: MoveKey,
  shown: ShownCells,
  sheet: SheetSnapshot,
): CellPosition | null {
  const { rows, columns } = shown
  const down = (steps: number) => ({ ...from, row: stepped(rows, from.row, steps) })
  const across = (steps: number) => ({ ...from, column: stepped(columns, from.column, steps) })
  const used = usedRange(sheet)
  switch (key.key) {
    case 'ArrowDown':
    case 'ArrowUp': {
      const way = key.key === 'ArrowDown' ? 1 : -1
      if (!key.far) return down(way)
      return { ...from, row: edgeOf(rows, from.row, way, used.bottom, (row) => isFilled(sheet, row, from.column)) }
    }
    case 'ArrowRight':
    case 'ArrowLeft': {
      const way = key.key === 'ArrowRight' ? 1 : -1
      if (!key.far) return across(way)
      return { ...from, column: edgeOf(columns, from.column, way, used.right, (at) => isFilled(sheet, from.row, at)) }
    }
    case 'PageDown':
      return down(key.page)
    case 'PageUp':
      return down(-key.page)
    case 'Home':
      return { row: key.far ? (rows[0] ?? 1) : from.row, column: columns[0] ?? 1 }
    case 'End':
      return { row: key.far ? used.bottom : from.row, column: used.right }
    default:
      return null
  }
}

/** As spreadsheets jump: to the end of what is filled, or over what is empty to the next that is filled. */
function edgeOf(
  places: readonly number[],
  from: number,
  way: 1 | -1,
  last: number,
  isFilledAt: (place: number) => boolean,
): number {
  const start = places.indexOf(from)
  const at = (index: number): number | undefined => (index < 0 ? undefined : places[index])
  const end = way === 1 ? Math.max(last, from) : (places[0] ?? 1)
  let index = start + way
  const first = at(index)
  if (first === undefined || (way === 1 && from >= last)) return from
  const runs = isFilledAt(from) && isFilledAt(first)
  for (let place = at(index); place !== undefined && place * way <= end * way; index += way, place = at(index)) {
    const next = at(index + way)
    if (runs ? next === undefined || !isFilledAt(next) : isFilledAt(place)) return place
  }
  return end
}

function stepped(places: readonly number[], from: number, steps: number): number {
  const index = places.indexOf(from)
  return places[Math.min(places.length - 1, Math.max(0, index + steps))] ?? from
}

function isFilled(sheet: SheetSnapshot, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column)
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined)
}

function touches(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right
}

function contains(a: CellRange, b: CellRange): boolean {
  return a.top <= b.top && a.bottom >= b.bottom && a.left <= b.left && a.right >= b.right
}
