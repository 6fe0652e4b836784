import { TARGET_GROUPS, type TargetGroup } from '#rulebook'
import { plain } from './plain-text'

/** Target groups and forms of effort, by the words that Dutch tables use for them. */
export type Group = TargetGroup

/** Groups named in a text, in the order in which they are named. */
export function groupsIn(text: string): readonly Group[] {
  const words = plain(text)
  const found: { group: Group; at: number }[] = []
  for (const { subject, pattern } of TARGET_GROUPS) {
    const at = words.search(pattern)
    if (at >= 0) found.push({ group: subject, at })
  }
  return found.sort((a, b) => a.at - b.at).map(({ group }) => group)
}

/** Benefits and registers a person can be in: what a bonus may ask of the person it is for. */
export const PERSON_GROUPS: ReadonlySet<Group> = new Set<Group>([
  'PW',
  'WW',
  'WIA',
  'WAO',
  'IOAW',
  'ANW',
  'WAJONG',
  'BANENAFSPRAAK',
  'NUG',
  'STATUSHOUDER',
])
