import { fittedRows } from '../../../src/summary/tab/fitted-rows'
import { text } from '../../../src/summary/tab/tab-draft'

const height = (value: string, style: 'wrapped' | 'text', width: number) =>
  fittedRows([{ cells: [text(value, style)] }], [width])[0]?.height

describe('row heights', () => {
  it.each([
    ['short', 'wrapped', 20, undefined],
    ['a sentence that needs a second line', 'wrapped', 20, 30],
    ['a sentence that needs a second line', 'text', 20, undefined],
    ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'wrapped', 10, 60],
  ] as const)('%s, %s, in %d characters: %s points', (value, style, width, expected) => {
    expect(height(value, style, width)).toBe(expected)
  })
})
