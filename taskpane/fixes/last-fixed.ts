import { useCallback, useSyncExternalStore } from 'react'
import type { CheckedForFixes } from '#use-cases'
import type { WorkbookPort } from '#workbook'

export type Fix = CheckedForFixes['fixes']['fixes'][number]

/** What was put right last, and whether it was taken back since. It stays until the next fix, whatever one looks at. */
export interface LastFixed {
  readonly kind: 'fixed' | 'undone'
  readonly fixes: readonly Fix[]
  /** Grows with each, so that focus can follow. */
  readonly number: number
}

interface Memory {
  last: LastFixed | null
  /** Up to here people were told. */
  told: number
  readonly listeners: Set<() => void>
}

const memories = new WeakMap<WorkbookPort, Memory>()

function memoryOf(port: WorkbookPort): Memory {
  const known = memories.get(port)
  if (known !== undefined) return known
  const fresh: Memory = { last: null, told: 0, listeners: new Set() }
  memories.set(port, fresh)
  return fresh
}

export function rememberFixed(port: WorkbookPort, kind: LastFixed['kind'], fixes: readonly Fix[]): void {
  const memory = memoryOf(port)
  memory.last = { kind, fixes, number: (memory.last?.number ?? 0) + 1 }
  for (const listener of [...memory.listeners]) listener()
}

/** True once for each: whoever tells it first moves the focus there. */
export function isNews(port: WorkbookPort, { number }: LastFixed): boolean {
  const memory = memoryOf(port)
  if (number <= memory.told) return false
  memory.told = number
  return true
}

export function useLastFixed(port: WorkbookPort): LastFixed | null {
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
