import { questions as en } from './en/questions'
import type { Language } from './language'
import { questions as nl } from './nl/questions'

export type QuestionsTexts = typeof nl

/** The words of questions in a language. */
export function questionTexts(language: Language): QuestionsTexts {
  return language === 'en' ? en : nl
}
