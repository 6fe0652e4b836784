import fc from 'fast-check'
import { createEngine } from '#adapters/engine'
import { type MemoryCell, MemoryWorkbook } from '#adapters/memory'
import type { ValidationReport } from '#checks'
import { euro } from '#money'
import { buildSummary } from '#summary'
import type { SheetSnapshot, WorkbookSnapshot } from '#workbook'
import { contract, inzet, inzetShape, report } from './report'

const HEADERS = ['Opdracht', 'Opgevoerde waarde', 'Status'] as const
type Row = readonly [string, MemoryCell, string | null]

/** A workbook with these rows of Inzet under its header, with our tabs made for a report of them. */
async function summarised(
  rows: readonly Row[],
  given: Partial<ValidationReport> = {},
  sheets: Readonly<Record<string, readonly (readonly MemoryCell[])[]>> = {},
): Promise<{ workbook: MemoryWorkbook; overview: SheetSnapshot; snapshot: WorkbookSnapshot }> {
  const workbook = MemoryWorkbook.of(
    { Inzet: [[...HEADERS], ...rows], ...sheets },
    { calculator: createEngine({ functions: new Map() }) },
  )
  const made = report({ shapes: [inzetShape('Inzet', 1, rows.length + 1, HEADERS)], ...given })
  await workbook.apply(
    buildSummary({ snapshot: await workbook.read(), report: made, language: 'nl', tabs: ['overview'] }),
  )
  const snapshot = await workbook.read()
  return { workbook, overview: sheetOf(snapshot, 'SROI Overzicht'), snapshot }
}

function sheetOf(snapshot: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((one) => one.name === name)
  if (sheet === undefined) throw new Error(`no sheet ${name}`)
  return sheet
}

/** Values of the row whose first cell reads so; the last such row, as totals come last. */
function line(sheet: SheetSnapshot, first: string): unknown[] {
  const row = sheet.rows.filter(({ cells }) => cells[0]?.column === 1 && cells[0].value === first).at(-1)
  if (row === undefined) throw new Error(`no row ${first} in ${sheet.name}`)
  const values: unknown[] = []
  // Sums of doubles carry a residue far behind the cents; people see cents.
  for (const { column, value } of row.cells) {
    values[column - 1] = typeof value === 'number' ? Number(value.toFixed(6)) + 0 : value
  }
  return values
}

function texts(sheet: SheetSnapshot): string[] {
  return sheet.rows.flatMap(({ cells }) => cells.map(({ value }) => value).filter((value) => typeof value === 'string'))
}

describe('SROI Overzicht: native sums over the user’s own cells', () => {
  const rows: Row[] = [
    ['OP-1', 1000.1, 'akkoord'],
    ['OP-1', 2000.2, 'ingediend'],
    ['OP-2', 500, null],
    ['OP-2', 300, 'Afgekeurd'],
  ]
  const contributions = [
    inzet(2, 'OP-1', 'akkoord', '1000.10'),
    inzet(3, 'OP-1', 'ingediend', '2000.20'),
    inzet(4, 'OP-2', 'concept', '500'),
    inzet(5, 'OP-2', 'afgekeurd', '300'),
  ]
  const contracts = [contract('OP-1', 2, { computed: euro('3000.30') }), contract('OP-2', 3, { computed: euro('500') })]

  it('splits each contract by status; a row without status is pending', async () => {
    const { overview } = await summarised(rows, { contributions, contracts })
    //                                       pending akkoord nowhere total   ours    diff computed diff
    expect(line(overview, 'OP-1')).toEqual(['OP-1', 2000.2, 1000.1, 0, 3000.3, 3000.3, 0, 3000.3, 0])
    expect(line(overview, 'OP-2')).toEqual(['OP-2', 500, 0, 300, 800, 800, 0, 500, 0])
    expect(line(overview, 'Totaal')).toEqual(['Totaal', 2500.2, 1000.1, 300, 3800.3, 3800.3, 0, 3500.3, 0])
  })

  it('says that all totals agree', async () => {
    const { overview } = await summarised(rows, { contributions, contracts })
    expect(line(overview, 'Opgevoerde waarde, alle regels')).toEqual([
      'Opgevoerde waarde, alle regels',
      3800.3,
      3800.3,
      0,
      'Sluit aan.',
    ])
    expect(texts(overview)).toContain('Alle totalen sluiten aan.')
  })

  it('uses no SROI_ function and leaves the computed column alone', async () => {
    const { overview } = await summarised(rows, { contributions, contracts })
    const formulas = overview.rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []))
    expect(formulas.length).toBeGreaterThan(20)
    expect(formulas.filter((formula) => /SROI/i.test(formula))).toEqual([])
  })

  it('a later edit of the user shows in the sum, the difference and the words', async () => {
    const { workbook } = await summarised(rows, { contributions, contracts })
    await workbook.edit('Inzet', [{ row: 2, column: 2, content: { kind: 'value', value: 1250.1 } }])
    const overview = sheetOf(await workbook.read(), 'SROI Overzicht')
    expect(line(overview, 'Opgevoerde waarde, alle regels').slice(1, 4)).toEqual([4050.3, 3800.3, 250])
    expect(line(overview, 'Opgevoerde waarde, alle regels')[4]).toContain('gewijzigd nadat dit overzicht is gemaakt')
    expect(texts(overview)).not.toContain('Alle totalen sluiten aan.')
  })

  it('a row added under the table takes part', async () => {
    const { workbook } = await summarised(rows, { contributions, contracts })
    await workbook.edit('Inzet', [
      { row: 6, column: 1, content: { kind: 'value', value: 'OP-1' } },
      { row: 6, column: 2, content: { kind: 'value', value: 10 } },
    ])
    expect(line(sheetOf(await workbook.read(), 'SROI Overzicht'), 'OP-1').slice(1, 7)).toEqual([
      2010.2, 1000.1, 0, 3010.3, 3000.3, 10,
    ])
  })

  it('a table below does not take part', async () => {
    const workbook = MemoryWorkbook.of(
      { Inzet: [[...HEADERS], ['OP-1', 100, 'akkoord'], [], ['Andere tabel'], ['OP-1', 999, 'akkoord']] },
      { calculator: createEngine({ functions: new Map() }) },
    )
    const made = report({
      shapes: [inzetShape('Inzet', 1, 2, HEADERS)],
      contributions: [inzet(2, 'OP-1', 'akkoord', '100')],
      contracts: [contract('OP-1', 2, { computed: euro('100') })],
    })
    await workbook.apply(
      buildSummary({ snapshot: await workbook.read(), report: made, language: 'nl', tabs: ['overview'] }),
    )
    expect(line(sheetOf(await workbook.read(), 'SROI Overzicht'), 'OP-1')[4]).toBe(100)
  })

  it('tables on several sheets are added together, whatever the sheets are called', async () => {
    const name = "Jan's blad (Q1)"
    const { overview } = await summarised(
      rows,
      {
        shapes: [inzetShape('Inzet', 1, 5, HEADERS), inzetShape(name, 1, 2, HEADERS)],
        contributions: [
          ...contributions,
          inzet(2, 'OP-1', 'akkoord', '0.01', { at: { kind: 'cell', sheet: name, address: 'A2', header: 'Opdracht' } }),
        ],
        contracts,
      },
      { [name]: [[...HEADERS], ['OP-1', 0.01, 'akkoord']] },
    )
    expect(line(overview, 'OP-1').slice(1, 7)).toEqual([2000.2, 1000.11, 0, 3000.31, 3000.31, 0])
  })
})

describe('SROI Overzicht: when the two counts differ', () => {
  it('a number kept as text is named: a formula leaves it out', async () => {
    const { overview } = await summarised(
      [
        ['OP-1', '1.000,50', 'akkoord'],
        ['OP-1', 200, 'akkoord'],
      ],
      {
        contributions: [inzet(2, 'OP-1', 'akkoord', '1000.50'), inzet(3, 'OP-1', 'akkoord', '200')],
        contracts: [contract('OP-1', 2, { computed: euro('1200.50') })],
      },
    )
    const control = line(overview, 'Opgevoerde waarde, alle regels')
    expect(control.slice(1, 4)).toEqual([200, 1200.5, -1000.5])
    expect(control[4]).toContain('De cellen die dit verklaren staan hieronder')
    expect(line(overview, 'Inzet!B2')[1]).toContain('getal als tekst')
  })

  it('a reference with a space is named, and counts for no contract natively', async () => {
    const { overview } = await summarised([['OP-1 ', 75, 'akkoord']], {
      contributions: [inzet(2, 'OP-1', 'akkoord', '75')],
      contracts: [contract('OP-1', 2, { computed: euro('75') })],
    })
    expect(line(overview, 'OP-1').slice(4, 7)).toEqual([0, 75, -75])
    expect(line(overview, 'Zonder bekende opdracht').slice(4, 7)).toEqual([75, 0, 75])
    expect(line(overview, 'Inzet!A2')[1]).toContain('anders geschreven')
    expect(texts(overview)).not.toContain('Alle totalen sluiten aan.')
  })

  it('an error value in the column is said, not hidden', async () => {
    const { overview } = await summarised([['OP-1', { value: { error: '#DIV/0!' } }, 'akkoord']], {
      contributions: [inzet(2, 'OP-1', 'akkoord', null)],
      contracts: [contract('OP-1', 2)],
    })
    expect(line(overview, 'Opgevoerde waarde, alle regels')[4]).toContain('foutwaarde')
    expect(texts(overview)).toContain('Let op: niet alle totalen sluiten aan. Zie de controle op de totalen.')
  })

  it('claimed less computed is a second line and does not upset the totals', async () => {
    const { overview } = await summarised([['OP-1', 9000, 'akkoord']], {
      contributions: [inzet(2, 'OP-1', 'akkoord', '9000', { computed: euro('7500') })],
      contracts: [contract('OP-1', 2, { computed: euro('7500') })],
    })
    const second = line(overview, 'Opgevoerd min berekend, regels die meetellen')
    expect(second.slice(1, 4)).toEqual([9000, 7500, 1500])
    expect(second[4]).toContain('meer opgevoerd')
    expect(texts(overview)).toContain('Alle totalen sluiten aan.')
  })

  it('other words for a status are told apart as our reading does', async () => {
    const { overview } = await summarised(
      [
        ['OP-1', 10, 'Goedgekeurd'],
        ['OP-1', 5, ' afgewezen'],
      ],
      {
        contributions: [inzet(2, 'OP-1', 'akkoord', '10'), inzet(3, 'OP-1', 'afgekeurd', '5')],
        contracts: [contract('OP-1', 2, { computed: euro('10') })],
      },
    )
    expect(line(overview, 'OP-1').slice(1, 5)).toEqual([0, 10, 5, 15])
  })

  it.each(['OP*', '=1', '<5', '2026001', '1-2', '?'])('kenmerk %s matches itself only', async (kenmerk) => {
    const { overview } = await summarised(
      [
        [kenmerk, 10, 'akkoord'],
        ['OP-9', 5, 'akkoord'],
        ['7', 3, 'akkoord'],
      ],
      {
        contributions: [
          inzet(2, kenmerk, 'akkoord', '10'),
          inzet(3, 'OP-9', 'akkoord', '5'),
          inzet(4, '7', 'akkoord', '3'),
        ],
        contracts: [kenmerk, 'OP-9', '7'].map((one, index) => contract(one, index + 2)),
      },
    )
    expect(line(overview, kenmerk).slice(1, 7)).toEqual([0, 10, 0, 10, 10, 0])
    expect(line(overview, 'Zonder bekende opdracht').slice(4, 7)).toEqual([0, 0, 0])
  })

  it('a table without claimed values says that there is nothing to compare', async () => {
    const { overview } = await summarised([['OP-1', null, 'akkoord']], {
      shapes: [inzetShape('Inzet', 1, 2, ['Opdracht', 'x', 'Status'])],
      contracts: [contract('OP-1', 2)],
    })
    expect(texts(overview).join(' ')).toContain('geen kolom met opgevoerde waarde')
    expect(texts(overview)).not.toContain('Alle totalen sluiten aan.')
  })

  // Judged by integer cents, row by row.
  it('parts are the whole to the cent for any amounts, statuses and contracts', async () => {
    const statuses = ['akkoord', 'ingediend', 'concept', 'afgekeurd'] as const
    const row = fc.record({
      cents: fc.integer({ min: -5_000_000, max: 900_000_000 }),
      of: fc.constantFrom('OP-1', 'OP-2', 'elders'),
      status: fc.constantFrom(...statuses),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 30 }), async (drawn) => {
        const { overview } = await summarised(
          drawn.map(({ cents, of, status }) => [of, cents / 100, status]),
          {
            contributions: drawn.map(({ cents, of, status }, index) =>
              inzet(index + 2, of, status, (cents / 100).toFixed(2)),
            ),
            contracts: [contract('OP-1', 2), contract('OP-2', 3)],
          },
        )
        const counted = (kenmerk: string, among: readonly string[]): number =>
          drawn
            .filter((one) => one.of === kenmerk && among.includes(one.status))
            .reduce((sum, one) => sum + one.cents, 0)
        const cents = (value: unknown): number => Math.round(Number(value) * 100) + 0
        for (const [name, kenmerk] of [
          ['OP-1', 'OP-1'],
          ['OP-2', 'OP-2'],
          ['Zonder bekende opdracht', 'elders'],
        ] as const) {
          const made = line(overview, name)
          expect(cents(made[1])).toBe(counted(kenmerk, ['ingediend', 'concept']))
          expect(cents(made[2])).toBe(counted(kenmerk, ['akkoord']))
          expect(cents(made[3])).toBe(counted(kenmerk, ['afgekeurd']))
          expect(made[6]).toBe(0)
        }
      }),
      { numRuns: 40 },
    )
  })
})
