import { a1Range, callsOurFunction } from '#workbook'
import { cellBlocks } from './cell-blocks'
import { isDark } from './dark-sheets'
import { filledRects } from './read/filled-rects'
import { readPortions } from './read/portions'

/** Has Excel calculate the cells with our functions again. Reads formulas only. */
export async function recalculate(context: Excel.RequestContext): Promise<void> {
  const sheets = context.workbook.worksheets.load({ name: true })
  await context.sync()
  const own = sheets.items.filter(({ name }) => !isDark(name))
  const used = own.map((sheet) => ({
    sheet,
    used: sheet
      .getUsedRangeOrNullObject(true)
      .load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true }),
  }))
  await context.sync()
  const found = own.map((): { row: number; column: number }[] => [])
  await readPortions(context, await filledRects(context, used), {
    load: { formulas: true },
    collect({ sheetAt, top, left, range }) {
      let size = 0
      for (const [down, formulas] of range.formulas.entries()) {
        for (const [along, formula] of (formulas as unknown[]).entries()) {
          size += String(formula).length + 3
          if (typeof formula === 'string' && formula.startsWith('=') && callsOurFunction(formula))
            found[sheetAt]?.push({ row: top + down + 1, column: left + along + 1 })
        }
      }
      return size
    },
  })
  for (const [at, cells] of found.entries()) {
    for (const block of cellBlocks(cells)) {
      const range = own[at]?.getRange(a1Range(block.range))
      range?.setDirty()
      range?.untrack()
    }
  }
  await context.sync()
}
