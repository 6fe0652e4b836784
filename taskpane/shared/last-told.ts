import { useCallback, useSyncExternalStore } from 'react'
import type { WorkbookPort } from '#workbook'

/** What happens with a workbook, counted, and who wants to hear of it. */
interface Happenings {
  now: number
  readonly listeners: Set<() => void>
}

const happenings = new WeakMap<WorkbookPort, Happenings>()

function happeningsOf(port: WorkbookPort): Happenings {
  const known = happenings.get(port) ?? { now: 0, listeners: new Set() }
  happenings.set(port, known)
  return known
}

/** Something new happens with a workbook: what was told before is no longer news. */
export function somethingHappens(port: WorkbookPort): void {
  const all = happeningsOf(port)
  all.now += 1
  for (const listener of [...all.listeners]) listener()
}

function useHappenings<T>(port: WorkbookPort, look: () => T): T {
  const subscribe = useCallback(
    (listener: () => void) => {
      const { listeners } = happeningsOf(port)
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    [port],
  )
  return useSyncExternalStore(subscribe, look)
}

/** Something that was done, kept per workbook to be told where the list stands: the button that did it may be gone. */
export interface Told {
  /** When it was, among all that happened with the workbook: later is more, so that focus can follow. */
  readonly moment: number
}

/** True as long as nothing else has happened since it was told. */
export function useIsNews(port: WorkbookPort, told: Told | null): boolean {
  return useHappenings(port, () => told?.moment === happeningsOf(port).now)
}

export interface LastTold<T extends Told> {
  readonly remember: (port: WorkbookPort, told: Omit<T, 'moment'>) => void
  /** The last one; it stays until the next, whatever one looks at. */
  readonly useLast: (port: WorkbookPort) => T | null
}

/** A memory of what was done last in each workbook. */
export function lastTold<T extends Told>(): LastTold<T> {
  const lasts = new WeakMap<WorkbookPort, T>()
  return {
    remember(port, told) {
      lasts.set(port, { ...told, moment: happeningsOf(port).now + 1 } as T)
      somethingHappens(port)
    },
    useLast: (port) => useHappenings(port, () => lasts.get(port) ?? null),
  }
}
