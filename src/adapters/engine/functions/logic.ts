import { type CellError, type CellValue, isCellError } from '#workbook'
import { read, visitFilled } from '../area'
import { type FunctionNames, MANY, isArea, onCells, onCode, onValues } from '../function-shape'
import type { Run, Scope } from '../grid'
import { broadcast } from '../operators'
import { NA, VALUE, type Value, compareCells, isMatrix, toBoolean } from '../values'

/** Picks by a condition; a single condition runs only the branch it needs. */
function choose(condition: Value, yes: Run, no: Run, scope: Scope): Value {
  const test = read(condition)
  if (!isMatrix(test)) {
    const truth = toBoolean(test)
    if (typeof truth !== 'boolean') return truth
    return (truth ? yes : no)(scope) ?? 0
  }
  const branches = [test, read(yes(scope)), read(no(scope))]
  return broadcast(branches, ([cell, whenTrue, whenFalse]) => {
    const truth = toBoolean(cell as CellValue)
    if (typeof truth !== 'boolean') return truth
    return (truth ? whenTrue : whenFalse) as CellValue
  })
}

function instead(wanted: (error: CellError) => boolean) {
  return onCode(2, 2, ([code, otherwise], scope) => {
    const value = (code as Run)(scope)
    const cells = read(value)
    if (!isMatrix(cells)) return isCellError(cells) && wanted(cells) ? (otherwise as Run)(scope) : value
    if (!cells.some((line) => line.some((cell) => isCellError(cell) && wanted(cell)))) return value
    return broadcast([cells, read((otherwise as Run)(scope))], ([cell, other]) =>
      isCellError(cell as CellValue) && wanted(cell as CellError) ? (other as CellValue) : (cell as CellValue),
    )
  })
}

/** The truths in arguments: ranges and arrays give their numbers and booleans, single values must be readable. */
function truths(args: readonly Value[]): boolean[] | CellError {
  const found: boolean[] = []
  let problem: CellError | null = null
  const take = (cell: CellValue): boolean | undefined => {
    if (isCellError(cell)) problem = cell
    else if (typeof cell === 'boolean' || typeof cell === 'number') found.push(cell !== 0 && cell !== false)
    return problem === null ? undefined : false
  }
  for (const arg of args) {
    if (isArea(arg)) visitFilled(arg, take)
    else if (isMatrix(arg)) arg.flat().every((cell) => take(cell) !== false)
    else {
      const truth = toBoolean(read(arg) as CellValue)
      if (typeof truth !== 'boolean') return truth
      found.push(truth)
    }
    if (problem !== null) return problem
  }
  return found.length === 0 ? VALUE : found
}

function over(judge: (found: readonly boolean[]) => boolean) {
  return onValues(1, MANY, (args) => {
    const found = truths(args)
    return Array.isArray(found) ? judge(found) : found
  })
}

export const LOGIC_FUNCTIONS: FunctionNames = {
  IF: onCode(1, 3, ([condition, yes, no], scope) =>
    choose((condition as Run)(scope), yes ?? ((): boolean => true), no ?? ((): boolean => false), scope),
  ),
  IFS: onCode(2, MANY, (code, scope) => {
    const from = (at: number): Value =>
      at + 1 >= code.length ? NA : choose((code[at] as Run)(scope), code[at + 1] as Run, () => from(at + 2), scope)
    return from(0)
  }),
  SWITCH: onCode(3, MANY, (code, scope) => {
    const wanted = read((code[0] as Run)(scope))
    if (isMatrix(wanted)) return VALUE
    if (isCellError(wanted)) return wanted
    let at = 1
    for (; at + 1 < code.length; at += 2) {
      const candidate = read((code[at] as Run)(scope))
      if (isMatrix(candidate)) return VALUE
      if (isCellError(candidate)) return candidate
      if (typeof candidate === typeof wanted && compareCells(candidate, wanted) === 0)
        return (code[at + 1] as Run)(scope)
    }
    const otherwise = code[at]
    return otherwise === undefined ? NA : otherwise(scope)
  }),
  IFERROR: instead(() => true),
  IFNA: instead((error) => error.error === '#N/A'),
  AND: over((found) => found.every(Boolean)),
  OR: over((found) => found.some(Boolean)),
  XOR: over((found) => found.filter(Boolean).length % 2 === 1),
  NOT: onCells(['boolean'], (truth) => !truth),
  TRUE: onCells([], () => true),
  FALSE: onCells([], () => false),
}
