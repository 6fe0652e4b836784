import { isOwnTab } from './own-tabs'
import type { WorkbookSnapshot } from './snapshot'
import type { CalculationResult, Calculator } from './workbook-port'

/**
 * A calculator that leaves alone what another program stored: it fills in formulas without a value and those on our
 * own tabs. So a file from Excel keeps its figures, and one that was written by a script still gets some.
 */
export function missingValues(calculator: Calculator): Calculator {
  return {
    calculate(workbook): CalculationResult {
      const wanted = cellsWithoutValue(workbook)
      if (wanted.size === 0) return { cells: [], notCalculated: [] }
      const { cells, notCalculated } = calculator.calculate(workbook)
      const isWanted = (cell: CellOfSheet): boolean => wanted.has(cellKey(cell))
      return { cells: cells.filter(isWanted), notCalculated: notCalculated.filter(isWanted) }
    },
  }
}

/** Formulas that have no value yet, and those on our own tabs. */
export function cellsWithoutValue(workbook: WorkbookSnapshot): ReadonlySet<string> {
  const wanted = new Set<string>()
  for (const sheet of workbook.sheets) {
    const isOurs = isOwnTab(workbook, sheet)
    for (const { cells } of sheet.rows) {
      for (const { row, column, formula, value } of cells) {
        if (formula !== undefined && (isOurs || value === null)) wanted.add(cellKey({ sheet: sheet.name, row, column }))
      }
    }
  }
  return wanted
}

interface CellOfSheet {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

export function cellKey({ sheet, row, column }: CellOfSheet): string {
  return `${String(row)} ${String(column)} ${sheet}`
}
