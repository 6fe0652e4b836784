import { formatNumber, formatText, isDateFormat } from '#workbook'

describe('a number under its format, as Dutch readers see it', () => {
  it.each([
    // value | code | shown
    [1234.5, '"€ "#,##0.00', '€ 1.234,50'],
    [-1234.5, '"€ "#,##0.00;-"€ "#,##0.00', '-€ 1.234,50'],
    [1234567.891, '#,##0', '1.234.568'],
    [1.005, '0.00', '1,01'],
    [-1.005, '0.00', '-1,01'],
    [0.1 + 0.2, '0.0', '0,3'],
    [-0.001, '0.00', '0,00'],
    [0.05, '0%', '5%'],
    [0.025, '0.0%', '2,5%'],
    [0.5, '#.##', ',5'],
    [3, '#.##', '3'],
    [7, '000', '007'],
    [0, '#,##0;-#,##0;"-"', '-'],
    [-3, '0;[Red](0)', '(3)'],
    [1234, '[$€-413] #,##0.00', '€ 1.234,00'],
    [1234, '_("€"* #,##0.00_);_("€"* (#,##0.00)', ' €1.234,00 '],
    [1500000, '#,##0.0,,"M"', '1,5M'],
    [12345, '0.00E+00', '1,23E+04'],
    [2.25, '# ?/?', '2 1/4'],
    [5, '[<10]"laag";"hoog"', 'laag'],
    [15, '[<10]"laag";"hoog"', 'hoog'],
    [42, 'General', '42'],
    [0.1 + 0.2, 'General', '0,3'],
    [1 / 3, 'General', '0,333333333'],
    [123456789012, 'General', '1,23457E+11'],
    [1e-10, 'General', '1E-10'],
    [-2.5, 'General', '-2,5'],
    [3, 'General" st."', '3 st.'],
  ])('%p under %p shows %p', (value, code, shown) => {
    expect(formatNumber(value, code, 'nl').text).toBe(shown)
  })

  it.each([
    [46204, 'dd-mm-yyyy', '01-07-2026'],
    [46204, 'm/d/yyyy', '1-7-2026'],
    [46204, 'd mmmm yyyy', '1 juli 2026'],
    [46204, 'ddd d mmm yy', 'wo 1 jul 26'],
    [46204.75, 'dd-mm-yyyy hh:mm', '01-07-2026 18:00'],
    [46204.75, 'h:mm AM/PM', '6:00 PM'],
    [1.5, '[h]:mm', '36:00'],
    [0.999999, 'hh:mm:ss', '00:00:00'],
    [-1, 'dd-mm-yyyy', '#######'],
    [3_000_000, 'dd-mm-yyyy', '#######'],
    [46082, 'mmm', 'mrt'],
  ])('day %p under %p shows %p', (serial, code, shown) => {
    expect(formatNumber(serial, code, 'nl').text).toBe(shown)
  })

  it('counts days from 1904 in old Mac files', () => {
    expect(formatNumber(46204 - 1462, 'dd-mm-yyyy', 'nl', true).text).toBe('01-07-2026')
  })

  it('writes English notation for English readers', () => {
    expect(formatNumber(1234.5, '#,##0.00', 'en').text).toBe('1,234.50')
    expect(formatNumber(46204, 'd mmm yyyy', 'en').text).toBe('1 Jul 2026')
  })

  it('gives the colour a format asks for, and only where it asks', () => {
    expect(formatNumber(-3, '0;[Red]-0', 'nl')).toEqual({ text: '-3', color: 'C50F1F' })
    expect(formatNumber(3, '0;[Red]-0', 'nl')).toEqual({ text: '3' })
  })
})

describe('a text under its format', () => {
  it('stands as it is, unless the fourth section says how', () => {
    expect(formatText('geen', '0.00')).toBe('geen')
    expect(formatText('geen', '0;0;0;"– "@')).toBe('– geen')
  })
})

describe('a format code', () => {
  it('is known for a date by its letters, not by letters in quotes', () => {
    expect(isDateFormat('dd-mm-yyyy')).toBe(true)
    expect(isDateFormat('[h]:mm')).toBe(true)
    expect(isDateFormat('0.00" dagen"')).toBe(false)
    expect(isDateFormat('[Red]0')).toBe(false)
  })

  it('never breaks on nonsense', () => {
    for (const code of [
      '',
      ';;;',
      '"',
      '[',
      '\\',
      '_',
      '*',
      '[$',
      '0;0;0;0;0',
      ',,,',
      '%%%',
      '//',
      '.',
      'E+0',
      '[>x]0',
    ]) {
      expect(typeof formatNumber(-12.5, code, 'nl').text).toBe('string')
    }
  })
})
