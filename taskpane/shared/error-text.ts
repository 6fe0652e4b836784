import type { PaneTexts } from '#texts'
import { type LeftAs, WorkbookError } from '#workbook'

/** What happened and what to do, for any error. Our own mistakes get a code and never show what they carry. */
export function errorText(error: unknown, t: PaneTexts): string {
  if (error instanceof WorkbookError) return t.errors.workbook[error.problem]
  const name = error instanceof Error ? error.name : typeof error
  return name === 'ChunkLoadError' ? t.errors.loading : `${t.errors.unexpected} ${name}.`
}

/** How a write that failed left the workbook. Only the workbook itself can promise that nothing was changed. */
export function leftAs(error: unknown): LeftAs {
  if (error instanceof WorkbookError) return error.left
  return error instanceof Error && error.name === 'ChunkLoadError' ? 'as-it-was' : 'unknown'
}
