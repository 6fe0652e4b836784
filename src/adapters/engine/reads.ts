import { MAX_COLUMN, MAX_ROW } from '#workbook'
import type { Area } from './area'
import type { FormulaCell, Grid } from './grid'

const MOST_READS = 64
const CELLS = (MAX_ROW + 1) * MAX_COLUMN

/** Which cells a formula looked at the last time it was calculated. */
export class Reads {
  readonly cells: number[] = []
  readonly areas: Area[] = []
  /** So many that it counts as reading everything. */
  isEverything = false

  cell(grid: Grid, row: number, column: number): void {
    if (this.cells.length < MOST_READS) this.cells.push(placeOf(grid, row, column))
    else this.isEverything = true
  }

  area(area: Area): void {
    const { grid, top, left, bottom, right } = area
    if (top === bottom && left === right) this.cell(grid, top, left)
    else if (this.areas.length < MOST_READS) this.areas.push(area)
    else this.isEverything = true
  }
}

/** A cell that no longer holds what it held. */
export interface ChangedPlace {
  readonly grid: Grid
  readonly row: number
  readonly column: number
}

interface Readers {
  readonly area: Area
  readonly formulas: Set<FormulaCell>
}

/** Finds the formulas that look at a cell. It may name one too many, never one too few. */
export class Dependents {
  private readonly byCell = new Map<number, Set<FormulaCell>>()
  private readonly byArea = new Map<string, Readers>()
  private readonly always = new Set<FormulaCell>()
  private readonly gone = new WeakSet<FormulaCell>()

  /** This formula is no longer there. */
  drop(formula: FormulaCell): void {
    this.gone.add(formula)
    this.always.delete(formula)
  }

  add(formula: FormulaCell): void {
    const { reads } = formula
    if (reads === null) return
    if (reads.isEverything) this.always.add(formula)
    for (const place of reads.cells) listed(this.byCell, place, () => new Set()).add(formula)
    for (const area of reads.areas) {
      const { grid, top, left, bottom, right } = area
      const key = `${String(grid.ordinal)}:${String(top)}:${String(left)}:${String(bottom)}:${String(right)}`
      listed(this.byArea, key, () => ({ area, formulas: new Set<FormulaCell>() })).formulas.add(formula)
    }
  }

  /** The formulas that read one of these cells, and those that read theirs, and so on; null where they are too many to follow. */
  of(changed: readonly ChangedPlace[], most: number): Set<FormulaCell> | null {
    const found = new Set<FormulaCell>(this.always)
    const waiting: ChangedPlace[] = [...changed, ...this.always]
    let looks = 0
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      looks += this.byArea.size + 1
      if (looks > most) return null
      for (const formula of this.readersOf(place)) {
        if (found.has(formula) || this.gone.has(formula)) continue
        found.add(formula)
        waiting.push(formula)
      }
    }
    return found
  }

  /** The formulas that look at whole columns or rows: where those end is where the workbook ends. */
  ofEndless(): FormulaCell[] {
    const areas = [...this.byArea.values()]
    return areas.flatMap(({ area, formulas }) =>
      area.bottom === MAX_ROW || area.right === MAX_COLUMN ? [...formulas].filter((one) => !this.gone.has(one)) : [],
    )
  }

  private *readersOf({ grid, row, column }: ChangedPlace): Generator<FormulaCell> {
    yield* this.byCell.get(placeOf(grid, row, column)) ?? []
    for (const { area, formulas } of this.byArea.values()) {
      const isIn = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
      if (isIn && area.grid === grid) yield* formulas
    }
  }
}

function placeOf(grid: Grid, row: number, column: number): number {
  return grid.ordinal * CELLS + row * MAX_COLUMN + column - 1
}

function listed<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
