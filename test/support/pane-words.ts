import {
  aboutTexts,
  catalogueTexts,
  explainTexts,
  formulasTexts,
  helpTexts,
  importTexts,
  type Language,
  paneTexts,
  policyTexts,
  summaryScreenTexts,
  validationTexts,
} from '#texts'

/** All that the pane says: its frame, and each screen under its own name. */
export function paneWords(language: Language) {
  const frame = paneTexts(language)
  return {
    ...frame,
    explain: { ...frame.explain, ...explainTexts(language) },
    catalogue: catalogueTexts(language),
    import: importTexts(language),
    validation: validationTexts(language),
    summary: summaryScreenTexts(language),
    formulas: formulasTexts(language),
    help: helpTexts(language),
    about: aboutTexts(language),
    policy: policyTexts(language),
  }
}

export type PaneWords = ReturnType<typeof paneWords>
