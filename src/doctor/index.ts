export type {
  Proposal,
  SourceRow,
  ImportQuestion,
  ImportOption,
  BlockChange,
  QuestionCode,
  OptionCode,
} from './proposal'
