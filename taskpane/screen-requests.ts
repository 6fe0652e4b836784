import type { AnyScreen } from './screens'

/** Asks the pane to open a screen: a button on the ribbon does. A request before the pane is there waits for it. */
export interface ScreenRequests {
  ask(screen: AnyScreen): void
  subscribe(listener: (screen: AnyScreen) => void): () => void
}

export function createScreenRequests(): ScreenRequests {
  let waiting: AnyScreen | null = null
  const listeners = new Set<(screen: AnyScreen) => void>()
  return {
    ask(screen) {
      if (listeners.size === 0) waiting = screen
      for (const listener of [...listeners]) listener(screen)
    },
    subscribe(listener) {
      listeners.add(listener)
      if (waiting !== null) listener(waiting)
      waiting = null
      return () => listeners.delete(listener)
    },
  }
}
