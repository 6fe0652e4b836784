import type { EngineArgument } from '#adapters/engine'
import { type CellError, type CellValue, isCellError } from '#workbook'
import { NotEmulated } from './wire/host-error'

/** Excel for Windows and Mac, or in a browser. */
export type Platform = 'desktop' | 'web'

export interface FunctionParameter {
  readonly name: string
  readonly type: string
  readonly dimensionality: string
  readonly optional?: boolean
  readonly description?: string
}

export interface DeclaredFunction {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly helpUrl?: string
  readonly parameters: readonly FunctionParameter[]
  readonly result: { readonly type?: string; readonly dimensionality?: string }
}

/** functions.json as Excel reads it. */
export interface FunctionsMetadata {
  readonly functions: readonly DeclaredFunction[]
  readonly allowCustomDataForDataTypeAny?: boolean
  readonly allowErrorForDataTypeAny?: boolean
}

/** Without leave to pass errors on, an error anywhere in the arguments is the answer and the function is not asked. */
export function shortCircuit(
  args: readonly EngineArgument[],
  declared: DeclaredFunction,
  metadata: FunctionsMetadata,
): CellError | null {
  if (metadata.allowErrorForDataTypeAny === true && declared.parameters.every(({ type }) => type === 'any')) return null
  for (const arg of args) {
    const cells: readonly CellValue[] = Array.isArray(arg) ? (arg as CellValue[][]).flat() : [arg as CellValue]
    for (const cell of cells) if (cell !== undefined && isCellError(cell)) return { error: cell.error }
  }
  return null
}

/** The values Excel hands over: one per parameter it knows, null where left out; null when the call does not fit. */
export function parametersFor(
  args: readonly EngineArgument[],
  { parameters }: DeclaredFunction,
  platform: Platform,
): unknown[] | null {
  if (args.length > parameters.length) return null
  const values: unknown[] = []
  for (const [at, parameter] of parameters.entries()) {
    const arg = args[at]
    if (arg === undefined && at >= args.length && parameter.optional !== true) return null
    values.push(arg === undefined ? null : handedOver(arg, parameter, platform))
  }
  return values
}

function handedOver(
  arg: Exclude<EngineArgument, undefined>,
  { type, dimensionality }: FunctionParameter,
  platform: Platform,
): unknown {
  if (type !== 'any') throw new NotEmulated(`custom function parameter of type ${type}`)
  const rows = Array.isArray(arg) ? (arg as CellValue[][]) : [[arg as CellValue]]
  if (dimensionality === 'matrix') return rows.map((row) => row.map((cell) => cellHandedOver(cell, platform)))
  if (Array.isArray(arg)) throw new NotEmulated('a range for a parameter that takes one cell')
  return cellHandedOver(arg as CellValue, platform)
}

function cellHandedOver(cell: CellValue, platform: Platform): unknown {
  if (cell === null) return platform === 'desktop' ? 0 : null
  return isCellError(cell) ? { type: 'CustomFunctionError', code: cell.error } : cell
}
