import { cli as en } from './en/cli'
import type { Language } from './language'
import { cli as nl } from './nl/cli'

export type CliTexts = typeof nl

/** The words of cli in a language. */
export function cliTexts(language: Language): CliTexts {
  return language === 'en' ? en : nl
}
