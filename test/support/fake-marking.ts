import { a1Range, cellsIn, type SheetMark, type SheetMarking } from '#workbook'

export interface FakeMarking extends SheetMarking {
  /** What stands in the sheets, as "Inzet!D2:D4 error"; those of another time as they were given. */
  readonly standing: () => readonly string[]
}

/** Signs in sheets that nobody draws: for screens that switch them on and off. */
export function fakeMarking({
  earlier = [],
  locked = [],
}: { earlier?: string[]; locked?: string[] } = {}): FakeMarking {
  const listeners = new Set<() => void>()
  let isShown = false
  let standing: readonly string[] = earlier
  const tell = (shown: boolean, now: readonly string[]) => {
    isShown = shown
    standing = now
    for (const listener of listeners) listener()
    return Promise.resolve()
  }
  const count = (marks: readonly SheetMark[]) => marks.reduce((sum, mark) => sum + cellsIn(mark), 0)
  return {
    standing: () => standing,
    isShown: () => isShown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async show(marks) {
      const open = marks.filter(({ sheet }) => !locked.includes(sheet))
      await tell(
        true,
        open.map(({ sheet, range, level }) => `${sheet}!${a1Range(range)} ${level}`),
      )
      return { cells: count(open), wanted: count(marks), locked }
    },
    clear: () => tell(false, []),
    left: () => Promise.resolve(!isShown && standing.length > 0),
  }
}
