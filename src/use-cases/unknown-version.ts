import { SroiError } from '#findings'
import type { Rulebook } from '#rulebook'

/** A policy or catalogue was chosen that the session does not have: a list on a screen showed too much. */
export class UnknownVersionError extends SroiError {
  override readonly name = 'UnknownVersionError'
}

interface Asked {
  readonly policy?: string | null
  readonly catalogue?: string | null
}

/** Throws UnknownVersionError where a choice names what nobody knows. */
export function demandKnown({ policy, catalogue }: Asked, rulebook: Rulebook): void {
  if (typeof policy === 'string' && rulebook.policy(policy).kind === 'unknown')
    throw new UnknownVersionError(`policy ${policy}`)
  if (typeof catalogue === 'string' && rulebook.catalogue(catalogue).kind === 'unknown')
    throw new UnknownVersionError(`catalogue ${catalogue}`)
}
