import { type Euro, euroText, exact, percentage } from '#money'
import { type ContractFacts, namedPercentages, obligation, percentagesFor } from '#rules'
import type { Check, Out } from '../check'
import type { ContractCase } from '../contract-case'
import { isEmpty, valueOf } from '../field'
import { placeOf } from '../place'

const ONE_CENT = exact('0.01')

/** What the contract says is owed, beside what value, percentage and policy make of it. */
export const obligationCheck: Check = {
  codes: ['obligation-mismatch', 'obligation-not-applicable'],
  stage: 'across',
  needs: [{ table: 'contracts', column: 'value' }],
  run({ contracts }, out) {
    for (const contract of contracts) check(contract, out)
  },
}

function check(contract: ContractCase, out: Out): void {
  const { row, facts, due, policy } = contract
  const written = valueOf(row.fields.obligation)
  if (facts === null || policy.version === null) {
    if (written !== null) out.silence()
    return
  }
  const isOwed = (written?.gt(0) ?? false) || (facts.percentage?.gt(0) ?? false)
  if (due?.ok === true && due.value.applies === false && isOwed) {
    // A written reason is what the finding would ask for.
    if (isEmpty(row.fields.deviationReason)) {
      const at = placeOf(row, written === null ? 'percentage' : 'obligation')
      const params = { value: euroText(facts.value), policy: policy.version.label }
      out.report('obligation-not-applicable', at, params, { source: policy.version.applicability.lines[0]?.source })
    }
    // Without an agreed percentage that is also why the amounts differ.
    if (facts.percentage === null) return out.silence()
  }
  if (written === null) return
  if (row.fields.percentage.kind === 'problem') return out.silence()
  const computed = nearestDue(contract, facts, written)
  if (computed === null) return
  const difference = written.minus(computed.amount)
  if (difference.abs().lte(ONE_CENT)) return
  out.report(
    'obligation-mismatch',
    placeOf(row, 'obligation'),
    {
      written: euroText(written),
      computed: euroText(computed.amount),
      difference: euroText(difference),
      basis: computed.percentage,
      of: euroText(facts.value),
    },
    { source: policy.version.obligation.source },
  )
}

/** The amount to compare with: the given percentage, else the allowed one that comes nearest to what was written. */
function nearestDue(
  { due, policy }: ContractCase,
  facts: ContractFacts,
  written: Euro,
): { readonly amount: Euro; readonly percentage: string } | null {
  const { version } = policy
  if (version === null || due === null) return null
  const own = percentagesFor(facts, version)
  if ('code' in own) return null
  const { rule } = own
  const { offered } = version.obligation
  if (facts.percentage === null && (rule.kind === 'choice' || rule.kind === 'range' || offered !== null)) {
    const isRange = rule.kind === 'range' || offered !== null
    const allowed = offered === null ? namedPercentages(rule) : [offered.from, offered.to]
    const options = allowed.flatMap((choice) => {
      const outcome = obligation({ ...facts, percentage: percentage(choice) }, version)
      return outcome.ok ? [{ amount: outcome.value.amount, percentage: choice }] : []
    })
    const [low, high] = options
    // Every percentage between the two ends is allowed, and so is every one that a tenderer may offer.
    if (isRange && low && high && written.gte(low.amount) && written.lte(high.amount)) return null
    const distance = (amount: Euro): number => written.minus(amount).abs().toNumber()
    return options.reduce<(typeof options)[number] | null>(
      (best, option) => (best === null || distance(option.amount) < distance(best.amount) ? option : best),
      null,
    )
  }
  if (!due.ok) return null
  return { amount: due.value.amount, percentage: due.value.percentage?.toString() ?? '' }
}
