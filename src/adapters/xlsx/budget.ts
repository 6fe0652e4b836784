import { WorkbookError } from '#workbook'
import { LIMITS } from './limits'

type Counted = 'cells' | 'styledCells' | 'characters' | 'sharedStrings' | 'merges' | 'arrayCells'

/** Counts what a workbook takes while it is read, so that no file can take more memory than a large real one. */
export class Budget {
  private readonly used = new Map<Counted, number>()

  spend(what: Counted, amount: number): void {
    const total = (this.used.get(what) ?? 0) + amount
    this.used.set(what, total)
    if (total > LIMITS[what]) throw new WorkbookError('too-large', { [what]: total })
  }
}
