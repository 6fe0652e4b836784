import fc from 'fast-check'
import { euro, exact, percentage } from '#money'
import { builtInRulebook, parsePolicy, type Comparator, type PercentageRule, type Policy } from '#rulebook'
import { applicability, obligation, penalty, type ContractFacts } from '#rules'
import { cents, fromCents, roundedDivision } from '../../support/cents-judge'

const TYPES = ['works', 'supplies', 'services'] as const
type Type = (typeof TYPES)[number]

/** A contract in whole cents and months, percentages in hundredths of a percent. */
interface Case {
  value: bigint
  type: Type
  months: number
  labour: bigint
  agreed: bigint | null
}

const source = { document: 'Nota', section: 'art. 1', excerpt: '…', checkedOn: '2026-11-22' }
const hundredths = (share: bigint): string => fromCents(share)

function facts({ value, type, months, labour, agreed }: Case): ContractFacts {
  return {
    value: euro(fromCents(value)),
    type,
    durationMonths: exact(months),
    labourCost: euro(fromCents(labour)),
    percentage: agreed === null ? null : percentage(hundredths(agreed)),
  }
}

function answer(contract: Case, policy: Policy): bigint | string {
  const outcome = obligation(facts(contract), policy)
  if (!outcome.ok) return outcome.problem.code
  expect(outcome.value.amount.decimalPlaces()).toBeLessThanOrEqual(2)
  return cents(outcome.value.amount.toFixed(2))
}

const reaches = (value: bigint, limit: bigint, how: Comparator): boolean =>
  how === 'above' ? value > limit : value >= limit

/** Reads the policy again, with whole numbers only; shares no code with the rules. */
function judged({ value, type, months, labour, agreed }: Case, policy: Policy): bigint | string {
  const line = policy.applicability.lines.find(({ types }) => types === null || types.includes(type))
  let applies: boolean | 'decided-each' = line !== undefined && line.outcome !== 'excluded'
  if (line !== undefined && applies) {
    const { threshold, duration, labourShare } = line
    applies =
      (threshold === null || reaches(value, cents(threshold.amount), threshold.comparator)) &&
      (duration === null || reaches(BigInt(months), BigInt(duration.months), duration.comparator)) &&
      (labourShare === null || reaches(labour * 10_000n, value * cents(labourShare.percentage), labourShare.comparator))
    if (applies && line.outcome === 'decided-each') applies = 'decided-each'
  }
  if (agreed === null && applies === 'decided-each') return 'decided-each'
  if (agreed === null && !applies) return 0n
  const { exceptions, percentage: general, lowLabour, base, cap } = policy.obligation
  const exception = exceptions.find(
    (one) =>
      (one.types === null || one.types.includes(type)) &&
      (one.value === null || reaches(value, cents(one.value.amount), one.value.comparator)),
  )
  let of = base === 'labour-cost' ? labour : value
  let rate = agreed
  if (rate === null) {
    rate = standard(exception?.percentage ?? general)
    if (rate === null) return 'percentage-needed'
    if (lowLabour !== null && labour * 10_000n < value * cents(lowLabour.below)) {
      rate = cents(lowLabour.percentage)
      of = lowLabour.base === 'labour-cost' ? labour : value
    }
  }
  const exactly = of * rate
  if (cap !== null && exactly > cents(cap.amount) * 10_000n) return cents(cap.amount)
  return roundedDivision(exactly, 10_000n)
}

function standard(rule: PercentageRule): bigint | null {
  if (rule.kind === 'not-published') return null
  const share = rule.kind === 'fixed' ? rule.percentage : rule.standard
  return share === null ? null : cents(share)
}

const amounts = fc.bigInt({ min: 1n, max: 10n ** 11n })
const shares = fc.bigInt({ min: 0n, max: 10_000n })
const contracts: fc.Arbitrary<Case> = fc.record({
  value: amounts,
  type: fc.constantFrom(...TYPES),
  months: fc.integer({ min: 1, max: 60 }),
  labour: fc.bigInt({ min: 0n, max: 10n ** 11n }),
  agreed: fc.option(shares),
})

/** Thresholds and caps near the values drawn, so that both sides are tried. */
const limits = fc.oneof(amounts, fc.constantFrom(10_000_000n, 20_000_000n, 100n)).map(fromCents)
const comparators = fc.constantFrom<Comparator>('above', 'from')
const someTypes = fc.option(fc.subarray([...TYPES], { minLength: 1 }))
const percentages: fc.Arbitrary<PercentageRule> = fc.oneof(
  shares.map((share) => ({ kind: 'fixed' as const, percentage: hundredths(share) })),
  shares.map((share) => ({
    kind: 'choice' as const,
    percentages: [hundredths(share), '2'],
    standard: hundredths(share),
  })),
  fc.constant({ kind: 'range' as const, from: '2', to: '5', standard: null }),
  fc.constant({ kind: 'not-published' as const }),
)

/** Any policy that people could write, through the reader their file passes. */
const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    lines: fc.array(
      fc.record({
        types: someTypes,
        outcome: fc.constantFrom('applies', 'applies', 'applies', 'decided-each', 'excluded'),
        threshold: fc.option(fc.record({ amount: limits, comparator: comparators, indexed: fc.constant(null) })),
        duration: fc.option(fc.record({ months: fc.integer({ min: 1, max: 24 }), comparator: comparators })),
        labourShare: fc.option(fc.record({ percentage: shares.map(hundredths), comparator: comparators })),
        source: fc.constant(source),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    percentage: percentages,
    exceptions: fc.array(
      fc.record({
        types: someTypes,
        value: fc.option(fc.record({ amount: limits, comparator: comparators })),
        percentage: percentages,
        source: fc.constant(source),
      }),
      { maxLength: 2 },
    ),
    lowLabour: fc.option(
      fc.record({
        below: shares.map(hundredths),
        percentage: shares.map(hundredths),
        base: fc.constantFrom('contract-value', 'labour-cost'),
        source: fc.constant(source),
      }),
    ),
    base: fc.constantFrom('contract-value', 'labour-cost', 'invoiced-turnover', 'contract-value-per-year'),
    cap: fc.option(fc.record({ amount: limits, source: fc.constant(source) })),
  })
  .map(({ lines, ...rule }) => {
    const reading = parsePolicy({
      ...{ id: 'iets', version: '1', validFrom: null, authority: 'Iets', label: 'Iets', source },
      applicability: { lines },
      obligation: { ...rule, source },
    })
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
    return reading.value
  })

const builtIn = fc.constantFrom(...builtInRulebook().policies)
const policies = fc.oneof(builtIn, anyPolicy)

describe('obligation under any policy', () => {
  it('is what whole numbers make of it', () => {
    fc.assert(
      fc.property(policies, contracts, (policy, contract) => {
        expect(answer(contract, policy)).toBe(judged(contract, policy))
      }),
      { numRuns: 3_000 },
    )
  })

  it('is never negative and never above the cap', () => {
    fc.assert(
      fc.property(policies, contracts, (policy, contract) => {
        const owed = answer(contract, policy)
        if (typeof owed === 'string') return
        expect(owed >= 0n).toBe(true)
        const { cap } = policy.obligation
        if (cap !== null) expect(owed <= cents(cap.amount)).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('grows with the value, where no rule makes it smaller', () => {
    fc.assert(
      fc.property(policies, contracts, amounts, (policy, contract, more) => {
        const { exceptions, lowLabour } = policy.obligation
        // A larger contract may have another percentage, or too little labour.
        const isMonotone = exceptions.length === 0 && lowLabour === null
        fc.pre(isMonotone && policy.applicability.lines.every(({ labourShare }) => labourShare === null))
        const low = answer(contract, policy)
        const high = answer({ ...contract, value: contract.value + more }, policy)
        if (typeof low === 'string' || typeof high === 'string') return
        expect(high >= low).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('grows with the agreed percentage', () => {
    fc.assert(
      fc.property(policies, contracts, shares, shares, (policy, contract, one, other) => {
        const [less, more] = one < other ? [one, other] : [other, one]
        const low = answer({ ...contract, agreed: less }, policy)
        const high = answer({ ...contract, agreed: more }, policy)
        expect(typeof low === 'bigint' && typeof high === 'bigint' && high >= low).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })

  it('an unknown type, duration or labour cost is asked for only where it decides', () => {
    fc.assert(
      fc.property(builtIn, contracts, (policy, contract) => {
        const unknown = { ...facts(contract), type: null, durationMonths: null, labourCost: null }
        const blind = applicability(unknown, policy)
        const everyAnswer = TYPES.flatMap((type) =>
          [1, 60].flatMap((months) =>
            [0n, contract.value].map((labour) => {
              const outcome = applicability(facts({ ...contract, type, months, labour }), policy)
              return outcome.ok ? outcome.value.applies : outcome.problem.code
            }),
          ),
        )
        const isSettled = new Set(everyAnswer).size === 1
        const answered = blind.ok ? blind.value.applies : blind.problem.code
        if (isSettled) expect(answered).toBe(everyAnswer[0])
        else expect(blind.ok).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('penalty under any policy', () => {
  const withPenalty = fc.record({ factor: fc.integer({ min: 0, max: 300 }), owed: amounts, done: amounts })

  it('is factor × shortfall in whole cents, never negative, and shrinks as more is realised', () => {
    const [duoplus] = builtInRulebook().policies
    fc.assert(
      fc.property(withPenalty, amounts, ({ factor, owed, done }, more) => {
        const rule = { factor: fromCents(BigInt(factor)), cure: null, notWhenFaultless: true, source }
        const policy = { ...(duoplus as Policy), penalty: rule }
        const withheld = (realised: bigint): bigint => {
          const outcome = penalty(euro(fromCents(owed)), euro(fromCents(realised)), policy)
          if (!outcome.ok) throw new Error(outcome.problem.code)
          return cents(outcome.value.toFixed(2))
        }
        const short = owed > done ? owed - done : 0n
        expect(withheld(done)).toBe(roundedDivision(short * BigInt(factor), 100n))
        expect(withheld(done + more) <= withheld(done)).toBe(true)
      }),
    )
  })
})
