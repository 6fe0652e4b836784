import { pane as en } from './en/pane'
import type { Language } from './language'
import { pane as nl } from './nl/pane'

export type PaneTexts = typeof nl

/** The words of pane in a language. */
export function paneTexts(language: Language): PaneTexts {
  return language === 'en' ? en : nl
}
