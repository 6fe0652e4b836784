import { useCallback, useSyncExternalStore } from 'react'
import type { WorkbookPort } from '#workbook'

const moments = new WeakMap<WorkbookPort, number>()
const watchers = new WeakMap<WorkbookPort, Set<() => void>>()

/** Something new happens with a workbook: what was told before is no longer news. Gives the new moment. */
export function somethingHappens(port: WorkbookPort): number {
  const now = (moments.get(port) ?? 0) + 1
  moments.set(port, now)
  for (const watcher of [...(watchers.get(port) ?? [])]) watcher()
  return now
}

/** True as long as nothing else has happened since it was told. */
export function useIsNews(port: WorkbookPort, told: Told | null): boolean {
  const subscribe = useCallback(
    (watcher: () => void) => {
      const all = watchers.get(port) ?? new Set()
      watchers.set(port, all.add(watcher))
      return () => void all.delete(watcher)
    },
    [port],
  )
  return useSyncExternalStore(subscribe, () => told !== null && told.moment === (moments.get(port) ?? 0))
}

/** Something that was done, kept per workbook to be told where the list stands: the button that did it may be gone. */
export interface Told {
  /** Grows with each, so that focus can follow. */
  readonly number: number
  /** When it was, among all that happened with the workbook. */
  readonly moment: number
}

export interface LastTold<T extends Told> {
  readonly remember: (port: WorkbookPort, told: Omit<T, 'number' | 'moment'>) => void
  /** The last one; it stays until the next, whatever one looks at. */
  readonly useLast: (port: WorkbookPort) => T | null
}

interface Memory<T> {
  last: T | null
  readonly listeners: Set<() => void>
}

/** A memory of what was done last in each workbook. */
export function lastTold<T extends Told>(): LastTold<T> {
  const memories = new WeakMap<WorkbookPort, Memory<T>>()
  const memoryOf = (port: WorkbookPort): Memory<T> => {
    const known = memories.get(port)
    if (known !== undefined) return known
    const fresh: Memory<T> = { last: null, listeners: new Set() }
    memories.set(port, fresh)
    return fresh
  }
  return {
    remember(port, told) {
      const memory = memoryOf(port)
      memory.last = { ...told, number: (memory.last?.number ?? 0) + 1, moment: somethingHappens(port) } as T
      for (const listener of [...memory.listeners]) listener()
    },
    useLast(port) {
      const subscribe = useCallback(
        (listener: () => void) => {
          const { listeners } = memoryOf(port)
          listeners.add(listener)
          return () => void listeners.delete(listener)
        },
        [port],
      )
      return useSyncExternalStore(subscribe, () => memoryOf(port).last)
    },
  }
}
