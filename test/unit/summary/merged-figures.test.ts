import fc from 'fast-check'
import { packed, reportParts, unpacked } from '#summary'
import { blockFigures, mergedBlockFigures } from '../../../src/summary/blocks/block-figures'
import { portfolioBlocksTab } from '../../../src/summary/blocks/blocks-tab'
import { type GroupFigures, groupFigures, mergedGroupFigures } from '../../../src/summary/target-groups/group-figures'
import { groupLines } from '../../../src/summary/target-groups/group-lines'
import { portfolioTargetGroupsTab } from '../../../src/summary/target-groups/target-groups-tab'
import { drawn, type DrawnRow, HOURS, JOB } from '../../support/group-tabs'
import { TODAY } from './report'

const GROUPS = ['WW', 'PW', 'banenafspraak', null] as const
const QUARTERS = ['2026-Q1', '2026-Q2', '2026-Q4'] as const
const CONTRACTS = ['OP-1', 'OP-2', 'OP-3'] as const

const row = fc.record({
  contract: fc.constantFrom(...CONTRACTS),
  quarter: fc.constantFrom(...QUARTERS),
  key: fc.constantFrom(...Array.from({ length: 12 }, (_, at) => `K-${String(at)}`)),
  group: fc.constantFrom(...GROUPS),
  isJob: fc.boolean(),
  status: fc.constantFrom('akkoord', 'ingediend', 'vervallen'),
  cents: fc.integer({ min: -10_000, max: 9_000_000 }),
  hours: fc.option(fc.integer({ min: 1, max: 500 })),
})
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never

const asRow = ({ isJob, group, hours, ...rest }: Row): DrawnRow => ({
  ...rest,
  group,
  hours,
  block: isJob ? { ...JOB, label: 'Participatiewet' } : HOURS,
  inRegister: group === 'banenafspraak',
})

/** Group as the tab names it: Doelgroep, else that of the job block; null for rows about nobody. */
const groupOf = ({ group, isJob }: Row): string | null =>
  group === 'banenafspraak' ? 'BANENAFSPRAAK' : (group ?? (isJob ? 'PW' : null))
const counts = ({ status }: Row): boolean => status !== 'vervallen'
const keyOf = (one: GroupFigures['groups'][number]): string =>
  one.name.kind === 'field' ? one.name.groups.join('/') : one.name.kind

describe('figures of target groups, added up over contracts and files', () => {
  // Judged by brute force: integer cents, sets of people, and fractions of whole numbers for the jobs.
  it('are what a plain count gives, whole or contract by contract, packed or not', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const { report } = drawn(rows.map(asRow), CONTRACTS)
        const parts = reportParts(report)
        const merged = mergedGroupFigures(
          [...parts.contracts, parts.stray].map((part) => unpacked(packed(groupFigures(part))) as GroupFigures),
        )
        const whole = groupFigures(report)
        for (const figures of [whole, merged]) {
          for (const group of figures.groups) {
            const own = rows.filter((one) => counts(one) && groupOf(one) === keyOf(group))
            const people = new Set(own.map(({ contract, key }) => `${contract} ${key}`))
            expect(group.people).toHaveLength(people.size)
            expect(group.value.times(100).toNumber()).toBe(own.reduce((sum, { cents }) => sum + cents, 0))
            const hours = own.map((one) => one.hours).filter((one) => one !== null)
            expect(group.paidHours === null ? null : group.paidHours.toNumber()).toBe(
              hours.length === 0 ? null : hours.reduce((sum, one) => sum + one, 0),
            )
          }
          // Everybody in a job once per contract, in whatever group.
          const placed = new Set(
            rows.filter((one) => counts(one) && one.isJob).map(({ contract, key }) => `${contract} ${key}`),
          )
          expect(figures.groups.reduce((sum, { placements }) => sum + placements.length, 0)).toBe(placed.size)
          expect(figures.leftOut).toBe(rows.filter((one) => !counts(one)).length)
          expect(figures.nobody.rows).toBe(rows.filter((one) => counts(one) && groupOf(one) === null).length)
        }
        expect(sorted(merged)).toEqual(sorted(whole))
        expectJobs(rows, merged)
      }),
      { numRuns: 60 },
    )
  })

  it('somebody in two files of one contract is one person; the jobs are over the quarters of both', () => {
    const file = (quarter: string): GroupFigures =>
      groupFigures(
        drawn(
          Array.from({ length: 5 }, (_, at) => ({
            key: `K-${String(at)}`,
            quarter,
            group: 'banenafspraak',
            inRegister: true,
            hours: 100,
          })),
        ).report,
      )
    const [line] = groupLines(mergedGroupFigures([file('2026-Q1'), file('2026-Q2')])).shown
    expect(line?.placements).toBe(5)
    // 1000 hours × 7 ÷ (25.5 × 181 days)
    expect(line?.jobs?.toFixed(10)).toBe((7000 / (25.5 * 181)).toFixed(10))
  })

  it('a group of five is shown over all files together, though each file has too few', () => {
    const file = (from: number, count: number): GroupFigures =>
      groupFigures(
        drawn(Array.from({ length: count }, (_, at) => ({ key: `K-${String(from + at)}`, group: 'WW' }))).report,
      )
    expect(groupLines(file(0, 3)).hidden).toHaveLength(1)
    expect(groupLines(mergedGroupFigures([file(0, 3), file(3, 2)]))).toMatchObject({
      hidden: [],
      shown: [{ placements: 5 }],
    })
  })
})

function sorted(figures: GroupFigures): unknown {
  return figures.groups
    .map((group) => ({
      key: keyOf(group),
      people: [...group.people].sort(),
      hours: group.paidHours?.toString(),
      value: group.value.toString(),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
}

const DAYS: Readonly<Record<string, number>> = { '2026-Q1': 90, '2026-Q2': 91, '2026-Q4': 92 }

/** Jobs as fractions: per contract hours × 7 × 2 ÷ (51 × days). */
function expectJobs(rows: readonly Row[], figures: GroupFigures): void {
  let top = 0n
  let bottom = 1n
  for (const contract of CONTRACTS) {
    const own = rows.filter((one) => one.contract === contract)
    const days = [...new Set(own.map(({ quarter }) => quarter))].reduce((sum, quarter) => sum + (DAYS[quarter] ?? 0), 0)
    const hours = own
      .filter((one) => counts(one) && one.group === 'banenafspraak')
      .reduce((sum, one) => sum + (one.hours ?? 0), 0)
    if (hours === 0) continue
    const [t, b] = [BigInt(hours) * 14n, 51n * BigInt(days)]
    top = top * b + t * bottom
    bottom *= b
  }
  const { shown, together } = groupLines({
    ...figures,
    // Many more people in every group, so that nothing is hidden.
    groups: figures.groups.map((group) => ({ ...group, people: [1, 2, 3, 4, 5], placements: [1, 2, 3, 4, 5] })),
  })
  expect(together).toBeNull()
  const jobs = shown.reduce((sum, line) => sum + BigInt((line.jobs ?? 0).toFixed(18).replace('.', '')), 0n)
  const exactly = (top * 10n ** 18n) / bottom
  expect(Number(jobs - exactly)).toBeLessThanOrEqual(3)
  expect(Number(jobs - exactly)).toBeGreaterThanOrEqual(-3)
}

describe('figures of blocks, added up over contracts and files', () => {
  it('are what a plain count gives', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 40 }), (rows) => {
        const { report } = drawn(rows.map(asRow), CONTRACTS)
        const parts = reportParts(report)
        const merged = mergedBlockFigures([...parts.contracts, parts.stray].map(blockFigures))
        expect(merged.lines.map(({ block, rows: count }) => [block.code, count])).toEqual(
          blockFigures(report).lines.map(({ block, rows: count }) => [block.code, count]),
        )
        for (const line of merged.lines) {
          const own = rows.filter((one) => counts(one) && one.isJob === line.block.isJob)
          const sum = (status: string): number =>
            own
              .filter((one) => (one.status === 'akkoord') === (status === 'akkoord'))
              .reduce((total, { cents }) => total + cents, 0)
          expect(line.rows).toBe(own.length)
          expect(line.approved.times(100).toNumber()).toBe(sum('akkoord'))
          expect(line.submitted.times(100).toNumber()).toBe(sum('ingediend'))
        }
        expect(merged.leftOut.reduce((total, { rows: count }) => total + count, 0)).toBe(
          rows.filter((one) => !counts(one)).length,
        )
      }),
      { numRuns: 40 },
    )
  })
})

describe('tabs of a portfolio', () => {
  const input = {
    name: 'x',
    files: 2,
    totals: 'Alle totalen sluiten aan, in elk bestand.',
    today: TODAY,
    language: 'nl',
    productVersion: null,
  } as const
  const small = Array.from({ length: 3 }, (_, at): DrawnRow => ({
    key: `a${String(at)}`,
    group: 'WIA',
    block: { ...JOB, code: '5', label: 'WIA/WAO', place: 4 },
    cents: 111_100,
  }))
  const large = Array.from({ length: 9 }, (_, at): DrawnRow => ({ key: `b${String(at)}`, group: 'WW', cents: 200_000 }))
  const other = Array.from({ length: 6 }, (_, at): DrawnRow => ({
    key: `c${String(at)}`,
    group: 'NUG',
    block: { ...JOB, code: '3', place: 2 },
    cents: 300_000,
  }))
  const cells = (plan: {
    readonly rows: readonly { readonly cells: readonly ({ readonly content: object } | null)[] }[]
  }): string => JSON.stringify(plan.rows)

  it('hold no link and no formula over cells that stand elsewhere', () => {
    const { report } = drawn([...small, ...large, ...other])
    for (const plan of [
      portfolioBlocksTab({ ...input, figures: blockFigures(report) }),
      portfolioTargetGroupsTab({ ...input, figures: groupFigures(report) }),
    ]) {
      expect(cells(plan)).not.toMatch(/Inzet!|"link"/)
      expect(cells(plan)).toContain('Alle totalen sluiten aan, in elk bestand.')
    }
  })

  it('a job block with few people stands together with the one that would give it away', () => {
    const { report } = drawn([...small, ...large, ...other])
    const words = cells(portfolioBlocksTab({ ...input, figures: blockFigures(report) }))
    expect(words).toContain('2 bouwblokken samen, om kleine groepen te beschermen')
    expect(words).not.toContain('WIA')
    expect(words).not.toContain('3333')
  })

  it('with nobody to stand together with, nothing of it is told', () => {
    const rows = [...small, { key: 'x', block: HOURS, cents: 500_000 }]
    const plan = portfolioBlocksTab({ ...input, figures: blockFigures(drawn(rows).report) })
    const words = cells(plan)
    expect(words).toContain('1 bouwblok met minder dan 5 plaatsingen')
    expect(words).toContain('minstens €\u00a05.000,00')
    expect(words).not.toMatch(/3333|8333/)
    expect(plan.charts?.[0]?.title).toBe('Meeste waarde uit 10 · MVO-activiteiten: €\u00a05.000,00')
  })
})
