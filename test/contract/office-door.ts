import { createEngine } from '#adapters/engine'
import { createOfficeWorkbook } from '#adapters/office'
import { type CellContent, rangeFromA1 } from '#workbook'
import { CURRENT_EXCEL, type NodeClient, OfficeHost, addSheet } from '../office-host'
import type { ContractDoor, OpenedBook } from './workbook-port.suite'

/** Our door to Excel, on an Excel for tests. */
export function officeDoor(client: () => NodeClient, requirements = CURRENT_EXCEL): ContractDoor {
  return {
    takesCalculator: false,
    readsLooks: false,
    open(book) {
      const host = new OfficeHost({ requirements, calculator: createEngine({ functions: new Map() }) })
      for (const [name, rows] of Object.entries(book.sheets)) addSheet(host.model, name, rows)
      for (const name of book.protectedSheets ?? []) {
        const sheet = host.model.sheetNamed(name)
        if (sheet) sheet.isProtected = true
      }
      client().connect(host)
      return Promise.resolve({ port: createOfficeWorkbook(), person: personAt(host), heard: settled })
    },
  }
}

function personAt(host: OfficeHost): OpenedBook['person'] {
  return {
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
}

function typed(content: CellContent): string | number | boolean {
  if (content.kind === 'formula') return content.formula
  return content.value ?? ''
}

/**
 * Listening begins a moment later than it was asked for, and Excel tells a moment later what happened. Counted in turns
 * of this process, which does all of that itself, and not by the clock.
 */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await new Promise((resolve) => setTimeout(resolve, 1))
}
