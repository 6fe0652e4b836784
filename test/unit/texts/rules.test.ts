import { euro, exact, percentage } from '#money'
import { builtInRulebook, parsePolicy, type Policy } from '#rulebook'
import { applicability, obligation, penalty, type ContractFacts } from '#rules'
import { explainApplicability, explainObligation, explainPenalty, type Language } from '#texts'
import ownPolicy from '../../fixtures/policies/voorbeeldstad-2025.json'

const book = builtInRulebook()

function policyOf(id: string): Policy {
  const found = book.policy(id)
  if (found.kind !== 'found') throw new Error(id)
  return found.version
}

function own(obligationRule: object = {}): Policy {
  const reading = parsePolicy({ ...ownPolicy, obligation: { ...ownPolicy.obligation, ...obligationRule } })
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.value
}

const contract = (value: string, more: Partial<ContractFacts> = {}): ContractFacts => ({
  value: euro(value),
  type: 'diensten',
  durationMonths: null,
  labourCost: null,
  percentage: null,
  ...more,
})

const plain = (text: string): string => text.replace(/\u00a0/g, ' ')

function owed(facts: ContractFacts, policy: Policy, language: Language = 'nl'): string {
  const applies = applicability(facts, policy)
  return plain(explainObligation(obligation(facts, policy), applies, facts, policy, language).text)
}

describe('how an obligation came about', () => {
  const sudwest = policyOf('sudwest-fryslan')

  it.each<[string, string, string[]]>([
    [
      'a percentage that a tenderer offers sets a minimum for each year',
      owed(contract('1000000', { percentage: percentage('4') }), sudwest),
      [
        '€ 40.000,00: 4% (aangeboden bij de inschrijving) van de opdrachtwaarde van € 1.000.000 excl. btw.',
        'bepaalt bij dit beleid de minimale waarde per jaar',
      ],
    ],
    [
      'the same in English',
      owed(contract('1000000', { percentage: percentage('4') }), sudwest, 'en'),
      [
        '€40,000.00: 4% (as offered in the tender) of the contract value of €1,000,000 excluding VAT.',
        'the minimum value for each year',
      ],
    ],
    [
      'less than the least departs from the policy',
      owed(contract('1000000', { percentage: percentage('1') }), sudwest),
      ['1% (afgesproken)', 'Het beleid noemt 2%; dit percentage wijkt daarvan af. Leg vast waarom.'],
    ],
    [
      'so does what is not on the list',
      owed(contract('1000000', { percentage: percentage('3') }), policyOf('duoplus')),
      ['Het beleid noemt 5% of 2%; dit percentage wijkt daarvan af.'],
    ],
    [
      'a percentage of invoiced turnover moves with it',
      owed(contract('1000000'), own()),
      ['7% (volgens het beleid) van de opdrachtwaarde van € 1.000.000', 'De verplichting volgt de gefactureerde omzet'],
    ],
    [
      'a percentage per year is told per year',
      owed(contract('1000000', { durationMonths: exact(48) }), own({ base: 'contract-value-per-year' })),
      ['De verplichting is € 70.000,00:', 'Verdeeld over 48 maanden is dat € 17.500,00 per jaar.'],
    ],
    [
      'a percentage of the labour cost says so',
      owed(contract('1000000', { labourCost: euro('400000') }), own({ base: 'labour-cost' })),
      ['€ 28.000,00: 7% (volgens het beleid) van de loonsom van € 400.000 excl. btw.'],
    ],
    [
      'little labour, and then of the labour cost',
      owed(
        contract('1000000', { labourCost: euro('400000') }),
        own({
          exceptions: [],
          lowLabour: { below: '50', percentage: '7', base: 'labour-cost', source: ownPolicy.source },
        }),
      ),
      [
        'De loonsom van € 400.000 is lager dan 50% van de opdrachtwaarde.',
        '€ 28.000,00: 7% (volgens het beleid bij een lage loonsom) van de loonsom van € 400.000 excl. btw.',
      ],
    ],
  ])('%s', (_, text, parts) => {
    for (const part of parts) expect(text.split(part)).toHaveLength(2)
  })

  it('what the policy names is not said to depart from it', () => {
    const named: [Policy, string][] = [
      [sudwest, '2'],
      [policyOf('hengelo'), '2'],
      [policyOf('hengelo'), '5'],
      [policyOf('hengelo'), '6'],
      [policyOf('duoplus'), '2'],
      [policyOf('schiedam'), '7'],
      [policyOf('leidschendam-voorburg'), '2'],
      [policyOf('rijk'), '3'],
      [own({ exceptions: [], percentage: { kind: 'range', from: '2', to: '5', standard: null } }), '3.5'],
    ]
    for (const [policy, share] of named)
      expect(owed(contract('1000000', { percentage: percentage(share) }), policy)).not.toContain('wijkt daarvan af')
  })
})

describe('what may be withheld', () => {
  it('a term is counted out', () => {
    const { text } = explainPenalty(penalty(euro('2'), euro('1'), own()), own(), 'nl')
    expect(text).toContain('krijgt eerst 14 dagen')
  })
})

describe('a motivering', () => {
  it.each(book.policies.map((policy) => [`${policy.id}@${policy.version}`, policy] as const))(
    '%s has amount, source and readings in both languages, whatever the answer',
    (_, policy) => {
      for (const type of ['werken', 'leveringen', 'diensten', null])
        for (const value of ['1', '100000', '215000', '5000000'])
          for (const language of ['nl', 'en'] as const) {
            const facts = contract(value, { type, durationMonths: exact(12) })
            const { text } = explainApplicability(applicability(facts, policy), facts, policy, language)
            expect(text).toMatch(language === 'nl' ? /Bron: / : /Source: /)
            // An amount, a capital at the start, one full stop after each sentence, no word twice.
            expect(text).not.toMatch(/undefined(?!,|\))|null|NaN|\[object|\.\.|\.”\.|,,| {2}|\( |\b(\p{L}+) \1\b/u)
            expect(text).toMatch(/^\p{Lu}.*[.”]$/u)
          }
    },
  )
})
