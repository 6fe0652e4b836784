import { sharedSession } from '#session'
import type { CellValue } from '#workbook'
import { CustomFunctions, type CustomFunctionsOptions, OfficeHost, addSheet, loadOfficeClient } from '../office-host'
import type { GivenCell, NodeClient } from '../office-host'
import { functionsMetadata } from '../support/functions-metadata'

const { nl: metadata } = functionsMetadata()
let client: NodeClient

beforeAll(async () => {
  client = await loadOfficeClient()
  await import('../../functions/functions')
  sharedSession().replace({ restoring: false })
})

/** An Excel that knows our functions, with cells as someone has just typed them. */
async function excelWith(rows: readonly (readonly GivenCell[])[], options: Partial<CustomFunctionsOptions> = {}) {
  const host = new OfficeHost()
  const functions = new CustomFunctions(host, { metadata, ...options })
  client.connect(host)
  addSheet(host.model, 'Blad1', rows)
  host.calculate()
  const busy = shown(host)
  await functions.settled()
  return { host, functions, busy, cells: shown(host) }
}

function shown(host: OfficeHost): CellValue[][] {
  const sheet = host.model.sheetNamed('Blad1')
  const used = sheet?.usedArea({ top: 1, left: 1, bottom: 100, right: 20 }, false)
  if (!sheet || !used) return []
  return Array.from({ length: used.bottom }, (_, row) =>
    Array.from({ length: used.right }, (_, column) => {
      const value = sheet.at(row + 1, column + 1)?.value ?? null
      return typeof value === 'object' && value !== null ? (value.error as never) : value
    }),
  )
}

const formula = (text: string): GivenCell => ({ formula: text })

describe('a cell with one of our functions', () => {
  it('shows #BUSY! until the page has answered, then the answer', async () => {
    const { busy, cells } = await excelWith([[formula('=SROI_BLOCK_VALUE("2",0.5,12)')]])
    expect(busy).toEqual([['#BUSY!']])
    expect(cells).toEqual([[20000]])
  })
})
