import { rowState, type RowState, type Signature, signaturesOf } from '#approvals'
import type { ContributionRow } from '#workbook'
import type { CheckOptions } from './check-options'
import { type ContributionCase, withoutIdentityNumbers } from './contribution-case'
import { safeText, safeWord } from './safe-text'

/** A row as an approval keeps it: nothing of it may be a person's. */
export function approvedState(row: ContributionRow): RowState {
  // The number of a contract is what it is known by; a name in it belongs to the work.
  return rowState(withoutIdentityNumbers(row), (text, column) =>
    column === 'contract' ? safeText(text) : safeWord(text),
  )
}

/** What is known of the approval of each row at akkoord. Worked out when first asked for. */
export function signatures(
  rows: readonly ContributionCase[],
  approvals: CheckOptions['approvals'] = [],
): () => ReadonlyMap<ContributionCase, Signature> {
  let known: Map<ContributionCase, Signature> | null = null
  return () => {
    if (known === null) {
      const approved = rows.filter(({ status }) => status === 'akkoord')
      // Nothing to compare with: no row needs a state.
      const states =
        approvals.length === 0 ? [] : approved.map(({ row, memory }) => (memory.state ??= approvedState(row)))
      const { of } = signaturesOf(states, approvals)
      known = new Map(approved.map((item, index) => [item, of[index] ?? UNSIGNED]))
    }
    return known
  }
}

const UNSIGNED: Signature = { kind: 'unsigned' }
