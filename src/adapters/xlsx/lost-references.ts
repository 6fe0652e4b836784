import { quotedSheet, type WorkbookSnapshot, type WriteCells } from '#workbook'
import { formulaTokens } from './formula-tokens'
import { mentionsSheet } from './workbook-editor'

/** The edits by which formulas on other sheets lose what referred to a sheet that goes: as Excel does, #REF!. */
export function withoutSheetReferences(
  workbook: WorkbookSnapshot,
  sheet: string,
): { readonly edits: readonly WriteCells[] } {
  const edits = workbook.sheets.flatMap((other): WriteCells[] => {
    if (other.name === sheet) return []
    const cells = other.rows.flatMap((row) =>
      row.cells.flatMap(({ row: at, column, formula }) =>
        formula === undefined || !mentionsSheet(formula, sheet)
          ? []
          : [{ row: at, column, content: { kind: 'formula' as const, formula: lostFormula(formula, sheet) } }],
      ),
    )
    return cells.length === 0 ? [] : [{ kind: 'write-cells', sheet: other.name, cells }]
  })
  return { edits }
}

function lostFormula(formula: string, sheet: string): string {
  const names = [sheet, quotedSheet(sheet), `'${sheet.replaceAll("'", "''")}'`].map((name) => name.toLowerCase())
  const tokens = formulaTokens(formula)
  let result = ''
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token === undefined) break
    if (tokens[at + 1]?.text !== '!' || !names.includes(token.text.toLowerCase())) {
      result += token.text
      continue
    }
    at += 2
    if (tokens[at + 1]?.text === ':' && tokens[at + 2]?.kind === 'word') at += 2
    result += '#REF!'
  }
  return result
}
