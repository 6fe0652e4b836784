import type { CellRun, Finding } from '#findings'
import type { FindingKeys } from './finding-key'

/** Keys for the buttons of a list: a button stays the same one as long as a cell of it is left, so focus stays too. */
export class RunKeys {
  private buttons = new Map<string, string>()

  of(runs: readonly CellRun<Finding>[], keys: FindingKeys): readonly string[] {
    const next = new Map<string, string>()
    const used = new Set<string>()
    const given = runs.map((run) => {
      const cells = run.map((finding) => keys.get(finding) ?? '')
      const before = cells.flatMap((cell) => this.buttons.get(cell) ?? []).find((key) => !used.has(key))
      const free = before ?? cells.find((cell) => !used.has(cell)) ?? cells.join()
      used.add(free)
      for (const cell of cells) next.set(cell, free)
      return free
    })
    this.buttons = next
    return given
  }
}
