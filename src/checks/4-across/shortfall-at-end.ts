import { euro, euroText } from '#money'
import { penalty } from '#rules'
import type { Check } from '../check'
import type { ContributionCase } from '../contribution-case'
import { placeOf } from '../place'
import { safeText } from '../safe-text'
import { homelessClaims, uncountedClaims } from '../uncounted-claims'

/**
 * A contract that has ended with less approved than it asks. Approved rows that cannot be computed count with what was
 * claimed; where that could still close the gap, nothing is said.
 */
export const shortfallAtEnd: Check = {
  codes: ['shortfall-at-end'],
  stage: 'across',
  needs: [
    { table: 'contracts', column: 'kenmerk' },
    { table: 'contracts', column: 'end' },
    { table: 'contributions', column: 'status' },
  ],
  run(facts, out) {
    const homeless = homelessClaims(facts, isApproved)
    for (const [contract, { kenmerk, approved, submitted, obligation, shortfall }] of facts.standings) {
      const end = contract.period?.end ?? null
      if (end === null || obligation === null || shortfall === null) {
        out.silence()
        continue
      }
      if (end >= facts.today || shortfall.isZero()) continue
      const claimed = uncountedClaims(facts.rowsOf.get(contract) ?? [], facts, isApproved)
      if (claimed === null || claimed.plus(homeless).gte(shortfall)) {
        out.silence()
        continue
      }
      const policy = contract.policy.version
      const withheld = policy?.penalty ? penalty(obligation, euro(approved), policy) : null
      out.report(
        'shortfall-at-end',
        placeOf(contract.row, 'kenmerk'),
        {
          contract: safeText(kenmerk),
          end,
          approved: euroText(approved),
          submitted: euroText(submitted),
          obligation: euroText(obligation),
          shortfall: euroText(shortfall),
          penalty: withheld?.ok === true ? euroText(withheld.value) : null,
        },
        { source: policy?.penalty?.source ?? policy?.obligation.source },
      )
    }
  },
}

function isApproved({ status }: ContributionCase): boolean {
  return status === 'akkoord'
}
