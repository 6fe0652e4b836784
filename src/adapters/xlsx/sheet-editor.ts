import { a1Range, type CellRange, type CellValue, rangeFromA1 } from '#workbook'
import { cellKey, keyColumn, keyRow } from './cell-key'
import { type CellBody, cellElement, constantBody, formulaElement, resultBody, typeAttribute } from './cell-xml'
import { formulaTokens, type FormulaToken } from './formula-tokens'
import { isMain } from './namespaces'
import { columnIn } from './sheet-reader'
import { shiftedTokens } from './shared-formula'
import { type Splice, spliced } from './splice'
import { appendInside, setAttribute } from './xml-patch'
import { attribute, readXml, type XmlTag } from './xml-reader'
import { escapeAttribute } from './xml-text'

/** What a cell has to hold from now on. */
export type CellWrite = {
  /** A new number format; absent keeps the style. */
  readonly format?: string
} & (
  | { readonly kind: 'constant'; readonly value: CellValue }
  | { readonly kind: 'formula'; readonly stored: string; readonly value: CellValue; readonly range?: string }
  /** Another result of the formula that stands there, or of the array formula that fills this cell. */
  | { readonly kind: 'result'; readonly value: CellValue; readonly range?: string }
)

export interface SheetEditing {
  /** The style a cell takes from its row or column where the file has no cell yet. */
  styleOutside(row: number, column: number): number
  /** The style with the same look and another number format. */
  restyled(style: number, format: string): number
  /** The style without the apostrophe that makes a text of whatever is typed in the cell. */
  unquoted(style: number): number
}

/** True where a text is written: only in front of a text an apostrophe may stand. */
export function isText(write: CellWrite): boolean {
  return write.kind === 'constant' && typeof write.value === 'string'
}

interface CellPlace {
  readonly column: number
  readonly tag: XmlTag
  readonly start: number
  end: number
  formula: { readonly tag: XmlTag; readonly start: number; end: number; text: string } | null
}

interface RowPlace {
  readonly row: number
  readonly tag: XmlTag
  readonly start: number
  readonly openEnd: number
  readonly cells: CellPlace[]
}

interface SharedMaster {
  readonly tokens: readonly FormulaToken[]
  readonly row: number
  readonly column: number
}

/**
 * A worksheet part in which some cells hold something else. All other text stays as it was, character by character;
 * a changed cell keeps its style, a changed row its attributes.
 */
export function editSheet(
  part: string,
  text: string,
  writes: ReadonlyMap<number, CellWrite>,
  editing: SheetEditing,
): string {
  const orphaned = new Map<string, SharedMaster>()
  let splices = collect(part, text, writes, editing, orphaned)
  // A shared formula whose text is overwritten leaves others behind; those before it in the file need a second look.
  if (orphaned.size > 0) splices = collect(part, text, writes, editing, orphaned)
  return spliced(text, splices)
}

function collect(
  part: string,
  text: string,
  writes: ReadonlyMap<number, CellWrite>,
  editing: SheetEditing,
  orphaned: Map<string, SharedMaster>,
): Splice[] {
  const splices: Splice[] = []
  const byRow = rowsOf(writes)
  const waiting = [...byRow.keys()].sort((a, b) => a - b)
  const done = new Set<number>()
  let next = 0
  let prefix = ''
  let inData = false
  let row: RowPlace | null = null
  let lastRow = 0
  let cell: CellPlace | null = null
  let inFormula = false
  const startOf = (end: number): number => text.lastIndexOf('<', end - 1)

  const newRowsBefore = (before: number): string => {
    let rows = ''
    for (; next < waiting.length && (waiting[next] ?? 0) < before; next++) {
      const number = waiting[next] ?? 0
      if (!done.has(number)) rows += newRow(number, byRow.get(number) ?? [], editing, prefix)
      done.add(number)
    }
    return rows
  }

  readXml(part, text, {
    open(tag, end) {
      if (!isMain(tag.uri)) return
      if (tag.local === 'dimension') {
        const splice = widerDimension(text, tag, startOf(end), end, writes)
        if (splice !== null) splices.push(splice)
      } else if (tag.local === 'sheetData') {
        inData = true
        prefix = tag.prefix === '' ? '' : `${tag.prefix}:`
        if (tag.isSelfClosing && waiting.length > 0) {
          const element = { start: startOf(end), openEnd: end, closeStart: end, end, name: tag.name }
          splices.push(appendInside(text, element, newRowsBefore(Infinity)))
        }
      } else if (!inData) return
      else if (tag.local === 'row') {
        const number = Number(attribute(tag, 'r') ?? lastRow + 1)
        lastRow = number
        row = { row: number, tag, start: startOf(end), openEnd: end, cells: [] }
        const rows = newRowsBefore(number)
        if (rows !== '') splices.push({ from: row.start, to: row.start, text: rows })
      } else if (tag.local === 'c' && row !== null) {
        const column = columnIn(part, attribute(tag, 'r'), row.cells.at(-1)?.column ?? 0)
        cell = { column, tag, start: startOf(end), end, formula: null }
        row.cells.push(cell)
      } else if (tag.local === 'f' && cell !== null) {
        cell.formula = { tag, start: startOf(end), end, text: '' }
        inFormula = true
      }
    },
    text(piece) {
      if (inFormula && cell?.formula) cell.formula.text += piece
    },
    close(tag, end) {
      if (!inData || !isMain(tag.uri)) return
      if (tag.local === 'f' && cell?.formula) {
        cell.formula.end = end
        inFormula = false
      } else if (tag.local === 'c' && cell !== null && row !== null) {
        cell.end = end
        const splice = editedCell(text, row.row, cell, writes, editing, orphaned, prefix)
        if (splice !== null) splices.push(splice)
        cell = null
      } else if (tag.local === 'row' && row !== null) {
        const edits = byRow.get(row.row)
        if (edits !== undefined && !done.has(row.row)) splices.push(...newCells(text, row, end, edits, editing, prefix))
        done.add(row.row)
        row = null
      } else if (tag.local === 'sheetData') {
        inData = false
        const rows = tag.isSelfClosing ? '' : newRowsBefore(Infinity)
        const at = startOf(end)
        if (rows !== '') splices.push({ from: at, to: at, text: rows })
      }
    },
  })
  return splices
}

type Edits = readonly (readonly [column: number, write: CellWrite])[]

function rowsOf(writes: ReadonlyMap<number, CellWrite>): Map<number, [number, CellWrite][]> {
  const rows = new Map<number, [number, CellWrite][]>()
  for (const [key, write] of [...writes].sort(([a], [b]) => a - b)) {
    const edits = rows.get(keyRow(key)) ?? []
    edits.push([keyColumn(key), write])
    rows.set(keyRow(key), edits)
  }
  return rows
}

function editedCell(
  text: string,
  row: number,
  cell: CellPlace,
  writes: ReadonlyMap<number, CellWrite>,
  editing: SheetEditing,
  orphaned: Map<string, SharedMaster>,
  prefix: string,
): Splice | null {
  const write = writes.get(cellKey(row, cell.column))
  const { formula } = cell
  const shared = formula !== null && attribute(formula.tag, 't') === 'shared' ? attribute(formula.tag, 'si') : undefined
  const isMaster = shared !== undefined && formula?.text !== ''
  if (isMaster && write !== undefined && write.kind !== 'result') {
    orphaned.set(shared, { tokens: formulaTokens(formula?.text ?? ''), row, column: cell.column })
  }
  const master = shared === undefined || isMaster ? undefined : orphaned.get(shared)
  if (write === undefined && master === undefined) return null
  if (write === undefined && formula !== null && master !== undefined) {
    const own = shiftedTokens(master.tokens, row - master.row, cell.column - master.column)
    return { from: formula.start, to: formula.end, text: formulaElement(own, undefined, prefix) }
  }
  if (write === undefined) return null
  const style = Number(attribute(cell.tag, 's') ?? 0)
  const shown = write.format === undefined ? style : editing.restyled(style, write.format)
  const newStyle = isText(write) || write.kind === 'result' ? shown : editing.unquoted(shown)
  if (write.kind === 'result' && formula !== null) {
    const own =
      master === undefined
        ? formulaWithRange(text, formula, write.range)
        : formulaElement(shiftedTokens(master.tokens, row - master.row, cell.column - master.column), undefined, prefix)
    const result = cellWithResult(cell.tag, newStyle, own, resultBody(write.value, prefix))
    return { from: cell.start, to: cell.end, text: result }
  }
  return { from: cell.start, to: cell.end, text: writtenCell(row, cell.column, newStyle, write, prefix) }
}

function formulaWithRange(text: string, formula: NonNullable<CellPlace['formula']>, range: string | undefined): string {
  const source = text.slice(formula.start, formula.end)
  if (range === undefined || attribute(formula.tag, 't') !== 'array' || attribute(formula.tag, 'ref') === range)
    return source
  return source.replace(/(\sref\s*=\s*)("[^"]*"|'[^']*')/, `$1"${range}"`)
}

/** The same cell element around its formula, with another result. */
function cellWithResult(tag: XmlTag, style: number, formula: string, body: CellBody): string {
  // `vm` describes the old value; `t` follows from the new one.
  const kept = Object.values(tag.attributes).filter((one) => !['t', 'vm', 's'].includes(one.name))
  const styled = style > 0 ? ` s="${String(style)}"` : ''
  const attributes = kept.map((one) => ` ${one.name}="${escapeAttribute(one.value)}"`).join('')
  return `<${tag.name}${attributes}${styled}${typeAttribute(body)}>${formula}${body.inside}</${tag.name}>`
}

function writtenCell(row: number, column: number, style: number, write: CellWrite, prefix: string): string {
  const body = bodyOf(write, prefix)
  return body.inside === '' && style === 0 ? '' : cellElement(row, column, style, body, prefix)
}

function bodyOf(write: CellWrite, prefix: string): CellBody {
  if (write.kind === 'constant') return constantBody(write.value, prefix)
  if (write.kind === 'result') return resultBody(write.value, prefix)
  const result = resultBody(write.value, prefix)
  return { type: result.type, inside: formulaElement(write.stored, write.range, prefix) + result.inside }
}

function newCell(row: number, column: number, write: CellWrite, editing: SheetEditing, prefix: string): string {
  if (write.kind === 'constant' && write.value === null && write.format === undefined) return ''
  const style = editing.styleOutside(row, column)
  const restyled = write.format === undefined ? style : editing.restyled(style, write.format)
  return writtenCell(row, column, restyled, write, prefix)
}

function newRow(row: number, edits: Edits, editing: SheetEditing, prefix: string): string {
  const cells = edits.map(([column, write]) => newCell(row, column, write, editing, prefix)).join('')
  return cells === '' ? '' : `<${prefix}row r="${String(row)}">${cells}</${prefix}row>`
}

/** Cells a row does not have yet, each before the first cell that stands further right. */
function newCells(
  text: string,
  row: RowPlace,
  end: number,
  edits: Edits,
  editing: SheetEditing,
  prefix: string,
): Splice[] {
  const present = new Set(row.cells.map((cell) => cell.column))
  const splices: Splice[] = []
  const added: number[] = []
  let atEnd = ''
  for (const [column, write] of edits) {
    if (present.has(column)) continue
    const cell = newCell(row.row, column, write, editing, prefix)
    if (cell === '') continue
    added.push(column)
    const after = row.cells.find((candidate) => candidate.column > column)
    if (after === undefined) atEnd += cell
    else splices.push({ from: after.start, to: after.start, text: cell })
  }
  if (atEnd !== '') {
    const closeStart = row.tag.isSelfClosing ? end : text.lastIndexOf('<', end - 1)
    splices.push(appendInside(text, { ...row, closeStart, end, name: row.tag.name }, atEnd))
  }
  const spans = widerSpans(text, row, added)
  return spans === null ? splices : [spans, ...splices]
}

/** `spans` is a hint about the columns of a row; where it is given it has to be true. */
function widerSpans(text: string, row: RowPlace, added: readonly number[]): Splice | null {
  const match = /^(\d+):(\d+)$/.exec(attribute(row.tag, 'spans') ?? '')
  if (match === null || added.length === 0) return null
  const from = Math.min(Number(match[1]), ...added)
  const to = Math.max(Number(match[2]), ...added)
  return setAttribute(text, { ...row, name: row.tag.name }, 'spans', `${String(from)}:${String(to)}`)
}

function widerDimension(
  text: string,
  tag: XmlTag,
  start: number,
  openEnd: number,
  writes: ReadonlyMap<number, CellWrite>,
): Splice | null {
  const known = rangeFromA1(attribute(tag, 'ref') ?? '')
  if (known === null) return null
  const wider: { -readonly [K in keyof CellRange]: number } = { ...known }
  for (const [key, write] of writes) {
    if (write.kind === 'constant' && write.value === null) continue
    wider.top = Math.min(wider.top, keyRow(key))
    wider.bottom = Math.max(wider.bottom, keyRow(key))
    wider.left = Math.min(wider.left, keyColumn(key))
    wider.right = Math.max(wider.right, keyColumn(key))
  }
  if (a1Range(wider) === a1Range(known)) return null
  return setAttribute(text, { start, openEnd, name: tag.name }, 'ref', a1Range(wider))
}
