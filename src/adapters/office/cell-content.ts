import type { Cell, CellErrorCode, CellValue } from '#workbook'

/** All that Excel is asked of cells: to know them, or to be able to put them back. */
export const CELL_PARTS = { values: true, formulas: true, numberFormat: true, valueTypes: true } as const

/** The formula of a cell, by what Excel gives as its formula and as its value; a text that looks like one is none. */
export function formulaOf(formula: unknown, raw: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== raw ? formula : null
}

/** What stands in a cell; null where nothing does. */
export function contentOf(raw: unknown, type: string, formula: unknown): Pick<Cell, 'value' | 'formula'> | null {
  const own = formulaOf(formula, raw)
  if (own === null) return type === 'Empty' ? null : { value: valueOf(raw, type) }
  // A formula that gives an empty text is not a formula without a value.
  return { value: raw === '' && type !== 'Empty' ? '' : valueOf(raw, type), formula: own }
}

function valueOf(raw: unknown, type: string): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw
  if (typeof raw !== 'string' || raw === '') return null
  return type === 'Error' ? { error: raw as CellErrorCode } : raw
}
