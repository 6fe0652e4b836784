import { blocksTab as en } from './en/blocks-tab'
import type { Language } from './language'
import { blocksTab as nl } from './nl/blocks-tab'

export type BlocksTabTexts = typeof nl

/** The words of the tab with blocks in a language. */
export function blocksTabTexts(language: Language): BlocksTabTexts {
  return language === 'en' ? en : nl
}
