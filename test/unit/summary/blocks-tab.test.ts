import fc from 'fast-check'
import { exact } from '#money'
import type { BlockKind } from '#rules'
import { shown } from '../../support/tab-plans'
import { drawn, type DrawnRow, HOURS, JOB, planOf, tableFrom, tabOf } from '../../support/group-tabs'

const TABLE = 'Per bouwblok'
const fte = (size: string): DrawnRow['size'] => ({ value: exact(size), in: 'fte' })
const OLDER: BlockKind = { ...JOB, code: '1', label: 'Participatiewet >2jr', place: 0 }
const WITH_BONUS: BlockKind = { ...OLDER, bonuses: [{ code: '12', label: 'Vast dienstverband' }] }

async function blocks(rows: readonly DrawnRow[]): Promise<unknown[][]> {
  return tableFrom(await tabOf('blocks', drawn(rows)), TABLE).slice(1)
}

describe('SROI Bouwblokken – what the blocks bring', () => {
  const rows: DrawnRow[] = [
    { key: '1', block: JOB, size: fte('0.5'), cents: 500_000 },
    { key: '1', block: JOB, size: fte('0.5'), cents: 500_000, status: 'ingediend' },
    { key: '2', block: OLDER, size: fte('1'), cents: 750_000 },
    { key: '3', block: WITH_BONUS, size: fte('0.8'), cents: 875_050 },
    { key: '4', block: HOURS, size: { value: exact('7.5'), in: 'quantity' }, cents: 75_000 },
    { key: '5', block: JOB, status: 'afgekeurd', cents: 99_999 },
    { key: '6', block: null, blockText: '99', excluded: 'not-computable', cents: 12_345 },
    { key: '7', block: JOB, contract: 'OP-9', excluded: 'contract-unknown', cents: 100 },
  ]

  it('rows, size in its own unit and value, by category in the order of the catalogue', async () => {
    expect(await blocks(rows)).toEqual([
      ['Categorie A'],
      ['1 · Participatiewet >2jr', 1, 1, null, 0, 7500, 7500, 0.34, 'duoplus@undated'],
      ['1+12 · Participatiewet >2jr + Vast dienstverband', 1, 0.8, null, 0, 8750.5, 8750.5, 0.397, 'duoplus@undated'],
      ['2 · Participatiewet <2jr', 2, 1, null, 5000, 5000, 10_000, 0.227, 'duoplus@undated'],
      ['Subtotaal categorie A', 4, 2.8, null, 5000, 21_250.5, 26_250.5, 0.965],
      ['Categorie C'],
      ['10 · MVO-activiteiten', 1, null, 7.5, 0, 750, 750, 0.034, 'duoplus@undated'],
      ['Subtotaal categorie C', 1, null, 7.5, 0, 750, 750, 0.034],
      ['Totaal', 5, 2.8, 7.5, 5000, 22_000.5, 27_000.5, 1],
    ])
  })

  it('rows that do not count stand apart with the reason, so that all rows are there', async () => {
    expect(tableFrom(await tabOf('blocks', drawn(rows)), 'Regels die niet meetellen').slice(1)).toEqual([
      ['Status aanpassen, afgekeurd of vervallen', 1, 999.99],
      ['De opdracht staat niet in de tabel met opdrachten', 1, 1],
      ['Het bouwblok is leeg of staat niet in de catalogus', 1, 123.45],
      ['Totaal, alle gelezen regels', 8],
    ])
  })

  it('a reason that is longer than its column wraps, the figures beside it at the top of the row', async () => {
    const { rows: all } = await planOf('blocks', drawn(rows))
    const reasons = all.filter(({ cells: [first] }) =>
      /^(?:Status|De opdracht|Het bouwblok) /.test(String(shown(first))),
    )
    expect(reasons.map(({ cells }) => cells.map((cell) => cell?.style))).toEqual([
      ['wrapped', 'integerTop', 'euroTop'],
      ['wrapped', 'integerTop', 'euroTop'],
      ['wrapped', 'integerTop', 'euroTop'],
    ])
  })

  it('nothing at all', async () => {
    expect(await blocks([])).toEqual([['Er zijn nog geen regels die meetellen.']])
  })

  it('the chart says which block brings most, over a table of its own', async () => {
    const plan = await planOf('blocks', drawn(rows))
    expect(plan.charts).toHaveLength(1)
    expect(plan.charts?.[0]).toMatchObject({
      title: 'Meeste waarde uit 2 · Participatiewet <2jr: 37% van €\u00a027.000,50',
      bars: 'lying',
    })
    expect(plan.charts?.[0]?.description).toContain('10 · MVO-activiteiten €\u00a0750,00')
  })

  const blocksOf = (count: number): DrawnRow[] =>
    Array.from({ length: count }, (_, at) => ({
      key: String(at),
      block: { ...HOURS, code: `M${String(at)}`, label: 'x', place: at },
      cents: 1000 * (at + 1),
    }))

  it('an eleventh block is shown by itself', async () => {
    const sheet = await tabOf('blocks', drawn(blocksOf(11)))
    expect(tableFrom(sheet, 'Grootste bouwblokken').slice(-2)).toEqual([
      ['M1 · x', 20],
      ['M0 · x', 10],
    ])
  })

  it('the eleventh block and those after it are one bar', async () => {
    expect(tableFrom(await tabOf('blocks', drawn(blocksOf(14))), 'Grootste bouwblokken').slice(-2)).toEqual([
      ['M4 · x', 50],
      ['4 andere bouwblokken', 100],
    ])
  })
})

describe('SROI Bouwblokken – the user’s own column beside ours', () => {
  const CLAIMED = 'Opgevoerde waarde per bouwblok, opgeteld uit uw eigen tabel'

  it('every spelling has a line that names its block; text and number are one', async () => {
    const rows: DrawnRow[] = [
      { key: '1', blockText: '2', cents: 100_010 },
      { key: '2', blockText: 2, cents: 5 },
      { key: '3', blockText: 'Participatiewet <2jr', cents: 20_000 },
      { key: '4', blockText: 'participatiewet <2JR', cents: 1 },
      { key: '5', blockText: 'onbekend*', block: null, excluded: 'not-computable', cents: 300 },
    ]
    expect(tableFrom(await tabOf('blocks', drawn(rows)), CLAIMED).slice(2)).toEqual([
      ['2', 1000.15, 1000.15, 0, '2'],
      ['onbekend*', 3, 3, 0, 'niet bekend'],
      ['Participatiewet <2jr', 200.01, 200.01, 0, '2'],
      ['Alle andere regels', 0, 0, 0],
      ['Totaal', 1203.16, 1203.16, 0],
    ])
  })

  it('one text in two catalogues names both', async () => {
    const rows: DrawnRow[] = [
      { key: '1', cents: 100 },
      { key: '2', block: { ...JOB, catalogue: 'utrecht@undated' }, cents: 100 },
    ]
    expect(tableFrom(await tabOf('blocks', drawn(rows)), CLAIMED)[2]?.[4]).toBe(
      '2 (duoplus@undated), 2 (utrecht@undated)',
    )
  })

  it.each(['123456782', 'Jan de Vries', 'burn-out'])('%s, which is no block, is not repeated', async (blockText) => {
    const row: DrawnRow = { key: '1', blockText, block: null, excluded: 'not-computable', cents: 700 }
    const sheet = await tabOf('blocks', drawn([row]))
    expect(JSON.stringify(sheet)).not.toContain(blockText)
    expect(tableFrom(sheet, CLAIMED)[2]).toEqual(['Alle andere regels', 7, 7, 0])
  })

  it('a later change shows in its line and in the words', async () => {
    const given = drawn([{ key: '1', cents: 100_000 }])
    await tabOf('blocks', given)
    await given.workbook.edit('Inzet', [{ row: 2, column: 4, content: { kind: 'value', value: 1250 } }])
    const sheet = (await given.workbook.read()).sheets.find(({ name }) => name === 'SROI Bouwblokken')
    if (sheet === undefined) throw new Error('no tab')
    expect(tableFrom(sheet, CLAIMED)[2]).toEqual(['2', 1250, 1000, 250, '2'])
    expect(JSON.stringify(sheet)).toContain('Let op: niet alle totalen sluiten aan.')
  })

  // Judged in integer cents.
  it('parts are the whole for any rows', async () => {
    const texts = ['1', '1+12', '2', '10', 'Blok tien', 'x'] as const
    const kinds: Readonly<Record<string, BlockKind | null>> = {
      '1': OLDER,
      '1+12': WITH_BONUS,
      '2': JOB,
      '10': HOURS,
      'Blok tien': HOURS,
      x: null,
    }
    const row = fc.record({
      text: fc.constantFrom(...texts),
      cents: fc.integer({ min: -1_000_000, max: 900_000_000 }),
      status: fc.constantFrom('akkoord', 'ingediend', 'concept', 'afgekeurd'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 25 }), async (drawnRows) => {
        const sheet = await tabOf(
          'blocks',
          drawn(
            drawnRows.map(({ text, cents, status }, at): DrawnRow => ({
              key: String(at),
              block: kinds[text] ?? null,
              blockText: text,
              cents,
              status,
              ...(kinds[text] === null && status !== 'afgekeurd' && { excluded: 'not-computable' }),
            })),
          ),
        )
        const cents = (value: unknown): number => Math.round(Number(value ?? 0) * 100) + 0
        const sum = (of: (one: (typeof drawnRows)[number]) => boolean): number =>
          drawnRows.filter(of).reduce((total, one) => total + one.cents, 0)
        const counts = (one: (typeof drawnRows)[number]): boolean => one.status !== 'afgekeurd' && one.text !== 'x'
        const table = tableFrom(sheet, TABLE)
        const approved = drawnRows.some(counts) ? (table[0]?.indexOf('Goedgekeurd') ?? -1) : -1
        if (approved > 0) {
          const line = (code: string): unknown[] => table.find(([name]) => String(name).startsWith(`${code} ·`)) ?? []
          for (const code of ['1', '1+12', '2', '10']) {
            const own = (one: (typeof drawnRows)[number]): boolean =>
              counts(one) && (one.text === code || (code === '10' && one.text === 'Blok tien'))
            expect([code, cents(line(code)[approved])]).toEqual([
              code,
              sum((one) => own(one) && one.status === 'akkoord'),
            ])
            expect([code, cents(line(code)[approved - 1])]).toEqual([
              code,
              sum((one) => own(one) && one.status !== 'akkoord'),
            ])
          }
          expect(cents(table.at(-1)?.[approved + 1])).toBe(sum(counts))
          const shares = table
            .filter(([name]) => String(name).includes(' · '))
            .map((one) => Number(one[approved + 2] ?? 0))
          if (sum((one) => counts(one) && one.status === 'akkoord' && one.cents < 0) === 0)
            expect(shares.reduce((total, share) => total + share, 0)).toBeLessThan(1.000_001)
        }
        for (const [text, native, ours, difference] of tableFrom(sheet, CLAIMED).slice(2)) {
          if (texts.includes(text as never))
            expect([text, cents(native)]).toEqual([text, sum((one) => one.text === text)])
          expect(cents(ours)).toBe(cents(native))
          expect(difference).toBe(0)
        }
        expect(JSON.stringify(sheet)).toContain('Alle totalen sluiten aan.')
      }),
      { numRuns: 8 },
    )
  })
})
