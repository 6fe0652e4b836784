export type { SourceRef, OpenQuestion, OpenReason, QuestionTopic } from './source-ref'
