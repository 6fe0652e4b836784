import { acceptances as en } from './en/acceptances'
import { LANGUAGES, type Language } from './language'
import { acceptances as nl } from './nl/acceptances'

export type AcceptancesTexts = typeof nl

/** The words for letting a finding stand with a reason, on screen and on the tab SROI Toelichtingen. */
export function acceptancesTexts(language: Language): AcceptancesTexts {
  return language === 'en' ? en : nl
}

/** The headers of the tab in every language: a workbook is read in another one than it was written in. */
export function acceptanceHeaders(): readonly AcceptancesTexts['columns'][] {
  return LANGUAGES.map((language) => acceptancesTexts(language).columns)
}
