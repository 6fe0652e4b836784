import type { Rulebook } from '#rulebook'
import type { Language } from '#texts'
import { NO_SETTINGS, type WorkbookSettings } from './settings'

export interface SessionState {
  readonly rulebook: Rulebook
  readonly settings: WorkbookSettings
  readonly language: Language
  /** Whether the workbook counts days from 1904; known once it has been read, and without a workbook false. */
  readonly date1904?: boolean
  /** True while the workbook's own policies, catalogues and settings are still being read. */
  readonly restoring?: boolean
  /** The workbook's settings could not be read, so nobody knows which policy and catalogue it has chosen. */
  readonly settingsUnread?: boolean
  /** Stored parts of the workbook that could not be read ("catalogue/oost@2025-01-01"). */
  readonly damaged?: readonly string[]
  /** A review of a published table that the workbook carries, to go on with. */
  readonly begunReview?: BegunReview | null
}

/** A review that is not done, in brief. */
export interface BegunReview {
  /** Of the file or sheet. */
  readonly name: string
  /** "2026-11-22"; null where that was not kept. */
  readonly begunOn: string | null
  readonly answered: number
  readonly questions: number
}

/** The current rulebook, workbook settings and language; pane and functions share one. */
export interface Session {
  state(): SessionState
  replace(change: Partial<SessionState>): void
  /** Calls back after each replace; returns the function that stops it. */
  subscribe(listener: (state: SessionState) => void): () => void
}

export function createSession(rulebook: Rulebook, language: Language = 'nl'): Session {
  let state: SessionState = { rulebook, settings: NO_SETTINGS, language }
  const listeners = new Set<(state: SessionState) => void>()
  return {
    state: () => state,
    replace(change) {
      state = { ...state, ...change }
      for (const listener of [...listeners]) listener(state)
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
