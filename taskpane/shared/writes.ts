import type { WorkbookPort } from '#workbook'

const underWay = new WeakMap<WorkbookPort, Set<Promise<unknown>>>()

/** Runs what writes for somebody who asked for it, so that what is written by itself can wait for it. */
export async function asked<T>(port: WorkbookPort, work: () => Promise<T>): Promise<T> {
  const all = underWay.get(port) ?? new Set()
  underWay.set(port, all)
  const running = work()
  all.add(running)
  try {
    return await running
  } finally {
    all.delete(running)
  }
}

/** When nothing that somebody asked for is being written any more. */
export async function nothingAsked(port: WorkbookPort): Promise<void> {
  for (let all = underWay.get(port); all !== undefined && all.size > 0;) await Promise.allSettled([...all])
}
