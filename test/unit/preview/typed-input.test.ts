import { editableText, typedInput } from '../../../preview/typed-input'

const typed = (text: string, format?: string, locale: 'nl' | 'en' = 'nl') => {
  const { content, format: newFormat } = typedInput(text, { format, locale, date1904: false })
  const held = content.kind === 'formula' ? content.formula : content.value
  return newFormat === undefined ? [held] : [held, newFormat]
}

describe('what a person types in a cell', () => {
  it.each([
    // typed | format of the cell | value, new format
    ['1.234,56', undefined, [1234.56]],
    ['1.234', undefined, [1234]],
    ['0,6', undefined, [0.6]],
    ['-12', undefined, [-12]],
    ['€ 30.000', undefined, [30000, '"€ "#,##0.00']],
    ['30.000', '"€ "#,##0.00', [30000]],
    ['5%', undefined, [0.05, '0%']],
    ['2,5%', undefined, [0.025, '0.0%']],
    ['5%', '0.00%', [0.05]],
    ['5', '0%', [0.05]],
    ['31-12-2026', undefined, [46387, 'dd-mm-yyyy']],
    ['1 juli 2026', 'd mmm yyyy', [46204]],
    ['31-02-2026', undefined, ['31-02-2026']],
    ['2026-Q3', undefined, ['2026-Q3']],
    ['waar', undefined, [true]],
    ['K-014', undefined, ['K-014']],
    ["'007", undefined, ['007']],
    ['007', '@', ['007']],
    ['', undefined, [null]],
    ['   ', undefined, [null]],
    ['=', undefined, ['=']],
    ['1+12', undefined, ['1+12']],
  ] as const)('%p in a cell with format %p', (text, format, expected) => {
    expect(typed(text, format)).toEqual(expected)
  })

  it('reads English notation for English readers', () => {
    expect(typed('1,234.56', undefined, 'en')).toEqual([1234.56])
    expect(typed('1,234', undefined, 'en')).toEqual([1234])
    expect(typed('1.234', undefined, 'en')).toEqual([1.234])
  })
})

describe('a formula as it is typed', () => {
  it.each([
    ['=SUM(A1,B2)', '=SUM(A1,B2)'],
    ['=som(A1;B2)', '=SUM(A1,B2)'],
    ['=AFRONDEN(1,5*A1;2)', '=ROUND(1.5*A1,2)'],
    ['=ALS(A1="a;b";1;0)', '=IF(A1="a;b",1,0)'],
    ['=SROI_BLOCK_VALUE("1+12";0,5;12)', '=SROI_BLOCK_VALUE("1+12",0.5,12)'],
    ['=SUM({1,2;3,4})', '=SUM({1,2;3,4})'],
    ["=SOM('Blad; twee'!A1;2)", "=SUM('Blad; twee'!A1,2)"],
    ['=SOMMEN.ALS(A:A;B:B;"x")', '=SUMIFS(A:A,B:B,"x")'],
    ['=VERT.ZOEKEN(1;A1:B2;2;ONWAAR)', '=VLOOKUP(1,A1:B2,2,FALSE)'],
    ['=ALS(waar;WAAR();"WAAR")', '=IF(TRUE,TRUE(),"WAAR")'],
    ['=SROI_OBLIGATION(1000000,5)', '=SROI_OBLIGATION(1000000.5)'],
    ['=A1*0,5', '=A1*0.5'],
    ['=SROI_BLOCK_VALUE("2",0.5,12)', '=SROI_BLOCK_VALUE("2",0.5,12)'],
    ['=SUM(A1,1,2)', '=SUM(A1,1,2)'],
    ['=SUM(1,2,3)', '=SUM(1,2,3)'],
  ])('%s becomes %s', (text, formula) => {
    expect(typed(text)).toEqual([formula])
  })
})

describe('a formula as it is shown', () => {
  it.each([
    ['=SUMIFS(A:A,B:B,"x,y")', '=SOMMEN.ALS(A:A;B:B;"x,y")'],
    ['=ROUND(1.5*A1,2)', '=AFRONDEN(1,5*A1;2)'],
    ['=IF(A1,TRUE,FALSE)', '=ALS(A1;WAAR;ONWAAR)'],
    ['=SROI_BLOCK_VALUE("1+12",0.5,12)', '=SROI_BLOCK_VALUE("1+12";0,5;12)'],
    ["=SUM('a,b'!A1,{1,2;3,4})", "=SOM('a,b'!A1;{1,2;3,4})"],
    ['=SUM(1,2)', '=SOM(1;2)'],
    ['=A1*0.5', '=A1*0,5'],
    ['=Tabel1[[#All],[x.5,y]]', '=Tabel1[[#All],[x.5,y]]'],
    ['=SUM(Tabel1[a],1)', '=SOM(Tabel1[a];1)'],
  ])('%s reads %s in Dutch, and means the same when typed', (formula, dutch) => {
    expect(editableText({ row: 1, column: 1, value: 0, formula }, 'nl', false)).toBe(dutch)
    expect(typed(dutch)).toEqual([formula])
    expect(editableText({ row: 1, column: 1, value: 0, formula }, 'en', false)).toBe(formula)
    expect(typed(formula, undefined, 'en')).toEqual([formula])
  })
})

describe('a cell that is opened for editing', () => {
  it.each([
    [{ value: 1234.5 }, '1234,5'],
    [{ value: 0.1 + 0.2 }, '0,3'],
    [{ value: 0.05, format: '0%' }, '5%'],
    [{ value: 46387, format: 'dd-mm-yyyy' }, '31-12-2026'],
    [{ value: true }, 'WAAR'],
    [{ value: 7, formula: '=3+4' }, '=3+4'],
    [{ value: '007' }, "'007"],
    [{ value: '=A1' }, "'=A1"],
    [{ value: 'geen' }, 'geen'],
    [{ value: null }, ''],
  ])('%p shows %p', (cell, text) => {
    expect(editableText({ row: 1, column: 1, ...cell }, 'nl', false)).toBe(text)
  })

  it('comes back unchanged when it is confirmed as it was opened', () => {
    for (const [value, format] of [
      [1234.56, undefined],
      [0.075, '0.0%'],
      [46204, 'dd-mm-yyyy'],
      ['5%', undefined],
      ['1-7-2026', undefined],
    ] as const) {
      const cell = format === undefined ? { row: 1, column: 1, value } : { row: 1, column: 1, value, format }
      expect(typed(editableText(cell, 'nl', false), format)).toEqual([value])
    }
  })
})
