import { MemoryWorkbook } from '#adapters/memory'
import { workbookPortSuite } from './workbook-port.suite'

workbookPortSuite('MemoryWorkbook', {
  takesCalculator: true,
  readsLooks: true,
  async open(book, calculator) {
    const started = await MemoryWorkbook.of(book.sheets).read()
    const sheets = started.sheets.map((sheet) => ({
      ...sheet,
      isProtected: book.protectedSheets?.includes(sheet.name) ?? false,
    }))
    const port = new MemoryWorkbook({ ...started, sheets }, calculator === undefined ? {} : { calculator })
    return { port, person: port }
  },
})
