import { WorkbookError, type WorkbookProblem } from '#workbook'

// What Excel's codes mean for a person. Everything else is a failure of the host.
const PROBLEMS: Readonly<Record<string, WorkbookProblem>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'editing-cell',
  ItemNotFound: 'sheet-gone',
  ItemAlreadyExists: 'name-taken',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
}

/** Turns whatever Excel threw into a WorkbookError. Only the code is kept: messages may hold cell contents. */
export function workbookErrorFrom(error: unknown): Error {
  if (error instanceof WorkbookError || isAbort(error)) return error
  const code = codeOf(error)
  return new WorkbookError(PROBLEMS[code] ?? 'host-failure', { code })
}

function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code
  return error instanceof Error ? error.name : 'unknown'
}

/** The person has stopped the work: no failure. */
function isAbort(error: unknown): error is Error {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError'
}
