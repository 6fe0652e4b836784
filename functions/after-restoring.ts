import type { Session } from '#session'

/** A cell that waits longer for the workbook's own catalogues says so instead of showing #BUSY!. */
const PATIENCE = 60_000

/** Lets calls wait until the session knows what the workbook carries: a cell waits rather than show a wrong amount. */
export function afterRestoring(session: Session, patience = PATIENCE): <T>(call: () => T) => T | Promise<T> {
  let waiting: Promise<void> | null = null
  let given = false

  /** One wait for all cells, and none once it has taken too long. */
  const restored = (): Promise<void> =>
    (waiting ??= new Promise((resolve) => {
      const end = (patient: boolean): void => {
        clearTimeout(timer)
        stop()
        given = !patient
        waiting = null
        resolve()
      }
      const timer = setTimeout(() => end(false), patience)
      const stop = session.subscribe(({ restoring }) => {
        if (restoring !== true) end(true)
      })
    }))

  return (call) => {
    const restoring = session.state().restoring === true
    if (restoring && !given) return restored().then(call)
    given &&= restoring
    return call()
  }
}
