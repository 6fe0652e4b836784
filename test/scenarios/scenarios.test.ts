import { readFileSync, readdirSync } from 'node:fs'
import { isCellError, sroiFunctions } from '#functions'
import {
  builtInRulebook,
  parseCatalogue,
  parsePolicy,
  type BlockCatalogue,
  type DataReading,
  type Policy,
} from '#rulebook'
import { createSession } from '#session'

interface Scenario {
  /** Quotes the rule; holds for every situation that names no source of its own. */
  source: string
  /** Policies beside the built-in ones, from test/fixtures/policies. */
  policies?: string[]
  /** Catalogues beside the built-in ones, from test/fixtures/catalogues. */
  catalogues?: string[]
  situations: Situation[]
}

interface Situation {
  formula: [string, ...unknown[]]
  /** A value or an error; left out where only the words count. */
  gives?: unknown
  because: string
  source?: string
  /** Parts of the text, or of the sentence that goes with an error. */
  says?: string[]
  /** What is not said, because it does not matter here. */
  never?: string[]
}

const files = readdirSync('test/scenarios').filter((name) => name.endsWith('.json'))

describe.each(files)('%s', (file) => {
  const {
    source,
    situations,
    policies = [],
    catalogues = [],
  } = JSON.parse(readFileSync(`test/scenarios/${file}`, 'utf8')) as Scenario
  const rulebook = builtInRulebook().with({ policies: policies.map(policyOf), catalogues: catalogues.map(catalogueOf) })
  const functions = sroiFunctions(createSession(rulebook))

  it.each(
    situations.map((situation) => [situation.formula, expected(situation), situation.because, situation] as const),
  )('%j gives %s (%s)', ([name, ...args], _, __, { gives, says = [], never = [] }) => {
    const answer = functions.get(name)?.call(args)
    if (gives !== undefined) expect(isCellError(answer) ? answer.error : answer).toBe(gives)
    const text = wordsOf(answer).replace(/\u00a0/g, ' ')
    for (const part of says) expect(text).toContain(part)
    for (const part of never) expect(text).not.toContain(part)
  })

  it('expects something of every situation', () => {
    for (const { gives, says } of situations) expect(gives ?? says).toBeDefined()
  })

  it('quotes its source for every situation', () => {
    for (const situation of situations) expect(situation.source ?? source).toMatch(/„.+”/)
  })
})

function wordsOf(answer: unknown): string {
  if (isCellError(answer)) return answer.message
  return typeof answer === 'string' ? answer : ''
}

function expected({ gives, says = [] }: Situation): string {
  return gives === undefined ? `„… ${says.join(' … ')} …”` : JSON.stringify(gives)
}

function policyOf(name: string): Policy {
  return read(`policies/${name}`, parsePolicy)
}

function catalogueOf(name: string): BlockCatalogue {
  return read(`catalogues/${name}`, parseCatalogue)
}

function read<T>(file: string, parse: (json: unknown) => DataReading<T>): T {
  const reading = parse(JSON.parse(readFileSync(`test/fixtures/${file}`, 'utf8')))
  if (!reading.ok) throw new Error(`${file}: ${reading.problems.map(({ path, code }) => `${path} ${code}`).join('; ')}`)
  return reading.value
}
