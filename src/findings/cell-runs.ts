import { a1Range, positionFromA1 } from '#workbook'
import type { Place } from './place'

/** Things at cells right below each other in one column, taken together; anything else stands by itself. */
export type CellRun<T> = readonly [T, ...T[]]

interface OpenRun<T> {
  readonly run: [T, ...T[]]
  last: number
}

/**
 * Takes neighbours together, in the order of the first of each run. What is listed row by row over several columns
 * gives a run for each column.
 * @param isAlike whether two neighbours may be said in one go; without it all may
 */
export function cellRuns<T>(
  items: readonly T[],
  placeOf: (item: T) => Place | null,
  isAlike: (first: T, next: T) => boolean = () => true,
): CellRun<T>[] {
  const runs: [T, ...T[]][] = []
  const open = new Map<string, OpenRun<T>>()
  for (const item of items) {
    const at = placeOf(item)
    const position = at?.kind === 'cell' ? positionFromA1(at.address) : null
    if (at?.kind !== 'cell' || position === null) {
      runs.push([item])
      continue
    }
    const column = `${String(position.column)} ${at.sheet}`
    const above = open.get(column)
    if (above?.last === position.row - 1 && isAlike(above.run[0], item)) {
      above.run.push(item)
      above.last = position.row
    } else {
      const run: [T, ...T[]] = [item]
      runs.push(run)
      open.set(column, { run, last: position.row })
    }
  }
  return runs
}

/** The cells of a run as one address: "F14", "F14:F17"; null for what is not at a cell. */
export function addressOfRun(places: readonly (Place | null)[]): string | null {
  const [first] = places
  const last = places.at(-1)
  if (first?.kind !== 'cell' || last?.kind !== 'cell') return null
  const [top, bottom] = [positionFromA1(first.address), positionFromA1(last.address)]
  if (places.length === 1 || top === null || bottom === null) return first.address
  return a1Range({ top: top.row, left: top.column, bottom: bottom.row, right: bottom.column })
}
