import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { XlsxWorkbook } from '#adapters/xlsx'
import type { ValidationReport } from '#checks'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { generatePortfolio, generateSummary, restoreSession } from '#use-cases'
import { cellAt, missingValues, sheetNamed } from '#workbook'
import { engineFor } from '../../cli/engine-for'
import { recalculatedByLibreOffice } from '../support/libreoffice'
import { CONTRACT_HEADERS, type FileCell, fileOf, INZET_HEADERS, YEAR_2026 } from '../support/monitoring-file'
import { describeWhere, hasProgram, pythonWithOpenpyxl } from '../support/needs'

const TODAY = '2026-07-15' as IsoDay
const TAB = 'SROI Kwartalen'
const AUTHORITIES = 'SROI Opdrachtgevers'

type Table = readonly (readonly unknown[])[]

async function opened(bytes: Uint8Array) {
  const session = createSession(builtInRulebook())
  const calculator = missingValues(engineFor(session, TODAY))
  const workbook = XlsxWorkbook.open(bytes, { name: 'werkmap.xlsx', calculator })
  await restoreSession(workbook, session)
  return { workbook, session: session.state() }
}

/** The file with our tab of quarters in it, and the report it was made from. */
async function summarised(bytes: Uint8Array): Promise<{ bytes: Uint8Array; report: ValidationReport }> {
  const { workbook, session } = await opened(bytes)
  const { report } = await generateSummary(workbook, session, { today: TODAY, language: 'nl', tabs: ['quarters'] })
  return { bytes: workbook.save(), report }
}

async function portfolioOf(files: readonly Uint8Array[]): Promise<Uint8Array> {
  const target = XlsxWorkbook.blank()
  const sources = files.map((bytes, at) => ({
    file: `werkmap ${String(at + 1)}.xlsx`,
    open: async () => {
      const { workbook, session } = await opened(bytes)
      return { port: workbook, session, mark: String(at) }
    },
  }))
  await generatePortfolio(sources, target, { today: TODAY, language: 'nl' })
  return target.save()
}

const [START, END] = YEAR_2026
const placement = (kenmerk: string, quarter: FileCell, fte: number, claimed: FileCell, status: string): FileCell[] => [
  ...[kenmerk, quarter, `K-${kenmerk}`, '2', START, END, fte, null, null, claimed, status, null],
]

/** Quarters in every notation that is read, a number kept as text, a quarter that is none. Block 2: 10.000 per fte and quarter. */
function ownFile(kenmerk = 'OP-1', authority = 'Gemeente Voorbeeld'): Promise<Uint8Array> {
  const rows: FileCell[][] = [
    placement(kenmerk, '2026-Q1', 0.5, 5000, 'akkoord'),
    placement(kenmerk, 'Q1 2026', 0.1, 1000.1, 'akkoord'),
    placement(kenmerk, '1e kwartaal 2026', 0.1, 999.9, 'ingediend'),
    placement(kenmerk, 'q2 2026', 0.5, 5000.05, 'ingediend'),
    placement(kenmerk, '2026 Q2', 0.2, '2.000,00', 'ingediend'),
    placement(kenmerk, 'tweede kwartaal 2026', 0.1, 0.01, 'afgekeurd'),
    placement(kenmerk, 'ergens in mei', 0.1, 77.77, 'concept'),
  ]
  return fileOf({
    Opdrachten: [
      [...CONTRACT_HEADERS, 'Opdrachtgever'],
      [kenmerk, 'Groen', 'Groenwerk BV', START, END, 1_000_000, authority],
    ],
    Inzet: [[...INZET_HEADERS], ...rows],
  })
}

/** A sheet per quarter, without a column for it. */
function sheetPerQuarter(): Promise<Uint8Array> {
  const without = (row: readonly FileCell[]): FileCell[] => row.filter((_, at) => at !== 1)
  return fileOf({
    Opdrachten: [[...CONTRACT_HEADERS], ['OP-1', 'Groen', 'Groenwerk BV', START, END, 1_000_000]],
    'Q1 2026': [without(INZET_HEADERS), without(placement('OP-1', null, 0.5, 5000, 'akkoord'))],
    'Q2 2026': [without(INZET_HEADERS), without(placement('OP-1', null, 0.25, 2500.25, 'akkoord'))],
  })
}

const SAMPLES = [join('preview', 'samples'), join('test', 'fixtures', 'samples')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name): [string, () => Promise<Uint8Array>] => [
      name,
      () => Promise.resolve(new Uint8Array(readFileSync(join(folder, name)))),
    ]),
)
const WORKBOOKS: [string, () => Promise<Uint8Array>][] = [
  ['quarters in every notation', () => ownFile()],
  ['a sheet per quarter', sheetPerQuarter],
  ...SAMPLES,
]

const cents = (value: unknown): number => Math.round(Number(value ?? 0) * 100) + 0

/** "2026-Q1" of any text with a year and a quarter in it; shares nothing with our reading. */
function quarterIn(text: string): string | null {
  const year = /20\d\d/.exec(text)?.[0]
  const rest = text.toLowerCase().replace(year ?? '', '')
  const word = ['eerste', 'tweede', 'derde', 'vierde'].findIndex((one) => rest.includes(one)) + 1
  const number = word > 0 ? String(word) : /[1-4]/.exec(rest)?.[0]
  return year === undefined || number === undefined ? null : `${year}-Q${number}`
}

/** The claimed column in integer cents per quarter, as a formula must: numbers only. */
async function recounted(bytes: Uint8Array, { shapes }: ValidationReport): Promise<Map<string, number>> {
  const snapshot = await XlsxWorkbook.open(bytes).read()
  const sums = new Map<string, number>([['Totaal', 0]])
  for (const { table, sheet: name, firstRow, lastRow, columns } of shapes) {
    const sheet = sheetNamed(snapshot, name)
    const claimed = columns['claimed']?.column
    if (table !== 'contributions' || sheet === undefined || claimed === undefined) continue
    for (let row = firstRow; row <= lastRow; row++) {
      const value = cellAt(sheet, row, claimed)?.value
      if (typeof value !== 'number') continue
      const written = columns['quarter'] === undefined ? name : cellAt(sheet, row, columns['quarter'].column)?.value
      const quarter = (typeof written === 'string' ? quarterIn(written) : null) ?? 'Zonder leesbaar kwartaal'
      for (const key of [quarter, 'Totaal']) sums.set(key, (sums.get(key) ?? 0) + cents(value))
    }
  }
  return sums
}

/** The rows of the table under a heading, up to its total, by their first cell. */
function tableUnder(table: Table, heading: string): Map<string, readonly unknown[]> {
  const from = table.findIndex(([first]) => first === heading) + 2
  const to = table.findIndex(([first], at) => at >= from && first === 'Totaal')
  return new Map(table.slice(from, to + 1).map((row) => [String(row[0]), row]))
}

const read = (bytes: Uint8Array, tab: string): Promise<Table> => readSheet(Buffer.from(bytes), tab, { trim: false })
const BROUGHT = 'Wat elk kwartaal bracht'

/** What must hold of the tab, whichever program worked out its formulas. */
async function expectSums(tab: Table, source: Uint8Array, report: ValidationReport): Promise<void> {
  const lines = tableUnder(tab, BROUGHT)
  const counted = await recounted(source, report)
  for (const [quarter, sum] of counted) expect([quarter, cents(lines.get(quarter)?.[8])]).toEqual([quarter, sum])
  const total = lines.get('Totaal') ?? []
  const others = [...lines].filter(([name]) => name !== 'Totaal').map(([, line]) => line)
  for (const column of [2, 3, 4, 5, 8, 9, 10])
    expect([column, others.reduce((sum, line) => sum + cents(line[column]), 0)]).toEqual([column, cents(total[column])])
  const sumOf = (of: (contract: ValidationReport['contracts'][number]) => unknown): number =>
    report.contracts.reduce((sum, contract) => sum + cents(String(of(contract))), 0)
  expect(cents(total[3])).toBe(sumOf(({ submitted }) => submitted))
  expect(cents(total[4])).toBe(sumOf(({ approved }) => approved))
  for (const [, line] of lines) expect(cents(line[8]) - cents(line[9])).toBe(cents(line[10]))
}

/** Amounts in cents and texts, row by row. */
const plain = (table: Table): unknown[] =>
  table.map((row) => row.map((value) => (typeof value === 'number' ? cents(value) : (value ?? null))))

describe.each(WORKBOOKS)('SROI Kwartalen of %s', (_name, open) => {
  it('holds what an independent reader counts in integer cents', async () => {
    const source = await open()
    const { bytes, report } = await summarised(source)
    await expectSums(await read(bytes, TAB), source, report)
  })
})

describeWhere(hasProgram('soffice'), 'LibreOffice (soffice), to recalculate our tabs with another program')(
  'LibreOffice',
  () => {
    it.each(WORKBOOKS)('recalculates the quarters of %s to the cent', async (_name, open) => {
      const source = await open()
      const { bytes, report } = await summarised(source)
      const theirs = await read(recalculatedByLibreOffice(bytes), TAB)
      await expectSums(theirs, source, report)
      expect(plain(theirs)).toEqual(plain(await read(bytes, TAB)))
    })

    it('agrees that all is well where it is, and names the difference where not', async () => {
      const well = await read(recalculatedByLibreOffice((await summarised(await sheetPerQuarter())).bytes), TAB)
      expect(well.flat()).toContain('De kwartalen sluiten aan op uw eigen tabel.')
      const off = await read(recalculatedByLibreOffice((await summarised(await ownFile())).bytes), TAB)
      expect(cents(tableUnder(off, BROUGHT).get('2026-Q2')?.[10])).toBe(-200000)
      expect(off.flat().join(' ')).toContain('De cellen die dit verklaren staan hieronder')
    })

    it('adds up a portfolio to the cent: quarters and opdrachtgevers', async () => {
      const files = [
        await ownFile('OP-1'),
        await ownFile('OP-2', 'gemeente voorbeeld'),
        await ownFile('OP-3', 'Diemen'),
      ]
      const bytes = recalculatedByLibreOffice(await portfolioOf(files))
      const quarters = tableUnder(await read(bytes, TAB), BROUGHT)
      // Per file: 6.000 approved and 1.000 pending in the first quarter, 7.000 pending in the second, one rejected.
      expect(quarters.get('2026-Q1')?.slice(2, 6).map(cents)).toEqual([900, 300000, 1800000, 2100000])
      expect(quarters.get('2026-Q2')?.slice(2, 6).map(cents)).toEqual([900, 2100000, 0, 2100000])
      expect(quarters.get('Totaal')?.slice(2, 6).map(cents)).toEqual([2100, 2400000, 1800000, 4200000])
      const authorities = tableUnder(await read(bytes, AUTHORITIES), 'Per opdrachtgever')
      // 5% of a million is owed per contract; name, light, contracts, obligation, approved, share, pending.
      expect(authorities.get('Gemeente Voorbeeld')?.slice(2, 7).map(cents)).toEqual([
        200, 10000000, 1200000, 12, 1600000,
      ])
      expect(authorities.get('Diemen')?.slice(2, 7).map(cents)).toEqual([100, 5000000, 600000, 12, 800000])
      expect(authorities.get('Totaal')?.slice(2, 7).map(cents)).toEqual([300, 15000000, 1800000, 12, 2400000])
    })
  },
)

const python = pythonWithOpenpyxl()
describeWhere(python !== null, 'openpyxl: the tabs SROI Kwartalen and SROI Opdrachtgevers')('openpyxl', () => {
  /** What openpyxl finds on a tab: first cells, formulas, and charts with what they point at. */
  function seen(bytes: Uint8Array, tab: string) {
    const folder = mkdtempSync(join(tmpdir(), 'sroi-openpyxl-'))
    try {
      writeFileSync(join(folder, 'in.xlsx'), bytes)
      const script = `import json, sys, openpyxl
ws = openpyxl.load_workbook(sys.argv[1])[sys.argv[2]]
text = lambda title: "".join(r.t for p in title.tx.rich.p for r in (p.r or []))
parts = lambda chart: [chart] + [c for c in getattr(chart, "_charts", []) if c is not chart]
print(json.dumps({
  "titles": [text(c.title) for c in ws._charts],
  "values": [s.val.numRef.f for c in ws._charts for p in parts(c) for s in p.series],
  "first": [str(r[0]) for r in ws.iter_rows(values_only=True)],
  "formulas": [v for r in ws.iter_rows(values_only=True) for v in r if isinstance(v, str) and v.startswith("=")]}))`
      const out = execFileSync(python ?? '', ['-c', script, join(folder, 'in.xlsx'), tab], { encoding: 'utf8' })
      return JSON.parse(out) as Record<'titles' | 'values' | 'first' | 'formulas', string[]>
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }

  it('reads the quarters, their formulas and their chart', async () => {
    const { titles, values, first, formulas } = seen((await summarised(await ownFile())).bytes, TAB)
    expect(titles).toEqual(['Achter op schema sinds 2026-Q1'])
    expect(values).toHaveLength(2)
    expect(values[0]).toContain(TAB)
    expect(first).toEqual(expect.arrayContaining(['2026-Q1', '2026-Q2', 'Zonder leesbaar kwartaal', 'Totaal']))
    expect(formulas.some((formula) => formula.startsWith('=SUMIFS('))).toBe(true)
  })

  it('reads the opdrachtgevers of a portfolio and their chart', async () => {
    const { titles, first } = seen(await portfolioOf([await ownFile(), await ownFile('OP-3', 'Diemen')]), AUTHORITIES)
    expect(titles).toEqual(['Overal is 12% van de verplichting goedgekeurd'])
    expect(first).toEqual(expect.arrayContaining(['Gemeente Voorbeeld', 'Diemen', 'Totaal']))
  })
})
