import { createOfficeWorkbook } from '#adapters/office'
import type { SheetMark, WorkbookPort } from '#workbook'
import { addSheet, type NodeClient, loadOfficeClient, OfficeHost } from '../office-host'
import { monitoringSheets } from '../support/monitoring-file'

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient()
})

/** Excel with the monitoring workbook and two conditional formats of a person's own. */
function excel(): { host: OfficeHost; port: WorkbookPort; marking: NonNullable<WorkbookPort['marking']> } {
  const host = new OfficeHost()
  for (const [name, rows] of Object.entries(monitoringSheets())) addSheet(host.model, name, rows)
  const inzet = host.model.sheetNamed('Inzet')
  if (inzet !== undefined) {
    const area = { top: 2, left: 7, bottom: 5, right: 7 }
    inzet.conditionalFormats = [
      { id: 'own-1', type: 'Custom', area, formula: '=G2>1', look: new Map([['fill.color', '#FFFF00']]) },
      { id: 'own-2', type: 'DataBar', area, formula: '', look: new Map() },
    ]
  }
  client.connect(host)
  return opened(host)
}

function opened(host: OfficeHost) {
  const port = createOfficeWorkbook()
  if (port.marking === undefined) throw new Error('no marking')
  return { host, port, marking: port.marking }
}

const mark = (sheet: string, level: SheetMark['level'], top: number, left: number, bottom = top, right = left) => ({
  sheet,
  level,
  range: { top, left, bottom, right },
})
const MARKS = [mark('Inzet', 'error', 3, 4, 5, 4), mark('Inzet', 'info', 2, 7), mark('Opdrachten', 'warning', 2, 6)]

const rulesOn = (host: OfficeHost, sheet: string) =>
  (host.state().sheets.find(({ name }) => name === sheet)?.['rules'] ?? []) as string[]

describe('signs in the sheet', () => {
  it('are boxes with another line for each level, on top of what people made themselves', async () => {
    const { host, marking } = excel()
    expect(await marking.show(MARKS)).toEqual({ cells: 5, wanted: 5, locked: [] })
    expect(rulesOn(host, 'Opdrachten')).toEqual([
      'F2 Custom =N("SROI-MARK")=0 fill.color #FFF9F5 top.style Dash top.color #8A3707 bottom.style Dash bottom.color #8A3707 left.style Dash left.color #8A3707 right.style Dash right.color #8A3707',
    ])
    expect(rulesOn(host, 'Inzet').map((rule) => rule.split(' ').slice(0, 3).join(' '))).toEqual([
      'G2 Custom =N("SROI-MARK")=0',
      'D3:D5 Custom =N("SROI-MARK")=0',
      'G2:G5 Custom =G2>1',
      'G2:G5 DataBar ',
    ])
    expect(marking.isShown()).toBe(true)
  })

  it('leave no trace when they are taken off', async () => {
    const { host, marking } = excel()
    const before = host.state()
    await marking.show(MARKS)
    expect(host.state()).not.toEqual(before)
    await marking.clear()
    expect(host.state()).toEqual(before)
    expect(marking.isShown()).toBe(false)
  })

  it('stand in the place of those of before', async () => {
    const { host, marking } = excel()
    await marking.show(MARKS)
    await marking.show([mark('Inzet', 'error', 9, 1)])
    expect(rulesOn(host, 'Opdrachten')).toEqual([])
    expect(rulesOn(host, 'Inzet')).toHaveLength(3)
  })

  it('that somebody left in the file are known, and go', async () => {
    const { host, marking } = excel()
    const before = host.state()
    expect(await marking.left()).toBe(false)
    await marking.show(MARKS)
    expect(await marking.left()).toBe(false)
    const { marking: colleague } = opened(host)
    expect(await colleague.left()).toBe(true)
    await colleague.clear()
    expect(host.state()).toEqual(before)
  })

  it('are not put on a protected sheet, and it says which', async () => {
    const { host, marking } = excel()
    const sheet = host.model.sheetNamed('Opdrachten')
    if (sheet !== undefined) sheet.isProtected = true
    expect(await marking.show(MARKS)).toEqual({ cells: 4, wanted: 5, locked: ['Opdrachten'] })
    expect(rulesOn(host, 'Opdrachten')).toEqual([])
  })

  it('take few requests for 10,000 scattered cells, and show the most serious of them', async () => {
    const { host, marking } = excel()
    const scattered = Array.from({ length: 10_000 }, (_, at) =>
      mark('Inzet', at % 20 === 0 ? 'error' : 'warning', 2 + at * 2, 3),
    )
    const start = host.requests.length
    expect(await marking.show(scattered)).toEqual({ cells: 1000, wanted: 10_000, locked: [] })
    const asked = host.requests.slice(start)
    expect(asked.length).toBeLessThanOrEqual(8)
    expect(Math.max(...asked.map(({ bytes }) => bytes))).toBeLessThan(2_000_000)
    expect(rulesOn(host, 'Inzet').filter((rule) => rule.includes('Continuous'))).toHaveLength(500)
    await marking.clear()
    expect(rulesOn(host, 'Inzet')).toHaveLength(2)
  })

  it('are no change of the workbook that a check would have to follow', async () => {
    const { port, marking } = excel()
    const before = await port.read()
    await marking.show(MARKS)
    expect(await port.read()).toEqual(before)
  })
})
