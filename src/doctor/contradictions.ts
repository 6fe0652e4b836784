import { euro } from '#money'
import type { Draft } from './draft-block'
import { groupsIn } from './groups'
import { plain } from './plain-text'
import { amountsIn } from './read-amount'
import { ageIn, benefitMonths, type MonthBounds } from './read-conditions'
import { unitIn } from './read-unit'

/** A text of the source, with the cell it stands in. */
export interface SourceText {
  readonly cell: string
  readonly text: string
}

/** A sentence that gives another amount for a group than its row in the table. */
export interface Contradiction {
  readonly draft: Draft
  readonly amount: string
  readonly sentence: string
  readonly cell: string
}

// Thresholds, percentages, extras and parts of a year are other amounts than the value of a year.
const OTHER_AMOUNT =
  /\bopdracht(?!nemer)|drempel|aanneemsom|inschrijfsom|verhoog|\bbonus|\bextra\b|toeslag|opslag|bovenop|korting|boete|begroting|subsidie|maximaal €|hoogstens €|\btot €|\bvanaf €|\bboven (?:de )?€|half ?jaar|halve|\d+ maanden|\bmaanden\b|\bweken\b|per (?:maand|week|dag|uur)/
const MOST_SENTENCES = 2000

/** Sentences outside the rows that contradict the table: "een bijstandsgerechtigde levert € 40.000 op". */
export function contradictions(texts: readonly SourceText[], drafts: readonly Draft[]): Contradiction[] {
  const rows = drafts.filter(
    ({ block, fromNote }) => block.role === 'base' && block.value.kind === 'perFteYear' && !fromNote,
  )
  const found: Contradiction[] = []
  let read = 0
  for (const { cell, text } of texts) {
    if (!/€|\beuro\b/i.test(text)) continue
    for (const sentence of text.split(/(?<=[.!?;])\s+|\n/)) {
      if (++read > MOST_SENTENCES) return found
      found.push(...contradicted(sentence, rows).map((draft) => ({ ...draft, sentence, cell })))
    }
  }
  return found
}

function contradicted(sentence: string, rows: readonly Draft[]): { draft: Draft; amount: string }[] {
  const words = plain(sentence)
  const [group, ...others] = groupsIn(sentence)
  if (group === undefined || others.length > 1 || ageIn(sentence) !== null || OTHER_AMOUNT.test(words)) return []
  const amounts = amountsIn(sentence)
  const [only] = amounts ?? []
  if (only === undefined || amounts?.length !== 1 || ![null, 'perFteYear'].includes(unitIn(sentence))) return []
  const bounds = benefitMonths(sentence)
  return rows
    .filter(({ block }) => groupsIn(block.label)[0] === group && isSameSchool(words, plain(block.label)))
    .filter(({ block }) => mayOverlap(bounds, benefitMonths(block.label)))
    .filter(({ block }) => !euro(block.value.amount ?? '0').equals(euro(only.amount)))
    .map((draft) => ({ draft, amount: only.amount }))
}

function isSameSchool(a: string, b: string): boolean {
  const schools = (text: string): string[] =>
    ['vmbo', 'mbo', 'hbo', 'wo'].filter((name) => new RegExp(`\\b${name}\\b`).test(text))
  const [first, second] = [schools(a), schools(b)]
  return first.length === 0 || second.length === 0 || first.some((name) => second.includes(name))
}

function mayOverlap(a: MonthBounds | null, b: MonthBounds | null): boolean {
  if (a === null || b === null) return true
  return (a.max ?? Infinity) > (b.min ?? 0) && (b.max ?? Infinity) > (a.min ?? 0)
}
