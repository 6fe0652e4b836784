import { blockEdit as en } from './en/block-edit'
import type { Language } from './language'
import { blockEdit as nl } from './nl/block-edit'

export type BlockEditTexts = typeof nl

/** The words of changing a block by hand while importing it. */
export function blockEditTexts(language: Language): BlockEditTexts {
  return language === 'en' ? en : nl
}
