import { type CellError, type CellValue, isCellError } from '#workbook'
import { type Area, blockOf, read } from './area'
import { broadcast } from './operators'
import type { Run, Scope } from './grid'
import { type Matrix, type Settings, type Value, finite, isMatrix, toBoolean, toNumber, toText } from './values'

/** A native function. How its arguments arrive is part of its kind. */
export type NativeFunction =
  /** Arguments are computed first; references arrive as areas. */
  | (Shape & { readonly kind: 'values'; readonly run: OnValues })
  /** References are read first: cells and arrays only. */
  | (Shape & { readonly kind: 'cells'; readonly run: OnCells })
  /** Computes the arguments it wants itself. */
  | (Shape & { readonly kind: 'lazy'; readonly run: OnCode })

interface Shape {
  readonly min: number
  readonly max: number
  /** Each row of its answer follows from the same row of its arguments. */
  readonly isByRow?: boolean
  /** Of a sum over arrays: how it goes on. */
  readonly addTo?: AddTo
}

/** Adds what the next rows of the arrays come to. */
export type AddTo = (total: number, arrays: readonly (CellValue | Matrix)[]) => number | CellError

type OnValues = (args: readonly Value[], scope: Scope) => Value
type OnCells = (args: readonly (CellValue | Matrix | undefined)[], scope: Scope) => Value
type OnCode = (args: readonly Run[], scope: Scope) => Value

export type FunctionNames = Readonly<Record<string, NativeFunction>>

export const MANY = 255

export function onValues(
  min: number,
  max: number,
  run: OnValues,
  more: Pick<Shape, 'isByRow' | 'addTo'> = {},
): NativeFunction {
  return { kind: 'values', min, max, run, ...more }
}

export function onCode(min: number, max: number, run: OnCode): NativeFunction {
  return { kind: 'lazy', min, max, run }
}

/** What a parameter accepts; "raw" takes errors too. With "?" it may be left out. */
interface Accepts {
  number: number
  integer: number
  text: string
  boolean: boolean
  cell: CellValue
  raw: CellValue
}
type Param = keyof Accepts | `${keyof Accepts}?`
type Given<P> = P extends `${infer K extends keyof Accepts}?`
  ? Accepts[K] | undefined
  : P extends keyof Accepts
    ? Accepts[P]
    : never

/**
 * A function of single cells. Arguments are converted as declared, the first error is the answer,
 * and arrays are worked through cell by cell.
 */
export function onCells<const P extends readonly Param[]>(
  params: P,
  call: (...args: [...{ -readonly [K in keyof P]: Given<P[K]> }, Settings]) => CellValue,
): NativeFunction {
  const kinds = params.map((param) => param.replace('?', '') as keyof Accepts)
  const min = params.filter((param) => !param.endsWith('?')).length
  const invoke = call as unknown as (...args: unknown[]) => CellValue
  const single = (cells: readonly (CellValue | undefined)[], given: number, settings: Settings): CellValue => {
    const converted: unknown[] = []
    for (let i = 0; i < kinds.length; i++) {
      if (i >= given) {
        converted.push(undefined)
        continue
      }
      const value = convert(cells[i] ?? null, kinds[i] as keyof Accepts, settings)
      if (kinds[i] !== 'raw' && isCellError(value as CellValue)) return value as CellValue
      converted.push(value)
    }
    converted.push(settings)
    return finite(invoke(...converted))
  }
  return {
    kind: 'cells',
    min,
    max: params.length,
    isByRow: true,
    run: (args, scope) => {
      const { settings } = scope.grid.book
      if (!args.some(isMatrix)) return single(args as readonly CellValue[], args.length, settings)
      const cells = args.map((arg) => (arg === undefined ? null : arg))
      return broadcast(cells, (line) => single(line, args.length, settings))
    },
  }
}

function convert(value: CellValue, kind: keyof Accepts, settings: Settings): unknown {
  switch (kind) {
    case 'number':
      return toNumber(value, settings)
    case 'integer': {
      const number = toNumber(value, settings)
      return typeof number === 'number' ? Math.trunc(number) : number
    }
    case 'text':
      return toText(value, settings)
    case 'boolean':
      return toBoolean(value)
    default:
      return value
  }
}

/** The first cell of a value, for parameters that take one cell. */
export function firstCell(value: Value): CellValue {
  const cells = read(value)
  return isMatrix(cells) ? (cells[0]?.[0] ?? null) : cells
}

/** Runs `call` once, or for every cell where the chosen arguments are arrays. The rest arrives untouched. */
export function spreadOver(args: readonly Value[], places: readonly number[], call: (args: Value[]) => Value): Value {
  const chosen = places.map((place) => read(args[place]))
  const filled = (cells: readonly CellValue[]): Value[] => {
    const copy = [...args]
    places.forEach((place, i) => {
      if (args[place] !== undefined) copy[place] = cells[i]
    })
    return copy
  }
  if (!chosen.some(isMatrix)) return call(filled(chosen as CellValue[]))
  return broadcast(chosen, (cells) => firstCell(call(filled(cells))))
}

export function isArea(value: Value): value is Area {
  return typeof value === 'object' && value !== null && 'grid' in value
}

export { blockOf }
