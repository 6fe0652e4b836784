import {
  type CellValue,
  cellAt,
  positionFromA1,
  rangeFromA1,
  type SheetSnapshot,
  sheetNamed,
  type WorkbookSnapshot,
} from '#workbook'

/** Where a formula stands; references without a sheet and `[@column]` are read from here. */
export interface FormulaPlace {
  readonly sheet: string
  readonly address: string
}

/** One of our functions in a formula, with what its arguments hold now. */
export interface FormulaReading {
  readonly name: string
  /** A cell as its value, a range as rows of values, an empty argument as null. Null where an argument is itself computed. */
  readonly values: readonly ArgumentValue[] | null
  /** True where the function is only part of what the cell shows. */
  readonly nested: boolean
  /** What the cell shows. */
  readonly result: CellValue
}

export type ArgumentValue = CellValue | readonly (readonly CellValue[])[]

/** True where a formula uses one of our functions. */
export function usesOurFunctions(formula: string | null): boolean {
  return formula !== null && OWN_CALL.test(withoutTexts(formula))
}

/** What one of our functions answers to these arguments. */
export type AnswerOf = (name: string, args: readonly ArgumentValue[]) => unknown

/**
 * Reads the function of ours that a formula shows: the one whose answer the cell holds, as in IF(A1="","",SROI_…); else
 * the first. Null where there is none.
 */
export function readFormula(
  formula: string,
  at: FormulaPlace,
  workbook: WorkbookSnapshot,
  answerOf: AnswerOf = () => undefined,
): FormulaReading | null {
  const readings = [...withoutTexts(formula).matchAll(EVERY_OWN_CALL)].flatMap(
    (start) => readCall(formula, start, at, workbook) ?? [],
  )
  const [first = null] = readings
  if (first?.nested !== true) return first
  const shown = readings.find(
    ({ name, values, result }) => values !== null && result !== '' && answerOf(name, values) === result,
  )
  return shown === undefined ? first : { ...shown, nested: false }
}

function readCall(
  formula: string,
  start: RegExpExecArray,
  at: FormulaPlace,
  workbook: WorkbookSnapshot,
): FormulaReading | null {
  const open = start.index + start[0].length
  const parts = argumentsFrom(formula, open)
  if (parts === null) return null
  const sheet = sheetNamed(workbook, at.sheet)
  const position = positionFromA1(at.address.split(':')[0] ?? '')
  const values = parts.texts.map((text) => valueOf(text, workbook, sheet, position?.row ?? null))
  return {
    name: (start[1] ?? '').toUpperCase(),
    values: values.includes(COMPUTED) ? null : (values as ArgumentValue[]),
    nested: !/^=\s*\+?\s*$/.test(formula.slice(0, start.index)) || formula.slice(parts.end + 1).trim() !== '',
    result: (sheet && position && cellAt(sheet, position.row, position.column)?.value) ?? null,
  }
}

const OWN_CALL = /\b(SROI_[A-Z_]+)\(/i
const EVERY_OWN_CALL = new RegExp(OWN_CALL, 'gi')
const COMPUTED = Symbol('computed')

// Texts between quotes blotted out, in place: a name in a text is no call.
function withoutTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, (text) => `"${' '.repeat(text.length - 2)}"`)
}

function argumentsFrom(
  formula: string,
  open: number,
): { readonly texts: readonly string[]; readonly end: number } | null {
  const texts: string[] = []
  let depth = 0
  let from = open
  for (let index = open; index < formula.length; index++) {
    const sign = formula[index]
    if (sign === '"' || sign === "'") {
      const close = closingQuote(formula, index, sign)
      if (close === null) return null
      index = close
    } else if (sign === '(' || sign === '{' || sign === '[') depth++
    else if (sign === ',' && depth === 0) {
      texts.push(formula.slice(from, index).trim())
      from = index + 1
    } else if (sign === ')' && depth === 0) {
      texts.push(formula.slice(from, index).trim())
      return { texts, end: index }
    } else if (sign === ')' || sign === '}' || sign === ']') depth--
  }
  return null
}

function closingQuote(formula: string, open: number, quote: string): number | null {
  for (let index = open + 1; index < formula.length; index++) {
    if (formula[index] !== quote) continue
    if (formula[index + 1] !== quote) return index
    index++
  }
  return null
}

function valueOf(
  text: string,
  workbook: WorkbookSnapshot,
  home: SheetSnapshot | undefined,
  row: number | null,
): ArgumentValue | typeof COMPUTED {
  if (text === '') return null
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"')
  if (/^(?:TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE'
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(text)) return Number(text)
  // Ten to the power: the exact decimal of the percentage, without binary noise.
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)%$/.test(text)) return Number(`${text.slice(0, -1)}e-2`)
  // An empty cell is null, and an answer too; undefined is text of another form.
  const ways = [referredTo, namedValue, columnOfThisRow]
  for (const way of ways) {
    const value = way(text, workbook, home, row)
    if (value !== undefined) return value
  }
  return COMPUTED
}

/** A1, $B$2:$B$9, Inzet!C4, 'Mijn blad'!C4. */
function referredTo(
  text: string,
  workbook: WorkbookSnapshot,
  home: SheetSnapshot | undefined,
): ArgumentValue | undefined {
  const match = /^(?:('(?:[^']|'')+'|[^'!:[\]]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(text)
  const range = match?.[2] === undefined ? null : rangeFromA1(match[2])
  if (!match || range === null) return undefined
  const name = match[1]?.replace(/^'|'$/g, '').replaceAll("''", "'")
  const sheet = name === undefined ? home : sheetNamed(workbook, name)
  if (sheet === undefined) return undefined
  const value = (row: number, column: number): CellValue => cellAt(sheet, row, column)?.value ?? null
  if (range.top === range.bottom && range.left === range.right) return value(range.top, range.left)
  if ((range.bottom - range.top + 1) * (range.right - range.left + 1) > LARGEST_RANGE) return undefined
  return Array.from({ length: range.bottom - range.top + 1 }, (_, down) =>
    Array.from({ length: range.right - range.left + 1 }, (_, right) => value(range.top + down, range.left + right)),
  )
}

const LARGEST_RANGE = 10_000

function namedValue(
  text: string,
  workbook: WorkbookSnapshot,
  home: SheetSnapshot | undefined,
): ArgumentValue | undefined {
  const wanted = text.toLowerCase()
  const named = workbook.names.filter((candidate) => candidate.name.toLowerCase() === wanted)
  const name = named.find(({ sheet }) => sheet === home?.name) ?? named.find(({ sheet }) => sheet === undefined)
  return name && referredTo(name.refersTo.replace(/^=/, ''), workbook, home)
}

/** [@Fte], [@[Uren per week]], Inzet[@Fte], Inzet[[#This Row],[Fte]]: the cell of that column in the formula's own row. */
function columnOfThisRow(
  text: string,
  workbook: WorkbookSnapshot,
  home: SheetSnapshot | undefined,
  row: number | null,
): ArgumentValue | undefined {
  const match = /^([^[\]]*)\[(?:@\[?([^[\]]+)\]?|\[#This Row\],\s*\[([^[\]]+)\])\]$/i.exec(text)
  if (!match || row === null) return undefined
  const table = match[1]?.toLowerCase() ?? ''
  const column = (match[2] ?? match[3] ?? '').replaceAll(/'(['#[\]@])/g, '$1').toLowerCase()
  for (const sheet of table === '' ? [home] : workbook.sheets) {
    for (const { name, range, columns } of sheet?.tables ?? []) {
      if (table === '' ? row < range.top || row > range.bottom : name.toLowerCase() !== table) continue
      const index = columns.findIndex((title) => title.toLowerCase() === column)
      if (sheet !== undefined && index >= 0) return cellAt(sheet, row, range.left + index)?.value ?? null
    }
  }
  return undefined
}
