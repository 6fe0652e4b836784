import type { CalculationResult, Calculator, CellValue, FormatLocale, WorkbookSnapshot } from '#workbook'
import { type IsoDay, serialFromDay } from '#time'
import { read } from './area'
import { type Calculated, type Compiler, calculated, cellContent, resultOf } from './calculate'
import { type CustomFunction, type Functions, compile } from './compile'
import { NATIVE_FUNCTIONS } from './functions'
import type { Run } from './grid'
import { parseFormula } from './parser'
import { type Kept, keptFrom, recalculated } from './recalculate'
import { relativeKey } from './relative-key'
import { FormulaSyntaxError, nesting } from './syntax'
import { NAME, NotCalculated, type Settings, isLambda, isMatrix, unboxed } from './values'

/** Our own functions by name in capitals, as cells call them: SROI_OBLIGATION. */
export type FunctionTable = ReadonlyMap<string, CustomFunction>

export interface EngineOptions {
  readonly functions: FunctionTable
  /** The day of TODAY(); without it formulas that ask keep their value. */
  readonly today?: IsoDay
  /** Whose decimal sign and month names text functions write. Default: en. */
  readonly locale?: FormatLocale
}

export interface Engine extends Calculator {
  /**
   * Computes one formula as stored in a file: English names, commas between arguments, "=" or not.
   * With a workbook its cells, tables and names can be used; it stands as if in A1 of the first sheet.
   * Unknown functions and names give #NAME?. Throws FormulaSyntaxError when it cannot be read.
   */
  evaluate(formula: string, workbook?: WorkbookSnapshot): CellValue | CellValue[][]
}

interface Code {
  readonly run: Run
  readonly weight: number
}

const NO_WORKBOOK: WorkbookSnapshot = { name: '', date1904: false, sheets: [], names: [], properties: {} }
const KEEP_COMPILED = 50_000

/** A formula engine for files and the preview. Compiled formulas are kept from one calculation to the next. */
export function createEngine(options: EngineOptions): Engine {
  const functions: Functions = { native: NATIVE_FUNCTIONS, custom: options.functions }
  const compiled = new Map<string, Code | FormulaSyntaxError>()

  const compiler: Compiler = (text, row, column) => {
    const key = relativeKey(text, row, column)
    let code = compiled.get(key)
    if (code === undefined) {
      if (compiled.size >= KEEP_COMPILED) compiled.clear()
      code = compiledText(text, functions, row, column)
      compiled.set(key, code)
    }
    if (code instanceof FormulaSyntaxError) throw code
    return code
  }

  const calculation = (workbook: WorkbookSnapshot): Calculated =>
    calculated(workbook, settingsFor(options, workbook), compiler)

  let kept: Kept | null = null
  const calculate = (workbook: WorkbookSnapshot): CalculationResult => {
    const all = calculation(workbook)
    kept = keptFrom(workbook, all)
    return resultOf(workbook, all)
  }

  return {
    calculate,
    calculateEdited(workbook) {
      const last = kept
      // Left behind by a fault on the way, it would be half done.
      kept = null
      const after = last && recalculated(last, workbook)
      if (after === null) return calculate(workbook)
      kept = after.kept
      return after.result
    },
    evaluate: (formula, workbook = NO_WORKBOOK) => {
      const { run } = compiler(formula, 1, 1)
      return outcome(calculation(workbook), run)
    },
  }
}

/** True for a formula that can be read, whether or not its names exist. Stored notation, as `evaluate` takes. */
export function isFormula(text: string): boolean {
  try {
    parseFormula(text)
    return true
  } catch (problem) {
    if (problem instanceof FormulaSyntaxError) return false
    throw problem
  }
}

function compiledText(text: string, functions: Functions, row: number, column: number): Code | FormulaSyntaxError {
  try {
    const node = parseFormula(text)
    return { run: compile(node, functions, row, column), weight: nesting(node) }
  } catch (problem) {
    if (problem instanceof FormulaSyntaxError) return problem
    throw problem
  }
}

function settingsFor(options: EngineOptions, workbook: WorkbookSnapshot): Settings {
  const { date1904 } = workbook
  const today = options.today === undefined ? null : serialFromDay(options.today, date1904)
  return { date1904, locale: options.locale ?? 'en', today }
}

function outcome({ run }: Calculated, code: Run): CellValue | CellValue[][] {
  try {
    const result = run(code)
    if (isLambda(result)) return { error: '#CALC!' }
    const value = read(result)
    if (!isMatrix(value)) return cellContent(value)
    return unboxed(value.map((line) => line.map(cellContent))) as CellValue | CellValue[][]
  } catch (problem) {
    if (problem instanceof NotCalculated) return NAME
    throw problem
  }
}
