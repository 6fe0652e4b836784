import { finding, type Finding } from '#findings'
import { marksOf } from '#use-cases'
import { a1Range } from '#workbook'

const at = (address: string, sheet = 'Inzet') => ({ kind: 'cell' as const, sheet, address, header: null })
const missing = (address: string, sheet?: string) =>
  finding('value-missing', at(address, sheet), { column: 'Fte', example: '0,6' })
const untrimmed = (address: string) => finding('text-untrimmed', at(address), { column: 'Inzet' })
const brief = (findings: readonly Finding[]) =>
  marksOf(findings).map(({ sheet, level, range }) => `${sheet}!${a1Range(range)} ${level}`)

describe('marksOf', () => {
  it('takes cells that touch together in rectangles', () => {
    expect(brief(['B2', 'B3', 'B4', 'C2', 'C3', 'C4', 'E4', 'B6'].map((address) => missing(address)))).toEqual([
      'Inzet!B2:C4 error',
      'Inzet!E4 error',
      'Inzet!B6 error',
    ])
  })

  it('gives a cell its most serious sign only', () => {
    expect(brief([untrimmed('C2'), missing('C2'), untrimmed('C3')])).toEqual(['Inzet!C2 error', 'Inzet!C3 info'])
  })

  it('keeps sheets apart, and marks of a long column only where it begins', () => {
    expect(brief([missing('A2', 'Q1'), missing('A2', 'Q2'), missing('D1:D900', 'Q2')])).toEqual([
      'Q1!A2 error',
      'Q2!D1 error',
      'Q2!A2 error',
    ])
  })

  it('leaves out what is about no cell', () => {
    expect(
      brief([
        finding('sheet-missing', null, {}),
        finding('table-missing', { kind: 'sheet', sheet: 'Inzet' }, { table: 'plan' }),
      ]),
    ).toEqual([])
  })
})
