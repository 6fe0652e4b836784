import { numberFromText, type NumberSetting } from '#money'

const read = (text: string, setting: NumberSetting = 'plain') => {
  const reading = numberFromText(text, setting)
  if (reading.kind === 'number' || reading.kind === 'percentage') return `${reading.kind} ${reading.value.toString()}`
  if (reading.kind === 'ambiguous') return `ambiguous ${reading.asThousands.toString()} ${reading.asDecimal.toString()}`
  return reading.kind
}

describe('number from text', () => {
  it.each([
    // text | setting | reading
    ['€ 30.000,00', 'euro', 'number 30000'],
    ['€15.000,00', 'euro', 'number 15000'],
    ['€ 100,-', 'euro', 'number 100'],
    ['€ 35.000,=', 'euro', 'number 35000'],
    ['€ 5.000', 'euro', 'number 5000'],
    ['-€ 12,50', 'euro', 'number -12.5'],
    ['€ -12,50', 'euro', 'number -12.5'],
    ['(12,50)', 'euro', 'number -12.5'],
    ['1.234,56', 'euro', 'number 1234.56'],
    ['1,234.56', 'euro', 'number 1234.56'],
    ['1,234', 'euro', 'number 1.234'],
    ['1.234.567', 'plain', 'number 1234567'],
    ['1.234', 'plain', 'ambiguous 1234 1.234'],
    ['0.234', 'plain', 'number 0.234'],
    ['0.234', 'euro', 'number 0.234'],
    ['0,5', 'plain', 'number 0.5'],
    ['0.5', 'plain', 'number 0.5'],
    ['25\u00a0000', 'euro', 'number 25000'],
    ['5%', 'plain', 'percentage 5'],
    ['2,5 %', 'plain', 'percentage 2.5'],
    ["'42", 'plain', 'number 42'],
    ['', 'plain', 'blank'],
    ['  ', 'plain', 'blank'],
    ['p.m.', 'euro', 'not-a-number'],
    ['12 uur', 'plain', 'not-a-number'],
    ['1e5', 'plain', 'not-a-number'],
    ['1.23.4', 'plain', 'not-a-number'],
    ['€', 'euro', 'not-a-number'],
  ] as const)('%s in %s reads as %s', (text, setting, expected) => {
    expect(read(text, setting)).toBe(expected)
  })
})
