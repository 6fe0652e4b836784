import { createEngine } from '#adapters/engine'
import { createOfficeWorkbook } from '#adapters/office'
import {
  cellAt,
  type PlanRow,
  putParts,
  readParts,
  type ReadProgress,
  sheetNamed,
  textContent,
  type WritePlan,
} from '#workbook'
import { addSheet, type GivenCell, loadOfficeClient, type NodeClient, OfficeHost } from '../office-host'
import { excelBefore, writingJobs } from './office-jobs'
import { settled } from './office-door'
import { edit, tab, write } from './workbook-port.suite'

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient()
})

function open(sheets: Readonly<Record<string, readonly (readonly GivenCell[])[]>>): OfficeHost {
  const host = new OfficeHost()
  for (const [name, rows] of Object.entries(sheets)) addSheet(host.model, name, rows)
  client.connect(host)
  return host
}

const MB = 1024 * 1024
const largest = ({ requests }: OfficeHost) =>
  Math.max(...requests.map(({ bytes, answerBytes }) => Math.max(bytes, answerBytes)))

describe('reading', () => {
  it('takes many small sheets in one go', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `Blad ${String(at)}`)
    const host = open(
      Object.fromEntries(
        names.map((name) => [
          name,
          [
            ['kop', name],
            [1, 2],
          ],
        ]),
      ),
    )
    const workbook = await createOfficeWorkbook().read()
    expect(workbook.sheets.map(({ rows }) => rows[0]?.cells[1]?.value)).toEqual(names)
    expect(host.requests.length).toBeLessThanOrEqual(5)
  })

  it('follows the contents: an answer that is too large is asked for in parts', async () => {
    const long = (at: number) => `${String(at)}${'é'.repeat(30_000)}`
    const host = open({ Lang: Array.from({ length: 300 }, (_, at) => [at, long(at)]) })
    const workbook = await createOfficeWorkbook().read()
    const lang = sheetNamed(workbook, 'Lang')
    expect(lang?.rows).toHaveLength(300)
    expect([1, 150, 300].map((row) => lang && cellAt(lang, row, 2)?.value)).toEqual([long(0), long(149), long(299)])
    const answered = host.requests.filter(({ answerBytes }) => answerBytes <= 5 * MB)
    // 36 MB of answers, and what it took to find out that they are this long.
    expect(answered.length).toBeLessThan(25)
    expect(host.requests.length - answered.length).toBeLessThan(6)
  })

  it('cuts a row that is too wide', async () => {
    const wide = Array.from({ length: 150 }, (_, at) => `${String(at)} ${'x'.repeat(32_000)}`)
    open({ Breed: [['a'], wide] })
    const breed = sheetNamed(await createOfficeWorkbook().read(), 'Breed')
    expect(breed?.rows[1]?.cells.map(({ column, value }) => [column, value])).toEqual(
      wide.map((value, at) => [at + 1, value]),
    )
  })

  it('asks where a sheet holds something before it reads a million empty rows', async () => {
    const host = open({ Los: [['eerste']] })
    host.model.sheetNamed('Los')?.enter(1_048_576, 40, 'laatste')
    const los = sheetNamed(await createOfficeWorkbook().read(), 'Los')
    expect(los?.rows.map(({ row }) => row)).toEqual([1, 1_048_576])
    expect(host.requests.length).toBeLessThanOrEqual(6)
    expect(largest(host)).toBeLessThan(MB)
  })

  it('keeps rows in order and knows the hidden ones far down', async () => {
    const host = open({ Rijen: Array.from({ length: 45_000 }, (_, at) => [at, at * 2]) })
    for (const row of [3, 25_000, 44_999]) host.model.sheetNamed('Rijen')?.hiddenRows.add(row)
    const rijen = sheetNamed(await createOfficeWorkbook().read(), 'Rijen')
    expect(rijen?.rows.every(({ row }, at) => row === at + 1)).toBe(true)
    expect(rijen?.rows.filter(({ hidden }) => hidden).map(({ row }) => row)).toEqual([3, 25_000, 44_999])
  })

  it('tells how far it is, and stops when asked', async () => {
    const host = open({ Rijen: Array.from({ length: 20_000 }, (_, at) => [at, 'tekst', 'en nog meer tekst', at]) })
    const told: ReadProgress[] = []
    const port = createOfficeWorkbook()
    await port.read({ onProgress: (progress) => told.push(progress) })
    expect(told.length).toBeGreaterThan(1)
    expect(told.at(-1)).toEqual({ cells: 80_000, total: 80_000 })
    expect(told.map(({ cells }) => cells)).toEqual(told.map(({ cells }) => cells).sort((one, other) => one - other))

    const stopping = new AbortController()
    const asked = host.requests.length
    const work = port.read({ signal: stopping.signal, onProgress: () => stopping.abort() })
    await expect(work).rejects.toMatchObject({ name: 'AbortError' })
    expect(host.requests.length - asked).toBeLessThan(asked)
    expect((await port.read()).sheets).toHaveLength(1)
  })
})

describe('writing', () => {
  it('calculates and draws once per request, lets go of every range, and asks for nothing unknown', async () => {
    for (const job of await writingJobs()) {
      const host = await excelBefore(client, job)
      const start = host.requests.length
      await createOfficeWorkbook().apply(job.plan)
      await settled()
      const written = host.requests.slice(start).filter(({ wrote }) => wrote)
      expect([job.name, written.filter(({ quiet }) => quiet).length >= 1, host.referencesHeld]).toEqual([
        job.name,
        true,
        0,
      ])
      expect(host.gaps).toEqual([])
    }
  })

  it('stays under what a request may weigh, whatever the size of the plan', async () => {
    const host = open({ Inzet: [['a']] })
    const parts = new Map(Array.from({ length: 400 }, (_, at) => [`catalogue/${String(at)}`, 'é'.repeat(29_000)]))
    const port = createOfficeWorkbook()
    await port.apply([putParts(parts)])
    await port.apply([putParts(parts)])
    expect(largest(host)).toBeLessThan(3 * MB)
    expect(readParts(await port.read())).toEqual(parts)
  })

  it('puts thousands of scattered cells in one request, and leaves those between as they are', async () => {
    const host = open({ Inzet: Array.from({ length: 20_000 }, (_, at) => [at, `tekst ${String(at)}`]) })
    const cells = Array.from({ length: 10_000 }, (_, at) => ({
      ...edit('A1', { kind: 'value', value: -at - 1 }),
      row: at * 2 + 1,
      format: '0.00',
    }))
    const plan: WritePlan = [{ kind: 'write-cells', sheet: 'Inzet', cells }]
    const start = host.requests.length
    await createOfficeWorkbook().apply(plan)
    expect(host.requests.length - start).toBe(3)
    const sheet = host.model.sheetNamed('Inzet')
    expect([1, 2, 3, 4].map((row) => [sheet?.at(row, 1)?.value, sheet?.at(row, 1)?.numberFormat])).toEqual([
      [-1, '0.00'],
      [1, 'General'],
      [-2, '0.00'],
      [3, 'General'],
    ])
  })

  it('puts a jump in each row of a tab for little, each to its own cell, and none between', async () => {
    const host = open({ Inzet: [['a']] })
    const rows = Array.from({ length: 3_000 }, (_, at): PlanRow => {
      const address = `A${String(at + 1)}`
      const cell = { content: textContent(`Inzet ${address}`), style: 'link' } as const
      return { cells: [null, at % 1_000 === 5 ? cell : { ...cell, link: { sheet: 'Inzet', address } }] }
    })
    const { sheet, ...action } = tab('sprongen')
    const port = createOfficeWorkbook()
    await port.apply([{ ...action, sheet: { name: sheet.name, rows, columnWidths: [4, 20] } }])
    const made = host.model.sheetNamed(sheet.name)
    const jumps = [1, 5, 6, 7, 2_005, 2_006, 3_000].map((row) => {
      const cell = made?.at(row, 2)
      return [cell?.value, cell?.hyperlink?.['documentReference'] ?? null]
    })
    expect(jumps).toEqual([
      ['Inzet A1', 'Inzet!A1'],
      ['Inzet A5', 'Inzet!A5'],
      ['Inzet A6', null],
      ['Inzet A7', 'Inzet!A7'],
      ['Inzet A2005', 'Inzet!A2005'],
      ['Inzet A2006', null],
      ['Inzet A3000', 'Inzet!A3000'],
    ])
    const bytes = host.requests.reduce((sum, request) => sum + request.bytes, 0)
    expect(bytes).toBeLessThan(150 * rows.length)
  })

  it('of two jobs at once does one after the other', async () => {
    const host = open({ Inzet: [['a', 'b']] })
    const port = createOfficeWorkbook()
    const [, read] = await Promise.all([
      port.apply([write('Inzet', { A1: 1 }), tab('eerst')]),
      port.read(),
      port.apply([write('Inzet', { A1: 2 }), tab('dan')]),
    ])
    expect(read.sheets.map(({ name, rows }) => [name, rows[0]?.cells[0]?.value])).toEqual([
      ['Inzet', 1],
      ['SROI Overzicht', 'eerst'],
    ])
    expect(host.model.sheetNamed('SROI Overzicht')?.at(1, 1)?.value).toBe('dan')
  })
})

it('has only our own formulas calculated again', async () => {
  const host = new OfficeHost({ calculator: createEngine({ functions: new Map() }) })
  const ours = { formula: '=SROI_BLOCK_VALUE("1",1,12)' }
  addSheet(host.model, 'Inzet', [
    [ours, { formula: '=1+1' }],
    [ours, 'SROI_BLOCK_VALUE('],
    [{ formula: '="SROI_JOBS("' }, ours],
  ])
  addSheet(host.model, 'Zonder', [[1, { formula: '=SUM(A1:A2)' }]])
  client.connect(host)
  await createOfficeWorkbook().recalculate()
  expect(host.dirty).toEqual(['Inzet!A1:A2', 'Inzet!B3'])
})
