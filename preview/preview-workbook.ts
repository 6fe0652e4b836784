import type { Moment, XlsxWorkbook } from '#adapters/xlsx'
import type { Session } from '#session'
import {
  a1,
  a1Range,
  cellsIn,
  type CellEdit,
  type CellPosition,
  rangeFromA1,
  sheetNamed,
  type WorkbookPort,
  type WorkbookSnapshot,
} from '#workbook'

export interface Selection extends CellPosition {
  readonly sheet: string
  /** Where more than one cell is selected: the corner it began in, and the one that moves. The cell lies within. */
  readonly corners?: Corners
  /** The keyboard comes along with the jump. */
  readonly focus?: boolean
  /** Counts the jumps from outside the grid (a finding, the name box), which the grid must follow. */
  readonly jump: number
}

export interface Corners {
  readonly from: CellPosition
  readonly to: CellPosition
}

export interface PreviewState {
  readonly snapshot: WorkbookSnapshot
  readonly selection: Selection
  /** Changed since it was opened or saved. */
  readonly changed: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
  /** Findings are marked in the grid. That is of the page only: nothing of it gets into the file. */
  readonly marked: boolean
}

interface Step {
  readonly before: Moment
  readonly after: Moment
  /** Where a person typed; null for what the pane wrote. */
  readonly at: Selection | null
}

const MOST_STEPS = 200

/** What the page needs to know of formulas; the rooms that know come in later than the page. */
export interface FormulaReader {
  /** False for text that no spreadsheet takes for a formula. */
  readonly reads: (formula: string) => boolean
  /** The formula as it reads so many rows lower and columns further. */
  readonly shifted: (formula: string, down: number, right: number) => string
}

/**
 * The open workbook as the page sees it: the file behind the port, the place people stand, and their steps back.
 * The pane gets `port`; its writes and jumps come by here, so that grid and pane always show the same.
 */
export interface PreviewWorkbook {
  readonly name: string
  readonly port: WorkbookPort
  readonly session: Session
  readonly state: () => PreviewState
  readonly subscribe: (listener: () => void) => () => void
  readonly formulas: FormulaReader
  /** A person selects a cell in the grid, or a range around it. */
  select(sheet: string, position: CellPosition, corners?: Corners): void
  /** Jumps to "F14" or "Inzet!F14"; false where there is no such place. */
  jumpTo(address: string, options?: { readonly focus: boolean }): boolean
  showSheet(sheet: string): void
  /** One step back, however many cells it is. */
  edit(sheet: string, cells: readonly CellEdit[]): Promise<void>
  undo(): Promise<void>
  redo(): Promise<void>
  save(): Promise<Uint8Array>
  /** The file as it is now, for a copy of it: whether it was saved stays as it was. */
  bytes(): Uint8Array
}

export interface PreviewParts {
  readonly file: XlsxWorkbook
  readonly session: Session
  readonly name: string
  readonly formulas: FormulaReader
  /** Brings the session in line with what the file carries, after a step back over something the pane wrote. */
  readonly restore: () => Promise<unknown>
}

/** Opens the page's view on a file. */
export async function previewWorkbook({
  file,
  session,
  name,
  formulas,
  restore,
}: PreviewParts): Promise<PreviewWorkbook> {
  const first = await file.read()
  const home = first.sheets.find((sheet) => sheet.visibility === 'visible') ?? first.sheets[0]
  let state: PreviewState = {
    snapshot: first,
    selection: { sheet: home?.name ?? '', row: 1, column: 1, jump: 0 },
    changed: false,
    canUndo: false,
    canRedo: false,
    marked: true,
  }
  const places = new Map<string, CellPosition>()
  const listeners = new Set<() => void>()
  let done: readonly Step[] = []
  let undone: readonly Step[] = []
  let kept = file.moment()

  const set = (change: Partial<PreviewState>): void => {
    state = { ...state, ...change, canUndo: done.length > 0, canRedo: undone.length > 0 }
    for (const listener of [...listeners]) listener()
  }
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const refresh = async (): Promise<void> => {
    const snapshot = await file.read()
    const stays = sheetNamed(snapshot, state.selection.sheet) !== undefined
    const sheet = stays ? state.selection.sheet : (snapshot.sheets[0]?.name ?? '')
    set({ snapshot, changed: file.moment() !== kept, selection: { ...state.selection, sheet } })
  }
  /** Does something that can be taken back. */
  const step = async (at: Selection | null, work: () => Promise<void>): Promise<void> => {
    const before = file.moment()
    await work()
    const after = file.moment()
    if (after !== before) {
      done = [...done, { before, after, at }].slice(-MOST_STEPS)
      undone = []
    }
    await refresh()
  }
  const back = async (to: Moment, { at }: Step): Promise<void> => {
    await file.returnTo(to, at === null ? { sheet: state.selection.sheet, address: 'A1' } : changeAt(at))
    if (at === null) {
      await restore()
      await file.recalculate()
    }
    await refresh()
    if (at !== null && sheetNamed(state.snapshot, at.sheet) !== undefined) {
      place(at.sheet, at, state.selection.jump + 1, { corners: at.corners })
    }
  }
  const place = (
    sheet: string,
    { row, column }: CellPosition,
    jump: number,
    { focus = false, corners }: { readonly focus?: boolean; readonly corners?: Corners | undefined } = {},
  ): void => {
    places.set(sheet, { row, column })
    const isOne = corners === undefined || samePlace(corners.from, corners.to)
    const moved = state.selection.sheet !== sheet || !samePlace(state.selection, { row, column })
    set({ selection: { sheet, row, column, jump, focus, ...(isOne ? {} : { corners }) } })
    if (moved) file.select(sheet, a1(row, column))
  }
  const jump = (sheet: string, address: string, focus = false): boolean => {
    const target = sheetNamed(state.snapshot, sheet)
    const range = rangeFromA1(address)
    if (target === undefined || range === null) return false
    const from = { row: range.top, column: range.left }
    const corners = { from, to: { row: range.bottom, column: range.right } }
    place(target.name, from, state.selection.jump + 1, { focus, corners })
    return true
  }

  const port: WorkbookPort = {
    read: (options) => file.read(options),
    apply: (plan) => step(null, () => file.apply(plan)),
    async goTo(sheet, address) {
      await file.goTo(sheet, address)
      jump(sheet, address)
    },
    async recalculate() {
      const unchanged = file.moment() === kept
      await file.recalculate()
      if (unchanged) kept = file.moment()
      await refresh()
    },
    marking: {
      isShown: () => state.marked,
      subscribe,
      show(marks) {
        if (!state.marked) set({ marked: true })
        const cells = marks.reduce((sum, mark) => sum + cellsIn(mark), 0)
        return Promise.resolve({ cells, wanted: cells, locked: [] })
      },
      clear() {
        set({ marked: false })
        return Promise.resolve()
      },
      // The file's own are not drawn here, and not in what is saved.
      left: () => Promise.resolve(false),
    },
    onChange: (listener) => file.onChange(listener),
    onSelect: (listener) => file.onSelect(listener),
    selected() {
      const { sheet, row, column, corners } = state.selection
      const { from, to } = corners ?? { from: { row, column }, to: { row, column } }
      const range = rangeFromA1(`${a1(from.row, from.column)}:${a1(to.row, to.column)}`)
      return Promise.resolve(range === null ? null : { sheet, address: a1Range(range) })
    },
  }

  return {
    name,
    port,
    session,
    formulas,
    state: () => state,
    subscribe,
    select(sheet, position, corners) {
      place(sheet, position, state.selection.jump, { corners })
    },
    jumpTo(text, options) {
      const { sheet, address } = splitAddress(text, state.selection.sheet)
      return jump(sheet, address, options?.focus)
    },
    showSheet(sheet) {
      place(sheet, places.get(sheet) ?? { row: 1, column: 1 }, state.selection.jump + 1)
    },
    async edit(sheet, cells) {
      const [first] = cells
      if (first === undefined) return
      const { selection } = state
      const at = { ...selection, sheet, ...(cells.length === 1 ? { row: first.row, column: first.column } : {}) }
      await step(at, () => file.edit(sheet, cells))
    },
    async undo() {
      const last = done.at(-1)
      if (last === undefined) return
      done = done.slice(0, -1)
      undone = [...undone, last]
      await back(last.before, last)
    },
    async redo() {
      const last = undone.at(-1)
      if (last === undefined) return
      undone = undone.slice(0, -1)
      done = [...done, last]
      await back(last.after, last)
    },
    bytes: () => file.save(),
    async save() {
      const bytes = file.save()
      kept = file.moment()
      set({ changed: false })
      return Promise.resolve(bytes)
    },
  }
}

function samePlace(one: CellPosition, other: CellPosition): boolean {
  return one.row === other.row && one.column === other.column
}

function changeAt({ sheet, row, column }: Selection): { sheet: string; address: string } {
  return { sheet, address: a1(row, column) }
}

function splitAddress(text: string, sheet: string): { sheet: string; address: string } {
  const at = text.lastIndexOf('!')
  if (at < 0) return { sheet, address: text.trim() }
  const name = text.slice(0, at).trim()
  const plain = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name
  return { sheet: plain, address: text.slice(at + 1).trim() }
}
