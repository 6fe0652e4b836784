import type { Session } from '#session'

/** Waits until the workbook's own catalogues and settings have been read; without them a check would be wrong. */
export function restored(session: Session, signal: AbortSignal): Promise<void> {
  if (session.state().restoring !== true) return Promise.resolve()
  return new Promise((done, stopped) => {
    const stopListening = session.subscribe(({ restoring }) => {
      if (restoring !== true) end(done)
    })
    signal.addEventListener('abort', () => end(stopped), { once: true })
    function end(then: () => void): void {
      stopListening()
      then()
    }
  })
}
