import { createEngine } from '#adapters/engine'
import { createOfficeWorkbook } from '#adapters/office'
import { builtInRulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import type { IsoDay } from '#time'
import { applyFixes, checkForFixes, fixWorkbook, undoFixes } from '#use-cases'
import { addSheet, loadOfficeClient, type NodeClient, OfficeHost } from '../office-host'
import { excelWithRows } from '../support/large-excel'
import { monitoringSheets } from '../support/monitoring-file'

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient()
})

const SESSION = { rulebook: builtInRulebook(), settings: NO_SETTINGS }
const OPTIONS = { today: '2026-07-15' as IsoDay }

/** An Excel with a slip in every kind of cell: behind an apostrophe, under a text format, in a table of Excel. */
function excelWithSlips(): OfficeHost {
  const host = new OfficeHost({ calculator: createEngine({ functions: new Map() }) })
  for (const [name, rows] of Object.entries(monitoringSheets())) addSheet(host.model, name, rows)
  const inzet = host.model.sheetNamed('Inzet')
  const contracts = host.model.sheetNamed('Opdrachten')
  if (inzet === undefined || contracts === undefined) throw new Error('the sample has other sheets')
  inzet.enter(2, 1, "'OP-1 ")
  inzet.enter(3, 2, "'Q2 '26")
  inzet.enter(2, 5, "'1-1-2026")
  inzet.enter(2, 7, "'0,5")
  inzet.cell(3, 7).numberFormat = '@'
  inzet.enter(3, 7, '0.5')
  inzet.cell(4, 8).numberFormat = '0.00'
  inzet.enter(4, 8, "'7,5")
  inzet.cell(5, 9).format = new Map([['fill.color', '#FFFF00']])
  inzet.enter(5, 9, "'€ 1.234,56")
  inzet.enter(1, 4, "'Bouwblk")
  inzet.enter(7, 1, '=SUM(G2:G5)')
  contracts.enter(2, 1, "' OP-1")
  host.calculate()
  return host
}

it('puts cells right in one write, formats included; back again the workbook is what it was', async () => {
  const host = excelWithSlips()
  client.connect(host)
  const port = createOfficeWorkbook()
  const before = host.state()
  const { fixes } = await checkForFixes(port, SESSION, OPTIONS)
  expect(fixes.fixes.filter(({ isSafe }) => isSafe).map(({ address }) => address)).toEqual([
    ...['A2', 'D1', 'A2', 'E2', 'G2', 'B3', 'G3', 'H4', 'I5'],
  ])
  await applyFixes(port, fixes.fixes)
  const inzet = host.model.sheetNamed('Inzet')
  expect([inzet?.at(2, 5), inzet?.at(3, 7), inzet?.at(4, 8), inzet?.at(7, 1)]).toMatchObject([
    { value: 46023, numberFormat: 'dd-mm-yyyy', quoted: false },
    { value: 0.5, numberFormat: 'General' },
    { value: 7.5, numberFormat: '0.00' },
    { value: 1 },
  ])
  expect(inzet?.at(5, 9)).toMatchObject({ value: 1234.56, format: new Map([['fill.color', '#FFFF00']]) })
  await undoFixes(port, fixes.fixes)
  expect(host.state()).toEqual(before)
  expect(host.gaps).toEqual([])
})

it('fixing twice changes nothing the second time', async () => {
  const host = excelWithSlips()
  client.connect(host)
  const port = createOfficeWorkbook()
  await fixWorkbook(port, SESSION, OPTIONS)
  const once = host.state()
  expect((await fixWorkbook(port, SESSION, OPTIONS)).fixed).toEqual([])
  expect(host.state()).toEqual(once)
})

it('is refused where a person changed a cell meanwhile, and nothing is written or put back', async () => {
  const host = excelWithSlips()
  client.connect(host)
  const port = createOfficeWorkbook()
  const { fixes } = await checkForFixes(port, SESSION, OPTIONS)
  await applyFixes(port, fixes.fixes)
  host.byPerson((model) => model.sheetNamed('Inzet')?.enter(5, 9, 99))
  const changed = host.state()
  await expect(undoFixes(port, fixes.fixes)).rejects.toMatchObject({
    problem: 'changed-meanwhile',
    detail: { sheet: 'Inzet', row: 5 },
  })
  expect(host.state()).toEqual(changed)
})

// Counts, not times.
it.each([
  ['10,000 cells below each other', 10_000, 1],
  ['500 cells far apart', 15_000, 30],
])('%s: few requests, none of them large', async (_, rows, every) => {
  const host = excelWithRows(rows)
  const inzet = host.model.sheetNamed('Inzet')
  for (let row = 2; row <= rows + 1; row += every) inzet?.enter(row, 7, "'0,5")
  client.connect(host)
  const port = createOfficeWorkbook()
  const { fixes } = await checkForFixes(port, SESSION, OPTIONS)
  const start = host.requests.length
  await applyFixes(port, fixes.fixes)
  await undoFixes(port, fixes.fixes)
  const requests = host.requests.slice(start)
  const largest = Math.max(...requests.map(({ bytes, answerBytes }) => Math.max(bytes, answerBytes)))
  process.stdout.write(
    `${String(fixes.fixes.length)} fixes: ${String(requests.length)} requests, ${String(largest)} bytes\n`,
  )
  expect(fixes.fixes.length).toBe(Math.ceil(rows / every))
  expect(requests.length).toBeLessThanOrEqual(8)
  expect(largest).toBeLessThan(5_000_000)
  expect(inzet?.at(2, 7)).toMatchObject({ value: '0,5', quoted: true })
})
