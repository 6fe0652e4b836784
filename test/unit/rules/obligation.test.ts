import fc from 'fast-check'
import { euro, exact, percentage } from '#money'
import { builtInRulebook, type Policy } from '#rulebook'
import { applicability, obligation, penalty, type ContractFacts } from '#rules'
import { cents, fromCents, roundedDivision } from '../../support/cents-judge'

const book = builtInRulebook()

function policyOf(id: string): Policy {
  const found = book.policy(id)
  if (found.kind !== 'found') throw new Error(id)
  return found.version
}

function contract(
  value: string,
  facts: { type?: string; months?: string; wage?: string; share?: string } = {},
): ContractFacts {
  return {
    value: euro(value),
    type: facts.type ?? null,
    durationMonths: facts.months === undefined ? null : exact(facts.months),
    labourCost: facts.wage === undefined ? null : euro(facts.wage),
    percentage: facts.share === undefined ? null : percentage(facts.share),
  }
}

function amount(facts: ContractFacts, policy: Policy): string {
  const outcome = obligation(facts, policy)
  return outcome.ok ? outcome.value.amount.toFixed(2) : outcome.problem.code
}

const source = { document: 'Nota', section: 'art. 1', excerpt: '…', checkedOn: '2026-11-21' }
const duoplus = policyOf('duoplus')

/** DUOplus with other rules, for what no built-in policy has. */
const having = (change: { line?: object; obligation?: object; penalty?: Policy['penalty'] }): Policy => ({
  ...duoplus,
  applicability: {
    deviations: [],
    lines: [{ ...(duoplus.applicability.lines[0] as object), ...change.line } as never],
  },
  obligation: { ...duoplus.obligation, ...change.obligation },
  penalty: change.penalty ?? null,
})

describe('obligation', () => {
  const lowLabour = having({ obligation: { lowLabour: { below: '30', percentage: '2', source } } })
  const perLabour = having({ obligation: { base: 'labour-cost' } })
  const range = having({ obligation: { percentage: { kind: 'range', from: '2', to: '5', standard: null } } })

  it.each<[string, Policy, ContractFacts, string]>([
    ['labour at exactly 30% is not under 30%', lowLabour, contract('1000000', { wage: '300000' }), '50000.00'],
    ['a cent less is', lowLabour, contract('1000000', { wage: '299999.99' }), '20000.00'],
    ['labour unknown where it decides', lowLabour, contract('1000000'), 'labour-cost-needed'],
    ['labour unknown where nothing is owed', lowLabour, contract('100000'), '0.00'],
    ['labour unknown with an agreed percentage', lowLabour, contract('1000000', { share: '3' }), '30000.00'],
    ['a percentage of the labour cost', perLabour, contract('1000000', { wage: '400000' }), '20000.00'],
    ['without labour cost', perLabour, contract('1000000'), 'labour-cost-needed'],
    ['a range without a choice', range, contract('1000000'), 'percentage-needed'],
    ['a percentage outside the range computes all the same', range, contract('1000000', { share: '7' }), '70000.00'],
  ])('%s', (_, policy, facts, expected) => {
    expect(amount(facts, policy)).toBe(expected)
  })

  it('tells the steps, the cap and the sources', () => {
    const outcome = obligation(contract('20000000'), policyOf('sudwest-fryslan'))
    expect(outcome.ok && outcome.steps.map(({ kind }) => kind)).toEqual([
      'threshold-not-published',
      'percentage-of',
      'capped',
    ])
    expect(outcome.sources.map(({ document }) => document)).toEqual(
      Array(3).fill('Aanvullende informatie Social Return (gemeente Súdwest-Fryslân)'),
    )
    expect(outcome.openQuestions.map(({ id }) => id)).toEqual(['no-threshold', 'offered', 'cap-offered'])
  })

  it('is 5% in whole cents, for any value', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 20_000_001n, max: 10n ** 14n }), (value) => {
        expect(amount(contract(fromCents(value)), duoplus)).toBe(fromCents(roundedDivision(value * 5n, 100n)))
      }),
    )
  })
})

describe('applicability', () => {
  it('asks about an indexed threshold only where the value lies within 10% of it', () => {
    const indexed = { amount: '200000.00', comparator: 'above', indexed: { reference: 'EU-drempel', year: 2023 } }
    const question = { ...(duoplus.openQuestions[0] as object), id: 'indexed', about: ['indexed-threshold'] }
    const policy = { ...having({ line: { threshold: indexed } }), openQuestions: [question] } as unknown as Policy
    const asked = (value: string) => applicability(contract(value), policy).openQuestions.length
    expect([asked('179999.99'), asked('180000'), asked('220000'), asked('220000.01')]).toEqual([0, 1, 1, 0])
  })

  it('a policy of its own types', () => {
    const line = { types: ['subsidie'] }
    const policy = having({ line })
    const answer = (type: string) => {
      const outcome = applicability(contract('300000', { type }), policy)
      return outcome.ok ? outcome.value.applies : outcome.problem.code
    }
    expect([answer('Subsidie'), answer('werken')]).toEqual([true, false])
  })

  it('a growing value never stops social return from applying', () => {
    const value = fc.bigInt({ min: 1n, max: 10n ** 11n })
    fc.assert(
      fc.property(fc.constantFrom(...book.policies), value, value, (policy, low, more) => {
        const applies = (sum: bigint) => {
          const outcome = applicability(contract(fromCents(sum), { type: 'diensten', months: '12' }), policy)
          return outcome.ok && outcome.value.applies
        }
        expect(applies(low) && !applies(low + more)).toBe(false)
      }),
    )
  })
})

describe('penalty', () => {
  const strict = having({ penalty: { factor: '1.5', cure: { within: null }, notWhenFaultless: false, source } })
  it.each([
    ['20000', '10000', '15000.00'],
    ['20000', '20000', '0.00'],
    ['20000', '25000', '0.00'],
    ['0.01', '0', '0.02'],
  ])('of %s with %s realised is %s at a factor of 1.5', (owed, realised, expected) => {
    const outcome = penalty(euro(owed), euro(realised), strict)
    expect(outcome.ok && outcome.value.toFixed(2)).toBe(expected)
    expect(cents(expected) >= 0n).toBe(true)
  })
})
