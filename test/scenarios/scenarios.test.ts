import { readFileSync, readdirSync } from 'node:fs'
import { isCellError, sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'

interface Scenario {
  source: string
  situations: { formula: [string, ...unknown[]]; gives: unknown; because: string }[]
}

const functions = sroiFunctions(createSession(builtInRulebook()))
const files = readdirSync('test/scenarios').filter((name) => name.endsWith('.json'))

describe.each(files)('%s', (file) => {
  const { source, situations } = JSON.parse(readFileSync(`test/scenarios/${file}`, 'utf8')) as Scenario

  it.each(situations.map(({ formula, gives, because }) => [formula, gives, because] as const))(
    '%j gives %s (%s)',
    ([name, ...args], gives) => {
      const answer = functions.get(name)?.call(args)
      expect(isCellError(answer) ? answer.error : answer).toBe(gives)
    },
  )

  it('quotes its source', () => {
    expect(source).toMatch(/„.+”/)
  })
})
