import type { InPortions } from '#workbook'

/** How work in portions is run for somebody who is waiting for it. */
export interface Pace<P> {
  /** Looked at between portions; an AbortError is thrown when the user has stopped. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: P) => void
  /** Called between portions. What it returns is waited for, so that a screen can be drawn; without it nothing waits. */
  readonly rest?: () => Promise<void> | undefined
}

/** Runs work in portions at somebody's pace. */
export async function paced<P, T>(work: InPortions<P, T>, { signal, onProgress, rest }: Pace<P>): Promise<T> {
  for (;;) {
    signal?.throwIfAborted()
    const step = work.next()
    if (step.done === true) return step.value
    onProgress?.(step.value)
    const resting = rest?.()
    if (resting !== undefined) await resting
  }
}
