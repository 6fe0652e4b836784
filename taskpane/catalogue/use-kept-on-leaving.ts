import { useEffect } from 'react'
import { usePorts } from '../ports'
import { keepOnLeaving } from './keep-review'

/** Keeps a review that was begun when the pane is hidden or closed. Beside a file in a page nothing outlives the page. */
export function useKeptOnLeaving(): void {
  const { port, session, host, onHidden } = usePorts()
  useEffect(() => {
    if (host !== 'excel') return
    const leave = () => void keepOnLeaving(port, session)
    const look = () => {
      if (document.visibilityState === 'hidden') leave()
    }
    document.addEventListener('visibilitychange', look)
    addEventListener('pagehide', leave)
    const unheard = onHidden?.(leave)
    return () => {
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pagehide', leave)
      unheard?.()
    }
  }, [port, session, host, onHidden])
}
