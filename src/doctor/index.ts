export type {
  Proposal,
  SourceRow,
  ImportQuestion,
  ImportOption,
  BlockChange,
  CatalogueChange,
  QuestionCode,
  OptionCode,
} from './proposal'
export { type SourceProblem, SourceError } from './source-problem'
export { type SourceGrid, type GridRow, gridOfSheet, gridCell, readingSheet } from './source-grid'
export { type ReadShare, readSource, readText, readingSource, readingText } from './read-source'
export type { EarlierVersion } from './block-codes'
export { type ProposalHints, proposeCatalogue, proposingCatalogue, importedVersion } from './propose-catalogue'
export { equalityKey, equalQuestions } from './equal-questions'
export { type Answers, type Reviewed, UnknownAnswerError, withAnswers, reviewed, freeAnswer } from './answers'
export { type BlockEdit, type EditedField, blockFromRow, editedFields } from './block-edits'
export { type BlockFields, type FieldsReading, changeInFields, fieldsOf } from './block-fields'
export { isPriced, mayBeCeiling } from './value-kinds'
export { type CatalogueJson, type BlockJson, catalogueJson } from './catalogue-json'
export {
  type BlockPart,
  type CataloguePart,
  type ChangedBlock,
  type ChangedProvision,
  type ChangedQuestion,
  type VersionComparison,
  compareVersions,
  isSameVersion,
} from './compare-versions'
export { shortCode } from './short-code'
export { groupsIn } from './groups'
export { type AgeBounds, type MonthBounds, ageIn, benefitMonths, levelsIn } from './read-conditions'
export { plain, plainWithDigits } from './plain-text'
export { sha256 } from './sha256'
