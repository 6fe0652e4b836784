import type { HeaderChange, WorkbookSnapshot, WriteCells } from '#workbook'
import { formulaTokens } from './formula-tokens'
import type { Package } from './package'
import { headerAttribute } from './planned-sheet-xml'
import { type Splice, spliced } from './splice'
import { readTable } from './table-part'
import { readWorkbookPart } from './workbook-part'
import { setAttribute } from './xml-patch'
import { escapeText } from './xml-text'
import { child, children, readTree } from './xml-tree'

/**
 * A column of an Excel table gets the name that its header cell now has: in the table's part, and in every formula
 * that calls the column by its old name. Otherwise Excel finds the file damaged.
 */
export function withRenamedColumns(
  pack: Package,
  workbook: WorkbookSnapshot,
  sheet: string,
  change: HeaderChange,
): { readonly pack: Package; readonly edits: readonly WriteCells[] } {
  const old = change.table.columns[change.index] ?? ''
  const part = tablePart(pack, sheet, change.table.name)
  if (part === undefined || old === change.header) return { pack, edits: [] }
  const text = pack.text(part)
  const columns = children(child(readTree(part, text), 'tableColumns'), 'tableColumn')
  const splices: Splice[] = []
  columns.forEach((column, index) => {
    if (index === change.index) push(splices, setAttribute(text, column, 'name', headerAttribute(change.header)))
    const formula = child(column, 'calculatedColumnFormula')
    const renamed = formula && renamedFormula(formula.text, change.table.name, old, change.header)
    if (formula !== undefined && renamed !== undefined && renamed !== formula.text) {
      splices.push({ from: formula.openEnd, to: formula.closeStart, text: escapeText(renamed) })
    }
  })
  return { pack: pack.with(part, spliced(text, splices)), edits: formulaEdits(workbook, change, old) }
}

function formulaEdits(workbook: WorkbookSnapshot, change: HeaderChange, old: string): WriteCells[] {
  const name = change.table.name.toLowerCase()
  return workbook.sheets.flatMap((sheet): WriteCells[] => {
    const cells = sheet.rows.flatMap((row) =>
      row.cells.flatMap(({ row: at, column, formula }) => {
        if (formula === undefined || !formula.toLowerCase().includes(name)) return []
        const renamed = renamedFormula(formula, change.table.name, old, change.header)
        return renamed === formula ? [] : [{ row: at, column, content: { kind: 'formula' as const, formula: renamed } }]
      }),
    )
    return cells.length === 0 ? [] : [{ kind: 'write-cells', sheet: sheet.name, cells }]
  })
}

/** Tabel[Oud] and Tabel[[#This Row],[Oud]] with the new name. */
function renamedFormula(formula: string, table: string, old: string, header: string): string {
  const tokens = formulaTokens(formula)
  return tokens
    .map((token, at) => {
      const named = tokens[at - 1]?.text.toLowerCase() === table.toLowerCase()
      return token.kind === 'bracket' && named ? renamedBracket(token.text, old, header) : token.text
    })
    .join('')
}

function renamedBracket(bracket: string, old: string, header: string): string {
  const wanted = `[${escapedColumn(old)}]`.toLowerCase()
  const replacement = `[${escapedColumn(header)}]`
  if (bracket.toLowerCase() === wanted) return replacement
  if (bracket.toLowerCase() === `[@${wanted.slice(1)}`) return `[@${replacement}]`
  let result = ''
  for (let at = 0; at < bracket.length;) {
    const matches = at > 0 && bracket.slice(at, at + wanted.length).toLowerCase() === wanted
    result += matches ? replacement : (bracket[at] ?? '')
    at += matches ? wanted.length : 1
  }
  return result
}

/** Column names as formulas hold them: some characters with a quote in front. */
function escapedColumn(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&")
}

function tablePart(pack: Package, sheet: string, table: string): string | undefined {
  const entry = readWorkbookPart(pack).sheets.find((one) => one.name === sheet)
  if (entry === undefined) return undefined
  const parts = pack.relationships(entry.part).filter((one) => one.type === 'table' && pack.has(one.target))
  return parts.map((one) => one.target).find((part) => readTable(part, pack.text(part))?.name === table)
}

function push(splices: Splice[], splice: Splice | null): void {
  if (splice !== null) splices.push(splice)
}
