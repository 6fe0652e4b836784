import type { Subject } from '#rulebook'
import { compare as en } from './en/compare'
import type { Language } from './language'
import { compare as nl } from './nl/compare'

/** How long somebody has had a benefit; null where that side is open. */
export interface BenefitWords {
  readonly min: number | null
  readonly minIncluded: boolean
  readonly max: number | null
  readonly maxIncluded: boolean
}

/** Every word about comparing one placement across regions. */
export interface CompareTexts {
  readonly title: string
  readonly intro: string
  readonly subject: Readonly<Record<Subject, string>>
  /** What was asked for, in words. */
  readonly benefit: (bounds: BenefitWords) => string
  readonly age: (age: number) => string
  readonly levels: (levels: readonly number[]) => string
  readonly term: Readonly<Record<'new' | 'existing', string>>
  readonly inLabel: (words: string) => string
  readonly form: {
    readonly group: string
    readonly groupHint: string
    readonly known: string
    readonly choose: string
    readonly fte: string
    readonly months: string
    readonly show: string
    readonly wordMissing: string
    readonly fteWrong: string
    readonly monthsWrong: string
  }
  readonly placement: (p: { group: string; fte: string; months: string; single: boolean }) => string
  readonly range: (p: { lowest: string; highest: string }) => string
  readonly same: (amount: string) => string
  readonly noAmount: string
  readonly noRows: string
  readonly readIn: (p: { code: string; label: string; catalogue: string }) => string
  readonly corrected: (p: { written: string; meant: string }) => string
  readonly unread: (words: string) => string
  readonly unknown: (p: { word: string; nearest: string | null }) => string
  readonly hoursDiffer: string
  readonly hours: (hours: number | null) => string
  /** Beside the catalogue that the others are compared with: in a workbook, on the command line. */
  readonly own: string
  readonly chosen: string
  /** Beside the version in force, where there are others. */
  readonly now: string
  readonly validity: Readonly<Record<'not-yet' | 'ended', string>>
  readonly noRow: string
  readonly custom: (code: string) => string
  readonly open: (p: { question: string; chosenReading: string }) => string
  readonly without: (what: string) => string
  readonly withoutAge: (fromAge: number | null) => string
  readonly fit: {
    readonly countedAs: (groups: string) => string
    readonly also: (groups: string) => string
    readonly onlyFor: (groups: string) => string
    readonly condition: (words: string) => string
    readonly fromAge: (age: number) => string
  }
  readonly counted: (p: { counted: string; months: string }) => string
  readonly reason: {
    readonly bonus: string
    readonly unit: (value: string) => string
  }
  /** Where the value stands, as a sentence. */
  readonly row: (p: { catalogue: string; cell: string; published: string }) => string
  readonly source: (p: { document: string; section: string; day: string }) => string
  readonly difference: {
    readonly more: (p: { amount: string; than: string }) => string
    readonly less: (p: { amount: string; than: string }) => string
    readonly equal: (than: string) => string
  }
  readonly why: string
  readonly whyNot: string
  readonly whyOf: (p: { row: string; catalogue: string }) => string
  readonly copy: string
  readonly copied: string
  readonly columns: readonly string[]
}

/** The words of comparing regions in a language. */
export function compareTexts(language: Language): CompareTexts {
  return language === 'en' ? en : nl
}
