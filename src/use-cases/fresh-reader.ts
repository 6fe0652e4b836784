import type { WorkbookChange, WorkbookPort, WorkbookSnapshot } from '#workbook'

/** Reads one workbook again and again, each time asking only for what can be different from the time before. */
export interface FreshReader extends Pick<WorkbookPort, 'read'> {
  /** Somebody changed cells: told by the port, passed on here as it comes. */
  heard(change: WorkbookChange): void
  /** The next reading takes nothing from before. */
  forget(): void
}

export function freshReader(port: Pick<WorkbookPort, 'read'>): FreshReader {
  let before: WorkbookSnapshot | null = null
  let changes: WorkbookChange[] = []
  let last: Promise<unknown> = Promise.resolve()

  const read: FreshReader['read'] = async (options = {}) => {
    const pending = changes
    // What comes in while we read may be in it or not, and is asked for the next time.
    changes = []
    try {
      const since = before === null ? {} : { since: { snapshot: before, changes: pending } }
      before = await port.read({ ...options, ...since })
      return before
    } catch (error) {
      changes = [...pending, ...changes]
      throw error
    }
  }

  return {
    // One after the other: each goes on from what the one before it found.
    read(options) {
      const next = last.then(() => read(options))
      last = next.catch(() => undefined)
      return next
    },
    heard(change) {
      changes.push(change)
    },
    forget() {
      before = null
    },
  }
}
