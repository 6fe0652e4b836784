import { a1, a1Range, positionFromA1, rangeFromA1 } from '#workbook'
import { movedBy, rangeBetween, shownIn, usedRange } from '../../../preview/sheet/cell-range'
import { sheet } from '../../support/sheet'

const at = (address: string) => positionFromA1(address) ?? { row: 0, column: 0 }
const range = (address: string) => rangeFromA1(address) ?? { top: 0, left: 0, bottom: 0, right: 0 }
const shown = (rows: number, columns: number, hidden: { row?: number; column?: number } = {}) => ({
  rows: Array.from({ length: rows }, (_, index) => index + 1).filter((row) => row !== hidden.row),
  columns: Array.from({ length: columns }, (_, index) => index + 1).filter((column) => column !== hidden.column),
})
const inzet = sheet(
  'Inzet',
  `| blok | uren |     | waarde |\n| 1 | 36 |     | 400 |\n| 2 |    |     | 500 |\n\n| 3 | 12 |    | 600 |`,
)

describe('a selected range', () => {
  it.each([
    // from | to | merged | range
    ['C8', 'E12', [], 'C8:E12'],
    ['E12', 'C8', [], 'C8:E12'],
    ['B2', 'B3', ['B3:D4'], 'B2:D4'],
    ['B2', 'B3', ['B3:D4', 'D4:E9'], 'B2:E9'],
    ['B2', 'B3', ['F3:G4'], 'B2:B3'],
  ])('from %s to %s, merged %p -> %s', (from, to, merges, expected) => {
    expect(a1Range(rangeBetween(at(from), at(to), merges.map(range)))).toBe(expected)
  })

  it('is what one sees: hidden rows and columns are passed over', () => {
    expect(shownIn(shown(9, 9, { row: 3, column: 2 }), range('A2:C4'))).toEqual({ rows: [2, 4], columns: [1, 3] })
  })

  it('of everything runs from A1 to the last cell that holds something', () => {
    expect(a1Range(usedRange(inzet))).toBe('A1:D5')
    expect(a1Range(usedRange(sheet('Leeg', '')))).toBe('A1')
  })
})

describe('a key', () => {
  it.each([
    // key | with ctrl | from | to | because
    ['ArrowDown', false, 'A2', 'A4', 'row 3 is hidden'],
    ['ArrowUp', false, 'A1', 'A1', 'there is nothing above'],
    ['ArrowRight', false, 'D1', 'E1', 'one further'],
    ['ArrowDown', true, 'A1', 'A2', 'the last one filled before an empty row'],
    ['ArrowDown', true, 'A4', 'A5', 'over what is empty'],
    ['ArrowDown', true, 'A5', 'A5', 'there is nothing below'],
    ['ArrowRight', true, 'A1', 'B1', 'the last one filled'],
    ['ArrowRight', true, 'B1', 'D1', 'over what is empty'],
    ['ArrowLeft', true, 'D1', 'B1', 'over what is empty'],
    ['PageDown', false, 'A1', 'A7', 'a page of five rows'],
    ['Home', false, 'D4', 'A4', 'the start of the row'],
    ['Home', true, 'D4', 'A1', 'the start of the sheet'],
    ['End', true, 'A1', 'D5', 'the last cell that holds something'],
  ])('%s (ctrl %p) leads from %s to %s: %s', (key, far, from, to) => {
    const moved = movedBy(at(from), { key, far, page: 5 }, shown(50, 12, { row: 3 }), inzet)
    expect(moved && a1(moved.row, moved.column)).toBe(to)
  })

  it('that is no way to go leads nowhere', () => {
    expect(movedBy(at('A1'), { key: 'x', far: false, page: 5 }, shown(5, 5), inzet)).toBeNull()
  })
})
