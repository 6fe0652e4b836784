import {
  atOnce,
  type Calculator,
  calculatedWorkbook,
  type CellEdit,
  editedAddress,
  type FileScrub,
  type FileWorkbook,
  type InPortions,
  Listeners,
  presentSheet,
  type ReadOptions,
  type SelectedRange,
  selectionAt,
  type WorkbookChange,
  WorkbookError,
  type WorkbookSelection,
  type WorkbookSnapshot,
  type WritePlan,
} from '#workbook'
import { applied, calculatedState, withWrittenCells } from './apply-plan'
import { blankPackage } from './blank-package'
import type { FileState } from './file-state'
import { cellFormats, type OpenedFile, openingFile, readPackage } from './open-file'
import { savedFile } from './save-file'
import { scrubbedFile } from './scrub-file'

export interface XlsxOptions {
  /** File name, for people. */
  readonly name?: string
  /** Keeps formulas live: their values are calculated after each change and stored in what we write. */
  readonly calculator?: Calculator
}

declare const moment: unique symbol

/** What a workbook was at some time. Opaque: only to go back to, and to see whether it is the same. */
export interface Moment {
  readonly [moment]: true
}

/**
 * An .xlsx file. Only the parts that have to change are written; everything else in the file is copied byte for byte.
 * Runs in the browser and in Node.
 */
export class XlsxWorkbook implements FileWorkbook {
  private readonly changes = new Listeners<WorkbookChange>()
  private readonly selections = new Listeners<WorkbookSelection>()
  private isCalculated = false
  selection: WorkbookSelection | null = null

  private constructor(
    private state: FileState,
    private readonly calculator: Calculator | undefined,
  ) {}

  /**
   * Opens the bytes of a file.
   * @throws WorkbookError `empty-file`, `not-xlsx`, `old-xls`, `encrypted`, `truncated`, `too-large`, `broken-xml`, `no-sheets`
   */
  static open(bytes: Uint8Array, options: XlsxOptions = {}): XlsxWorkbook {
    return atOnce(XlsxWorkbook.opening(bytes, options))
  }

  /** `open` with a halt now and then, which says which share of the file has been read; to rest, to show it, or to stop. */
  static *opening(bytes: Uint8Array, options: XlsxOptions = {}): InPortions<number, XlsxWorkbook> {
    try {
      const file = yield* openingFile(bytes, options.name ?? 'werkmap.xlsx')
      return new XlsxWorkbook(stateOf(file), options.calculator)
    } catch (error) {
      throw memoryProblem(error)
    }
  }

  /** The same workbook with its formulas live. What the calculator fills in at the first look is not stored. */
  calculatedBy(calculator: Calculator): XlsxWorkbook {
    return new XlsxWorkbook(this.state, calculator)
  }

  /** A new workbook without sheets; it can be saved once a plan has put a visible sheet in it. */
  static blank(name = 'werkmap.xlsx', options: Omit<XlsxOptions, 'name'> = {}): XlsxWorkbook {
    return new XlsxWorkbook(stateOf(readPackage(blankPackage(), name)), options.calculator)
  }

  read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    return attempt(() => {
      options.signal?.throwIfAborted()
      return this.current().snapshot
    })
  }

  apply(plan: WritePlan): Promise<void> {
    return attempt(() => {
      const next = plan.reduce(applied, this.current())
      this.state = this.calculator === undefined ? next : calculatedState(next, this.calculator, { edited: true })
    })
  }

  goTo(sheet: string, address: string): Promise<void> {
    return attempt(() => {
      this.select(sheet, address)
    })
  }

  recalculate(): Promise<void> {
    return attempt(() => {
      if (this.calculator !== undefined) this.state = calculatedState(this.current(), this.calculator)
    })
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    return this.changes.add(listener)
  }

  onSelect(listener: (selection: WorkbookSelection) => void): () => void {
    return this.selections.add(listener)
  }

  selected(): Promise<SelectedRange | null> {
    const at = this.selection
    return Promise.resolve(at && { sheet: at.sheet, address: at.address })
  }

  select(sheet: string, address: string): void {
    this.selection = selectionAt(presentSheet(this.current().snapshot, sheet), address)
    this.selections.notify(this.selection)
  }

  async edit(sheet: string, cells: readonly CellEdit[]): Promise<void> {
    if (cells.length === 0) return
    await this.apply([{ kind: 'write-cells', sheet, cells }])
    this.changes.notify({ sheet: presentSheet(this.state.snapshot, sheet).name, address: editedAddress(cells) })
  }

  /** The workbook as it is now, to go back to later. Costs little: what stays the same is shared. */
  moment(): Moment {
    return this.current() as FileState & Moment
  }

  /** Goes back, or forward again, to a moment of this workbook. Listeners of `onChange` hear `change`. */
  returnTo(moment: Moment, change: WorkbookChange): Promise<void> {
    return attempt(() => {
      const state = moment as FileState & Moment
      // The rulebook may have changed since, so values are those of now.
      this.state = this.calculator === undefined ? state : calculatedState(state, this.calculator, { edited: true })
      this.changes.notify(change)
    })
  }

  /**
   * The bytes of a copy that differs by this plan, also where a sheet is protected: a lock guards the file it is on. What
   * formulas show stays as stored; the program that opens the copy calculates. The workbook itself stays as it is.
   */
  copy(plan: WritePlan, scrub: FileScrub): Uint8Array {
    return withinMemory(() => {
      const copied = plan.reduce(
        (state, action) =>
          action.kind === 'write-cells'
            ? withWrittenCells(state, action, { evenLocked: true })
            : applied(state, action),
        this.current(),
      )
      return scrubbedFile(savedFile(copied), scrub)
    })
  }

  /** The bytes of the file as it is now; the same workbook always gives the same bytes. */
  save(): Uint8Array {
    return withinMemory(() => savedFile(this.state))
  }

  /** Formulas show calculated values from the first look on; that alone changes nothing in the file. */
  private current(): FileState {
    if (!this.isCalculated && this.calculator !== undefined) {
      this.isCalculated = true
      const { workbook } = calculatedWorkbook(this.state.snapshot, this.calculator)
      this.state = { ...this.state, snapshot: workbook }
    }
    return this.state
  }
}

function stateOf({ pack, book, snapshot, facts }: OpenedFile): FileState {
  return {
    pack,
    snapshot,
    sheets: facts.map((one, index) => ({
      facts: one,
      stored: snapshot.sheets[index] as FileState['sheets'][number]['stored'],
      touched: new Map(),
      isFresh: false,
      charts: [],
    })),
    formats: cellFormats(pack, book),
    asksCalculation: false,
    hasCalculationChain: book.calcChain !== null,
  }
}

/** What JavaScript cannot hold in one piece is a file that is too large. */
function withinMemory<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw memoryProblem(error)
  }
}

function memoryProblem(error: unknown): unknown {
  return error instanceof RangeError ? new WorkbookError('too-large') : error
}

function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work())
  })
}
