import { cellText } from '../../../preview/cell-text'
import { doorFrom } from '../../../preview/door'
import { cellColors, contrast } from '../../../preview/sheet/cell-colors'
import { clipboardRows } from '../../../preview/sheet/clipboard-rows'

describe('how a cell reads', () => {
  const shown = (value: Parameters<typeof cellText>[0]['value'], format?: string, locale: 'nl' | 'en' = 'nl') =>
    cellText(format === undefined ? { row: 1, column: 1, value } : { row: 1, column: 1, value, format }, locale, false)

  it('follows the language of the reader', () => {
    expect(shown(true)).toEqual({ text: 'WAAR', kind: 'boolean' })
    expect(shown(true, undefined, 'en')).toEqual({ text: 'TRUE', kind: 'boolean' })
    expect(shown({ error: '#N/A' }).text).toBe('#N/B')
    expect(shown({ error: '#N/A' }, undefined, 'en').text).toBe('#N/A')
  })

  it('carries the sentence of an error', () => {
    expect(shown({ error: '#VALUE!', message: 'Vul een bedrag in.' })).toEqual({
      text: '#WAARDE!',
      kind: 'error',
      message: 'Vul een bedrag in.',
    })
  })

  it('never shows a formula that cannot be calculated as an empty cell', () => {
    const cell = { row: 1, column: 1, value: null, formula: '=SROI_OBLIGATIE(5)' }
    expect(cellText(cell, 'nl', false)).toEqual({ text: '#NAAM?', kind: 'error', message: expect.stringMatching(/\S/) })
    expect(cellText(cell, 'en', false).text).toBe('#NAME?')
  })

  it('shows numbers under their format and texts as they are', () => {
    expect(shown(1234.5, '"€ "#,##0.00')).toEqual({ text: '€ 1.234,50', kind: 'number' })
    expect(shown('=A1')).toEqual({ text: '=A1', kind: 'text' })
  })
})

describe('the colours of a cell', () => {
  it.each([
    // look | ground
    [{ color: 'FFFF00' }, 'FFFFFF'],
    [{ color: '1F2937' }, '292929'],
    [{ fill: 'FFF2CC', color: 'FFFFFF' }, 'FFFFFF'],
    [{ fill: '000000' }, 'FFFFFF'],
  ])('%p on %s stay legible', (look, ground) => {
    const { background = `#${ground}`, color } = cellColors(look, undefined, ground)
    if (color !== undefined) expect(contrast(color.slice(1), background.slice(1))).toBeGreaterThanOrEqual(4.5)
    else expect('fill' in look).toBe(false)
  })

  it('are those of the file where they can be read', () => {
    expect(cellColors({ fill: 'E5EAF1', color: '1F2937' }, undefined, 'FFFFFF')).toEqual({
      background: '#E5EAF1',
      color: '#1F2937',
    })
  })
})

describe('text on the clipboard', () => {
  it.each([
    // text | rows of cells
    ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd']]], // prettier-ignore
    ['"twee\nregels"\t\t"met ""aanhaling"""', [['twee regels', '', 'met "aanhaling"']]],
    ['K-014', [['K-014']]],
    ['\t5\n', [['', '5']]],
  ])('%j is rows and columns', (text, rows) => {
    expect(clipboardRows(text)).toEqual(rows)
  })
})

describe('the door of the page', () => {
  const browser = {
    search: '',
    language: 'nl-NL',
    prefersDark: false,
    forcedColors: false,
    now: new Date(2026, 10, 21),
  }

  it('takes day, language and theme from the browser', () => {
    expect(doorFrom(browser)).toEqual({ language: 'nl', theme: 'light', today: '2026-11-21' })
    expect(doorFrom({ ...browser, language: 'en-GB', prefersDark: true })).toMatchObject({
      language: 'en',
      theme: 'dark',
    })
    expect(doorFrom({ ...browser, forcedColors: true })).toMatchObject({ theme: 'contrast' })
  })

  it('lets the address win, and ignores what makes no sense in it', () => {
    const search = '?lang=en&theme=dark&today=2026-07-01'
    expect(doorFrom({ ...browser, search })).toEqual({ language: 'en', theme: 'dark', today: '2026-07-01' })
    expect(doorFrom({ ...browser, search: '?theme=pink&today=morgen' })).toEqual(doorFrom(browser))
  })
})
