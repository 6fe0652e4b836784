import { euroText } from '#money'
import type { SourceRef } from '#sources'
import { type CompareTexts, compareTexts, type Language } from '#texts'
import type { ComparedRegion, ComparedRegions, ComparedRow } from './compare'
import { oneLine } from './one-line'
import { type Beside, explainRow, reasonOf, remarksOf, valueText } from './row-words'
import type { MissingWish } from './rows'
import type { WantedPlacement } from './words'

/** A comparison in words: what `sroi compare --json` prints and the pane shows. Amounts are decimal strings. */
export interface ComparisonDocument {
  readonly word: string
  /** What was asked for, as it was understood. */
  readonly group: string
  readonly fte: string
  readonly months: string
  /** How the words were read, and what to keep in mind. */
  readonly notes: readonly string[]
  readonly catalogues: readonly RegionDocument[]
  /** Among the versions in force, and the own one. */
  readonly lowest: string | null
  readonly highest: string | null
}

export interface RegionDocument {
  /** "duoplus@undated" */
  readonly catalogue: string
  readonly authority: string
  readonly label: string
  readonly hoursPerWeek: number | null
  readonly own: boolean
  readonly inForce: boolean
  /** Whose, which version, how many hours make a full-time job. */
  readonly facts: string
  readonly blocks: readonly RowDocument[]
  readonly note: string | null
}

export interface RowDocument {
  /** As a formula takes it: "5", "1+12". */
  readonly code: string
  readonly label: string
  /** The value cell as the source prints it. */
  readonly published: string
  readonly value: string
  readonly amount: string | null
  /** Months that count. */
  readonly counted: string | null
  /** Against the own catalogue. */
  readonly difference: string | null
  /** Why there is no amount. */
  readonly reason: string | null
  /** How far the row is for what was asked, and what limits it. */
  readonly remarks: readonly string[]
  readonly explanation: string
  readonly source: { readonly row: number; readonly cell: string } & Pick<
    SourceRef,
    'document' | 'section' | 'checkedOn' | 'url'
  >
}

export function comparisonDocument(comparison: ComparedRegions, language: Language): ComparisonDocument {
  const { word, wanted, fte, months, regions, lowest, highest } = comparison
  const than = regions.find(({ isOwn }) => isOwn)?.catalogue.authority ?? ''
  return {
    word,
    group: groupText(wanted, language),
    fte: fte.toString(),
    months: months.toString(),
    notes: notesOf(comparison, language),
    catalogues: regions.map((region) => regionDocument(region, { months, than }, language)),
    lowest: lowest && euroText(lowest),
    highest: highest && euroText(highest),
  }
}

function notesOf({ readIn, corrected, unread, regions }: ComparedRegions, language: Language): string[] {
  const t = compareTexts(language)
  const norms = new Set(
    regions.flatMap(({ catalogue, rows }) =>
      rows.some(({ amount }) => amount !== null) ? [catalogue.hoursPerWeek] : [],
    ),
  )
  return [
    ...(readIn === null
      ? []
      : [t.readIn({ ...readIn, label: oneLine(readIn.label), catalogue: readIn.catalogue.label })]),
    ...corrected.map(t.corrected),
    ...(unread.length === 0 ? [] : [t.unread(unread.join(', '))]),
    ...(norms.size > 1 ? [t.hoursDiffer] : []),
  ]
}

/** "Participatiewet (bijstand), langer dan 2 jaar, 55 jaar of ouder" */
function groupText({ subjects, benefitMonths, age, levels, term, label }: WantedPlacement, language: Language): string {
  const t = compareTexts(language)
  return [
    ...(subjects.length === 0 ? [] : [subjects.map((subject) => t.subject[subject]).join(' + ')]),
    ...(label === null ? [] : [t.inLabel(label)]),
    ...(benefitMonths === null ? [] : [t.benefit(benefitMonths)]),
    ...(levels.length === 0 ? [] : [t.levels(levels)]),
    ...(term === null ? [] : [t.term[term]]),
    ...(age === null ? [] : [t.age(age)]),
  ].join(', ')
}

function regionDocument(region: ComparedRegion, beside: Beside, language: Language): RegionDocument {
  const { catalogue, rows, ref, isOwn, validity } = region
  return {
    catalogue: ref,
    authority: catalogue.authority,
    label: catalogue.label,
    hoursPerWeek: catalogue.hoursPerWeek,
    own: isOwn,
    inForce: validity === 'in-force',
    facts: factsOf(region, language),
    blocks: rows.map((row) => rowDocument(row, region, beside, language)),
    note: noteOf(region, language),
  }
}

function factsOf({ catalogue, ref, validity, isOneOfSeveral }: ComparedRegion, language: Language): string {
  const t = compareTexts(language)
  const now = isOneOfSeveral && validity === 'in-force' ? [t.now] : []
  return [ref, ...now, t.hours(catalogue.hoursPerWeek)].join(' · ')
}

function noteOf(
  { catalogue, rows, validity, without, gaps, custom }: ComparedRegion,
  language: Language,
): string | null {
  const t = compareTexts(language)
  const notes = [
    ...(rows.length > 0 ? [] : [t.noRow]),
    ...(custom === null ? [] : [t.custom(custom.code)]),
    ...gaps.map(({ question, chosenReading }) =>
      t.open({ question: question[language], chosenReading: chosenReading[language] }),
    ),
    ...withoutText(without, t),
    ...(validity === 'in-force' ? [] : [t.validity[validity]]),
    ...(catalogue.notice === null ? [] : [catalogue.notice[language]]),
  ]
  return notes.length === 0 ? null : notes.join(' ')
}

function withoutText(without: readonly MissingWish[], t: CompareTexts): string[] {
  const names = without.flatMap(({ asked }) => (asked === 'age' ? [] : [t.subject[asked]]))
  return [
    ...(names.length === 0 ? [] : [t.without(names.join(', '))]),
    ...without.flatMap(({ asked, fromAge }) => (asked === 'age' ? [t.withoutAge(fromAge)] : [])),
  ]
}

function rowDocument(row: ComparedRow, { catalogue }: ComparedRegion, beside: Beside, language: Language): RowDocument {
  const { base, bonuses, code, amount, counted, difference } = row
  const { document, section, checkedOn, url } = catalogue.source
  const value = valueText(base, language)
  const reason = reasonOf(row, value, language)
  return {
    code,
    label: oneLine([base, ...bonuses].map(({ label }) => label).join(' + ')),
    published: base.published,
    value,
    amount: amount && euroText(amount),
    counted: counted && counted.toString(),
    difference: difference && euroText(difference),
    reason,
    remarks: remarksOf(row, beside, language),
    explanation: explainRow(row, catalogue, language).text,
    source: { ...base.source, document, section, checkedOn, ...(url !== undefined && { url }) },
  }
}
