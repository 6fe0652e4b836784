import { createEngine } from '#adapters/engine'
import { type MemoryCell, MemoryWorkbook } from '#adapters/memory'
import type { ValidationReport } from '#checks'
import { euro } from '#money'
import type { ContributionStanding } from '#rules'
import { buildSummary } from '#summary'
import type { IsoDay, Quarter } from '#time'
import type { SheetPlan, SheetSnapshot, TableShape } from '#workbook'
import { mergedQuarters, quarterFigures } from '../../../src/summary/quarters/quarter-figures'
import { portfolioQuartersTab } from '../../../src/summary/quarters/quarters-tab'
import { firstTab, shown } from '../../support/tab-plans'
import { contract, inzet, inzetShape, report } from './report'

const HEADERS = ['Opdracht', 'Kwartaal', 'Opgevoerde waarde', 'Status'] as const
const TAB = 'SROI Kwartalen'
const EUROS_IN = 9
type Row = readonly [quarter: MemoryCell, claimed: MemoryCell, read: Quarter | null, claimedRead?: string | null]

const CONTRACTS = [
  contract('OP-1', 2, {
    schedule: [
      { quarter: '2026-Q1', due: euro('1000') },
      { quarter: '2026-Q2', due: euro('2000') },
    ],
    scheduleBy: 'plan',
    term: { start: '2026-01-01' as IsoDay, end: '2026-06-30' as IsoDay },
  }),
]

/** A workbook with these rows of Inzet, and our tab with quarters in it. */
async function summarised(
  rows: readonly Row[],
  { language = 'nl', given = {} }: { language?: 'nl' | 'en'; given?: Partial<ValidationReport> } = {},
): Promise<{ workbook: MemoryWorkbook; tab: () => Promise<SheetSnapshot>; plan: SheetPlan }> {
  return written(
    { Inzet: [[...HEADERS], ...rows.map(([quarter, claimed]): MemoryCell[] => ['OP-1', quarter, claimed, 'akkoord'])] },
    {
      shapes: [inzetShape('Inzet', 1, rows.length + 1, HEADERS)],
      contracts: CONTRACTS,
      contributions: rows.map(([, claimed, quarter, read], at) =>
        inzet(at + 2, 'OP-1', 'akkoord', read === undefined ? Number(claimed).toFixed(2) : read, { quarter }),
      ),
      ...given,
    },
    language,
  )
}

async function written(
  sheets: Readonly<Record<string, readonly (readonly MemoryCell[])[]>>,
  given: Partial<ValidationReport>,
  language: 'nl' | 'en' = 'nl',
): Promise<{ workbook: MemoryWorkbook; tab: () => Promise<SheetSnapshot>; plan: SheetPlan }> {
  const workbook = MemoryWorkbook.of(sheets, { calculator: createEngine({ functions: new Map() }) })
  const plan = buildSummary({ snapshot: await workbook.read(), report: report(given), language, tabs: ['quarters'] })
  await workbook.apply(plan)
  return {
    workbook,
    plan: firstTab(plan),
    tab: async () => {
      const sheet = (await workbook.read()).sheets.find(({ name }) => name === TAB)
      if (sheet === undefined) throw new Error(`no ${TAB}`)
      return sheet
    },
  }
}

/** Of the table of what each quarter brought: the user's column as a formula, our count, the difference. */
function claimed(sheet: SheetSnapshot, first: string): unknown[] {
  const row = sheet.rows.findLast(({ cells }) => cells[0]?.value === first && cells.some(({ column }) => column === 11))
  return [0, 1, 2].map((step) => {
    const value = row?.cells.find(({ column }) => column === EUROS_IN + step)?.value
    return typeof value === 'number' ? Number(value.toFixed(6)) + 0 : value
  })
}

function texts(sheet: SheetSnapshot): string[] {
  return sheet.rows.flatMap(({ cells }) => cells.map(({ value }) => value).filter((value) => typeof value === 'string'))
}

const AGREES = 'De kwartalen sluiten aan op uw eigen tabel.'

describe('SROI Kwartalen: native sums over the user’s own cells', () => {
  const rows: Row[] = [
    ['2026-Q1', 100.1, '2026-Q1'],
    ['Q1 2026', 20.2, '2026-Q1'],
    ['1e kwartaal 2026', 3, '2026-Q1'],
    ['q1 2026', 0.4, '2026-Q1'],
    ['tweede kwartaal 2026', 5, '2026-Q2'],
    ['2026-Q2 ', 6, '2026-Q2'],
    ['ergens', 7, null],
    [null, 8, null],
  ]

  it('tell quarters apart however they are spelled; the rest is without quarter, and the parts are the whole', async () => {
    const sheet = await (await summarised(rows)).tab()
    expect(claimed(sheet, '2026-Q1')).toEqual([123.7, 123.7, 0])
    expect(claimed(sheet, '2026-Q2')).toEqual([11, 11, 0])
    expect(claimed(sheet, 'Zonder leesbaar kwartaal')).toEqual([15, 15, 0])
    expect(claimed(sheet, 'Totaal')).toEqual([149.7, 149.7, 0])
    expect(texts(sheet)).toContain(AGREES)
  })

  it('are plain SUMIFS, which every program has, and no function of ours', async () => {
    const sheet = await (await summarised(rows)).tab()
    const formulas = sheet.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []))
    expect(formulas.filter((formula) => /SUMIFS\(/.test(formula)).length).toBeGreaterThan(1)
    expect(formulas.filter((formula) => /SROI_/i.test(formula))).toEqual([])
  })

  it('a sheet per quarter without a column counts whole', async () => {
    const headers = ['Opdracht', 'Opgevoerde waarde', 'Status']
    const sheets = { 'Q1 2026': [headers, ['OP-1', 10, 'akkoord']], 'Q2 2026': [headers, ['OP-1', 4, 'akkoord']] }
    const on = (sheet: string, quarter: Quarter, amount: string): ContributionStanding =>
      inzet(2, 'OP-1', 'akkoord', amount, {
        quarter,
        at: { kind: 'cell', sheet, address: 'A2', header: 'Opdracht' },
      })
    const shapes: TableShape[] = Object.keys(sheets).map((name) => inzetShape(name, 1, 2, headers))
    const contributions = [on('Q1 2026', '2026-Q1', '10'), on('Q2 2026', '2026-Q2', '4')]
    const { workbook, tab } = await written(sheets, { shapes, contributions, contracts: CONTRACTS })
    expect(claimed(await tab(), '2026-Q1')).toEqual([10, 10, 0])
    expect(claimed(await tab(), '2026-Q2')).toEqual([4, 4, 0])
    await workbook.edit('Q2 2026', [{ row: 3, column: 2, content: { kind: 'value', value: 1 } }])
    expect(claimed(await tab(), '2026-Q2')).toEqual([5, 4, 1])
  })

  it('a later edit and a row added below show in the sum, the difference and the words', async () => {
    const { workbook, tab } = await summarised(rows)
    await workbook.edit('Inzet', [
      { row: 2, column: 3, content: { kind: 'value', value: 200.1 } },
      { row: 10, column: 2, content: { kind: 'value', value: '2026-Q2' } },
      { row: 10, column: 3, content: { kind: 'value', value: 1 } },
    ])
    const sheet = await tab()
    expect(claimed(sheet, '2026-Q1')).toEqual([223.7, 123.7, 100])
    expect(claimed(sheet, '2026-Q2')).toEqual([12, 11, 1])
    expect(texts(sheet).join(' ')).toContain('gewijzigd nadat dit tabblad is gemaakt')
    expect(texts(sheet)).not.toContain(AGREES)
  })
})

describe('SROI Kwartalen: where the two counts differ', () => {
  it.each<[string, Row[], string, unknown[], string]>([
    [
      'a number kept as text',
      [['2026-Q1', '1.000,50', '2026-Q1', '1000.50']],
      'Inzet!C2',
      [0, 1000.5, -1000.5],
      'getal als tekst',
    ],
    [
      'a quarter in a merged cell',
      [
        ['2026-Q1', 1, '2026-Q1'],
        [null, 2, '2026-Q1'],
      ],
      'Inzet!B3',
      [1, 3, -2],
      'samengevoegde cel',
    ],
  ])('%s is named', async (_name, rows, cell, expected, reason) => {
    const sheet = await (await summarised(rows)).tab()
    expect(claimed(sheet, '2026-Q1')).toEqual(expected)
    const cause = sheet.rows.find(({ cells }) => cells[0]?.value === cell)
    expect(cause?.cells[1]?.value).toContain(reason)
    expect(texts(sheet).join(' ')).toContain('De cellen die dit verklaren staan hieronder')
    expect(texts(sheet)).toContain(
      'Let op: de kwartalen sluiten niet aan op uw eigen tabel. Zie de regel onder de kwartalen.',
    )
  })

  it('an error value is said, not hidden', async () => {
    const sheet = await (await summarised([['2026-Q1', { value: { error: '#DIV/0!' } }, '2026-Q1', null]])).tab()
    expect(texts(sheet).join(' ')).toContain('foutwaarde')
    expect(texts(sheet)).not.toContain(AGREES)
  })

  it('a table without claimed values has no such columns, and says why', async () => {
    const shapes = [inzetShape('Inzet', 1, 2, ['Opdracht', 'Kwartaal', 'x', 'Status'])]
    const sheet = await (await summarised([['2026-Q1', 1, '2026-Q1']], { given: { shapes } })).tab()
    expect(texts(sheet)).not.toContain('Opgevoerd, onze telling')
    expect(texts(sheet).join(' ')).toContain('geen kolom met opgevoerde waarde')
  })
})

describe('SROI Kwartalen: the chart', () => {
  const rows: Row[] = [
    ['2026-Q1', 1000, '2026-Q1'],
    ['2026-Q2', 200, '2026-Q2'],
  ]
  /** The texts of cells that a chart points at. */
  const cells = (plan: SheetPlan, range: string): unknown[] => {
    const [from = '', to = from] = range.split(':')
    const column = from.charCodeAt(0) - 65
    const [first, last] = [Number(from.slice(1)), Number(to.slice(1))]
    return plan.rows.slice(first - 1, last).map((row) => {
      const content = row.cells[column]?.content
      return content?.kind === 'value' ? content.value : null
    })
  }

  it('is titled with the finding, tells its figures, and points at the table on the tab', async () => {
    const { plan } = await summarised(rows)
    const [chart] = plan.charts ?? []
    expect(chart?.title).toBe('Achter op schema sinds 2026-Q2')
    expect(chart?.description.replaceAll('\u00a0', ' ')).toBe(
      'Staven: goedgekeurd tot en met elk kwartaal. Lijn: verwacht tot en met elk kwartaal. ' +
        'Eind 2026-Q2 is € 1.200,00 goedgekeurd en werd € 2.000,00 verwacht: € 800,00 minder. ' +
        'Ook als alles wat in behandeling is wordt goedgekeurd, blijft er een achterstand.',
    )
    expect(chart && cells(plan, chart.categories)).toEqual(['2026-Q1', '2026-Q2'])
    expect(chart?.series.map(({ name, values, as }) => [cells(plan, name)[0], cells(plan, values), as])).toEqual([
      ['Goedgekeurd', [1000, 1200], 'bar'],
      ['Verwacht', [1000, 2000], 'line'],
    ])
  })

  it('lies over empty cells', async () => {
    const { plan } = await summarised(rows)
    const [from = '', to = ''] = (plan.charts?.[0]?.over ?? '').split(':')
    const under = plan.rows.slice(Number(from.slice(1)) - 1, Number(to.slice(1)))
    expect(under.length).toBeGreaterThan(10)
    expect(under.flatMap((row) => row.cells)).toEqual([])
  })

  it('without a schedule shows what is approved and pending; without quarters there is none', async () => {
    const unscheduled = await summarised(rows, { given: { contracts: [contract('OP-1', 2)] } })
    expect(unscheduled.plan.charts?.[0]?.series.map(({ as }) => as)).toEqual(['bar', 'bar'])
    expect(unscheduled.plan.charts?.[0]?.title).toBe('Er is geen schema om mee te vergelijken')
    const empty = await summarised([], { given: { contracts: [] } })
    expect(empty.plan.charts).toEqual([])
    expect(texts(await empty.tab()).join(' ')).toContain('Er zijn geen kwartalen gelezen')
  })

  it('speaks English too', async () => {
    const { plan } = await summarised(rows, { language: 'en' })
    expect(plan.charts?.[0]?.title).toBe('Behind schedule since 2026-Q2')
  })
})

describe('SROI Kwartalen of a portfolio', () => {
  it('names the file of each contract, links nothing and sums no cells of others', () => {
    const one = report({
      contracts: CONTRACTS,
      contributions: [inzet(2, 'OP-1', 'akkoord', '500', { quarter: '2026-Q1' })],
    })
    const plan = portfolioQuartersTab({
      figures: mergedQuarters([quarterFigures(one, 'een.xlsx'), quarterFigures(one, 'twee.xlsx')]),
      files: 2,
      totals: 'Alle totalen sluiten aan, in elk bestand.',
      today: '2026-07-15' as IsoDay,
      language: 'nl',
      productVersion: null,
      name: TAB,
    })
    const cells = plan.rows.flatMap((row) => row.cells).filter((cell) => cell !== null)
    const texts = cells.map(shown)
    expect(texts).toEqual(
      expect.arrayContaining(['een.xlsx', 'twee.xlsx', 'Alle totalen sluiten aan, in elk bestand.']),
    )
    expect(cells.filter(({ link }) => link !== undefined)).toEqual([])
    expect(texts.filter((value) => typeof value === 'string' && value.includes('!'))).toEqual([])
    expect(plan.charts?.[0]?.title).toBe('Achter op schema sinds 2026-Q1')
  })
})
