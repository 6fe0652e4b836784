import { type LeftAs, WorkbookError, type WorkbookProblem } from '#workbook'

// What Excel's codes mean for a person. Everything else is a failure of the host.
const PROBLEMS: Readonly<Record<string, WorkbookProblem>> = {
  AccessDenied: 'no-permission',
  InvalidOperationInCellEditMode: 'editing-cell',
  ItemNotFound: 'changed-meanwhile',
  InvalidReference: 'changed-meanwhile',
  InsertDeleteConflict: 'changed-meanwhile',
  ItemAlreadyExists: 'name-taken',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  InvalidOrTimedOutSession: 'connection-lost',
  InvalidRequestContext: 'connection-lost',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  ApiNotFound: 'outdated-host',
  NotImplemented: 'outdated-host',
  UnsupportedOperation: 'outdated-host',
}

/** Turns whatever Excel threw into a WorkbookError. Only the code is kept: messages may hold cell contents. */
export function workbookErrorFrom(error: unknown): Error {
  if (error instanceof WorkbookError || isAbort(error)) return error
  const code = codeOf(error)
  return new WorkbookError(PROBLEMS[code] ?? 'host-failure', { code })
}

/** The same, for a write that was refused: Excel says of a read-only workbook only that it may not. */
export function writeErrorFrom(error: unknown, isReadOnly: boolean, left: LeftAs): WorkbookError {
  const known = workbookErrorFrom(error)
  if (!(known instanceof WorkbookError)) return new WorkbookError('host-failure', { code: known.name }, left)
  const problem = known.problem === 'no-permission' && isReadOnly ? 'read-only' : known.problem
  return new WorkbookError(problem, known.detail, left)
}

export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code
  return error instanceof Error ? error.name : 'unknown'
}

/** The person has stopped the work: no failure. */
function isAbort(error: unknown): error is Error {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError'
}
