import { type CellError, type CellValue, MAX_COLUMN, MAX_ROW } from '#workbook'
import { Area, read } from './area'
import { type Grid, type Run, type Scope, cellValue, formulaAt } from './grid'
import type { AddTo, NativeFunction } from './function-shape'
import { applyOperator, broadcast } from './operators'
import { inPortion, isByRow, namesArea, sumInPortions } from './portions'
import { type CellNode, FormulaSyntaxError, type Node, type Step, nesting } from './syntax'
import { tableArea } from './table-area'
import {
  type Lambda,
  type Matrix,
  NULL,
  NotCalculated,
  REF,
  type Settings,
  VALUE,
  type Value,
  isError,
  isLambda,
  isMatrix,
  toNumber,
  unboxed,
} from './values'

/** What our own functions are given: a cell, the cells of a range or array, or undefined for an argument left out. */
export type EngineArgument = CellValue | readonly (readonly CellValue[])[] | undefined
export type CustomFunction = (args: readonly EngineArgument[]) => CellValue | CellValue[][]

/** Functions by name in capitals. */
export interface Functions {
  readonly native: ReadonlyMap<string, NativeFunction>
  readonly custom: ReadonlyMap<string, CustomFunction>
}

/** Where the text stood that is compiled, and the names around this part of it. */
interface Context {
  readonly functions: Functions
  readonly row: number
  readonly column: number
  readonly locals: readonly string[]
  /** Inside a sum that goes through its areas in portions: takes note of the code that names one. */
  readonly inPortions?: (area: Run) => void
}

/**
 * Turns a parsed formula into code that runs in any cell with the same relative text.
 * @param row @param column where the text stood
 */
export function compile(node: Node, functions: Functions, row: number, column: number): Run {
  return codeOf(node, { functions, row, column, locals: [] })
}

function codeOf(node: Node, context: Context): Run {
  const run = plainCode(node, context)
  if (context.inPortions === undefined || !namesArea(node)) return run
  context.inPortions(run)
  return inPortion(run)
}

function plainCode(node: Node, context: Context): Run {
  switch (node.kind) {
    case 'value':
      return always(node.value)
    case 'error':
      return always({ error: node.code })
    case 'missing':
      return always(undefined)
    case 'array':
      return constantArray(node.rows, context)
    case 'cell':
      return cellReference(node, context)
    case 'band':
      return (scope) => {
        const grid = gridFor(scope, node.sheet)
        const { top, left, bottom, right } = node.range
        return grid === undefined ? REF : new Area(grid, top, left, bottom, right)
      }
    case 'range':
      return rangeOf(codeOf(node.left, context), codeOf(node.right, context), spanning)
    case 'intersection':
      return rangeOf(codeOf(node.left, context), codeOf(node.right, context), shared)
    case 'name':
      return nameCode(node.name, node.sheet, context)
    case 'table':
      return (scope) => tableArea(node, scope)
    case 'call':
      return callCode(node, context)
    case 'apply':
      return applied(codeOf(node.callee, context), codesOf(node.args, context))
    case 'chain':
      return chainCode(node.first, node.steps, context)
    case 'prefix':
      return node.operator === '@'
        ? intersecting(node.operand, context)
        : signCode(node.operator, node.operand, context)
    case 'spilled':
      return spilledCode(codeOf(node.anchor, context))
    case 'union':
    case 'elsewhere':
      return notHere(node.kind)
  }
}

function codesOf(nodes: readonly Node[], context: Context): Run[] {
  return nodes.map((node) => codeOf(node, context))
}

/** Code for a part of which only the cells matter. A single cell is read straight away. */
function cellsOf(node: Node, context: Context): (scope: Scope) => CellValue | Matrix {
  if (node.kind === 'value') {
    const { value } = node
    return () => value
  }
  if (node.kind === 'cell') {
    const { sheet } = node
    const place = placeOf(node, context)
    return (scope) => {
      const row = place.rowFixed ? place.row : place.row + scope.row
      const column = place.columnFixed ? place.column : place.column + scope.column
      const grid = gridFor(scope, sheet)
      if (grid === undefined || isOutside(row, column)) return REF
      grid.book.reads?.cell(grid, row, column)
      return cellValue(grid, row, column)
    }
  }
  const run = codeOf(node, context)
  return (scope) => read(run(scope))
}

function always(value: Value): Run {
  return () => value
}

function notHere(what: string): Run {
  return () => {
    throw new NotCalculated(what)
  }
}

function constantArray(rows: readonly (readonly Node[])[], context: Context): Run {
  const cells = rows.map((row) => row.map((node) => cellsOf(node, context)))
  return (scope) => cells.map((row) => row.map((run) => run(scope) as CellValue))
}

// ---- references

function gridFor(scope: Scope, sheet: string | undefined): Grid | undefined {
  return sheet === undefined ? scope.grid : scope.grid.book.grids.get(sheet.toLowerCase())
}

function isOutside(row: number, column: number): boolean {
  return row < 1 || column < 1 || row > MAX_ROW || column > MAX_COLUMN
}

function placeOf(node: CellNode, context: Context): Omit<CellNode, 'kind' | 'sheet'> {
  return {
    row: node.rowFixed ? node.row : node.row - context.row,
    column: node.columnFixed ? node.column : node.column - context.column,
    rowFixed: node.rowFixed,
    columnFixed: node.columnFixed,
  }
}

function cellReference(node: CellNode, context: Context): Run {
  const { sheet } = node
  const place = placeOf(node, context)
  return (scope) => {
    const row = place.rowFixed ? place.row : place.row + scope.row
    const column = place.columnFixed ? place.column : place.column + scope.column
    const grid = gridFor(scope, sheet)
    return grid === undefined || isOutside(row, column) ? REF : new Area(grid, row, column, row, column)
  }
}

function rangeOf(left: Run, right: Run, join: (a: Area, b: Area) => Area | CellError): Run {
  return (scope) => {
    const a = left(scope)
    const b = right(scope)
    if (a instanceof Area && b instanceof Area) return join(a, b)
    if (isError(a)) return a
    return isError(b) ? b : VALUE
  }
}

// The sheet is written once, in front: Inzet!A1:B9.
function spanning(a: Area, b: Area): Area {
  return new Area(
    a.grid,
    Math.min(a.top, b.top),
    Math.min(a.left, b.left),
    Math.max(a.bottom, b.bottom),
    Math.max(a.right, b.right),
  )
}

function shared(a: Area, b: Area): Area | CellError {
  const top = Math.max(a.top, b.top)
  const left = Math.max(a.left, b.left)
  const bottom = Math.min(a.bottom, b.bottom)
  const right = Math.min(a.right, b.right)
  return top > bottom || left > right ? NULL : new Area(a.grid, top, left, bottom, right)
}

function nameCode(name: string, sheet: string | undefined, context: Context): Run {
  const lower = name.toLowerCase()
  const depth = sheet === undefined ? context.locals.lastIndexOf(lower) : -1
  if (depth >= 0) return localCode(context.locals.length - 1 - depth)
  return (scope) => {
    const found = definedName(lower, gridFor(scope, sheet))
    if (found !== undefined) return scope.grid.book.compile(found, 1, 1)({ ...scope, locals: null })
    const table = scope.grid.book.tables.has(lower)
    if (table) return tableArea({ kind: 'table', table: name, parts: ['data'], from: null, to: null }, scope)
    throw new NotCalculated('unknown name')
  }
}

function localCode(stepsBack: number): Run {
  return (scope) => {
    let local = scope.locals
    for (let i = 0; i < stepsBack; i++) local = local?.next ?? null
    return local?.value
  }
}

/** The text of a defined name: the sheet's own one first. */
function definedName(lower: string, grid: Grid | undefined): string | undefined {
  const candidates = grid?.book.names.get(lower) ?? []
  const own = candidates.find((candidate) => candidate.sheet?.toLowerCase() === grid?.name.toLowerCase())
  return (own ?? candidates.find((candidate) => candidate.sheet === undefined))?.refersTo
}

function spilledCode(anchor: Run): Run {
  return (scope) => {
    const area = anchor(scope)
    if (!(area instanceof Area)) return isError(area) ? area : REF
    const value = area.at(0, 0)
    const formula = formulaAt(area.grid, area.top, area.left)
    if (formula === undefined || 'anchor' in formula) return REF
    if (!formula.calculated) throw new NotCalculated('array')
    return formula.array ?? (isError(value) ? value : REF)
  }
}

/** "@": of a row or column of cells, the one beside the formula. */
function intersecting(node: Node, context: Context): Run {
  const run = codeOf(node, context)
  return (scope) => implicitIntersection(run(scope), scope)
}

export function implicitIntersection(value: Value, scope: Scope): Value {
  if (isMatrix(value)) return value[0]?.[0] ?? null
  if (!(value instanceof Area)) return value
  const { grid, top, left, bottom, right } = value
  const row = top === bottom ? top : scope.row
  const column = left === right ? left : scope.column
  if (row < top || row > bottom || column < left || column > right) return VALUE
  return new Area(grid, row, column, row, column)
}

// ---- operators

function chainCode(first: Node, steps: readonly Step[], context: Context): Run {
  const start = cellsOf(first, context)
  const code = steps.map((step) =>
    step.operator === '%'
      ? { operator: '/' as const, operand: (): CellValue | Matrix => 100 }
      : { operator: step.operator, operand: cellsOf(step.operand, context) },
  )
  return (scope) => {
    const { settings } = scope.grid.book
    let value = start(scope)
    for (const { operator, operand } of code) value = applyOperator(operator, value, operand(scope), settings)
    return value
  }
}

function signCode(operator: '-' | '+', operand: Node, context: Context): Run {
  if (operator === '+') return codeOf(operand, context)
  const code = cellsOf(operand, context)
  return (scope) => {
    const value = code(scope)
    const { settings } = scope.grid.book
    return isMatrix(value)
      ? broadcast([value], ([cell]) => negated(cell as CellValue, settings))
      : negated(value, settings)
  }
}

function negated(value: CellValue, settings: Settings): CellValue {
  const number = toNumber(value, settings)
  return typeof number === 'number' ? 0 - number : number
}

// ---- calls

function callCode(node: Extract<Node, { kind: 'call' }>, context: Context): Run {
  const { name, args, at } = node
  if (name === 'LET') return letCode(args, context, at)
  if (name === 'LAMBDA') return lambdaCode(args, context, at)
  const local = context.locals.lastIndexOf(name.toLowerCase().replace(/^_xlpm\./, ''))
  if (local >= 0) return applied(localCode(context.locals.length - 1 - local), codesOf(args, context))
  const native = context.functions.native.get(name)
  if (native !== undefined) return nativeCode(native, args, context, at)
  const custom = context.functions.custom.get(name)
  if (custom !== undefined) return customCode(custom, codesOf(args, context))
  return namedFunction(name, codesOf(args, context))
}

function nativeCode(native: NativeFunction, args: readonly Node[], context: Context, at: number): Run {
  if (args.length < native.min) throw new FormulaSyntaxError('too few arguments', at)
  if (args.length > native.max) throw new FormulaSyntaxError('too many arguments', at)
  const { addTo } = native
  const ofFunction = (name: string): boolean => context.functions.native.get(name)?.isByRow === true
  if (addTo !== undefined && args.every((arg) => isByRow(arg, ofFunction))) return sumCode(addTo, args, context)
  if (native.kind === 'lazy') {
    const code = codesOf(args, context)
    return (scope) => native.run(code, scope)
  }
  if (native.kind === 'values') {
    const code = codesOf(args, context)
    return (scope) =>
      native.run(
        code.map((run) => run(scope)),
        scope,
      )
  }
  const code = args.map((arg) => (arg.kind === 'missing' ? (): undefined => undefined : cellsOf(arg, context)))
  return (scope) =>
    native.run(
      code.map((run) => run(scope)),
      scope,
    )
}

/** A sum over arrays that may be larger than should stand in memory. */
function sumCode(addTo: AddTo, args: readonly Node[], context: Context): Run {
  const areas: Run[] = []
  const code = args.map((arg) => cellsOf(arg, { ...context, inPortions: (area) => areas.push(area) }))
  return (scope) => sumInPortions(addTo, code, areas, scope)
}

/** One of our own functions. Errors in its arguments are for the function itself to answer, as we ask of Excel. */
function customCode(custom: CustomFunction, code: readonly Run[]): Run {
  return (scope) => {
    const args: EngineArgument[] = []
    for (const run of code) {
      const value = run(scope)
      args.push(value === undefined ? undefined : read(value))
    }
    return ownResult(custom, args)
  }
}

function ownResult(custom: CustomFunction, args: readonly EngineArgument[]): Value {
  let result: Value
  try {
    result = custom(args)
  } catch {
    // What a function throws shows as #VALUE! in Excel too.
    return VALUE
  }
  return isMatrix(result) ? unboxed(result) : result
}

/** A name that stands for a LAMBDA; any other name in front of a bracket is a function we do not know. */
function namedFunction(name: string, code: readonly Run[]): Run {
  const lower = name.toLowerCase()
  return (scope) => {
    const found = definedName(lower, scope.grid)
    if (found === undefined) throw new NotCalculated('unknown function')
    return applied((inner) => inner.grid.book.compile(found, 1, 1)({ ...inner, locals: null }), code)(scope)
  }
}

function applied(callee: Run, code: readonly Run[]): Run {
  return (scope) => {
    const lambda = callee(scope)
    if (!isLambda(lambda)) return isError(lambda) ? lambda : VALUE
    return lambda.call(code.map((run) => run(scope)))
  }
}

function letCode(args: readonly Node[], context: Context, at: number): Run {
  if (args.length < 3 || args.length % 2 === 0) throw new FormulaSyntaxError('LET needs pairs and a result', at)
  const code: Run[] = []
  let inner = context
  for (let i = 0; i + 1 < args.length; i += 2) {
    code.push(codeOf(args[i + 1] as Node, inner))
    inner = { ...inner, locals: [...inner.locals, localName(args[i] as Node, at)] }
  }
  const result = codeOf(args.at(-1) as Node, inner)
  return (scope) => {
    let current = scope
    for (const run of code) current = withLocal(current, run(current))
    return result(current)
  }
}

function lambdaCode(args: readonly Node[], context: Context, at: number): Run {
  const names = args.slice(0, -1).map((arg) => localName(arg, at))
  const body = args.at(-1)
  if (body === undefined) throw new FormulaSyntaxError('LAMBDA needs a result', at)
  const run = codeOf(body, { ...context, locals: [...context.locals, ...names] })
  const weight = nesting(body) + 2
  return (scope): Lambda => ({
    parameters: names.length,
    call: (given) => {
      if (given.length !== names.length) return VALUE
      const { book } = scope.grid
      if (book.callDepth + weight > MAX_CALL_DEPTH) throw new NotCalculated('recursion')
      book.callDepth += weight
      try {
        return run(given.reduce<Scope>(withLocal, scope))
      } finally {
        book.callDepth -= weight
      }
    },
  })
}

// A LAMBDA that calls itself without end must not exhaust the stack.
const MAX_CALL_DEPTH = 500

function localName(node: Node, at: number): string {
  if (node.kind !== 'name' || node.sheet !== undefined) throw new FormulaSyntaxError('a name is needed here', at)
  return node.name.toLowerCase()
}

function withLocal(scope: Scope, value: Value): Scope {
  return { grid: scope.grid, row: scope.row, column: scope.column, locals: { value, next: scope.locals } }
}
