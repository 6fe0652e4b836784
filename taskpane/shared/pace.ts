/** Long enough to get on, short enough for a pane that answers at once. */
const WORK = 30
const BETWEEN_PICTURES = 100

export interface ScreenPace<P> {
  readonly onProgress: (progress: P) => void
  readonly rest: () => Promise<void> | undefined
}

/** The pace of long work beside a living screen: it rests every few milliseconds and shows now and then how far it is. */
export function screenPace<P>(show: (progress: P) => void): ScreenPace<P> {
  let rested = performance.now()
  let shown = -Infinity
  return {
    onProgress(progress) {
      if (performance.now() - shown < BETWEEN_PICTURES) return
      shown = performance.now()
      show(progress)
    },
    rest() {
      if (performance.now() - rested < WORK) return undefined
      return nextTask().then(() => {
        rested = performance.now()
      })
    },
  }
}

// A message comes sooner than a timer, which browsers put off for pages that are not looked at.
function nextTask(): Promise<void> {
  if (typeof MessageChannel === 'undefined') return new Promise((done) => setTimeout(done, 0))
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      done()
    }
    port2.postMessage(null)
  })
}
