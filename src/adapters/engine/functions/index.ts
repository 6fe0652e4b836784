import type { FunctionNames, NativeFunction } from '../function-shape'
import { ARRAY_FUNCTIONS } from './array'
import { DATE_FUNCTIONS } from './date'
import { INFORMATION_FUNCTIONS } from './information'
import { LOGIC_FUNCTIONS } from './logic'
import { LOOKUP_FUNCTIONS } from './lookup'
import { MATH_FUNCTIONS } from './math'
import { STATISTICS_FUNCTIONS } from './statistics'
import { TEXT_FUNCTIONS } from './text'

const TABLES: readonly FunctionNames[] = [
  MATH_FUNCTIONS,
  STATISTICS_FUNCTIONS,
  LOGIC_FUNCTIONS,
  LOOKUP_FUNCTIONS,
  TEXT_FUNCTIONS,
  DATE_FUNCTIONS,
  INFORMATION_FUNCTIONS,
  ARRAY_FUNCTIONS,
]

/** Every function of Excel that this engine knows, by English name in capitals. */
export const NATIVE_FUNCTIONS: ReadonlyMap<string, NativeFunction> = new Map(TABLES.flatMap(Object.entries))
