import { euroText, type Exact } from '#money'
import type { Block, BlockCatalogue } from '#rulebook'
import type { SourceRef } from '#sources'
import {
  blockLine,
  type CompareTexts,
  compareTexts,
  explainBlock,
  type Explanation,
  formatsFor,
  type Language,
  problemText,
  stepText,
} from '#texts'
import type { ComparedRegion, ComparedRegions, ComparedRow } from './compare-regions'
import type { MissingWish, RowFit } from './compare-rows'
import type { WantedPlacement } from './compare-words'

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

interface Beside {
  /** Months that were asked for. */
  readonly months: Exact
  /** Whose catalogue the others are compared with. */
  readonly than: string
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

/** How a row comes to its amount; where it does not count per fte, what it says instead. */
export function explainRow(row: ComparedRow, catalogue: BlockCatalogue, language: Language): Explanation {
  const { base, outcome } = row
  if (outcome !== null) return explainBlock(outcome, catalogue, language)
  const { document, section, checkedOn } = catalogue.source
  const heading = reasonOf(row, valueText(base, language), language) ?? ''
  const t = compareTexts(language)
  const day = formatsFor(language).day(checkedOn)
  const version = t.row({ catalogue: catalogue.label, cell: base.source.cell, published: oneLine(base.published) })
  const openQuestions = base.openQuestions.map(({ question, chosenReading }) => ({
    question: question[language],
    chosenReading: chosenReading[language],
  }))
  return {
    answer: null,
    heading,
    steps: [],
    rounding: null,
    version,
    sources: [catalogue.source],
    openQuestions,
    notices: catalogue.notice === null ? [] : [catalogue.notice[language]],
    text: [heading, version, t.source({ document, section, day }), ...openQuestions.map(t.open)].join(' '),
  }
}

/** "€ 30.000,00 per fte per jaar", "€ 100,00 per uur of factuurwaarde", "factuurwaarde" */
function valueText(block: Block, language: Language): string {
  const { value, words } = blockLine(block, language)
  const figure = value.kind === 'amount' ? formatsFor(language).euro(value.amount) : value.text
  return `${figure} ${words[0] ?? ''}`.trim()
}

function reasonOf({ base, outcome, amount }: ComparedRow, value: string, language: Language): string | null {
  const t = compareTexts(language)
  if (amount !== null) return null
  if (outcome?.ok === false) return problemText(outcome.problem, language)
  return base.role === 'bonus' && base.standsOn !== 'alone'
    ? `${t.reason.unit(value)} ${t.reason.bonus}`
    : t.reason.unit(value)
}

function remarksOf(
  { fit, refused, outcome, counted, difference }: ComparedRow,
  { months, than }: Beside,
  language: Language,
): string[] {
  const t = compareTexts(language)
  const format = formatsFor(language)
  const tooFew = outcome?.ok === true ? outcome.steps.filter(({ kind }) => kind === 'below-minimum-hours') : []
  const isCut = tooFew.length === 0 && counted?.lessThan(months) === true
  return [
    ...fitText(fit, t),
    ...(isCut ? [t.counted({ counted: format.number(counted), months: format.number(months) })] : []),
    ...tooFew.map((step) => stepText(step, language)),
    ...refused.map((problem) => problemText(problem, language)),
    ...(difference === null ? [] : [differenceText(difference, than, language)]),
  ]
}

function differenceText(difference: Exact, than: string, language: Language): string {
  const t = compareTexts(language).difference
  if (difference.isZero()) return t.equal(than)
  const amount = formatsFor(language).euro(difference.abs())
  return difference.isPositive() ? t.more({ amount, than }) : t.less({ amount, than })
}

function fitText({ countedAs, also, onlyFor, conditions, fromAge }: RowFit, t: CompareTexts): string[] {
  const names = (subjects: RowFit['also']) => subjects.map((subject) => t.subject[subject]).join(', ')
  return [
    ...(countedAs.length === 0 ? [] : [t.fit.countedAs(names(countedAs))]),
    ...(also.length === 0 ? [] : [t.fit.also(names(also))]),
    ...(onlyFor.length === 0 ? [] : [t.fit.onlyFor(names(onlyFor))]),
    ...conditions.map(t.fit.condition),
    ...(fromAge === null ? [] : [t.fit.fromAge(fromAge)]),
  ]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The same as lines with tabs between, to paste into a sheet. Text from outside never begins a formula there. */
export function comparisonTable({ catalogues }: ComparisonDocument, language: Language): string {
  const { columns } = compareTexts(language)
  const lines = catalogues.flatMap(({ catalogue, label, hoursPerWeek, blocks, note }) => {
    const region = [label, catalogue, hoursPerWeek === null ? '' : String(hoursPerWeek)]
    if (blocks.length === 0) return [[...region, '', '', '', '', note ?? '']]
    return blocks.map(({ code, label: row, amount, counted, reason, remarks }) => [
      ...region,
      code,
      row,
      decimal(amount, language),
      decimal(counted, language),
      [...(reason === null ? [] : [reason]), ...remarks].join('; '),
    ])
  })
  return [columns, ...lines].map((line) => line.map(harmless).join('\t')).join('\n')
}

function decimal(value: string | null, language: Language): string {
  return language === 'nl' ? (value ?? '').replace('.', ',') : (value ?? '')
}

function harmless(text: string): string {
  const cell = oneLine(text)
  return /^[=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell
}
