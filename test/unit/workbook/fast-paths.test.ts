import fc from 'fast-check'
import { findTables, readCellAs, trimText, type Cell, type CellKind, type SheetSnapshot } from '#workbook'
import { isBlankText } from '../../../src/workbook/find-tables'
import { sheet, workbook } from '../../support/sheet'

// Texts as cells hold them: spaces of every kind, quotes, letters with and without accents.
const unit = fc.constantFrom(' ', '\t', '\n', '\u00a0', '\u202f', '\u2009', "'", '1', 'a', 'é', '-', '~', '\u007f', '€')
const text = fc.oneof(fc.string({ unit, maxLength: 6 }), fc.string())

describe('texts that need no second look', () => {
  it('trims as the long way round does', () => {
    const slow = (of: string) => of.replace(/^[\s\u00a0\u202f\u2009]+|[\s\u00a0\u202f\u2009]+$/g, '')
    fc.assert(fc.property(text, (of) => expect(trimText(of)).toBe(slow(of))))
  })

  it('finds blank what the long way round finds blank', () => {
    fc.assert(fc.property(text, (of) => expect(isBlankText(of)).toBe(/^[\s\u00a0\u202f\u2009']*$/.test(of))))
  })
})

describe('cells that were read before', () => {
  const kinds: readonly CellKind[] = ['euro', 'number', 'percentage', 'day', 'quarter', 'status', 'evidence']
  const value = fc.oneof(
    fc.double(),
    fc.integer({ min: 0, max: 50_000 }),
    fc.boolean(),
    text,
    fc.constantFrom('5%', '2026-Q3', 'Q3 2026', 'akkoord', 'gezien', '1.234', '1-7-2026', '0,5', -0, 0.05, 2.5),
  )

  it('read the same the second time, whatever was read in between', () => {
    const read = (of: Cell['value'], kind: CellKind, date1904: boolean) =>
      readCellAs({ row: 1, column: 1, value: of }, kind, date1904)
    fc.assert(
      fc.property(value, fc.constantFrom(...kinds), fc.boolean(), (of, kind, date1904) => {
        const first = read(of, kind, date1904)
        for (const other of kinds) read(of, other, !date1904)
        expect(read(of, kind, date1904)).toEqual(first)
      }),
    )
  })

  it('a number is not the text that looks like it, and a day depends on the epoch', () => {
    const read = (of: Cell['value'], date1904: boolean) => readCellAs({ row: 1, column: 1, value: of }, 'day', date1904)
    expect(read(46_204, false)).toMatchObject({ value: '2026-07-01' })
    expect(read(46_204, true)).toMatchObject({ value: '2030-07-02' })
    expect(read('46204', false)).toMatchObject({ kind: 'problem' })
    expect(read(46_204, false)).toMatchObject({ value: '2026-07-01' })
  })
})

describe('a table of lone texts', () => {
  it('hundreds of thousands of them are data when the table goes on below', () => {
    const drawn = sheet('Inzet', '| Opdracht | Kwartaal | Bouwblok | Fte |')
    const count = 300_000
    const lone = Array.from({ length: count }, (_, at) => ({
      row: at + 3,
      hidden: false,
      cells: [{ row: at + 3, column: 1, value: 'OP-1' }],
    }))
    const last = {
      row: count + 3,
      hidden: false,
      cells: [1, 2].map((column) => ({ row: count + 3, column, value: 'OP-1' })),
    }
    const long: SheetSnapshot = { ...drawn, rows: [...drawn.rows, ...lone, last] }
    expect(findTables(workbook(long)).map(({ rows, noteRows }) => [rows.length, noteRows.length])).toEqual([
      [count + 1, 0],
    ])
  })
})
