import { useCallback, useSyncExternalStore } from 'react'
import type { WorkbookPort } from '#workbook'

/** Something that was done, kept per workbook to be told where the list stands: the button that did it may be gone. */
export interface Told {
  /** Grows with each, so that focus can follow. */
  readonly number: number
}

export interface LastTold<T extends Told> {
  readonly remember: (port: WorkbookPort, told: Omit<T, 'number'>) => void
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
      memory.last = { ...told, number: (memory.last?.number ?? 0) + 1 } as T
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
