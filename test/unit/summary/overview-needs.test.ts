import { createEngine } from '#adapters/engine'
import { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { generateSummary, restoreSession, settleWithholding } from '#use-cases'
import { cellAt, type SheetSnapshot, sheetNamed } from '#workbook'

const TODAY = '2026-03-31' as IsoDay

type Row = readonly (string | number | null)[]

/** SROI Overzicht of a workbook with these contracts; policy with a formula for withholding, term 2026. */
async function overview(
  contracts: readonly Row[],
  rows: readonly Row[],
  before?: (workbook: MemoryWorkbook) => Promise<unknown>,
): Promise<SheetSnapshot> {
  const workbook = MemoryWorkbook.of(
    {
      Opdrachten: [
        ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde', 'Percentage', 'Beleid', 'Catalogus'],
        ...contracts,
      ],
      Inzet: [
        [
          'Opdracht',
          'Kwartaal',
          'Inzet',
          'Bouwblok',
          'Fte',
          'Opgevoerde waarde',
          'Status',
          'Doelgroep',
          'Verloonde uren',
        ],
        ...rows,
      ],
    },
    { calculator: createEngine({ functions: new Map() }) },
  )
  await before?.(workbook)
  const session = createSession(builtInRulebook())
  await restoreSession(workbook, session)
  await generateSummary(workbook, session.state(), { today: TODAY, language: 'nl', tabs: ['overview'] })
  const sheet = sheetNamed(await workbook.read(), 'SROI Overzicht')
  if (sheet === undefined) throw new Error('no overview')
  return sheet
}

/** Rows from the one that begins so, up to the first empty one. */
function block(sheet: SheetSnapshot, heading: string): unknown[][] {
  const start = sheet.rows.find(({ cells }) => cells[0]?.value === heading)?.row ?? 0
  const rows: unknown[][] = []
  for (let row = start + 1; sheet.rows.some((one) => one.row === row); row++)
    rows.push(Array.from({ length: 12 }, (_, at) => cellAt(sheet, row, at + 1)?.value ?? null))
  return rows
}

const OP1: Row = ['OP-1', 46023, 46387, 1_000_000, 0.05, 'noordoost-brabant', 'duoplus']
const K1: Row = ['OP-1', '2026-Q1', 'K-1', '2', 0.5, 4931.51, 'akkoord', 'banenafspraak', 165.75]

describe('SROI Overzicht: what is still needed', () => {
  it('names at least two ways, each worth at least what is needed, the least work first', async () => {
    const [, first, ...ways] = block(await overview([OP1], [K1]), 'Nog nodig, en hoe het kan')
    const needed = Number(first?.[1])
    expect(first?.[0]).toBe('OP-1')
    const mixes = ways.filter((row) => typeof row[1] === 'number')
    expect(mixes.length).toBeGreaterThanOrEqual(2)
    expect(mixes[0]?.[0]).toBe('Met de minste werkuren')
    for (const [, value, surplus] of mixes)
      expect(Math.round((Number(value) - Number(surplus)) * 100)).toBe(Math.round(needed * 100))
    expect(String(mixes[0]?.[3])).toMatch(/plaatsing.* bouwblok /)
  })

  it('says why there is none where the term is over', async () => {
    const over: Row = ['OP-1', 45658, 46022, 1_000_000, 0.05, 'noordoost-brabant', 'duoplus']
    const rows = block(await overview([over], []), 'Nog nodig, en hoe het kan').flat()
    expect(rows.join(' ')).toContain('geen hele maand meer')
  })

  it('says so where nothing is needed', async () => {
    const met: Row = ['OP-1', '2026-Q1', 'K-1', '9', null, null, 'akkoord', null, null]
    const small: Row = ['OP-1', 46023, 46387, 0, 0.05, 'noordoost-brabant', 'duoplus']
    expect(block(await overview([small], [met]), 'Nog nodig, en hoe het kan').flat()).toContain(
      'Geen opdracht heeft nog iets nodig.',
    )
  })
})

describe('SROI Overzicht: banen en inhouding', () => {
  const details = async (before?: (workbook: MemoryWorkbook) => Promise<unknown>) =>
    block(await overview([OP1], [K1], before), 'Banen en inhouding per opdracht')[1] ?? []

  it('shows the jobs beside the euros, and that nothing is withheld while the contract runs', async () => {
    const [kenmerk, , jobs, penalty, now, because] = await details()
    expect(kenmerk).toBe('OP-1')
    // 165.75 hours is half of 25.5 × 13 weeks; the quarter has 90 days.
    expect(jobs).toBeCloseTo((165.75 * 7) / (25.5 * 90), 10)
    expect(Number(penalty)).toBeGreaterThan(0)
    expect(now).toBe(0)
    expect(because).toBe('de opdracht loopt nog')
  })

  it('a cure period and its reason stand beside the amount', async () => {
    const settled = await details((workbook) =>
      settleWithholding(workbook, createSession(builtInRulebook()), 'OP-1', {
        kind: 'cure',
        until: '2026-04-30' as IsoDay,
        reason: 'afgesproken in het gesprek',
        by: 'contractmanager',
        on: TODAY,
      }),
    )
    expect(Number(settled[3])).toBeGreaterThan(0)
    expect(settled.slice(4, 6)).toEqual([0, 'herstelperiode loopt tot en met 30-04-2026 (afgesproken in het gesprek)'])
  })
})
