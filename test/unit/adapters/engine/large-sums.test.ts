import { createEngine } from '#adapters/engine'
import { calculatedWorkbook, cellAt, type CellValue, editedSheet } from '#workbook'
import { book, type Cells, sheet } from './book'

/** More rows than are worked through at a time. */
const ROWS = 1300
const word = (row: number): string | null => (row % 7 === 0 ? null : row % 3 === 0 ? 'Akkoord' : `woord ${String(row)}`)
const amount = (row: number): number => ((row * 7919) % 1000) / 10

function cells(formula: string, others: Cells = {}): Cells {
  const filled: Record<string, CellValue> = { D1: formula }
  for (let row = 1; row <= ROWS; row++) {
    filled[`A${String(row)}`] = word(row)
    filled[`B${String(row)}`] = amount(row)
  }
  return { ...filled, ...others }
}

function calculated(formula: string, others: Cells = {}): CellValue | undefined {
  const { workbook } = calculatedWorkbook(
    book([sheet('S', cells(formula, others))]),
    createEngine({ functions: new Map() }),
  )
  return workbook.sheets[0] && cellAt(workbook.sheets[0], 1, 4)?.value
}

function sumOf(term: (row: number) => number): number {
  let sum = 0
  for (let row = 1; row <= ROWS; row++) sum += term(row)
  return sum
}

describe('SUMPRODUCT over more rows than are worked through at a time', () => {
  it.each<[string, number]>([
    ['=SUMPRODUCT(B1:B1300)', sumOf(amount)],
    ['=SUMPRODUCT(ROW(B1:B1300)-ROW($B$1),B1:B1300)', sumOf((row) => (row - 1) * amount(row))],
    [
      '=SUMPRODUCT((MOD(ROW(A1:B1300)-ROW(A1),97)+COLUMN(A1:B1300))*ISTEXT(A1:B1300)*LEN(A1:B1300))',
      sumOf((row) => (((row - 1) % 97) + 1) * (word(row)?.length ?? 0)),
    ],
    ['=SUMPRODUCT((A1:A1300="akkoord")*B1:B1300)', sumOf((row) => (word(row) === 'Akkoord' ? amount(row) : 0))],
    ['=SUMPRODUCT((A1:A1300=A3)*-B1:B1300)%', -sumOf((row) => (word(row) === 'Akkoord' ? amount(row) : 0)) / 100],
    // Not row by row: the sum inside is one of all rows.
    [
      '=SUMPRODUCT(B1:B1300*(B1:B1300>AVERAGE(B1:B1300)))',
      sumOf((row) => (amount(row) > sumOf(amount) / ROWS ? amount(row) : 0)),
    ],
    ['=SUMPRODUCT(B:B)', sumOf(amount)],
  ])('%s', (formula, expected) => {
    expect(calculated(formula)).toBeCloseTo(expected, 6)
  })

  it('gives the first error there is', () => {
    const errors = { B700: { error: '#N/A' }, B1200: { error: '#DIV/0!' } } as const
    expect(calculated('=SUMPRODUCT(B1:B1300*2)', errors)).toEqual({ error: '#N/A' })
  })

  it('does not go together with an area of another height', () => {
    expect(calculated('=SUMPRODUCT(B1:B1300,B1:B1299)')).toEqual({ error: '#VALUE!' })
    expect(calculated('=SUMPRODUCT(B1:B1300,B1)')).toEqual({ error: '#VALUE!' })
    expect(calculated('=SUMPRODUCT(B1:B1300*B1:B1299)')).toEqual({ error: '#N/A' })
    expect(calculated('=SUMPRODUCT(Weg!B1:B1300*B1:B1300)')).toEqual({ error: '#REF!' })
  })

  it('follows an edit of a row far down', () => {
    const engine = createEngine({ functions: new Map() })
    const { workbook } = calculatedWorkbook(book([sheet('S', cells('=SUMPRODUCT(B1:B1300*1,B1:B1300)'))]), engine)
    const [first] = workbook.sheets
    if (first === undefined) throw new Error('no sheet')
    const edited = editedSheet(first, [{ row: 1290, column: 2, content: { kind: 'value', value: 1000 } }]).sheet
    const again = calculatedWorkbook({ ...workbook, sheets: [edited] }, engine, { edited: true }).workbook
    const expected = sumOf((row) => (row === 1290 ? 1000 : amount(row)) ** 2)
    expect(again.sheets[0] && cellAt(again.sheets[0], 1, 4)?.value).toBeCloseTo(expected, 6)
  })
})
