export type { SourceRef, OpenQuestion, QuestionTopic } from './source-ref'
