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

/** What people type in a column of Inzet, right and wrong. */
const TYPED: readonly (readonly CellValue[])[] = [
  ['OP-1', 'OP-2', 'OP-3', null],
  ['2024-Q1', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q4', 'H1 2026', null],
  ['K-001', 'A-002', 'K-009', null],
  ['1', '2', '3', '10', '11', '2+12', '33', null],
  [45_292, 46_023, 46_120, 'maart', null],
  [46_112, 46_203, 45_000, null],
  [0.25, 0.5, 1, 2, -0.5, '0,5', 123456782, 123456000, null],
  [1, 7.5, '1.234', 123456782, null],
  [1_250, 20_000, 123456782, null],
  [5_000, 5_000.02, 123456782, { error: '#REF!' }, null],
  ['gezien', 'geen', 'onbekend', null],
  ['akkoord', 'ingediend', 'afgekeurd', 'ingedient', null],
  ['Gastles', 'mevrouw De Vries is ziek', 'J. Jansen belt 06-12345678', 'BSN 123456782', null],
  ['Totaal', 123456782, 'zomaar', null],
]
const HEADERS = ['Kwartaal', 'Naam medewerker', 'Telefoon', 'Toelichting', 'Fte', 'BSN', 'iets']

const edit = fc
  .integer({ min: 1, max: TYPED.length })
  .chain((column) =>
    fc
      .tuple(fc.integer({ min: 2, max: 17 }), fc.constantFrom(...(TYPED[column - 1] ?? [])))
      .map(([at, value]) => typed('Inzet', at, column, value)),
  )
const header = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.constantFrom(...HEADERS))
  .map(([column, text]) => typed('Inzet', 1, column, text))
const contract = fc
  .tuple(
    fc.integer({ min: 2, max: 3 }),
    fc.constantFrom<readonly [number, CellValue]>(
      [1, 'OP-2'],
      [2, 'Schoon BV'],
      [5, 46_023],
      [6, 46_100],
      [7, 900_000],
      [9, null],
      [10, 'utrecht'],
      [11, 'harlingen'],
    ),
  )
  .map(([at, [column, value]]) => typed('Opdrachten', at, column, value))
const row = fc.tuple(fc.constantFrom('Opdrachten', 'Inzet'), fc.integer({ min: 1, max: 10 }))
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 14, arbitrary: edit },
  header,
  { weight: 2, arbitrary: contract },
  { weight: 2, arbitrary: row.map(([name, at]) => inserted(name, at)) },
  { weight: 2, arbitrary: row.map(([name, at]) => removed(name, at)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 9, max: 17 }))
      .map(([from, to]) => copiedBelow('Inzet', from, to)),
  },
  fc.constant(renamed),
  fc.constant(otherCatalogue),
  fc
    .constantFrom('2025-12-01', '2026-05-01', '2026-07-15', '2027-02-01')
    .map((day) => optionsWith(() => ({ today: day as IsoDay }))),
  fc.constant(optionsWith(({ book }) => ({ approvals: approvalsOf(book) }))),
  fc
    .constantFrom('duoplus', 'den-haag', 'utrecht', 'harlingen', 'geen')
    .map((id) => optionsWith(() => ({ settings: { ...NO_SETTINGS, policy: id, catalogue: id } }))),
  fc
    .constantFrom('duoplus', 'utrecht')
    .map((id) => optionsWith(() => ({ settings: { ...NO_SETTINGS, pins: { 'OP-1': id } } }))),
  fc.constantFrom('utrecht', 'harlingen').map((catalogue) => optionsWith(() => ({ defaults: { catalogue } }))),
)

/** A job that outlasts the limit of its block, beside ordinary rows. */
const LONG = `
| OP-1 | 2024-Q3 | K-001 | 2 | d:2024-07-01 | | 0.5 | | | 5000 | gezien | akkoord | |
| OP-1 | 2024-Q4 | K-001 | 2 | d:2024-07-01 | | 0.5 | | | 5000 | gezien | akkoord | |
| OP-1 | 2025-Q1 | K-001 | 2 | d:2024-07-01 | | 0.5 | | | 5000 | gezien | akkoord | |
| OP-1 | 2025-Q2 | K-001 | 2 | d:2024-07-01 | | 0.5 | | | 5000 | gezien | ingediend | |
| OP-1 | 2025-Q3 | K-001 | 2 | d:2024-07-01 | | 0.5 | | | 5000 | gezien | akkoord | |`

const FIRST: Situation = {
  book: workbook(
    sheet('Opdrachten', CONTRACTS.replace('d:2026-01-01', 'd:2024-01-01')),
    sheet('Inzet', `${EFFORTS}${LONG}`),
  ),
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

  it('values a placement anew when a row left it and came back', () => {
    // The first row of the placement, and its first days: without it the limit runs out later.
    const early = [typed('Inzet', 2, 2, '2024-Q1'), typed('Inzet', 2, 5, 45_292)]
    const first = early.reduce((now, next) => next(now), unseen(FIRST))
    const values = (one: Situation) => checked(one).contributions.map(({ computed }) => computed?.toString())
    const before = values(first)
    expect(values(typed('Inzet', 2, 3, 'K-009')(first)).slice(1)).not.toEqual(before.slice(1))
    expect(values(first)).toEqual(before)
  })

  it('looks again at a number below the table when the table grows past it', () => {
    const total = [typed('Inzet', 13, 1, 'Totaal'), typed('Inzet', 13, 7, 123456782)]
    const first = total.reduce((now, next) => next(now), unseen(FIRST))
    checked(first)
    const grown = copiedBelow('Inzet', 6, 14)(first)
    const levels = (one: Situation) =>
      checked(one).findings.flatMap(({ code, severity }) => (code === 'privacy-bsn-possible' ? [severity] : []))
    expect(levels(first)).toEqual(['info'])
    expect(levels(grown)).toEqual(['warning'])
  })

  it('gives the rows that nobody touched as the very same objects, so that an edit is cheap', () => {
    const first = unseen(FIRST)
    const before = checked(first).contributions
    const after = checked(typed('Inzet', 5, 8, 8)(first)).contributions
    expect(before.length).toBeGreaterThan(9)
    expect(after.map((one, index) => one === before[index])).toEqual(before.map(({ row: at }) => at !== 5))
  })
})
