import { euro } from '#money'
import type { Draft } from './draft-block'
import { groupsIn } from './groups'
import { plain } from './plain-text'
import { benefitMonths } from './read-conditions'

/** Two rows of one benefit where the longer duration is worth less: perhaps swapped, perhaps meant. */
export interface Inversion {
  readonly shorter: Draft
  readonly longer: Draft
}

const BENEFITS = ['PW', 'WW', 'WIA', 'WAO', 'IOAW'] as const

/** Rows where somebody who is further from work counts for less than somebody nearer. */
export function inversions(drafts: readonly Draft[]): Inversion[] {
  const found: Inversion[] = []
  for (const benefit of BENEFITS) {
    const rows = drafts.flatMap((draft) => {
      const { block } = draft
      if (block.role !== 'base' || block.value.kind !== 'perFteYear' || block.value.amount === undefined) return []
      if (groupsIn(block.label)[0] !== benefit) return []
      const bounds = benefitMonths(block.label)
      return bounds === null ? [] : [{ draft, bounds }]
    })
    // Few rows name a benefit with a duration; a table that repeats them thousands of times is not compared further.
    for (const short of rows.slice(0, 50)) {
      for (const long of rows.slice(0, 50)) {
        const isLonger = long.bounds.min !== null && short.bounds.max !== null && long.bounds.min >= short.bounds.max
        if (isLonger && amountOf(long.draft).lessThan(amountOf(short.draft)))
          found.push({ shorter: short.draft, longer: long.draft })
      }
    }
  }
  return found
}

/** Bonuses worth more than the most valuable block they stand on. */
export function oversizedBonuses(drafts: readonly Draft[]): Draft[] {
  const amounts = new Map<string, ReturnType<typeof amountOf>>()
  let top = euro(0)
  for (const draft of drafts) {
    if (
      draft.block.role !== 'base' ||
      draft.block.value.kind !== 'perFteYear' ||
      draft.block.value.amount === undefined
    )
      continue
    const amount = amountOf(draft)
    amounts.set(draft.block.code, amount)
    if (amount.greaterThan(top)) top = amount
  }
  return drafts.filter((draft) => {
    const { role, value, standsOn } = draft.block
    if (role !== 'bonus' || value.amount === undefined || standsOn === 'alone' || top.isZero()) return false
    let most = euro(0)
    if (Array.isArray(standsOn)) {
      for (const code of standsOn as readonly string[]) {
        const amount = amounts.get(code)
        if (amount?.greaterThan(most)) most = amount
      }
    } else most = top
    return !most.isZero() && amountOf(draft).greaterThan(most)
  })
}

/** Rows with the same words as an earlier row of their category: same block twice, or two blocks that need telling apart. */
export function repeatedLabels(drafts: readonly Draft[]): { readonly first: Draft; readonly again: Draft }[] {
  const seen = new Map<string, Draft>()
  const repeated: { first: Draft; again: Draft }[] = []
  for (const draft of drafts) {
    if (draft.level !== null) continue
    const key = `${plain(draft.block.category ?? '')}\u0000${plain(draft.block.label)}`
    const first = seen.get(key)
    if (first === undefined) seen.set(key, draft)
    else repeated.push({ first, again: draft })
  }
  return repeated
}

function amountOf(draft: Draft): ReturnType<typeof euro> {
  return euro(draft.block.value.amount ?? '0')
}

const FIELD_WORDS = [
  'banenafspraak',
  'participatiewet',
  'werkervaringsplaats',
  'werkervaringsplek',
  'werkervaringsbaan',
  'praktijkovereenkomst',
  'praktijkonderwijs',
  'praktijkleren',
  'doelgroepenregister',
  'doelgroepregister',
  'opleidingskosten',
  'begeleidingskosten',
  'onderaanneming',
  'loonkostensubsidie',
  'uitkeringsgerechtigde',
  'arbeidsbeperking',
  'startkwalificatie',
  'statushouder',
  'detachering',
  'maatwerk',
  'sponsoring',
] as const

/** A word of the field that is one letter off: what stands there and what was probably meant. */
export function typoIn(label: string): { readonly written: string; readonly meant: string } | null {
  for (const [written] of label.matchAll(/\p{L}{7,}/gu)) {
    const word = plain(written)
    if (
      FIELD_WORDS.some(
        (known) => word === known || word === `${known}s` || word === `${known}n` || word === `${known}en`,
      )
    )
      continue
    const meant = FIELD_WORDS.find((known) => isOneLetterOff(word, known))
    if (meant !== undefined)
      return { written, meant: written[0] === written[0]?.toUpperCase() ? capital(meant) : meant }
  }
  return null
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++
  // A plural or a joined word differs at its end; that is no slip of the pen.
  if (end === 0) return false
  return Math.max(a.length, b.length) - start - end <= 1
}
