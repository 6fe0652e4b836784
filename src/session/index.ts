export { type WorkbookSettings, NO_SETTINGS } from './settings'
export { type BegunReview, type Session, type SessionState, createSession } from './session'
export { sharedSession } from './shared-session'
export { VERSION } from './version'
