import fc from 'fast-check'
import { checkWorkbook } from '#checks'
import type { Finding } from '#findings'
import { builtInRulebook } from '#rulebook'
import type { IsoDay } from '#time'
import { a1, positionFromA1, type SheetSnapshot, type WorkbookSnapshot } from '#workbook'
import { CONTRACTS, EFFORTS } from '../../support/clean-workbook'
import { sheet, workbook } from '../../support/sheet'

const SEED = Date.now() & 0x7fffffff
const options = (numRuns: number) => ({ numRuns, seed: SEED })
const check = (book: WorkbookSnapshot): readonly Finding[] =>
  checkWorkbook(book, builtInRulebook(), { today: '2026-07-15' as IsoDay }).findings

type Matrix = readonly (readonly string[])[]
const matrix = (drawing: string): string[][] =>
  drawing
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((text) => text.trim()),
    )
const drawn = (rows: Matrix): string => rows.map((cells) => `|${cells.join('|')}|`).join('\n')

const CLEAN = matrix(EFFORTS)
/** Mistakes at a row (1 is the first below the header) and column of Inzet; each stays with its row. */
const MISTAKES: readonly (readonly [row: number, column: number, drawn: string])[] = [
  [1, 0, ''],
  [1, 9, '5000.02'],
  [2, 1, 'H1 2026'],
  [2, 6, "'0,5"],
  [3, 3, '33'],
  [3, 4, 'maart'],
  [3, 11, 'ingedient'],
  [4, 7, ''],
  [4, 12, 'BSN 123456782'],
  [5, 3, '12'],
  [5, 9, '#REF!'],
  [5, 10, 'geen'],
]
const withMistakes = (chosen: readonly number[]): Matrix => {
  const rows = CLEAN.map((cells) => [...cells])
  for (const index of chosen) {
    const [row, column, text] = MISTAKES[index] as (typeof MISTAKES)[number]
    const cells = rows[row]
    if (cells !== undefined) cells[column] = text
  }
  return rows
}
const chosen = fc.uniqueArray(fc.nat({ max: MISTAKES.length - 1 }), { maxLength: 5 })
const shuffled = (length: number) =>
  fc.shuffledSubarray([...Array(length).keys()], { minLength: length, maxLength: length })

/** Findings with what names a place in Inzet translated, in a settled order. */
function told(findings: readonly Finding[], place: (row: number, column: number) => string): string[] {
  return findings
    .map(({ code, at, params }) => {
      // Rows that are named in a finding move along with its cell.
      const facts = Object.entries(params).filter(([name]) => name !== 'row' && name !== 'otherRow')
      const position = at?.kind === 'cell' && at.sheet === 'Inzet' ? positionFromA1(at.address) : null
      const where = position === null ? JSON.stringify(at) : place(position.row, position.column)
      return `${where} ${code} ${JSON.stringify(facts)}`
    })
    .sort()
}

const book = (inzet: SheetSnapshot): WorkbookSnapshot => workbook(sheet('Opdrachten', CONTRACTS), inzet)
const columnName = (column: number): string => CLEAN[0]?.[column - 1] ?? ''

describe(`findings in whatever order (seed ${String(SEED)})`, () => {
  it('the order of columns changes nothing but addresses', () => {
    fc.assert(
      fc.property(chosen, shuffled(CLEAN[0]?.length ?? 0), (mistakes, order) => {
        const rows = withMistakes(mistakes)
        const before = told(
          check(book(sheet('Inzet', drawn(rows)))),
          (row, column) => `${columnName(column)} ${String(row)}`,
        )
        const moved = rows.map((cells) => order.map((column) => cells[column] ?? ''))
        const after = told(
          check(book(sheet('Inzet', drawn(moved)))),
          (row, column) => `${columnName((order[column - 1] ?? 0) + 1)} ${String(row)}`,
        )
        // A finding about the row as a whole stands at its first cell, whichever column that is.
        expect(after).toEqual(before)
      }),
      options(60),
    )
  })

  it('the order of rows changes nothing but addresses', () => {
    fc.assert(
      fc.property(chosen, shuffled(CLEAN.length - 1), (mistakes, order) => {
        const [header = [], ...rows] = withMistakes(mistakes)
        const before = told(check(book(sheet('Inzet', drawn([header, ...rows])))), (row, column) => a1(row, column))
        const moved = order.map((row) => rows[row] ?? [])
        const after = told(check(book(sheet('Inzet', drawn([header, ...moved])))), (row, column) =>
          a1((order[row - 2] ?? 0) + 2, column),
        )
        expect(after).toEqual(before)
      }),
      options(60),
    )
  })

  it('title rows, blank rows, hidden rows and columns before the table change nothing but addresses', () => {
    fc.assert(
      fc.property(chosen, fc.nat({ max: 6 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }), (any, down, right, hidden) => {
        // A number of a person in a hidden row is a finding of its own.
        const mistakes = any.filter((index) => MISTAKES[index]?.[1] !== 12)
        const rows = withMistakes(mistakes)
        const before = told(check(book(sheet('Inzet', drawn(rows)))), (row, column) => a1(row, column))
        const title = down === 0 ? [] : ['| Rapportage social return |', ...Array<string>(down - 1).fill('')]
        const body = rows.flatMap((cells, index) => {
          const line = `${'|'.repeat(right)}|${cells.join('|')}|`
          return index === 2 ? ['', line] : [line]
        })
        const shiftedRow = (row: number): number => row - down - (row - down > 2 ? 1 : 0)
        const inzet = sheet('Inzet', [...title, ...body].join('\n'), { hiddenRows: [down + 2 + hidden] })
        const start = inzet.rows[0]?.row ?? 1
        // The drawing starts at its first line that holds something.
        const lost = down === 0 ? 0 : start - 1
        const after = told(check(book(inzet)), (row, column) => a1(shiftedRow(row + lost), column - right))
        expect(after).toEqual(before)
      }),
      options(40),
    )
  })

  it('checking twice gives the same', () => {
    fc.assert(
      fc.property(chosen, (mistakes) => {
        const one = book(sheet('Inzet', drawn(withMistakes(mistakes))))
        expect(check(one)).toEqual(check(one))
      }),
      options(20),
    )
  })
})

const NONSENSE = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    ' ',
    '-',
    '0',
    'p.m.',
    'n.t.b.',
    '25,5 uur',
    '€ 100,-',
    '1.234,56',
    '1,234.56',
    '5%',
    '2026-Q9',
    'Q3',
    '31-02-2026',
    'd',
    '=1+1',
    '+',
    '1+',
    '+12',
    '1++2',
    '__proto__',
    'constructor',
    'toString',
    '\u00a0',
    '\u202e',
    '🙂',
    'x'.repeat(40_000),
    '123456782',
    'BSN 123456782',
    0,
    -1,
    1e-9,
    1e300,
    -1e300,
    0.1 + 0.2,
    46_000,
    2_958_465,
    2_958_466,
    -0,
    true,
    false,
    null,
    { error: '#N/A' },
    { error: '#REF!' },
    { error: '#SPILL!' },
    { error: '#NAME?' },
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
)

describe(`rows with nonsense in every cell (seed ${String(SEED)})`, () => {
  it('never throw, and every finding has its sentence at a cell of the workbook', () => {
    const width = CLEAN[0]?.length ?? 0
    const rowsOf = (columns: number, first: number) =>
      fc
        .array(fc.array(NONSENSE, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 })
        .map((lines) =>
          lines.map((values, index) => ({
            row: first + index,
            hidden: index % 3 === 2,
            cells: values.flatMap((value, column) =>
              value === undefined
                ? []
                : [
                    {
                      row: first + index,
                      column: column + 1,
                      value: value as number,
                      ...(index % 2 === 1 && column % 5 === 0 && { formula: '=SUM(A1:A2)' }),
                    },
                  ],
            ),
          })),
        )
    const contracts = matrix(CONTRACTS)
    fc.assert(
      fc.property(rowsOf(contracts[0]?.length ?? 0, 4), rowsOf(width, 7), (more, nonsense) => {
        const opdrachten = sheet('Opdrachten', CONTRACTS)
        const inzet = sheet('Inzet', EFFORTS)
        const findings = check(
          workbook(
            { ...opdrachten, rows: [...opdrachten.rows, ...more] },
            { ...inzet, rows: [...inzet.rows, ...nonsense] },
          ),
        )
        for (const { at } of findings) {
          if (at?.kind === 'cell') expect(at.address).toMatch(/^[A-Z]+\d+(?::[A-Z]+\d+)?$/)
        }
      }),
      options(150),
    )
  })
})
