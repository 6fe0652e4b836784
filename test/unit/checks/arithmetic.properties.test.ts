import fc from 'fast-check'
import { checkWorkbook } from '#checks'
import { euroText } from '#money'
import { builtInRulebook } from '#rulebook'
import type { IsoDay } from '#time'
import { fromCents, perFteYear, roundedDivision } from '../../support/cents-judge'
import { sheet, workbook } from '../../support/sheet'

/** Published cents per fte and year, and the months that count at most. */
const BLOCKS = [
  ['1', 3_000_000n, 12],
  ['2', 4_000_000n, 12],
  ['4+12', 3_500_000n, null],
  ['5', 1_000_000n, 24],
  ['6', 1_500_000n, null],
] as const
const STATUSES = ['akkoord', 'ingediend', 'concept', '', 'afgekeurd', 'vervallen'] as const
const TODAY = '2026-07-15'

// Days are counted one by one, months in parts that 28, 29, 30 and 31 divide: shares nothing with the product.
const PER_MONTH = 28n * 29n * 30n * 31n
const DAY = 86_400_000
const FIRST = Date.UTC(2024, 0, 1) / DAY
const iso = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)
const at = (text: string): number => Date.parse(text) / DAY
const partsBetween = (from: number, to: number): bigint => {
  let parts = 0n
  for (let day = from; day <= to; day++) {
    const date = new Date(day * DAY)
    parts += PER_MONTH / BigInt(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate())
  }
  return parts
}
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)

interface Quarter {
  readonly name: string
  readonly first: number
  readonly last: number
}
const QUARTERS: readonly Quarter[] = Array.from({ length: 12 }, (_, index) => {
  const year = 2024 + Math.floor(index / 4)
  const month = (index % 4) * 3
  return {
    name: `${String(year)}-Q${String((index % 4) + 1)}`,
    first: Date.UTC(year, month, 1) / DAY,
    last: Date.UTC(year, month + 3, 0) / DAY,
  }
})

const placements = fc.array(
  fc.record({
    block: fc.nat({ max: BLOCKS.length - 1 }),
    tenThousandths: fc.constantFrom(10_000, 8_000, 5_000, 3_330),
    start: fc.option(fc.nat({ max: 700 })),
    length: fc.option(fc.nat({ max: 900 })),
    /** Which of the twelve quarters are in the file. */
    quarters: fc.nat({ max: 4_095 }),
    status: fc.nat({ max: 100 }),
  }),
  { minLength: 1, maxLength: 4 },
)
const workbooks = fc.record({
  start: fc.nat({ max: 500 }),
  length: fc.integer({ min: 30, max: 900 }),
  value: fc.integer({ min: 15_000_000, max: 200_000_000 }),
  placements,
  shuffle: fc.nat({ max: 1_000 }),
})

interface Row {
  readonly key: string
  readonly quarter: Quarter
  readonly status: string
  readonly cents: bigint
  readonly line: string
}

describe('a monitoring workbook, counted a second way', () => {
  it('gives the same value of every row, the same sums, schedule and forecast, in whatever order rows stand', () => {
    fc.assert(
      fc.property(workbooks, ({ start, length, value, placements: chosen, shuffle }) => {
        const term = { first: FIRST + start, last: FIRST + start + length }
        const rows = chosen.flatMap((placement, index) => rowsOf(placement, index, term))
        const shuffled = [...rows].sort((a, b) => place(a, shuffle) - place(b, shuffle))
        const report = checkWorkbook(
          workbook(
            sheet(
              'Opdrachten',
              `| Kenmerk | Startdatum | Einddatum | Opdrachtwaarde |\n| OP-1 | d:${iso(term.first)} | d:${iso(term.last)} | ${fromCents(BigInt(value))} |`,
            ),
            sheet(
              'Inzet',
              ['| Opdracht | Kwartaal | Inzet | Bouwblok | Startdatum | Einddatum | Fte | Status |']
                .concat(shuffled.map(({ line }) => line))
                .join('\n'),
            ),
          ),
          builtInRulebook(),
          { today: TODAY as IsoDay },
        )
        expect(report.contributions.map(({ computed }) => computed && euroText(computed))).toEqual(
          shuffled.map(({ cents }) => fromCents(cents)),
        )
        const owed = value > 20_000_000 ? roundedDivision(BigInt(value) * 5n, 100n) : 0n
        const sum = (...statuses: string[]): bigint =>
          rows.filter(({ status }) => statuses.includes(status)).reduce((total, { cents }) => total + cents, 0n)
        const approved = sum('akkoord')
        const submitted = sum('ingediend', 'concept', '')
        const days = BigInt(term.last - term.first + 1)
        const until = (day: number): bigint => BigInt(Math.max(0, Math.min(day, term.last) - term.first + 1))
        const reported = Math.max(...rows.map(({ quarter }) => quarter.last))
        const gone = until(reported)
        const pace = roundedDivision((approved + submitted) * days, gone === 0n ? 1n : gone)
        const [contract] = report.contracts
        const figures = [contract?.obligation, contract?.approved, contract?.submitted, contract?.expected]
        expect(figures.map((figure) => figure && euroText(figure))).toEqual(
          [owed, approved, submitted, roundedDivision(owed * until(at(TODAY)), days)].map(fromCents),
        )
        const forecast = contract?.forecast ?? null
        expect(forecast && euroText(forecast)).toBe(rows.length === 0 || gone === 0n ? null : fromCents(pace))
        const short = owed > approved ? owed - approved : 0n
        expect(contract?.shortfall && euroText(contract.shortfall)).toBe(fromCents(short))
      }),
      { numRuns: 60 },
    )
  })
})

function rowsOf(
  placement: {
    block: number
    tenThousandths: number
    start: number | null
    length: number | null
    quarters: number
    status: number
  },
  index: number,
  term: { first: number; last: number },
): Row[] {
  const [code, yearly, limit] = BLOCKS[placement.block] as (typeof BLOCKS)[number]
  const start = placement.start === null ? null : FIRST + placement.start
  const end = placement.length === null ? null : (start ?? FIRST) + placement.length
  const periods = QUARTERS.filter((_, bit) => (placement.quarters >> bit) & 1).map((quarter) => ({
    quarter,
    first: Math.max(quarter.first, term.first, start ?? 0),
    last: Math.min(quarter.last, term.last, end ?? Infinity),
  }))
  const counted = periods.filter(({ first, last }) => first <= last)
  const began = start === null ? Math.min(...counted.map(({ first }) => first)) : Math.max(start, term.first)
  return periods.map(({ quarter, first, last }, nth) => {
    const status = STATUSES[(placement.status + nth) % STATUSES.length] as string
    let parts = first <= last ? partsBetween(first, last) : 0n
    if (limit !== null && parts > 0n) {
      const before = partsBetween(began, first - 1)
      const most = BigInt(limit) * PER_MONTH
      parts = least(most, before + parts) - least(most, before)
    }
    const cents = perFteYear(yearly, BigInt(placement.tenThousandths), parts, PER_MONTH)
    const days = [start, end].map((day) => (day === null ? '' : `d:${iso(day)}`)).join(' | ')
    const key = `K-${String(index)}`
    const fte = String(placement.tenThousandths / 10_000)
    return {
      key,
      quarter,
      status,
      cents,
      line: `| OP-1 | ${quarter.name} | ${key} | ${code} | ${days} | ${fte} | ${status} |`,
    }
  })
}

/** A settled but mixed order. */
function place({ key, quarter }: Row, seed: number): number {
  return (quarter.first * 31 + Number(key.slice(2)) * 977 + seed * 131) % 1_009
}
