export type { SourceRef, OpenQuestion } from './source-ref'
