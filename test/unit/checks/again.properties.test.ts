import fc from 'fast-check'
import { type CheckOptions, checkWorkbook } from '#checks'
import { builtInRulebook, type Rulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import type { IsoDay } from '#time'
import {
  type Cell,
  type CellValue,
  type SheetRow,
  type SheetSnapshot,
  withCells,
  type WorkbookSnapshot,
} from '#workbook'
import { approvalsOf } from '../../support/approved'
import { CONTRACTS, EFFORTS } from '../../support/clean-workbook'
import { sheet, workbook } from '../../support/sheet'

const SEED = Date.now() & 0x7fffffff

interface Situation {
  readonly book: WorkbookSnapshot
  readonly rulebook: Rulebook
  readonly options: CheckOptions
}

type Step = (before: Situation) => Situation

const onSheet =
  (name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): Step =>
  ({ book, ...rest }) => ({
    ...rest,
    book: { ...book, sheets: book.sheets.map((one) => (one.name === name ? change(one) : one)) },
  })

/** As typed: the other rows stay the very same objects. */
const typed = (name: string, row: number, column: number, value: CellValue): Step =>
  onSheet(name, (one) => withCells(one, [{ row, column, cell: value === null ? null : { row, column, value } }]))

const moved = (row: SheetRow, by: number): SheetRow => ({
  ...row,
  row: row.row + by,
  cells: row.cells.map((cell): Cell => ({ ...cell, row: cell.row + by })),
})
const inserted = (name: string, at: number): Step =>
  onSheet(name, (one) => ({ ...one, rows: one.rows.map((row) => (row.row >= at ? moved(row, 1) : row)) }))
const removed = (name: string, at: number): Step =>
  onSheet(name, (one) => ({
    ...one,
    rows: one.rows.flatMap((row) => (row.row === at ? [] : row.row > at ? [moved(row, -1)] : [row])),
  }))
const copiedBelow = (name: string, from: number, to: number): Step =>
  onSheet(name, (one) => {
    const row = one.rows.find((candidate) => candidate.row === from)
    const rest = one.rows.filter((candidate) => candidate.row !== to)
    if (row === undefined) return one
    return { ...one, rows: [...rest, moved(row, to - from)].sort((a, b) => a.row - b.row) }
  })
const renamed: Step = ({ book, ...rest }) => ({
  ...rest,
  book: {
    ...book,
    sheets: book.sheets.map((one) => ({ ...one, name: one.name === 'Inzet' ? 'Inzet 2026' : one.name })),
  },
})

/** Every full job is worth a euro more in a newer edition of the tables. */
const otherCatalogue: Step = ({ rulebook, ...rest }) => ({
  ...rest,
  rulebook: rulebook.with({
    catalogues: rulebook.catalogues.map((one) => ({
      ...one,
      blocks: one.blocks.map((block) =>
        block.value.kind === 'perFteYear' && block.value.amount !== undefined
          ? { ...block, value: { ...block.value, amount: String(Number(block.value.amount) + 1) } }
          : block,
      ),
    })),
  }),
})
const optionsWith =
  (change: (before: Situation) => Partial<CheckOptions>): Step =>
  (before) => ({ ...before, options: { ...before.options, ...change(before) } })

const VALUES: readonly CellValue[] = [
  null,
  0,
  0.5,
  -1,
  2,
  46_023,
  46_200,
  5_000,
  7_500.01,
  123456782,
  '0,5',
  '1.234',
  'akkoord',
  'ingediend',
  'afgekeurd',
  'ingedient',
  '2026-Q1',
  '2026-Q3',
  '2027-Q4',
  'H1 2026',
  '2',
  '12',
  '33',
  'OP-1',
  'OP-2',
  'K-001',
  'A-002',
  'Kwartaal',
  'Naam medewerker',
  'J. Jansen',
  'mevrouw De Vries is ziek',
  'BSN 123456782',
  '06-12345678',
  'Totaal',
  { error: '#REF!' },
]

const edit = fc
  .tuple(
    fc.constantFrom('Opdrachten', 'Inzet', 'Inzet', 'Inzet'),
    fc.integer({ min: 1, max: 14 }),
    fc.integer({ min: 1, max: 15 }),
    fc.constantFrom(...VALUES),
  )
  .map((cell) => typed(...cell))
const row = fc.tuple(fc.constantFrom('Opdrachten', 'Inzet'), fc.integer({ min: 1, max: 10 }))
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: edit },
  { weight: 2, arbitrary: row.map(([name, at]) => inserted(name, at)) },
  { weight: 2, arbitrary: row.map(([name, at]) => removed(name, at)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 8, max: 14 }))
      .map(([from, to]) => copiedBelow('Inzet', from, to)),
  },
  fc.constant(renamed),
  fc.constant(otherCatalogue),
  fc.constantFrom('2026-05-01', '2026-07-15', '2027-02-01').map((day) => optionsWith(() => ({ today: day as IsoDay }))),
  fc.constant(optionsWith(({ book }) => ({ approvals: approvalsOf(book) }))),
  fc
    .constantFrom('duoplus', 'den-haag', 'utrecht', 'harlingen', 'geen')
    .map((id) => optionsWith(() => ({ settings: { ...NO_SETTINGS, policy: id, catalogue: id } }))),
  fc
    .constantFrom('duoplus', 'utrecht')
    .map((id) => optionsWith(() => ({ settings: { ...NO_SETTINGS, pins: { 'OP-1': id } } }))),
  fc.constantFrom('utrecht', 'harlingen').map((catalogue) => optionsWith(() => ({ defaults: { catalogue } }))),
)

const FIRST: Situation = {
  book: workbook(sheet('Opdrachten', CONTRACTS), sheet('Inzet', EFFORTS)),
  rulebook: builtInRulebook(),
  options: { today: '2026-07-15' as IsoDay, settings: NO_SETTINGS },
}
const checked = ({ book, rulebook, options }: Situation) => checkWorkbook(book, rulebook, options)
/** The same workbook, of which nobody has seen a single row. */
const unseen = (one: Situation): Situation => ({ ...one, book: structuredClone(one.book) })

describe(`checking again what was checked before (seed ${String(SEED)})`, () => {
  it('says after any change what a first look at the same workbook says', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), fc.boolean(), (steps, goesBack) => {
        const seen: Situation[] = [{ ...FIRST, book: structuredClone(FIRST.book) }]
        checked(seen[0] as Situation)
        for (const next of steps) {
          const now = next(seen.at(-1) as Situation)
          expect(checked(now)).toEqual(checked(unseen(now)))
          seen.push(now)
        }
        // Undone, the rows of before come back, with what was known of them then.
        if (goesBack) for (const then of seen.reverse()) expect(checked(then)).toEqual(checked(unseen(then)))
      }),
      { numRuns: 60, seed: SEED },
    )
  })

  it('gives the rows that nobody touched as the very same objects, so that an edit is cheap', () => {
    const first = unseen(FIRST)
    const before = checked(first)
    const after = checked(typed('Inzet', 2, 7, 0.25)(first))
    const shared = after.contributions.filter((one, index) => one === before.contributions[index])
    expect(before.contributions.length).toBeGreaterThan(3)
    // The rows of the placement that was edited are valued anew; all others are not.
    expect(shared.length).toBeGreaterThanOrEqual(before.contributions.length - 2)
    expect(after.contributions[0]).not.toBe(before.contributions[0])
  })
})
