import { type CellError, type CellValue, isCellError } from '#workbook'
import { Area, blockOf, read, visitFilled } from '../area'
import { type Condition, conditionsOf, visitMatches } from '../criteria'
import { type FunctionNames, MANY, type NativeFunction, isArea, onValues, spreadOver } from '../function-shape'
import { formulaAt, type Scope } from '../grid'
import { numbersOf, visitNumbers } from '../numbers'
import { DIV0, NA, NUM, NotCalculated, VALUE, type Value, finite, isMatrix, toNumber } from '../values'

type Numbers = readonly number[]

/** A figure about the numbers of ranges, arrays and values. */
function about(figure: (numbers: Numbers) => CellValue): NativeFunction {
  return onValues(1, MANY, (args, scope) => {
    const numbers = numbersOf(args, scope)
    return Array.isArray(numbers) ? finite(figure(numbers)) : numbers
  })
}

/** A figure about numbers with a second argument: the k of LARGE. */
function aboutWith(figure: (numbers: Numbers, k: number) => CellValue): NativeFunction {
  return onValues(2, 2, (args, scope) =>
    spreadOver(args, [1], ([list, given]) => {
      const k = toNumber(given as CellValue, scope.grid.book.settings)
      if (typeof k !== 'number') return k
      const numbers = numbersOf([list], scope)
      return Array.isArray(numbers) ? finite(figure(numbers, k)) : numbers
    }),
  )
}

const sum = (numbers: Numbers): number => numbers.reduce((total, number) => total + number, 0)
const average = (numbers: Numbers): CellValue => (numbers.length === 0 ? DIV0 : sum(numbers) / numbers.length)
const rising = (numbers: Numbers): number[] => [...numbers].sort((a, b) => a - b)
const smallest = (numbers: Numbers): number => numbers.reduce((least, number) => Math.min(least, number), Infinity)
const largest = (numbers: Numbers): number => numbers.reduce((most, number) => Math.max(most, number), -Infinity)
const min = (numbers: Numbers): number => (numbers.length === 0 ? 0 : smallest(numbers))
const max = (numbers: Numbers): number => (numbers.length === 0 ? 0 : largest(numbers))

function median(numbers: Numbers): CellValue {
  const sorted = rising(numbers)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return NUM
  if (sorted.length % 2 === 1) return sorted[middle] as number
  return ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2
}

const small = (numbers: Numbers, k: number): CellValue => rising(numbers)[Math.ceil(k) - 1] ?? NUM
const large = (numbers: Numbers, k: number): CellValue => rising(numbers)[numbers.length - Math.ceil(k)] ?? NUM

function percentile(numbers: Numbers, k: number): CellValue {
  if (numbers.length === 0 || k < 0 || k > 1) return NUM
  const sorted = rising(numbers)
  const place = k * (sorted.length - 1)
  const below = sorted[Math.floor(place)] as number
  const above = sorted[Math.ceil(place)] as number
  return below + (above - below) * (place - Math.floor(place))
}

function mode(numbers: Numbers): CellValue {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  const most = largest([...counts.values()])
  if (most < 2) return NA
  return numbers.find((number) => counts.get(number) === most) ?? NA
}

function variance(numbers: Numbers, less: 0 | 1): CellValue {
  if (numbers.length <= less) return DIV0
  const mean = sum(numbers) / numbers.length
  return sum(numbers.map((number) => (number - mean) ** 2)) / (numbers.length - less)
}

function root(value: CellValue): CellValue {
  return typeof value === 'number' ? Math.sqrt(value) : value
}

/** Counts cells; single values are passed to `single`. */
function counting(
  counts: (cell: CellValue) => boolean,
  single: (cell: CellValue, scope: Scope) => boolean,
): NativeFunction {
  return onValues(1, MANY, (args, scope) => {
    let count = 0
    for (const arg of args) {
      if (isArea(arg)) {
        visitFilled(arg, (cell) => {
          if (counts(cell)) count++
          return undefined
        })
      } else if (isMatrix(arg)) count += arg.flat().filter(counts).length
      else if (single(read(arg) as CellValue, scope)) count++
    }
    return count
  })
}

function countBlank(value: Value): number {
  const block = blockOf(value)
  let filled = 0
  if (isArea(value)) {
    visitFilled(value, (cell) => {
      if (cell !== '') filled++
      return undefined
    })
  } else filled = (read(value) as CellValue[][]).flat().filter((cell) => cell !== null && cell !== '').length
  return block.rows * block.columns - filled
}

// ---- with conditions

/** SUMIFS and its kin: the numbers at the places where all conditions hold. `firstCondition`: where the pairs start. */
function whereAll(firstCondition: 0 | 1, figure: (numbers: number[], count: number) => CellValue): NativeFunction {
  return onValues(firstCondition + 2, MANY, (args, scope) => {
    if ((args.length - firstCondition) % 2 !== 0) return VALUE
    const places = args.map((_, at) => at).filter((at) => at >= firstCondition && (at - firstCondition) % 2 === 1)
    return spreadOver(args, places, (single) => {
      const conditions = conditionsOf(single.slice(firstCondition), scope.grid.book.settings)
      return conditions === null ? VALUE : collected(conditions, firstCondition === 1 ? single[0] : undefined, figure)
    })
  })
}

/** SUMIF and AVERAGEIF: range, condition, and the range to add when it is another one. */
function whereOne(figure: (numbers: number[], count: number) => CellValue): NativeFunction {
  return onValues(2, 3, (args, scope) =>
    spreadOver(args, [1], (single) => {
      const conditions = conditionsOf(single.slice(0, 2), scope.grid.book.settings) ?? []
      return collected(conditions, resized(single[2] ?? single[0], single[0]), figure)
    }),
  )
}

// The range to add starts where it says and is as large as the range that is tested.
function resized(value: Value, like: Value): Value {
  if (!isArea(value) || !isArea(like)) return value
  const { grid, top, left } = value
  return new Area(grid, top, left, top + like.rows - 1, left + like.columns - 1)
}

function collected(
  conditions: readonly Condition[],
  values: Value,
  figure: (numbers: number[], count: number) => CellValue,
): CellValue {
  const numbers: number[] = []
  let count = 0
  let problem: CellError | null = null
  const block = values === undefined ? null : blockOf(values)
  const [first] = conditions
  if (block !== null && (block.rows !== first?.block.rows || block.columns !== first.block.columns)) return VALUE
  const unseen = visitMatches(conditions, (row, column) => {
    count++
    const cell = block?.at(row, column)
    if (typeof cell === 'number') numbers.push(cell)
    else if (cell !== undefined && isCellError(cell)) problem ??= cell
  })
  return problem ?? finite(figure(numbers, count + unseen))
}

// ---- with hidden rows

const FIGURES: readonly ((numbers: Numbers) => CellValue)[] = [
  average,
  (numbers) => numbers.length,
  () => NUM, // COUNTA looks at texts too
  max,
  min,
  (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1)),
  (numbers) => root(variance(numbers, 1)),
  (numbers) => root(variance(numbers, 0)),
  sum,
  (numbers) => variance(numbers, 1),
  (numbers) => variance(numbers, 0),
  median,
  mode,
]
const FIGURES_WITH = [large, small, percentile]
const COUNT_ALL = 3

interface Leaving {
  readonly hidden: boolean | 'unknown'
  readonly errors: boolean
  readonly subtotals: boolean
}

/** The cells of areas without what is to be left out; an error where one stands that may not be. */
function cellsLeft(areas: readonly Value[], leaving: Leaving): CellValue[] | CellError {
  const cells: CellValue[] = []
  let problem: CellError | null = null
  for (const area of areas) {
    if (!isArea(area)) return VALUE
    visitFilled(area, (cell, row, column) => {
      if (leaving.hidden !== false && area.grid.hiddenRows.has(row)) {
        // Rows a filter hides do not count, rows hidden by hand do: a file does not tell us which these are.
        if (leaving.hidden === 'unknown') throw new NotCalculated('hidden rows')
        return undefined
      }
      const formula = formulaAt(area.grid, row, column)
      if (leaving.subtotals && formula !== undefined && 'formula' in formula && isSubtotal(formula.formula)) {
        return undefined
      }
      if (isCellError(cell)) {
        if (!leaving.errors) problem = cell
        return leaving.errors ? undefined : false
      }
      cells.push(cell)
      return undefined
    })
    if (problem !== null) return problem
  }
  return cells
}

function isSubtotal(formula: string): boolean {
  return /(?:SUBTOTAL|AGGREGATE)\(/i.test(formula)
}

function figureOf(code: number, cells: CellValue[] | CellError, k: Value, scope: Scope): CellValue {
  if (!Array.isArray(cells)) return cells
  if (code === COUNT_ALL) return cells.length
  const numbers = cells.filter((cell) => typeof cell === 'number')
  const figure = FIGURES[code - 1]
  if (figure !== undefined) return finite(figure(numbers))
  const figureWith = FIGURES_WITH[code - 14]
  const place = toNumber(read(k) as CellValue, scope.grid.book.settings)
  if (typeof place !== 'number') return place
  return figureWith === undefined ? VALUE : finite(figureWith(numbers, place))
}

export const STATISTICS_FUNCTIONS: FunctionNames = {
  MIN: about(min),
  MAX: about(max),
  AVERAGE: about(average),
  MEDIAN: about(median),
  'MODE.SNGL': about(mode),
  MODE: about(mode),
  'STDEV.S': about((numbers) => root(variance(numbers, 1))),
  STDEV: about((numbers) => root(variance(numbers, 1))),
  'STDEV.P': about((numbers) => root(variance(numbers, 0))),
  'VAR.S': about((numbers) => variance(numbers, 1)),
  'VAR.P': about((numbers) => variance(numbers, 0)),
  LARGE: aboutWith(large),
  SMALL: aboutWith(small),
  PERCENTILE: aboutWith(percentile),
  'PERCENTILE.INC': aboutWith(percentile),
  COUNT: counting(
    (cell) => typeof cell === 'number',
    (cell, scope) =>
      cell !== null && !isCellError(cell) && typeof toNumber(cell, scope.grid.book.settings) === 'number',
  ),
  COUNTA: counting(
    (cell) => cell !== null,
    () => true,
  ),
  COUNTBLANK: onValues(1, 1, ([range]) => countBlank(range)),
  COUNTIF: whereAll(0, (_, count) => count),
  COUNTIFS: whereAll(0, (_, count) => count),
  SUMIF: whereOne(sum),
  SUMIFS: whereAll(1, sum),
  AVERAGEIF: whereOne(average),
  AVERAGEIFS: whereAll(1, average),
  MINIFS: whereAll(1, min),
  MAXIFS: whereAll(1, max),
  RANK: rank((higher) => higher + 1),
  'RANK.EQ': rank((higher) => higher + 1),
  'RANK.AVG': rank((higher, same) => higher + (same + 1) / 2),
  SUBTOTAL: onValues(2, MANY, ([given, ...areas], scope) => {
    const code = toNumber(read(given) as CellValue, scope.grid.book.settings)
    if (typeof code !== 'number') return code
    const which = Math.trunc(code) % 100
    if (which < 1 || which > 11 || code >= 112) return VALUE
    const leaving: Leaving = { hidden: code > 100 ? true : 'unknown', errors: false, subtotals: true }
    return figureOf(which, cellsLeft(areas, leaving), undefined, scope)
  }),
  AGGREGATE: onValues(3, MANY, ([given, option, ...areas], scope) => {
    const { settings } = scope.grid.book
    const code = toNumber(read(given) as CellValue, settings)
    const leave = toNumber(read(option) as CellValue, settings)
    if (typeof code !== 'number') return code
    if (typeof leave !== 'number') return leave
    if (code < 1 || code > 16 || leave < 0 || leave > 7) return VALUE
    const leaving: Leaving = { hidden: leave % 2 === 1, errors: [2, 3, 6, 7].includes(leave), subtotals: leave < 4 }
    const takesPlace = code >= 14
    return figureOf(code, cellsLeft(takesPlace ? areas.slice(0, 1) : areas, leaving), areas[1], scope)
  }),
}

function rank(place: (higher: number, same: number) => number): NativeFunction {
  return onValues(2, 3, (args, scope) =>
    spreadOver(args, [0], ([given, list, order]) => {
      const { settings } = scope.grid.book
      const number = toNumber(given as CellValue, settings)
      const upwards = toNumber(read(order) as CellValue, settings)
      if (typeof number !== 'number') return number
      if (typeof upwards !== 'number') return upwards
      let before = 0
      let same = 0
      const problem = visitNumbers([list], scope, (other) => {
        if (other === number) same++
        else if (upwards === 0 ? other > number : other < number) before++
      })
      return problem ?? (same === 0 ? NA : place(before, same))
    }),
  )
}
