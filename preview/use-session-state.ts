import { useCallback, useSyncExternalStore } from 'react'
import type { Session, SessionState } from '#session'

/** Language, rulebook and settings of the open workbook as they are now; null while none is open. */
export function useSessionState(session: Session | null): SessionState | null {
  const subscribe = useCallback((listener: () => void) => session?.subscribe(listener) ?? (() => undefined), [session])
  return useSyncExternalStore(subscribe, () => session?.state() ?? null)
}
