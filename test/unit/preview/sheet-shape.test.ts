import type { SheetSnapshot } from '#workbook'
import { columnNeeds } from '../../../preview/sheet/column-needs'
import { lookFinder, mergeFinder, roomBeside, rowHeights, sheetShape } from '../../../preview/sheet/sheet-shape'

const sheet = (change: Partial<SheetSnapshot>): SheetSnapshot => ({
  name: 'Inzet',
  visibility: 'visible',
  isProtected: false,
  rows: [],
  columns: [],
  merges: [],
  tables: [],
  comments: [],
  frozenRows: 0,
  ...change,
})
const row = (number: number, hidden = false, columns: readonly number[] = [1]) => ({
  row: number,
  hidden,
  cells: columns.map((column) => ({ row: number, column, value: 'x' })),
})
const A1 = { row: 1, column: 1 }

describe('what of a sheet is drawn', () => {
  it('leaves out hidden rows and columns, and keeps the numbers of the others', () => {
    const shape = sheetShape(
      sheet({ rows: [row(1), row(2, true), row(3)], columns: [{ from: 2, to: 3, hidden: true }] }),
      A1,
    )
    expect(shape.rows.slice(0, 3)).toEqual([1, 3, 4])
    expect(shape.columns.slice(0, 2).map(({ column }) => column)).toEqual([1, 4])
  })

  it('draws a hidden cell when a person is brought to it', () => {
    const shape = sheetShape(sheet({ rows: [row(1), row(2, true)], columns: [{ from: 2, to: 2, hidden: true }] }), {
      row: 2,
      column: 2,
    })
    expect(shape.rows).toContain(2)
    expect(shape.columns.map(({ column }) => column)).toContain(2)
  })

  it('keeps frozen rows apart, unless they would fill the screen', () => {
    expect(sheetShape(sheet({ frozenRows: 3 }), A1)).toMatchObject({ frozen: [1, 2, 3] })
    expect(sheetShape(sheet({ frozenRows: 3 }), A1).rows[0]).toBe(4)
    expect(sheetShape(sheet({ frozenRows: 40 }), A1)).toMatchObject({ frozen: [] })
  })

  it('has room to type below and beside what is there', () => {
    const shape = sheetShape(sheet({ rows: [row(500, false, [30])] }), A1)
    expect(shape.rows.at(-1)).toBeGreaterThan(500)
    expect(shape.columns.at(-1)?.column).toBeGreaterThan(30)
  })

  it('takes widths from the file', () => {
    const shape = sheetShape(sheet({ columns: [{ from: 1, to: 1, hidden: false, width: 30 }] }), A1)
    expect(shape.columns[0]?.width).toBeGreaterThan((shape.columns[1]?.width ?? 0) * 2)
  })

  it('gives numbers the room to stand whole, whatever width the file sets', () => {
    const money = { row: 1, column: 1, value: 1234567.89, format: '"€ "#,##0.00' }
    const narrow = sheet({
      rows: [{ row: 1, hidden: false, cells: [money] }],
      columns: [{ from: 1, to: 1, hidden: false, width: 5 }],
    })
    const width = (needs = columnNeeds(narrow, 'nl', false)) => sheetShape(narrow, A1, needs).columns[0]?.width ?? 0
    expect(width(new Map())).toBeLessThan(50)
    expect(width()).toBeGreaterThan('€ 1.234.567,89'.length * 6)
  })

  it('fits columns without a width to their texts, but not to a title', () => {
    const text = (column: number, value: string) => ({ row: 1, column, value })
    const plain = sheet({
      rows: [
        { row: 1, hidden: false, cells: [text(1, 'Een lange titel boven de tabel die doorloopt')] },
        { row: 2, hidden: false, cells: [text(1, 'K-1'), text(2, 'Onderhoud openbaar groen')] },
      ],
    })
    const [first, second] = sheetShape(plain, A1, columnNeeds(plain, 'nl', false)).columns
    expect(first?.width).toBeLessThan(100)
    expect(second?.width).toBeGreaterThan(150)
  })

  it('does not trip over the last row and column there can be', () => {
    const shape = sheetShape(sheet({ rows: [row(1_048_576, false, [16_384])] }), A1)
    expect(shape.rows.at(-1)).toBe(1_048_576)
    expect(shape.columns.at(-1)?.column).toBe(16_384)
  })
})

describe('merged cells', () => {
  const at = mergeFinder([{ top: 2, left: 2, bottom: 3, right: 4 }])

  it('show their value once, where they start', () => {
    const from = { row: 2, column: 2 }
    expect(at(2, 2)).toEqual({ kind: 'start', columns: 3, from })
    expect(at(3, 2)).toEqual({ kind: 'below', columns: 3, from })
    expect([at(2, 3), at(3, 4)]).toEqual([{ kind: 'covered' }, { kind: 'covered' }])
    expect([at(1, 2), at(4, 2), at(2, 5)]).toEqual([null, null, null])
  })
})

describe('a long text', () => {
  it('runs on over empty cells, up to the next one that is filled', () => {
    const columns = [1, 2, 3, 4].map((column) => ({ column, width: 50 }))
    expect(roomBeside(sheet({ rows: [row(1, false, [1])] }), columns, 1, 0)).toBe(150)
    expect(roomBeside(sheet({ rows: [row(1, false, [1, 3])] }), columns, 1, 0)).toBe(50)
    expect(roomBeside(sheet({ rows: [row(1, false, [1, 2])] }), columns, 1, 0)).toBe(0)
  })
})

describe('rows', () => {
  const columns = [{ column: 1, width: 100 }]
  it('are as high as the file says, beside its usual height', () => {
    const layout = {
      rowHeight: 12.8,
      looks: [],
      rows: [
        { row: 2, hidden: false, height: 25.6 },
        { row: 3, hidden: false, height: 409 },
        { row: 4, hidden: true },
      ],
    }
    expect([...rowHeights(sheet({ layout }), columns)]).toEqual([
      [2, 48],
      [3, 240],
    ])
    expect(sheetShape(sheet({ layout }), A1).rows.slice(0, 4)).toEqual([1, 2, 3, 5])
  })

  it('are as high as their wrapped text needs where the file leaves it open', () => {
    const cell = { row: 1, column: 1, value: 'een tekst van drie regels lang', look: { wrap: true } }
    const wrapped = sheet({ rows: [{ row: 1, hidden: false, cells: [cell] }] })
    expect([...rowHeights(wrapped, columns)]).toEqual([[1, 64]])
  })
})

describe('an empty cell', () => {
  it('looks as its own style says, else its row, else its column', () => {
    const look = (fill: string) => ({ fill })
    const lookAt = lookFinder({
      columns: [{ from: 3, to: 9, hidden: false, look: look('CCCCCC') }],
      layout: {
        rowHeight: 15,
        rows: [{ row: 2, hidden: false, look: look('BBBBBB') }],
        looks: [{ row: 2, from: 4, to: 5, look: look('AAAAAA') }],
      },
    })
    const fills = [lookAt(2, 5), lookAt(2, 6), lookAt(1, 6), lookAt(1, 1)].map((found) => found?.fill)
    expect(fills).toEqual(['AAAAAA', 'BBBBBB', 'CCCCCC', undefined])
  })
})
