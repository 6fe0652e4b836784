import type { OpenQuestion, SourceRef } from '#sources'
import type { Dated } from '#time'
import type { Provision } from './policy'

/** A published table of block values, one version. Amounts and percentages are decimal strings, verbatim from the source. */
export interface BlockCatalogue extends Dated {
  /** "duoplus"; the same for all versions. */
  readonly id: string
  /** What stands behind the @: "2023-07-01", or "undated". */
  readonly version: string
  readonly authority: string
  readonly label: string
  /** Which date of a contract decides whether this version holds for it; null where the source is silent. */
  readonly selectedBy: 'publication' | 'award' | 'contract' | 'agreement' | null
  /** Full-time hours a week (36, 40); null where not published. */
  readonly hoursPerWeek: number | null
  readonly source: SourceRef
  /** SHA-256 of the imported source, for user catalogues. */
  readonly importHash: string | null
  readonly blocks: readonly Block[]
  /** What the source says outside the rows of its table: limits in a note, chapters on target groups, pages on duration. */
  readonly provisions: readonly BlockProvision[]
  readonly openQuestions: readonly OpenQuestion[]
  /** Said to users where a newer table exists that we do not have. */
  readonly notice: Readonly<Record<'nl' | 'en', string>> | null
}

export interface Block {
  /** As published, else a short one made from the label. Never contains "+". */
  readonly code: string
  /** Published label, verbatim. */
  readonly label: string
  readonly category: string | null
  /** The cell with the value, as printed ("€ 30.000,00", "Factuurwaarde"); empty where it is blank. */
  readonly published: string
  readonly role: 'base' | 'bonus' | 'discount'
  readonly value: BlockValueRule
  /** Other ways to value the same block ("per uur of factuur"). */
  readonly alternatives: readonly BlockValueRule[]
  readonly limit: CountingLimit
  readonly minHoursPerWeek: number | null
  /** Bonus only: codes it may stand on; 'jobs' where the source sets no scope (every job block); 'alone' for costs made. */
  readonly standsOn: readonly string[] | 'jobs' | 'alone' | null
  /** Bonuses of one group exclude each other. */
  readonly exclusiveGroup: string | null
  /** Published conditions, structured where we can, always with the published words. */
  readonly conditions: readonly Condition[]
  readonly approval: boolean
  /** Each entry one published demand; an entry with several items is met by any of them. */
  readonly evidence: readonly (readonly string[])[]
  readonly notes: readonly string[]
  /** Cell of the published table the value comes from. */
  readonly source: SourceCell
  readonly openQuestions: readonly OpenQuestion[]
}

export type ValueKind =
  | 'perFteYear'
  | 'perFteMonth'
  | 'perWeek'
  | 'perDay'
  | 'perHour'
  | 'perPerson'
  | 'invoice'
  | 'cost'
  | 'labourCost'
  | 'discount'
  | 'agreed'
  | 'unknown'

export interface BlockValueRule {
  readonly kind: ValueKind
  /** "30000.00" for the per… kinds. */
  readonly amount?: string
  /** The amount per hour, day, week or person is a ceiling: "maximaal € 1.000 per dag". */
  readonly atMost?: true
  /** "50" is 50%, for discounts. */
  readonly percentage?: string
}

/** How long an effort counts. `fteMonths` is work-years in hours: 24 fte-months is 48 months at 0.5 fte. */
export type CountingLimit =
  | { readonly kind: 'months'; readonly months: number }
  | { readonly kind: 'fteMonths'; readonly months: number }
  | { readonly kind: 'contract' | 'agreement' | 'always' | 'none' }

/** Between two numbers, each end open or closed; absent: no bound on that side. */
export interface Bounds {
  readonly min?: number
  readonly minIncluded?: boolean
  readonly max?: number
  readonly maxIncluded?: boolean
}

/** Who or what a row is for. Bounds are years for an age, levels of mbo for an education, months for everything else. */
export interface Condition extends Bounds {
  readonly kind: ConditionKind
  readonly text: string
}

export type ConditionKind =
  | 'benefit'
  | 'benefit-months'
  | 'age'
  | 'education'
  /** BBL, BOL, a traineeship. */
  | 'education-route'
  | 'register'
  /** Registered as a jobseeker, perhaps for a number of months. */
  | 'registration'
  /** Months in which the person did not work for the same employer. */
  | 'employer-gap'
  /** Months of a traineeship that came before. */
  | 'traineeship-months'
  | 'contract-form'
  | 'new-or-existing'
  | 'region'
  | 'other'

/** A rule of the source that stands elsewhere than in the row of a block, in words, with the place. Bounds are months. */
export interface BlockProvision extends Provision, Bounds {
  readonly id: string
  readonly kind: ProvisionKind
  /** Codes of the blocks it holds for; null: all of them. */
  readonly blocks: readonly string[] | null
}

export type ProvisionKind =
  /** How long an effort counts. */
  | 'limit'
  /** Least hours a week, or how many hours make a full-time job. */
  | 'hours'
  /** In proportion to size and duration. */
  | 'pro-rata'
  /** Who belongs to the target group. */
  | 'target-group'
  /** On which day target group and age are judged. */
  | 'reference-date'
  /** How long before the contract a placement may have begun; bounds in months. */
  | 'look-back'
  /** Which breaks do not count; bounds in months. */
  | 'interruption'
  /** How bonuses stand on blocks. */
  | 'bonus'
  | 'evidence'
  /** What a change of the table does to agreements that run. */
  | 'running-agreements'
  | 'other'

export interface SourceCell {
  readonly row: number
  readonly cell: string
}

/** "duoplus@undated" */
export function catalogueRef(catalogue: Pick<BlockCatalogue, 'id' | 'version'>): string {
  return `${catalogue.id}@${catalogue.version}`
}

/** What the source says of these blocks by name, outside their rows. */
export function provisionsFor(blocks: readonly Block[], { provisions }: BlockCatalogue): BlockProvision[] {
  return provisions.filter((one) => blocks.some(({ code }) => one.blocks?.includes(code)))
}
