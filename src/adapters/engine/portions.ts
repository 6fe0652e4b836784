import { type CellValue, isCellError } from '#workbook'
import { Area, trimmed } from './area'
import type { AddTo } from './function-shape'
import type { Portion, Run, Scope } from './grid'
import type { Node } from './syntax'
import { finite, type Matrix, type Value } from './values'

// Arrays of so many rows are gone before memory has to be cleaned up in earnest.
const ROWS_AT_A_TIME = 512

/** A part of a formula that names more than one cell. */
export function namesArea({ kind }: Node): boolean {
  return kind === 'range' || kind === 'table'
}

/**
 * Whether each row of what this part yields follows from the same row of the areas that it names.
 * @param ofFunction whether that holds of a function, by name
 */
export function isByRow(node: Node, ofFunction: (name: string) => boolean): boolean {
  const all = (nodes: readonly Node[]): boolean => nodes.every((one) => isByRow(one, ofFunction))
  switch (node.kind) {
    case 'value':
    case 'missing':
    case 'cell':
    case 'table':
      return true
    case 'range':
      return node.left.kind === 'cell' && node.right.kind === 'cell'
    case 'chain':
      return all([node.first, ...node.steps.flatMap(({ operand }) => operand ?? [])])
    case 'prefix':
      return node.operator !== '@' && all([node.operand])
    case 'call':
      return ofFunction(node.name) && all(node.args)
    default:
      return false
  }
}

/** Code that names an area, as it runs inside such a sum. */
export function inPortion(area: Run): Run {
  return (scope) => (scope.portion === undefined ? area(scope) : scope.portion.get(area))
}

/**
 * The sum, some rows at a time where its areas are equally tall. The terms are added in the same order either way.
 * @param areas the code that names an area, as `inPortion` was given it
 */
export function sumInPortions(
  addTo: AddTo,
  code: readonly ((scope: Scope) => CellValue | Matrix)[],
  areas: readonly Run[],
  { grid, row, column, locals }: Scope,
): Value {
  let total = 0
  for (const portion of portionsOf(new Map(areas.map((area) => [area, area({ grid, row, column, locals })])))) {
    const scope = { grid, row, column, locals, portion }
    const sum = addTo(
      total,
      code.map((run) => run(scope)),
    )
    if (isCellError(sum)) return sum
    total = sum
  }
  return finite(total)
}

function* portionsOf(whole: Portion): Generator<Portion> {
  const rows = commonRows([...whole.values()])
  if (rows <= ROWS_AT_A_TIME) {
    yield whole
    return
  }
  for (let from = 0; from < rows; from += ROWS_AT_A_TIME) {
    const count = Math.min(ROWS_AT_A_TIME, rows - from)
    yield new Map([...whole].map(([area, value]) => [area, isTall(value) ? value.part(from, count) : value] as const))
  }
}

/** How many rows each area has that has more than one; 0 where they differ, or go on to the end of the sheet. */
function commonRows(values: readonly Value[]): number {
  const [first, ...others] = values.filter(isTall)
  if (first === undefined || trimmed(first) !== first) return 0
  return others.every((one) => one.rows === first.rows && trimmed(one) === one) ? first.rows : 0
}

function isTall(value: Value): value is Area {
  return value instanceof Area && value.rows > 1
}
