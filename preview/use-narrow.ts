import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 700px)'

/** True where sheet and pane do not fit beside each other. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = window.matchMedia(NARROW)
      query.addEventListener('change', listener)
      return () => query.removeEventListener('change', listener)
    },
    () => window.matchMedia(NARROW).matches,
  )
}
