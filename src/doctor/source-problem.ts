import { SroiError } from '#findings'

/** Why a source cannot be imported, in terms a person can act on. Words live in texts. */
export type SourceProblem =
  | 'empty-file'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-blocks'
  | 'is-workbook'
  | 'is-pdf'
  | 'binary-file'
  | 'no-table'
  | 'loose-amounts'

/** A source that holds no table we can read. Not a mistake of ours: doors catch it and show the sentence. */
export class SourceError extends SroiError {
  override readonly name = 'SourceError'
  constructor(readonly problem: SourceProblem) {
    super(`source ${problem}`)
  }
}
