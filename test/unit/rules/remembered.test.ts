import fc from 'fast-check'
import { euro, exact, percentage } from '#money'
import { builtInRulebook, type Policy } from '#rulebook'
import { applicability, obligation, type ContractFacts } from '#rules'

const policies = builtInRulebook().policies

/** The same policy that nobody asked anything before: nothing about it is remembered. */
function fresh(policy: Policy): Policy {
  return structuredClone(policy)
}

const euros = fc.oneof(
  fc.integer({ min: 0, max: 30_000_000 }).map((cents) => euro(cents).dividedBy(100)),
  fc.constantFrom('100000', '200000', '200000.01', '221000', '150000', '20000000').map((text) => euro(text)),
)
const contract = fc
  .record({
    value: euros,
    type: fc.constantFrom(null, 'werk', 'Leveringen', 'dienst', 'concessie', 'iets anders'),
    durationMonths: fc.constantFrom(null, '3', '6', '12', '24').map((months) => months && exact(months)),
    labourCost: fc.option(euros),
    percentage: fc.constantFrom(null, '2', '5', '0').map((share) => share && percentage(share)),
  })
  .map((facts) => facts as unknown as ContractFacts)

describe('what is remembered of a policy', () => {
  it.each(policies.map((policy) => [`${policy.id}@${policy.version}`, policy] as const))(
    '%s answers as if it were asked for the first time',
    (_, policy) => {
      fc.assert(
        fc.property(contract, (facts) => {
          expect(applicability(facts, policy)).toEqual(applicability(facts, fresh(policy)))
          expect(obligation(facts, policy)).toEqual(obligation(facts, fresh(policy)))
        }),
        { numRuns: 60 },
      )
    },
  )
})
