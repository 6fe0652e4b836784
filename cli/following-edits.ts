import {
  type CalculationResult,
  type Calculator,
  cellKey,
  type CellValue,
  cellsWithoutValue,
  sameValue,
} from '#workbook'

/**
 * A calculator that leaves alone what another program stored, but for what follows from a change: a formula gets a new
 * value where it has none yet, and where it gives something else than at the calculation before.
 */
export function followingEdits(calculator: Calculator): Calculator {
  let before: ReadonlyMap<string, CellValue> | null = null
  return {
    calculate(workbook): CalculationResult {
      const known = before
      const { cells, notCalculated } = calculator.calculate(workbook)
      const blank = cellsWithoutValue(workbook)
      before = new Map(cells.map((cell) => [cellKey(cell), cell.value]))
      const isNews = (key: string, value: CellValue): boolean => {
        const old = known?.get(key)
        return blank.has(key) || (known !== null && (old === undefined || !sameValue(old, value)))
      }
      return { cells: cells.filter((cell) => isNews(cellKey(cell), cell.value)), notCalculated }
    },
  }
}
