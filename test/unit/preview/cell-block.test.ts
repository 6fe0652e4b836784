import { shiftedFormula } from '#adapters/xlsx'
import { a1, type CellEdit, type SheetSnapshot } from '#workbook'
import { clearedCells, copiedBlock, filledFrom, pastedBlock, pasteTarget } from '../../../preview/sheet/cell-block'
import { clipboardRows } from '../../../preview/sheet/clipboard-rows'
import { typedInput } from '../../../preview/typed-input'
import { sheet } from '../../support/sheet'

const READER = { locale: 'nl', date1904: false, cut: false } as const
const cells = (rows: readonly number[], columns: readonly number[]) => ({ rows, columns })
const brief = (edits: readonly CellEdit[]) =>
  edits.map(({ row, column, content }) => [
    a1(row, column),
    content.kind === 'formula' ? content.formula : content.value,
  ])
const inzet = sheet('Inzet', `| K-1 | 1234.5 | =B1*2 |\n| K-2 |  | =$B$1+B2 |\n| #N/A | d:2026-07-01 | |`, {
  formats: { 2: '#,##0.00' },
})

/** A sheet with one text. */
const withText = (text: string): SheetSnapshot => {
  const one = sheet('Tekst', '| x |')
  return {
    ...one,
    rows: one.rows.map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, value: text })) })),
  }
}

describe('copied cells', () => {
  it('are for other programs what one reads, with tabs and line ends', () => {
    expect(copiedBlock(inzet, cells([1, 3], [1, 2]), READER).text).toBe('K-1\t1.234,50\n#N/B\t01-07-2026')
  })

  it('stand in quotes where a text holds a tab, a line end or a quote', () => {
    const odd = sheet('Vreemd', `| een "woord" |`)
    expect(copiedBlock(odd, cells([1], [1]), READER).text).toBe('"een ""woord"""')
  })

  it.each([
    // text in the cell | as plain text | because
    ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`, 'a formula, once pasted'],
    ['+31 6 12345678', "'+31 6 12345678", 'it would become a sum'],
    ['- niet van toepassing', "'- niet van toepassing", 'it would become an error'],
    ['@inkoop', "'@inkoop", 'it would call a function'],
    [' =1+1', "' =1+1", 'a space before it is passed over'],
    ['-', '-', 'a sign alone is none'],
    ['a=b', 'a=b', 'it does not begin with it'],
  ])('the text %p leaves as %p: %s', (text, plain) => {
    const one = withText(text)
    const block = copiedBlock(one, cells([1], [1]), READER)
    expect(block.text).toBe(plain)
    expect(block.html).toContain(`<td style="mso-number-format:'\\@'`)
    // Pasted in this page, as its own cell or as text, it is what it was.
    expect(brief(pastedBlock(block, cells([2], [1]), shiftedFormula))).toEqual([['A2', text]])
    const [typed = ''] = clipboardRows(block.text)[0] ?? []
    expect(typedInput(typed, { format: undefined, locale: 'nl', date1904: false }).content).toEqual({
      kind: 'value',
      value: text,
    })
  })

  it('that are negative numbers stay numbers, unless their format makes them read as a formula', () => {
    const numbers = sheet('Getallen', `| -1234.5 | -3 | 4 |`, { formats: { 1: '€ #,##0.00', 3: '"=1+"0' } })
    expect(copiedBlock(numbers, cells([1], [1, 2, 3]), READER).text).toBe("-€ 1.234,50\t-3\t'=1+4")
  })

  it('are as a table text and nothing else, whatever stands in them', () => {
    const block = copiedBlock(withText('<img src=x onerror=alert(1)> & meer'), cells([1], [1]), READER)
    expect(block.html).toContain('>&lt;img src=x onerror=alert(1)&gt; &amp; meer</td>')
  })

  it('are pasted with formulas that move along, and with their format', () => {
    const block = copiedBlock(inzet, cells([1, 2], [2, 3]), READER)
    const edits = pastedBlock(block, cells([11, 12], [2, 3]), shiftedFormula)
    expect(brief(edits)).toEqual([
      ['B11', 1234.5],
      ['C11', '=B11*2'],
      ['B12', null],
      ['C12', '=$B$1+B12'],
    ])
    expect(edits[0]?.format).toBe('#,##0.00')
  })

  it('that were cut keep what their formulas refer to', () => {
    const block = copiedBlock(inzet, cells([1], [3]), { ...READER, cut: true })
    expect(brief(pastedBlock(block, cells([9], [9]), shiftedFormula))).toEqual([['I9', '=B1*2']])
  })

  it('keep an error that was stored without formula', () => {
    const block = copiedBlock(inzet, cells([3], [1]), READER)
    expect(brief(pastedBlock(block, cells([4], [1]), shiftedFormula))).toEqual([['A4', '=#N/A']])
  })
})

describe('where a paste goes', () => {
  const shown = cells([1, 2, 4, 5], [1, 2, 3])
  it.each([
    // selected rows | rows of the block | rows it goes to | because
    [[2], 1, [2], 'the cell one stands in'],
    [[2], 3, [2, 4, 5], 'hidden rows are passed over'],
    [[4], 4, [4, 5, 6, 7], 'below what is drawn it goes on'],
    [[1, 2, 4, 5], 2, [1, 2, 4, 5], 'it repeats where it fits evenly'],
    [[1, 2, 4], 2, [1, 2], 'and else it stands once'],
  ])('selected %p, %d rows -> %p: %s', (selected, rows, expected) => {
    expect(pasteTarget(shown, cells(selected, [1]), { rows, columns: 1 }).rows).toEqual(expected)
  })

  it('is never outside the sheet', () => {
    const edge = cells([1_048_576], [16_384])
    expect(pasteTarget(edge, edge, { rows: 2, columns: 2 })).toEqual(edge)
  })
})

describe('filling', () => {
  it('down repeats the first row, formulas move along', () => {
    expect(brief(filledFrom(inzet, cells([1, 2, 4], [1, 3]), 'down', shiftedFormula))).toEqual([
      ['A2', 'K-1'],
      ['C2', '=B2*2'],
      ['A4', 'K-1'],
      ['C4', '=B4*2'],
    ])
  })

  it('right repeats the first column', () => {
    expect(brief(filledFrom(inzet, cells([1], [3, 4]), 'right', shiftedFormula))).toEqual([['D1', '=C1*2']])
  })
})

describe('emptying', () => {
  it('touches only cells that hold something', () => {
    expect(brief(clearedCells(inzet, cells([1, 2], [1, 2])))).toEqual([
      ['A1', null],
      ['B1', null],
      ['A2', null],
    ])
  })
})
