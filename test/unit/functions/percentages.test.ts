import { isCellError, sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'

const obligation = sroiFunctions(createSession(builtInRulebook())).get('SROI_OBLIGATION')

function said(...args: unknown[]): string {
  const answer = obligation?.call(args)
  return isCellError(answer) ? `${answer.error} ${answer.message}` : JSON.stringify(answer)
}

describe('a percentage that cannot be', () => {
  it.each([
    [1.2345678, '1,2345678'],
    [5, '5%'],
    [1_000_000, '#VALUE!'],
    [123_456_782, '#VALUE!'],
  ])('%s is refused with a sentence', (percentage, words) => {
    const sentence = said(200_001, null, null, null, percentage)
    expect(sentence).toContain('#VALUE!')
    expect(sentence).toContain(words)
    expect(sentence).not.toContain('NaN')
    expect(sentence).not.toContain('123456782')
    expect(sentence).not.toContain('123.456.782')
  })
})
