/** Status of a request that fails on its way: the client makes its own error codes of them. */
export const TRANSPORT = {
  cellEditMode: 5004,
  sessionLost: 5012,
  modalDialogOpen: 5016,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  accessDenied: 7000,
  invalidContext: 1014,
  unknown: 5001,
} as const

/** One failure to play at one request. */
export type Fault =
  /** The request never arrives (`applied` false), or is carried out and the answer gets lost. */
  | { readonly kind: 'transport'; readonly status: number; readonly applied: boolean }
  /** Excel carries out the actions before this one and refuses it. */
  | { readonly kind: 'action'; readonly index: number; readonly code: string }
  /** The pane closes: whatever Excel does with the request, nobody hears the answer, and nothing is asked any more. */
  | { readonly kind: 'pane-closed'; readonly applied: boolean }

/** Codes Excel gives for a single action. */
export const ACTION_CODES = [
  'AccessDenied',
  'GeneralException',
  'InvalidArgument',
  'InvalidOperation',
  'ItemNotFound',
  'ItemAlreadyExists',
  'InsertDeleteConflict',
  'InternalServerError',
  'NotImplemented',
  'UnsupportedOperation',
  'ServiceNotAvailable',
  'Conflict',
  'ActivityLimitReached',
  'RequestAborted',
] as const
