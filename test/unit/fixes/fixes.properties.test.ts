import fc from 'fast-check'
import { MemoryWorkbook } from '#adapters/memory'
import type { ValidationReport } from '#checks'
import type { Finding } from '#findings'
import type { Fix } from '#fixes'
import { builtInRulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import { dayFromText, type IsoDay, serialFromDay } from '#time'
import { applyFixes, checkForFixes, fixWorkbook, undoFixes } from '#use-cases'
import type { SheetSnapshot, WorkbookSnapshot } from '#workbook'

// Workbooks with random slips; fast-check prints the seed of one that goes wrong.

const SESSION = { rulebook: builtInRulebook(), settings: NO_SETTINGS }
const OPTIONS = { today: '2026-07-15' as IsoDay }
const RUNS = { numRuns: 120 }
const day = (text: string): number => serialFromDay(dayFromText(text) as IsoDay)

type Value = string | number | null
interface Content {
  readonly value: Value
  readonly formula?: string
  readonly format?: string
}

const one = (...values: readonly Value[]): fc.Arbitrary<Content> =>
  fc.record({ value: fc.constantFrom(...values), format: fc.constantFrom('General', '@', '#,##0.00') })
/** Now and then a formula gives the same. */
const maybeFormula = (content: fc.Arbitrary<Content>): fc.Arbitrary<Content> =>
  fc.tuple(content, fc.nat({ max: 9 })).map(([cell, dice]) => (dice === 0 ? { ...cell, formula: '=Z1' } : cell))

const KEYS = one('OP-1', ' OP-1', 'OP-1\u00a0', 'OP-2', 'op-2 ', 'OP-9', null)
const DATES = one(day('2026-01-01'), '01-01-2026', ' 1 januari 2026', '2026-02-01', '31-02-2026', 'maart', null)
const NUMBERS = one(0.5, 1, '0,5', ' 1 ', '1.234', '1,5', '-0,5', 'veel', '12345678901234567,5', null)
const EUROS = one(5000, '5.000', '€ 1.234,56', '(100)', '100,-', 'PM', null)
const COLUMNS: readonly (readonly [header: fc.Arbitrary<string>, cells: fc.Arbitrary<Content>])[] = [
  [fc.constantFrom('Opdracht', 'Contractnummer'), maybeFormula(KEYS)],
  [
    fc.constantFrom('Kwartaal', 'Periode', 'Kwartal'),
    one('2026-Q1', 'Q2 2026', "Q3 '26", '3e kwrt. 2026', '2026', day('2026-04-01'), null),
  ],
  [fc.constantFrom('Inzet', 'Volgnr'), one('K-1', ' K-1', 'K-2 ', '123456782', ' 123456782', null)],
  [fc.constantFrom('Bouwblok', 'Bouwblk'), maybeFormula(one('1', ' 2', '10', '14-1 ', 9, 'WW9', '1+12', null))],
  [fc.constantFrom('Startdatum', 'Van'), maybeFormula(DATES)],
  [fc.constantFrom('Einddatum', 'Tot'), DATES],
  [fc.constantFrom('Fte', 'Omvang'), maybeFormula(NUMBERS)],
  [fc.constantFrom('Aantal'), NUMBERS],
  [fc.constantFrom('Bedrag', 'Factuurbedrag'), EUROS],
  [fc.constantFrom('Opgevoerde waarde', 'Opgevoerde warde'), maybeFormula(EUROS)],
  [fc.constantFrom('Status'), one('akkoord', 'akkord', 'ingediend', 'banaan', null)],
  [fc.constantFrom('Verloonde uren'), NUMBERS],
]

const inzet = fc
  .record({
    headers: fc.tuple(...COLUMNS.map(([header]) => header)),
    rows: fc.array(fc.tuple(...COLUMNS.map(([, cells]) => cells)), { minLength: 1, maxLength: 12 }),
    top: fc.nat({ max: 4 }),
    hidden: fc.nat({ max: 12 }),
    isProtected: fc.nat({ max: 7 }).map((dice) => dice === 0),
    merged: fc.boolean(),
    isTable: fc.boolean(),
  })
  .map(({ headers, rows, top, hidden, isProtected, merged, isTable }): SheetSnapshot => {
    const first = top + 1
    const cells = [headers.map((value): Content => ({ value })), ...rows]
    // A merged cell stands for the two rows below it as well.
    const merges = merged && rows.length > 3 ? [{ top: first + 1, left: 1, bottom: first + 3, right: 1 }] : []
    const range = { top: first, left: 1, bottom: first + rows.length, right: COLUMNS.length }
    const table = { name: 'Inzet', range, hasHeaderRow: true, hasTotalRow: false, columns: headers }
    return {
      name: 'Inzet',
      visibility: 'visible',
      isProtected,
      columns: [],
      comments: [],
      frozenRows: 0,
      merges,
      tables: isTable ? [table] : [],
      rows: cells.map((row, at) => ({
        row: first + at,
        hidden: at > 0 && at === hidden,
        cells: row.flatMap(({ value, formula, format }, column) => {
          if (value === null || (merges.length > 0 && column === 0 && (at === 2 || at === 3))) return []
          const shown = format === undefined || format === 'General' ? {} : { format }
          return [{ row: first + at, column: column + 1, value, ...(formula !== undefined && { formula }), ...shown }]
        }),
      })),
    }
  })

const contracts = fc.tuple(DATES, EUROS, one(0.05, '0,05', 5, '5%', null)).map(([start, value, percentage]) => {
  const end = day('2026-12-31')
  const sheets = {
    Opdrachten: [
      ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde', 'Percentage'],
      ['OP-1', start.value, end, value.value, percentage.value],
      [' OP-2', day('2026-01-01'), end, 400_000, null],
    ],
  }
  return sheets
})

const workbooks = fc.tuple(contracts, inzet, fc.boolean()).chain(([sheets, rows, date1904]) =>
  fc.constant(async (): Promise<MemoryWorkbook> => {
    const book: WorkbookSnapshot = await MemoryWorkbook.of(sheets).read()
    return new MemoryWorkbook({ ...book, date1904, sheets: [...book.sheets, rows] })
  }),
)

const keyOf = ({ code, at }: Finding): string =>
  `${code} ${at === null ? '' : at.kind === 'cell' ? `${at.sheet}!${at.address}` : at.kind}`

const figures = ({ contracts: standings, contributions }: ValidationReport) => ({
  contracts: standings,
  rows: contributions.map(({ computed, claimed, quarter, contract, paidHours, status }) => ({
    ...{ computed, claimed, quarter, contract, paidHours, status },
  })),
})

/** Cells that were read already; a header or a quarter that is put right lets more be read. */
const readAlready = ({ kind, isSafe }: Fix): boolean => isSafe && kind !== 'header' && kind !== 'quarter'

describe('whatever stands in a workbook', () => {
  let cells = 0
  beforeEach(() => (cells = 0))
  afterEach(() => expect(cells).toBeGreaterThan(RUNS.numRuns))

  it('a cell that was read says the same after it was put right: no figure changes, no finding comes', async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, async (make) => {
        const port = await make()
        const before = await checkForFixes(port, SESSION, OPTIONS)
        const fixes = before.fixes.fixes.filter(readAlready)
        cells += fixes.length
        await applyFixes(port, fixes)
        const after = await checkForFixes(port, SESSION, OPTIONS)
        expect(figures(after.report)).toEqual(figures(before.report))
        const gone = new Set(fixes.flatMap(({ findings }) => findings.map(keyOf)))
        const known = before.report.findings.map(keyOf)
        expect(after.report.findings.map(keyOf)).toEqual(known.filter((key) => !gone.has(key)))
      }),
      RUNS,
    )
  })

  it('what is put right is no finding any more, and twice changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, async (make) => {
        const port = await make()
        const { fixed, report } = await fixWorkbook(port, SESSION, OPTIONS)
        cells += fixed.length
        const left = new Set(report.findings.map(keyOf))
        expect(fixed.flatMap(({ findings }) => findings.map(keyOf)).filter((key) => left.has(key))).toEqual([])
        const once = await port.read()
        expect((await fixWorkbook(port, SESSION, OPTIONS)).fixed).toEqual([])
        expect(await port.read()).toEqual(once)
      }),
      RUNS,
    )
  })

  it('everything put right, proposals too, can be taken back exactly', async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, async (make) => {
        const port = await make()
        const before = await port.read()
        const { fixes } = await checkForFixes(port, SESSION, OPTIONS)
        cells += fixes.fixes.length
        await applyFixes(port, fixes.fixes)
        await undoFixes(port, fixes.fixes)
        expect(await port.read()).toEqual(before)
      }),
      RUNS,
    )
  })

  it('no formula, no protected sheet and no possible number of a person is touched', async () => {
    await fc.assert(
      fc.asyncProperty(workbooks, async (make) => {
        const port = await make()
        const before = await port.read()
        const { fixes } = await checkForFixes(port, SESSION, OPTIONS)
        for (const { sheet, edit, before: shown } of fixes.fixes) {
          const found = before.sheets.find(({ name }) => name === sheet)
          const cell = found?.rows
            .find(({ row }) => row === edit.row)
            ?.cells.find(({ column }) => column === edit.column)
          cells += 1
          expect([found?.isProtected, cell?.formula, cell?.value]).toEqual([false, undefined, edit.expected?.value])
          expect(shown).not.toContain('123456782')
        }
      }),
      RUNS,
    )
  })
})
