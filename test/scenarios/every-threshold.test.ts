import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { builtInRulebook, policyRef, STANDARD_ID } from '#rulebook'
import { contractType } from '#rules'
import { addDays, dayFromText, type IsoDay } from '#time'

type Argument = string | number | null
interface Situation {
  readonly formula: readonly [string, ...Argument[]]
}

const FOLDER = 'test/scenarios'
const asked = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => (JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as { situations: Situation[] }).situations)
  .filter(({ formula: [name] }) => name === 'SROI_APPLICABLE')
  .map(({ formula: [, value, type = null, , , policy = null, date = null] }) => ({
    value,
    type,
    policy: String(policy ?? STANDARD_ID),
    date,
  }))

const book = builtInRulebook()
const cents = (amount: string | number): number => Math.round(Number(amount) * 100)

describe('the tables of situations hold each policy', () => {
  const thresholds = book.policies.flatMap((policy) =>
    policy.applicability.lines.flatMap(({ threshold, types }) =>
      threshold === null ? [] : [[policyRef(policy), threshold.amount, types, policy] as const],
    ),
  )
  it.each(thresholds)('%s: just under, on and over %s (%j)', (ref, amount, types, policy) => {
    const tried = asked
      .filter((one) => {
        const found = book.policy(one.policy)
        return found.kind !== 'unknown' && policyRef(found.version) === ref
      })
      .filter(
        ({ type }) =>
          types === null ||
          (type === null && policy.applicability.lines.length === 1) ||
          (typeof type === 'string' && types.includes(contractType(type, policy) ?? '')),
      )
      .map(({ value }) => cents(value ?? 0) - cents(amount))
    expect(tried).toEqual(expect.arrayContaining([-1, 0, 1]))
  })

  it.each(
    book.policies
      .filter(({ applicability }) => applicability.lines.every(({ threshold }) => threshold === null))
      .map((policy) => [policyRef(policy)] as const),
  )('%s: applies without a threshold', (ref) => {
    expect(asked.filter(({ policy }) => ref.startsWith(`${policy}@`) || ref === policy).length).toBeGreaterThan(0)
  })

  it.each(
    book.policies.filter(({ validFrom }) => validFrom !== null).map((policy) => [policyRef(policy), policy] as const),
  )('%s: the day before, of and after it begins', (_ref, { id, validFrom }) => {
    const dates = asked.filter(({ policy }) => policy.split('@')[0] === id).map(({ date }) => dayFromText(String(date)))
    expect(dates).toEqual(
      expect.arrayContaining([addDays(validFrom as IsoDay, -1), validFrom, addDays(validFrom as IsoDay, 1)]),
    )
  })
})
