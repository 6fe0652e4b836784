import { createEngine } from '#adapters/engine'
import { createOfficeWorkbook } from '#adapters/office'
import { builtInRulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import type { IsoDay } from '#time'
import { freshReader, validateWorkbook } from '#use-cases'
import type { WorkbookChange, WorkbookPort, WorkbookSnapshot } from '#workbook'
import { type NodeClient, loadOfficeClient, OfficeHost, addSheet } from '../office-host'
import { excelWithRows } from '../support/large-excel'
import { monitoringSheets } from '../support/monitoring-file'
import { settled } from './office-door'

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient()
})

/** Excel with the monitoring workbook, sums beside it, and a pane that listens. */
async function excel(): Promise<{ host: OfficeHost; port: WorkbookPort; heard: WorkbookChange[] }> {
  const host = new OfficeHost({ calculator: createEngine({ functions: new Map() }) })
  for (const [name, rows] of Object.entries(monitoringSheets())) addSheet(host.model, name, rows)
  addSheet(host.model, 'Sommen', [
    [{ formula: '=SUM(Inzet!J2:J20)' }, 'vast'],
    [{ formula: '=A1*2' }],
    [{ formula: '=Inzet!G2' }, null, { formula: '=COUNTA(Inzet!A1:A40)' }],
  ])
  host.calculate()
  client.connect(host)
  const port = createOfficeWorkbook()
  const heard: WorkbookChange[] = []
  port.onChange((change) => heard.push(change))
  await settled()
  return { host, port, heard }
}

function typing(host: OfficeHost, sheetName: string, row: number, column: number, content: string | number): void {
  host.byPerson((model) => {
    const sheet = model.sheetNamed(sheetName)
    if (sheet === undefined) throw new Error(`no sheet ${sheetName}`)
    sheet.enter(row, column, content)
    host.changed(sheet, { top: row, bottom: row, left: column, right: column })
  })
}

describe('reading what changed', () => {
  it('gives what a whole reading gives, whatever people type, empty and calculate', async () => {
    const seed = 20_260_715
    const random = randomOf(seed)
    const { host, port, heard } = await excel()
    let snapshot = await port.read()
    const contents = ['', 'tekst', 12.5, '=SUM(G2:G5)', '=A1&"!"', "'007", 0, '2026-Q3', '=1/0', '=J2*2']
    for (let turn = 0; turn < 60; turn++) {
      for (let edits = 0; edits <= random(3); edits++) {
        const sheet = ['Opdrachten', 'Inzet', 'Sommen'][random(3)] ?? 'Inzet'
        typing(host, sheet, 1 + random(12), 1 + random(14), contents[random(contents.length)] ?? '')
      }
      await settled()
      snapshot = await port.read({ since: { snapshot, changes: heard.splice(0) } })
      expect({ seed, turn, snapshot }).toEqual({ seed, turn, snapshot: await createOfficeWorkbook().read() })
    }
  })

  it('leads to the report that a whole check gives', async () => {
    const seed = 7_150_826
    const random = randomOf(seed)
    const { host, port } = await excel()
    const reader = freshReader(port)
    port.onChange((change) => reader.heard(change))
    await settled()
    const check = (from: Pick<WorkbookPort, 'read'>) =>
      validateWorkbook(from, { rulebook: builtInRulebook(), settings: NO_SETTINGS }, { today: '2026-07-15' as IsoDay })
    await check(reader)
    const contents = ['', 'OP-2', 'OP-9', '2', '2+12', 'WW9', 0.5, '0,5', 5000, '2026-Q2', 'akkoord', 'Opdracht', '=G2']
    for (let turn = 0; turn < 25; turn++) {
      const sheet = random(4) === 0 ? 'Opdrachten' : 'Inzet'
      typing(host, sheet, 1 + random(6), 1 + random(12), contents[random(contents.length)] ?? '')
      await settled()
      expect({ seed, turn, report: await check(reader) }).toEqual({
        seed,
        turn,
        report: await check(createOfficeWorkbook()),
      })
    }
  })

  it('shares the sheets and rows in which nothing changed', async () => {
    const { host, port, heard } = await excel()
    const before = await port.read()
    typing(host, 'Inzet', 3, 7, 0.75)
    await settled()
    const after = await port.read({ since: { snapshot: before, changes: heard } })
    expect(sheetOf(after, 'Opdrachten')).toBe(sheetOf(before, 'Opdrachten'))
    expect(sheetOf(after, 'Inzet').rows.map((row, at) => row === sheetOf(before, 'Inzet').rows[at])).toEqual([
      true,
      true,
      false,
      true,
      true,
    ])
  })

  it.each([
    ['a cell that nothing follows from', 'Inzet', 2, 14, 'opmerking'],
    ['an array that spills', 'Sommen', 8, 1, '=Inzet!A1:A5&""'],
  ])('sees the whole of %s', async (_, sheet, row, column, content) => {
    const { host, port, heard } = await excel()
    let snapshot = await port.read()
    typing(host, sheet, row, column, content)
    await settled()
    snapshot = await port.read({ since: { snapshot, changes: heard.splice(0) } })
    typing(host, 'Inzet', 3, 1, 'OP-9')
    await settled()
    snapshot = await port.read({ since: { snapshot, changes: heard.splice(0) } })
    expect(snapshot).toEqual(await createOfficeWorkbook().read())
  })

  it('follows a sheet that got another name, was hidden, or is new', async () => {
    const { host, port } = await excel()
    const snapshot = await port.read()
    host.byPerson((model) => {
      const sheet = model.sheetNamed('Sommen')
      if (sheet === undefined) throw new Error('no sheet')
      model.renameSheet(sheet, 'Optellingen')
      sheet.visibility = 'Hidden'
    })
    addSheet(host.model, 'Nieuw', [['a', 1]])
    expect(await port.read({ since: { snapshot, changes: [] } })).toEqual(await createOfficeWorkbook().read())
  })

  it('reads a sheet anew on which rows moved', async () => {
    const { host, port } = await excel()
    const snapshot = await port.read()
    host.model.sheetNamed('Inzet')?.enter(9, 2, 'hierheen')
    const changes = [{ sheet: 'Inzet', address: '5:5', moved: true as const }]
    expect(await port.read({ since: { snapshot, changes } })).toEqual(await createOfficeWorkbook().read())
  })

  it('takes nothing from before its own writing, of which Excel tells nothing', async () => {
    const { port, heard } = await excel()
    const snapshot = await port.read()
    await port.apply([
      { kind: 'write-cells', sheet: 'Inzet', cells: [{ row: 2, column: 7, content: { kind: 'value', value: 0.9 } }] },
    ])
    expect(await port.read({ since: { snapshot, changes: heard } })).toEqual(await createOfficeWorkbook().read())
  })

  it('asks little of Excel: one edit among 10,000 rows', async () => {
    const host = excelWithRows(10_000)
    client.connect(host)
    const port = createOfficeWorkbook()
    const snapshot = await port.read()
    const start = host.requests.length
    await port.read({ since: { snapshot, changes: [{ sheet: 'Inzet', address: 'G5000' }] } })
    const asked = host.requests.slice(start)
    const bytes = asked.reduce((sum, request) => sum + request.bytes + request.answerBytes, 0)
    expect(asked.length).toBeLessThanOrEqual(5)
    expect(bytes).toBeLessThan(20_000)
  })
})

function sheetOf({ sheets }: WorkbookSnapshot, name: string) {
  const found = sheets.find((sheet) => sheet.name === name)
  if (found === undefined) throw new Error(`no sheet ${name}`)
  return found
}

/** Whole numbers below a limit, the same each time. */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
