import { createEngine, type FunctionTable } from '#adapters/engine'
import {
  calculatedWorkbook,
  type Cell,
  type CellEdit,
  editedSheet,
  positionFromA1,
  type WorkbookSnapshot,
} from '#workbook'
import { book, type Cells, sheet } from './book'
import { DATA, randomFormulas, randomFrom } from './random-formulas'

const edit = (address: string, content: string | number | null): CellEdit => {
  const place = positionFromA1(address) ?? { row: 0, column: 0 }
  const isFormula = typeof content === 'string' && content.startsWith('=')
  return { ...place, content: isFormula ? { kind: 'formula', formula: content } : { kind: 'value', value: content } }
}

/** A workbook kept calculated while it is edited, and how many calls of our own functions that took. */
function opened(cells: Cells, others: Readonly<Record<string, Cells>> = {}) {
  let calls = 0
  const own: FunctionTable = new Map([
    [
      'OWN',
      ([value]) => {
        calls++
        return typeof value === 'number' ? value * 2 : null
      },
    ],
  ])
  const engine = createEngine({ functions: own })
  const sheets = [sheet('S', cells), ...Object.entries(others).map(([name, ofSheet]) => sheet(name, ofSheet))]
  let { workbook } = calculatedWorkbook(book(sheets), engine)
  return {
    edit(edits: readonly CellEdit[], name = 'S'): void {
      const edited = {
        ...workbook,
        sheets: workbook.sheets.map((one) => (one.name === name ? editedSheet(one, edits).sheet : one)),
      }
      workbook = calculatedWorkbook(edited, engine, { edited: true }).workbook
    },
    become(other: WorkbookSnapshot): void {
      workbook = calculatedWorkbook(other, engine, { edited: true }).workbook
    },
    now: () => workbook,
    values: () => valuesOf(workbook),
    /** The same workbook calculated by an engine that knows nothing of before. */
    anew: () => valuesOf(calculatedWorkbook(workbook, createEngine({ functions: own })).workbook),
    calls(): number {
      const counted = calls
      calls = 0
      return counted
    },
  }
}

function valuesOf({ sheets }: WorkbookSnapshot): Record<string, Cell['value']> {
  return Object.fromEntries(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ cells }) =>
        cells.map(({ row, column, value }) => [`${name}!${String(row)}:${String(column)}`, value] as const),
      ),
    ),
  )
}

describe('after an edit', () => {
  it('only what follows from it is calculated', () => {
    const one = opened({ A1: 1, A2: 2, A3: 3, B1: '=OWN(A1)', B2: '=OWN(A2)', B3: '=OWN(A3)', C1: '=OWN(SUM(B1:B3))' })
    one.calls()
    one.edit([edit('A2', 20)])
    expect(one.values()).toMatchObject({ 'S!2:2': 40, 'S!1:3': 96 })
    expect(one.calls()).toBe(2)
    one.edit([edit('H9', 20)])
    expect(one.calls()).toBe(0)
  })

  it.each([
    // what | cells | edits | expected
    ['a formula that comes', { A1: 1, B1: '=C1+1' }, [edit('C1', '=A1+1')], { 'S!1:3': 2, 'S!1:2': 3 }],
    ['a formula that goes', { A1: 1, B1: '=A1+1', C1: '=B1+1' }, [edit('B1', null)], { 'S!1:3': 1 }],
    ['a formula that becomes a number', { A1: 1, B1: '=A1+1', C1: '=B1' }, [edit('B1', 9)], { 'S!1:3': 9 }],
    ['a cell that was empty', { B1: '=SUM(A1:A9)', A1: 1 }, [edit('A5', 4)], { 'S!1:2': 5 }],
    ['a cell in a whole column', { B1: '=SUM(A:A)', A1: 1 }, [edit('A900', 4)], { 'S!1:2': 5 }],
    ['the last row', { B1: '=SUM(--(A:A=""))', A1: 1, C9: 1 }, [edit('C9', null)], { 'S!1:2': 0 }],
    ['a cell that another one looks up', { A1: 'x', B1: '=MATCH("y",A1:A3,0)' }, [edit('A3', 'y')], { 'S!1:2': 3 }],
    ['a place another cell tells', { A1: 'C1', B1: '=INDIRECT(A1)', C1: 1, D1: 7 }, [edit('A1', 'D1')], { 'S!1:2': 7 }],
    ['the place it told', { A1: 'C1', B1: '=INDIRECT(A1)', C1: 1 }, [edit('C1', 5)], { 'S!1:2': 5 }],
    [
      'a sum range larger than written',
      { A1: 1, A2: 1, B1: 5, C1: '=SUMIF(A1:A2,1,B1)' },
      [edit('B2', 4)],
      { 'S!1:3': 9 },
    ],
    ['an array that grows', { A1: 2, B1: '=SEQUENCE(A1)', D1: '=SUM(B1#)' }, [edit('A1', 4)], { 'S!1:4': 10 }],
    ['what stood in the way of an array', { B1: '=SEQUENCE(3)', B2: 1 }, [edit('B2', null)], { 'S!3:2': 3 }],
    ['a way out of a circle', { A1: '=B1', B1: '=A1', C1: '=B1+1' }, [edit('A1', 3)], { 'S!1:3': 4 }],
  ])('%s is followed', (_, cells, edits, expected) => {
    const one = opened(cells)
    one.edit(edits)
    expect(one.values()).toMatchObject(expected)
    expect(one.values()).toEqual(one.anew())
  })

  it('other sheets follow', () => {
    const one = opened({ A1: 1 }, { T: { A1: '=SUM(S!A:A)*2' } })
    one.edit([edit('A2', 4)])
    expect(one.values()).toMatchObject({ 'T!1:1': 10 })
  })

  it('going back to how it was shows what it showed', () => {
    const one = opened({ A1: 1, B1: '=OWN(A1)', C1: '=B1+1' })
    const before = one.now()
    const shown = one.values()
    one.edit([edit('A1', 5)])
    one.edit([edit('B1', '=A1')])
    one.become(before)
    expect(one.values()).toEqual(shown)
  })
})

const SEED = 20261122
const ROUNDS = 8
const EDITS = 40

describe(`edits at random, ${String(ROUNDS * EDITS)} from seed ${String(SEED)}`, () => {
  it('give what calculating everything gives', () => {
    const random = randomFrom(SEED)
    const below = (limit: number): number => Math.floor(random() * limit)
    const addresses = Object.keys(DATA)
    for (let round = 0; round < ROUNDS; round++) {
      const formulas = randomFormulas(60, SEED + round)
      const cells: Record<string, string> = {}
      formulas.forEach((formula, at) => {
        cells[`H${String(at + 1)}`] = formula
        cells[`I${String(at + 1)}`] =
          at === 0 ? '=H1' : `=IF(ISNUMBER(H${String(at + 1)}),I${String(at)},H${String(below(60) + 1)})`
      })
      const one = opened({ ...DATA, ...cells })
      for (let turn = 0; turn < EDITS; turn++) {
        const data = addresses[below(addresses.length)] ?? 'A1'
        const place = [data, data, data, `H${String(below(60) + 1)}`, `C${String(below(30) + 1)}`][below(5)] ?? data
        const content = [below(100) / 8, null, 'WW', formulas[below(60)] ?? 0, below(9)][below(5)] ?? null
        one.edit([edit(place, content)])
        expect([round, turn, place, content, one.values()]).toEqual([round, turn, place, content, one.anew()])
      }
    }
  })
})
