/** Languages of everything a user reads. Dutch is the first. */
export type Language = 'nl' | 'en'

export const LANGUAGES: readonly Language[] = ['nl', 'en']

/** The language for a culture tag ("nl-NL", "en-US"): English for English, Dutch for all else. */
export function languageFor(tag: string | null | undefined): Language {
  return tag?.toLowerCase().startsWith('en') === true ? 'en' : 'nl'
}
