import type { Finding } from '#findings'
import type { CheckedForFixes } from '#use-cases'
import type { Fix } from './last-fixed'

type Fixes = CheckedForFixes['fixes']
type Refusal = Fixes['refused'][number]['reason']

interface Lists {
  readonly fixes: ReadonlyMap<Finding, Fix>
  readonly refusals: ReadonlyMap<Finding, Refusal>
}

const lists = new WeakMap<Fixes, Lists>()

/** What can be done about one finding: its fix, why there is none, or nothing to say. */
export function fixOf(all: Fixes, finding: Finding): Fix | Refusal | null {
  let known = lists.get(all)
  if (known === undefined) {
    known = {
      fixes: new Map(all.fixes.flatMap((fix) => fix.findings.map((one) => [one, fix] as const))),
      refusals: new Map(all.refused.map(({ finding: one, reason }) => [one, reason])),
    }
    lists.set(all, known)
  }
  return known.fixes.get(finding) ?? known.refusals.get(finding) ?? null
}
