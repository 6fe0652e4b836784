import type { SourceRef } from '#sources'
import { sourceWords as en } from './en/source'
import { formatsFor } from './format'
import type { Language } from './language'
import { sourceWords as nl } from './nl/source'

/** The words around a source: what it is, what it says, and when it was compared. */
export interface SourceTexts {
  /** "Bron: Leidraad Social Return DUOplus, h. 7" */
  readonly source: (document: string, section: string) => string
  /** Words of the source itself, between quotes. */
  readonly quoted: (words: string) => string
  /** What the source says, in words that are not its own. */
  readonly summarised: (words: string) => string
  readonly checkedOn: (day: string) => string
  readonly published: (when: string) => string
  readonly openPage: string
  /** Where the source has no address to open. */
  readonly noPage: string
}

/** The words around sources in a language. */
export function sourceTexts(language: Language): SourceTexts {
  return language === 'en' ? en : nl
}

const SUMMARISED = /^\(samengevat\)\s*/i

/** What a source says, and whether the words are its own or a summary of ours. */
export function splitExcerpt({ excerpt }: Pick<SourceRef, 'excerpt'>): {
  readonly words: string
  readonly isSummary: boolean
} {
  return { words: excerpt.replace(SUMMARISED, ''), isSummary: SUMMARISED.test(excerpt) }
}

/** The same as one text: its own words between quotes, a summary introduced as one. */
export function excerptText(source: Pick<SourceRef, 'excerpt'>, language: Language): string {
  const { quoted, summarised } = sourceTexts(language)
  const { words, isSummary } = splitExcerpt(source)
  return isSummary ? summarised(words) : quoted(words)
}

/** When a source appeared and when we compared it, as far as either is known. */
export function sourceDates({ publishedOn, checkedOn }: SourceRef, language: Language): string {
  const { published, checkedOn: checked } = sourceTexts(language)
  const { day } = formatsFor(language)
  const appeared = publishedOn === undefined ? [] : [published(partialDay(publishedOn, day))]
  return [...appeared, checked(day(checkedOn))].join(' ')
}

/** A day, "11-2018" where only the month is known, "2019" where only the year is. */
function partialDay(text: string, day: (day: string) => string): string {
  if (text.length < 7) return text
  return text.length === 7 ? day(`${text}-01`).replace(/^0?1[- ]/, '') : day(text)
}
