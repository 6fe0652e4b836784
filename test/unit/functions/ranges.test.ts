import fc from 'fast-check'
import { isCellError, sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'

const rulebook = builtInRulebook()
const functions = sroiFunctions(createSession(rulebook))
const spilling = [...functions.values()].filter(({ name }) => name !== 'SROI_BLOCKS')

function call(name: string, args: readonly unknown[]): unknown {
  return functions.get(name)?.call(args)
}

/** What suits each argument, and some that do not: errors stay in their own cell. */
const CELLS: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  contract_value: fc.oneof(
    fc.integer({ min: 0, max: 30_000_000 }),
    fc.constantFrom('', '€ 250.000', 'veel', -1, { error: '#REF!' }),
  ),
  contract_type: fc.constantFrom('werken', 'dienst', 'LEVERING', '', null, 'concessie'),
  duration_months: fc.constantFrom(3, 6, 12, '24', '', 0, 'lang'),
  labour_cost: fc.constantFrom('', 0, 50000, '€ 100.000,-', -5),
  percentage: fc.constantFrom('', 0.05, '2%', '0%', 5, null),
  policy: fc.constantFrom('', ...rulebook.policies.map(({ id }) => id), 'henglo'),
  catalogue: fc.constantFrom('', ...rulebook.catalogues.map(({ id }) => id), 'utrech'),
  date: fc.constantFrom('2026-07-01', '31-12-2026', 46203, '', 0, '2020-01-01', 'ooit'),
  block: fc.constantFrom('1', 2, '1+12', '5+12', '10', '', 'PW<2', 'WW', 'nergens', { error: '#N/A' }),
  quantity: fc.constantFrom(0, 0.5, 1, '0,25', 1.5, -1, '1.250', '', 'half'),
  months: fc.constantFrom('', 0, 6, 12, 18, 36, '3,5', -1),
  obligation: fc.constantFrom(0, 50000, '€ 36.500', -1, ''),
  realised: fc.constantFrom('', 0, 20000, 60000, 'iets'),
  paid_hours: fc.constantFrom(0, 1326, '663', -1),
  start: fc.constantFrom('2026-01-01', 46023, '', '31-02-2026'),
  end: fc.constantFrom('2026-12-31', 46386, '31-12-2025', null),
}

type Shape = 'cell' | 'one' | 'row' | 'column' | 'table'

/** An argument of a shape, for answers of so many rows and columns: the grid of its cells, and how it is handed over. */
function argument(name: string, rows: number, columns: number): fc.Arbitrary<unknown[][]> {
  const cell = CELLS[name] ?? fc.constant(null)
  const grid = (height: number, width: number) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
  const SHAPES: Readonly<Record<Shape, fc.Arbitrary<unknown[][]>>> = {
    cell: cell.map((one) => [[one]]),
    one: grid(1, 1),
    row: grid(1, columns),
    column: grid(rows, 1),
    table: grid(rows, columns),
  }
  return fc.constantFrom<Shape[]>('cell', 'one', 'row', 'column', 'table').chain((shape) => SHAPES[shape])
}

const at = (range: readonly unknown[][], row: number, column: number): unknown =>
  range[range.length === 1 ? 0 : row]?.[range[0]?.length === 1 ? 0 : column]

describe('a range gives what its cells give one by one', () => {
  it.each(spilling.map((one) => [one.name, one] as const))('%s', (name, { parameters }) => {
    const size = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }))
    const asked = size.chain(([rows, columns]) =>
      fc.record({
        ranges: fc.tuple(...parameters.map((one) => argument(one.name, rows, columns))),
        bare: fc.array(fc.boolean(), { minLength: parameters.length, maxLength: parameters.length }),
      }),
    )
    fc.assert(
      fc.property(asked, ({ ranges, bare }) => {
        const rows = Math.max(...ranges.map((range) => range.length))
        const columns = Math.max(...ranges.map((range) => range[0]?.length ?? 1))
        const isCell = (range: unknown[][]) => range.length === 1 && range[0]?.length === 1
        // A single cell comes bare, as from the preview, or as a range of one, as from Excel.
        const args = ranges.map((range, index) => (bare[index] && isCell(range) ? range[0]?.[0] : range))
        const one = (row: number, column: number) =>
          call(
            name,
            ranges.map((range) => at(range, row, column)),
          )
        const expected = Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (__, column) => one(row, column)),
        )
        const isBare = args.every((arg) => !Array.isArray(arg))
        expect(call(name, args)).toEqual(isBare ? expected[0]?.[0] : expected)
      }),
      { numRuns: 150 },
    )
  })

  it('and SROI_BLOCKS takes a range of one as the cell in it', () => {
    expect(call('SROI_BLOCKS', [[['utrecht']], [['2026-07-01']]])).toEqual(
      call('SROI_BLOCKS', ['utrecht', '2026-07-01']),
    )
    expect(call('SROI_BLOCKS', [[['utrecht', 'duoplus']]])).toMatchObject({ error: '#VALUE!' })
  })
})

describe('shapes that do not fit', () => {
  const long = fc.integer({ min: 2, max: 5 })
  it('are one error that names them, never half an answer', () => {
    fc.assert(
      fc.property(long, long, fc.boolean(), (first, second, across) => {
        fc.pre(first !== second)
        const line = (length: number) => Array.from({ length }, () => '1')
        const range = (length: number) => (across ? [line(length)] : line(length).map((cell) => [cell]))
        const answer = call('SROI_BLOCK_VALUE', [range(first), range(second)])
        expect(isCellError(answer) && answer.error).toBe('#VALUE!')
        expect(isCellError(answer) && answer.message).toContain(across ? `1 × ${first}` : `${first} × 1`)
      }),
    )
  })
})

describe('the same, written otherwise', () => {
  /** Letters large or small, spaces around and inside, as people do. */
  const otherwise = (text: string): fc.Arbitrary<string> =>
    fc
      .array(fc.tuple(fc.boolean(), fc.constantFrom('', '', '', ' ', '\u00a0')), {
        minLength: text.length,
        maxLength: text.length,
      })
      .map((marks) =>
        [...text]
          .map((letter, index) => {
            const [large, space] = marks[index] ?? [false, '']
            return `${space}${large ? letter.toUpperCase() : letter.toLowerCase()}`
          })
          .join(''),
      )
  const block = fc.constantFrom(...rulebook.catalogues).chain((catalogue) =>
    fc.record({
      catalogue: fc.constant(catalogue.id),
      code: fc.constantFrom(...catalogue.blocks.map(({ code }) => code)),
    }),
  )

  it('a code or label in other letters and with spaces gives the same value', () => {
    fc.assert(
      fc.property(
        block.chain(({ catalogue, code }) => fc.tuple(fc.constant(catalogue), fc.constant(code), otherwise(code))),
        ([catalogue, code, written]) => {
          const asked = (text: string) => call('SROI_BLOCK_VALUE', [text, 0.5, 6, catalogue])
          expect(asked(written)).toEqual(asked(code))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('a number as text gives what the number gives, in Dutch and in English notation', () => {
    const number = fc
      .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(0, 1, 2))
      .map(([whole, places]) => whole / 10 ** places)
    fc.assert(
      fc.property(number, number, (value, small) => {
        const dutch = (one: number) => String(one).replace('.', ',')
        const fte = small % 3
        for (const text of [dutch(value), `€ ${dutch(value)}`, String(value)])
          expect(call('SROI_OBLIGATION', [text, '', '', '', '5%'])).toEqual(
            call('SROI_OBLIGATION', [value, '', '', '', '5%']),
          )
        const rounded = Math.round(fte * 100) / 100
        expect(call('SROI_BLOCK_VALUE', ['2', dutch(rounded), '12'])).toEqual(
          call('SROI_BLOCK_VALUE', ['2', rounded, 12]),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('the order of rows changes nothing but the order of answers', () => {
    const row = fc.tuple(CELLS['block'] as fc.Arbitrary<unknown>, CELLS['quantity'] as fc.Arbitrary<unknown>)
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
        const answers = (of: typeof rows) =>
          call('SROI_BLOCK_VALUE', [of.map(([code]) => [code]), of.map(([, fte]) => [fte])]) as unknown[]
        expect(answers([...rows].reverse())).toEqual([...answers(rows)].reverse())
      }),
    )
  })
})
