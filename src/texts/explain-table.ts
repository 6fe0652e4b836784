import { type BlockCatalogue, catalogueRef } from '#rulebook'
import { amountsTexts } from './amounts-texts'
import { type Explanation, explanationOf, stopped, versionText } from './explanation'
import { explanationTexts } from './explanation-texts'
import type { Language } from './language'

/** Which table of blocks this is, and what its source leaves open. */
export function explainTable(catalogue: BlockCatalogue, language: Language): Explanation {
  const { table: words } = amountsTexts(language)
  const { blocks, hoursPerWeek, label, notice, openQuestions, source } = catalogue
  const ref = versionText(catalogueRef(catalogue), catalogue, language)
  const version = stopped(explanationTexts(language).block.table(label, ref, ''))
  const steps = [
    words.what(label, blocks.length),
    hoursPerWeek === null ? words.hoursUnknown : words.hours(hoursPerWeek),
  ]
  const notices = notice === null ? [] : [notice[language]]
  return explanationOf(
    {
      answer: words.answer(blocks.length),
      heading: label,
      steps,
      version,
      sources: [source],
      openQuestions,
      notices,
      told: [...steps, version],
      ending: notices,
    },
    language,
  )
}
