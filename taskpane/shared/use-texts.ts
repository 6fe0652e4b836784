import { useCallback, useSyncExternalStore } from 'react'
import type { SessionState } from '#session'
import { type Formats, formatsFor, type Language, type PaneTexts, paneTexts } from '#texts'
import { usePorts } from '../ports'

/** Rulebook, settings and language as they are now. */
export function useSession(): SessionState {
  const { session } = usePorts()
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session])
  return useSyncExternalStore(subscribe, () => session.state())
}

export interface Texts {
  readonly t: PaneTexts
  readonly format: Formats
  readonly language: Language
}

/** The words and notations of the language in use. */
export function useTexts(): Texts {
  const { language } = useSession()
  return { t: paneTexts(language), format: formatsFor(language), language }
}
