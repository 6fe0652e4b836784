import { withoutIdentityNumbers } from '#checks'
import type { Acceptance } from '#findings'

/** The reason and the note of an acceptance in one text, without numbers that could be a person's. */
export function toldReason({ reason, note }: Pick<Acceptance, 'reason' | 'note'>): string {
  return withoutIdentityNumbers([reason, note].filter((part) => part !== '').join('; '))
}
