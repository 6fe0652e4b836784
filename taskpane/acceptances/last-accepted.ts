import { useCallback, useSyncExternalStore } from 'react'
import type { WorkbookPort } from '#workbook'

/** What was accepted or withdrawn last, to be told where the list stands, as the button that did it may be gone. */
export interface LastAccepted {
  readonly kind: 'accepted' | 'withdrawn'
  readonly count: number
  /** Findings that stood otherwise by then, and were left open. */
  readonly changed: number
  /** Grows with each, so that focus can follow. */
  readonly number: number
}

interface Memory {
  last: LastAccepted | null
  readonly listeners: Set<() => void>
}

const memories = new WeakMap<WorkbookPort, Memory>()

function memoryOf(port: WorkbookPort): Memory {
  const known = memories.get(port)
  if (known !== undefined) return known
  const fresh: Memory = { last: null, listeners: new Set() }
  memories.set(port, fresh)
  return fresh
}

export function rememberAccepted(port: WorkbookPort, told: Omit<LastAccepted, 'number'>): void {
  const memory = memoryOf(port)
  memory.last = { ...told, number: (memory.last?.number ?? 0) + 1 }
  for (const listener of [...memory.listeners]) listener()
}

export function useLastAccepted(port: WorkbookPort): LastAccepted | null {
  const subscribe = useCallback(
    (listener: () => void) => {
      const { listeners } = memoryOf(port)
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    [port],
  )
  return useSyncExternalStore(subscribe, () => memoryOf(port).last)
}
