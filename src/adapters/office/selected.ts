import { type SelectedRange, WorkbookError } from '#workbook'
import { inExcel } from './in-excel'
import { localAddress } from './local-address'

/** Excel refuses to call several ranges, a chart or a picture a range: then nothing is selected that we can read. */
export async function selected(): Promise<SelectedRange | null> {
  try {
    return await inExcel(async (context) => {
      const range = context.workbook.getSelectedRange().load({ address: true, worksheet: { name: true } })
      await context.sync()
      return { sheet: range.worksheet.name, address: localAddress(range.address) }
    })
  } catch (error) {
    if (error instanceof WorkbookError && error.problem === 'host-failure') return null
    throw error
  }
}
