export { type Language, LANGUAGES, languageFor } from './language'
export { type Formats, formatsFor } from './format'
export { type RulesTexts, ruleTexts } from './rules-texts'
export {
  problemText,
  stepText,
  reasonText,
  obligationText,
  penaltyText,
  explainText,
  type BlockLine,
  blockLine,
  dataProblemText,
} from './rule-sentences'
export { type SourceTexts, sourceTexts, sourceDates, excerptText } from './source-texts'
export { type QuestionsTexts, questionTexts } from './questions-texts'
export { type SummaryTexts, summaryTexts } from './summary-texts'
export { type PaneTexts, paneTexts } from './pane-texts'
export { type CatalogueTexts, catalogueTexts } from './catalogue-texts'
export { type BlockTexts, type ConditionLine, blockTexts, conditionLine } from './block-texts'
export { type ImportTexts, importTexts } from './import-texts'
export { type ValidationTexts, validationTexts } from './validation-texts'
export { type SummaryScreenTexts, summaryScreenTexts } from './summary-screen-texts'
export { type FormulasTexts, formulasTexts } from './formulas-texts'
export { type HelpTexts, helpTexts } from './help-texts'
export { type AboutTexts, aboutTexts } from './about-texts'
export { type PreviewTexts, previewTexts } from './preview-texts'
export { type CliTexts, cliTexts } from './cli-texts'
export { type CompareTexts, compareTexts } from './compare-texts'
export { type FindingTexts, type FindingWords, findingTexts } from './findings-texts'
export { type PolicyTexts, policyTexts } from './policy-texts'
export { type TemplatesTexts, templatesTexts } from './templates-texts'
export { type PolicyPage, type PolicySection, type PolicyLine, policyPage, policyPageText } from './policy-page'
export { draftProblemText } from './policy-draft-texts'
