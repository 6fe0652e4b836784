import { plain } from './plain-text'

/** Target groups and forms of effort, by the words that Dutch tables use for them. */
export type Group =
  | 'PW'
  | 'WW'
  | 'WIA'
  | 'WAO'
  | 'IOAW'
  | 'ANW'
  | 'WAJONG'
  | 'BANENAFSPRAAK'
  | 'BESCHUT'
  | 'SW'
  | 'NUG'
  | 'STATUSHOUDER'
  | 'STARTKWAL'
  | 'DETENTIE'
  | 'PRAKTIJKLEREN'
  | 'BBL'
  | 'BOL'
  | 'VSO'
  | 'STAGE'
  | 'WERKERVARING'
  | 'PROEFPLAATSING'
  | 'IPS'
  | 'LKS'

const WORDS: readonly (readonly [Group, RegExp])[] = [
  ['PW', /participatiewet|\bp-?wet\b|\bpw\b|bijstand|\bwwb\b/],
  ['WW', /\bww\b|werkloosheidswet/],
  ['WIA', /\bwia\b|\bwga\b|\biva\b/],
  ['WAO', /\bwao\b|\bwaz\b/],
  ['IOAW', /\bioa[wz]\b/],
  ['ANW', /\banw\b/],
  ['WAJONG', /wajong/],
  // One letter may be missing: "banenafpraak" stands in a published table.
  ['BANENAFSPRAAK', /banenaf\w{0,3}raak|garantieba(?:an|nen)|doelgroep(?:en)?registe?r|quotum/],
  ['BESCHUT', /beschut/],
  ['SW', /sociale werkvoorziening|\bw?sw\b|\bw?sw-/],
  ['NUG', /zonder uitkering|niet[- ]?uitkeringsgerechtigd|\bnug|geen (?:recht op (?:een )?)?uitkering/],
  ['STATUSHOUDER', /statushouder|inburgera?a?r|vluchteling/],
  ['STARTKWAL', /startkwalificatie/],
  ['DETENTIE', /gedetineerd|detentie/],
  ['PRAKTIJKLEREN', /praktijkleren|(?:3 ?\^? ?e|derde) leerweg/],
  ['BBL', /\bbbl\b|leer-?\s?werk|leerba(?:an|nen)|beroepsbegeleidend/],
  ['BOL', /\bbol\b|beroepsopleidend/],
  ['VSO', /\bvso\b|voortgezet speciaal|praktijkonderwijs|\bpro\b/],
  ['STAGE', /stage|stagiair/],
  ['WERKERVARING', /werkervaring|werkstage|leerwerkplek/],
  ['PROEFPLAATSING', /proefplaatsing/],
  ['IPS', /\bips\b|individuele plaatsing/],
  ['LKS', /\blks\b|loonkostensubsidie/],
]

/** Groups named in a text, in the order in which they are named. */
export function groupsIn(text: string): readonly Group[] {
  const words = plain(text)
  const found: { group: Group; at: number }[] = []
  for (const [group, pattern] of WORDS) {
    const at = words.search(pattern)
    if (at >= 0) found.push({ group, at })
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
