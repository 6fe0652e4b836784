import { createEngine } from '#adapters/engine'
import { createOfficeWorkbook } from '#adapters/office'
import { type CellContent, rangeFromA1 } from '#workbook'
import { type NodeClient, OfficeHost, addSheet, loadOfficeClient } from '../office-host'
import { type OpenedBook, workbookPortSuite } from './workbook-port.suite'

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient()
})

workbookPortSuite('OfficeWorkbook on the emulated host', {
  takesCalculator: false,
  readsLooks: false,
  open(book): Promise<OpenedBook> {
    const host = new OfficeHost({ calculator: createEngine({ functions: new Map() }) })
    for (const [name, rows] of Object.entries(book.sheets)) addSheet(host.model, name, rows)
    for (const name of book.protectedSheets ?? []) {
      const sheet = host.model.sheetNamed(name)
      if (sheet) sheet.isProtected = true
    }
    client.connect(host)
    const person: OpenedBook['person'] = {
      async edit(sheetName, cells) {
        await settled()
        host.byPerson((model) => {
          const sheet = model.sheetNamed(sheetName)
          if (sheet === undefined) throw new Error(`no sheet ${sheetName}`)
          for (const { row, column, content } of cells) {
            sheet.enter(row, column, typed(content))
            host.changed(sheet, { top: row, bottom: row, left: column, right: column })
          }
        })
        await settled()
      },
      async select(sheet, address) {
        const area = rangeFromA1(address)
        if (area === null) throw new Error(`no address ${address}`)
        await settled()
        host.select(sheet, area)
        await settled()
      },
    }
    return Promise.resolve({ port: createOfficeWorkbook(), person, heard: settled })
  },
})

function typed(content: CellContent): string | number | boolean {
  if (content.kind === 'formula') return content.formula
  return content.value ?? ''
}

/** Listening begins a moment later than it was asked for, and Excel tells a moment later what happened. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50))
}
