import { sha256 } from '#doctor'
import { type Policy, policyRef, Rulebook } from '#rulebook'
import type { Session } from '#session'
import { putParts, readParts, type WorkbookPort, withPart } from '#workbook'
import { contentText } from './content-text'
import { partKeys } from './part-keys'
import { isBuiltIn } from './policy-list'
import { readIfUnread } from './restore-session'

/** A policy the workbook carries now. */
export interface Kept {
  readonly ref: string
  readonly policy: Policy
  /**
   * `given`: under the name it came with. `renamed`: another policy has that name or holds from the same day, so it
   * got an id of its own. `known`: it was there already, and nothing was written.
   */
  readonly as: 'given' | 'renamed' | 'known'
}

/**
 * Keeps a policy in the workbook, in one write. Only after that write the session and the formulas know it; on failure
 * everything is as it was. Where another policy has this id and version, or holds under this id from the same day, the
 * new one gets an id of its own ("modelstad-1a2b3c4d"): what contracts and formulas name never changes under them.
 */
export async function keepPolicy(port: WorkbookPort, session: Session, given: Policy): Promise<Kept> {
  await readIfUnread(port, session)
  const { policy, as } = underOwnName(given, session.state().rulebook)
  const ref = policyRef(policy)
  if (as === 'known') return { ref, policy, as }
  const parts = readParts(await port.read())
  await port.apply([putParts(withPart(parts, partKeys.policy(ref), JSON.stringify(policy)))])
  session.replace({ rulebook: asStored(session.state().rulebook.with({ policies: [policy] })) })
  await port.recalculate()
  return { ref, policy, as }
}

function underOwnName(policy: Policy, { policies }: Rulebook): Pick<Kept, 'policy' | 'as'> {
  const content = contentText(policy)
  const known = policies.find((one) => policyRef(one) === policyRef(policy))
  if (known !== undefined && contentText(known) === content) return { policy: known, as: 'known' }
  if (!isTaken(policy, policies)) return { policy, as: 'given' }
  const mark = sha256(new TextEncoder().encode(content)).slice(0, 8)
  const renamed = { ...policy, id: `${policy.id.slice(0, 55)}-${mark}` }
  const before = policies.find((one) => policyRef(one) === policyRef(renamed))
  return before === undefined ? { policy: renamed, as: 'renamed' } : { policy: before, as: 'known' }
}

/** True where a policy would change what its id means: another version has that name, or holds from the same day. */
export function isTaken(
  policy: Pick<Policy, 'id' | 'version' | 'validFrom'>,
  policies: readonly Pick<Policy, 'id' | 'version' | 'validFrom'>[],
): boolean {
  return policies.some(
    ({ id, version, validFrom }) => id === policy.id && (version === policy.version || validFrom === policy.validFrom),
  )
}

/** The policies in the order in which the next session finds them, so that both answer alike. */
function asStored({ policies, catalogues }: Rulebook): Rulebook {
  const own = policies.filter((policy) => !isBuiltIn(policy))
  const byRef = own.sort((a, b) => (policyRef(a) < policyRef(b) ? -1 : 1))
  return new Rulebook([...policies.filter(isBuiltIn), ...byRef], catalogues)
}
