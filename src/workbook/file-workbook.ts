import type { CellEdit } from './write-plan'
import type { WorkbookPort, WorkbookSelection } from './workbook-port'

/** A workbook that we hold ourselves (a file, arrays): the port, plus the door a person comes in by. */
export interface FileWorkbook extends WorkbookPort {
  /** Where the person is; null before the first selection. */
  readonly selection: WorkbookSelection | null
  /** A person selects a cell or range; `goTo` does the same. Listeners of `onSelect` hear it. */
  select(sheet: string, address: string): void
  /** A person types in cells. Listeners of `onChange` hear it; `apply` they do not hear. */
  edit(sheet: string, cells: readonly CellEdit[]): Promise<void>
}

/** Those who want to hear something; one that fails does not keep the others from hearing. */
export class Listeners<T> {
  private readonly listeners = new Set<(event: T) => void>()

  /** @returns the function that stops it */
  add(listener: (event: T) => void): () => void {
    const own = (event: T): void => {
      listener(event)
    }
    this.listeners.add(own)
    return () => {
      this.listeners.delete(own)
    }
  }

  notify(event: T): void {
    const failures: unknown[] = []
    for (const listener of [...this.listeners]) {
      try {
        listener(event)
      } catch (error) {
        failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
  }
}
