import fc from 'fast-check'
import { createEngine } from '#adapters/engine'
import { type MemoryCell, MemoryWorkbook } from '#adapters/memory'
import { buildSummary } from '#summary'
import { type CellContent, cellAt, sheetNamed } from '#workbook'
import { found, inzetShape, report } from './report'

const HEADERS = ['Opdracht', 'Opgevoerde waarde', 'Status', 'Verloonde uren'] as const
const STALE = '⚠ Verouderd: de gegevens zijn gewijzigd nadat dit tabblad is gemaakt. Maak de samenvatting opnieuw.'

type Row = readonly MemoryCell[]
const ROWS: readonly Row[] = [
  ['OP-1', 1000.1, 'akkoord', 10],
  ['OP-2', 2000.2, 'ingediend', 0],
  ['OP-1', 500, null, null],
  ['OP-2', '750,00', 'akkoord', 36.5],
]

async function made(rows: readonly Row[], language: 'nl' | 'en' = 'nl'): Promise<MemoryWorkbook> {
  const workbook = MemoryWorkbook.of(
    { Inzet: [[...HEADERS], ...rows, [], ['Totaal', 9]] },
    { calculator: createEngine({ functions: new Map() }) },
  )
  const shapes = [inzetShape('Inzet', 1, rows.length + 1, HEADERS)]
  await workbook.apply(buildSummary({ snapshot: await workbook.read(), report: report({ shapes }), language }))
  return workbook
}

/** What row 3 of each of our tabs says now. */
async function marks(workbook: MemoryWorkbook): Promise<unknown[]> {
  const { sheets } = await workbook.read()
  const ours = sheets.filter(({ name }) => name.startsWith('SROI '))
  return [...new Set(ours.map((sheet) => cellAt(sheet, 3, 1)?.value ?? ''))]
}

async function after(rows: readonly Row[], row: number, column: number, value: CellContent & { kind: 'value' }) {
  const workbook = await made(rows)
  await workbook.edit('Inzet', [{ row, column, content: value }])
  return marks(workbook)
}

const value = (what: string | number | null) => ({ kind: 'value' as const, value: what })

describe('the mark that a tab is out of date', () => {
  it('is empty as long as nothing changes, whatever stands in the cells', async () => {
    expect(await marks(await made(ROWS))).toEqual([''])
    expect(await marks(await made([]))).toEqual([''])
    expect(await marks(await made([['x 😀', { value: { error: '#N/A' } }, '', -0.1]]))).toEqual([''])
  })

  it.each<[number, number, string | number | null, string]>([
    // row | column | value | because
    [2, 2, 1000.11, 'a cent more'],
    [2, 2, '1000,10', 'the same amount as a text'],
    [2, 2, null, 'an amount taken away'],
    [3, 4, null, 'a zero taken away'],
    [2, 4, 11, 'an hour more, in a column of numbers only'],
    [2, 4, '10', 'those hours as a text'],
    [4, 4, 'onbekend', 'a first word among numbers'],
    [2, 3, 'concept', 'a word of as many letters'],
    [2, 3, 'afgekeurd', 'another status'],
    [4, 3, 'akkoord', 'a blank filled in'],
    [2, 1, 'OP-2', 'another contract'],
    [4, 1, 'OP-11', 'a longer reference'],
    [5, 2, '750,01', 'a number kept as text'],
    [6, 1, 'OP-1', 'a row under the table'],
    [6, 2, 12, 'an amount under the table'],
  ])('shows after an edit of row %s, column %s to %s (%s)', async (row, column, what) => {
    expect(await after(ROWS, row, column, value(what))).toEqual([STALE])
  })

  it('shows when two rows change places', async () => {
    const workbook = await made(ROWS)
    await workbook.edit('Inzet', [
      { row: 2, column: 2, content: value(500) },
      { row: 4, column: 2, content: value(1000.1) },
    ])
    expect(await marks(workbook)).toEqual([STALE])
  })

  it('is empty again when the edit is taken back', async () => {
    const workbook = await made(ROWS)
    await workbook.edit('Inzet', [{ row: 2, column: 2, content: value(1) }])
    await workbook.edit('Inzet', [{ row: 2, column: 2, content: value(1000.1) }])
    expect(await marks(workbook)).toEqual([''])
  })

  it('shows a new error value, and an edit beside one that was there', async () => {
    const broken: Row[] = [...ROWS, ['OP-1', { value: { error: '#DIV/0!' } }, 'akkoord', 1]]
    expect(await marks(await made(broken))).toEqual([''])
    expect(await after(broken, 2, 2, value(1000))).toEqual([STALE])
    expect(await after(broken, 6, 2, value(1000))).toEqual([STALE])
    const workbook = await made(ROWS)
    await workbook.edit('Inzet', [{ row: 2, column: 2, content: { kind: 'formula', formula: '=1/0' } }])
    expect(await marks(workbook)).toEqual([STALE])
  })

  it('tells an edit in a column with many error values', async () => {
    const broken = Array.from({ length: 30 }, (): Row => ['OP-1', { value: { error: '#N/A' } }, 'akkoord', 1])
    const rows: Row[] = [...ROWS, ...broken]
    expect(await marks(await made(rows))).toEqual([''])
    expect(await after(rows, 2, 2, value(1000))).toEqual([STALE])
    expect(await after(rows, 20, 2, value(1000))).toEqual([STALE])
  })

  it('says nothing of cells beside the tables', async () => {
    expect(await after(ROWS, 2, 9, value('eigen aantekening'))).toEqual([''])
    expect(await after(ROWS, 7, 2, value(10))).toEqual([''])
  })

  it('leaves our own formulas out: without the add-in they are errors', async () => {
    const rows: Row[] = [['OP-1', { formula: '=SROI_BLOCK_VALUE("2",1,12)', value: 35000 }, 'akkoord', 1]]
    const workbook = await made(rows)
    const [sheet] = (await workbook.read()).sheets
    expect(sheet && cellAt(sheet, 2, 2)?.value).toBe(35000)
    expect(await after(rows, 2, 2, value(1))).toEqual([''])
    expect(await after(rows, 2, 3, value('concept'))).toEqual([STALE])
  })

  it('gives no number away that may be a person’s', async () => {
    const workbook = MemoryWorkbook.of(
      { Inzet: [[...HEADERS], ['OP-1', 111222333, 'akkoord', 1]] },
      { calculator: createEngine({ functions: new Map() }) },
    )
    const at = { kind: 'cell', sheet: 'Inzet', address: 'B2', header: 'Opgevoerde waarde' } as const
    const finding = found({ code: 'privacy-bsn', severity: 'error', at, params: { count: 1, inText: true } } as never)
    const shapes = [inzetShape('Inzet', 1, 2, HEADERS)]
    const made = report({ shapes, findings: [finding] })
    const snapshot = await workbook.read()
    await workbook.apply(buildSummary({ snapshot, report: made, language: 'nl', tabs: ['receipt'] }))
    const receipt = sheetNamed(await workbook.read(), 'SROI Verantwoording')
    const start = receipt?.rows.find(({ cells }) => cells[0]?.value === 'Controle op wijzigingen')?.row ?? 0
    const numbers = (receipt?.rows ?? [])
      .filter(({ row }) => row > start)
      .flatMap(({ cells }) => cells.map(({ value }) => value))
      .filter((one) => typeof one === 'number')
    expect(numbers.length).toBeGreaterThan(3)
    expect(Math.max(...numbers)).toBeLessThan(1_000_000)
  })

  it('is said in English on English tabs', async () => {
    const workbook = await made(ROWS, 'en')
    await workbook.edit('Inzet', [{ row: 2, column: 2, content: value(1) }])
    expect(await marks(workbook)).toEqual([expect.stringContaining('Out of date')])
  })

  it('is empty for any cells, and a formula is never longer than a cell takes', async () => {
    const cell = fc.oneof(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((cents) => cents / 100),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom<MemoryCell>(null, true, '', { value: { error: '#N/A' } }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 40 }), async (rows) => {
        const workbook = await made(rows)
        const overview = sheetNamed(await workbook.read(), 'SROI Overzicht')
        const mark = overview && cellAt(overview, 3, 1)
        expect(mark?.value ?? '').toBe('')
        expect(mark?.formula?.length ?? 0).toBeLessThan(8192)
      }),
      { numRuns: 60 },
    )
  })
})
