import type { Session } from '#session'
import {
  a1,
  type Cell,
  cellAt,
  type CellEdit,
  type CellPosition,
  type FileWorkbook,
  rangeFromA1,
  sheetNamed,
  type SheetSnapshot,
  type WorkbookPort,
  type WorkbookSnapshot,
} from '#workbook'

/** A workbook that a person edits and can save. */
export interface SavableWorkbook extends FileWorkbook {
  save(): Promise<Uint8Array> | Uint8Array
}

export interface Selection extends CellPosition {
  readonly sheet: string
  /** The keyboard comes along with the jump. */
  readonly focus?: boolean
  /** Counts the jumps from outside the grid (a finding, the name box), which the grid must follow. */
  readonly jump: number
}

export interface PreviewState {
  readonly snapshot: WorkbookSnapshot
  readonly selection: Selection
  /** Changed since it was opened or saved. */
  readonly changed: boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}

interface Step {
  readonly sheet: string
  readonly before: readonly CellEdit[]
  readonly after: readonly CellEdit[]
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
  /** A person selects a cell in the grid. */
  select(sheet: string, position: CellPosition): void
  /** Jumps to "F14" or "Inzet!F14"; false where there is no such place. */
  jumpTo(address: string, options?: { readonly focus: boolean }): boolean
  showSheet(sheet: string): void
  edit(sheet: string, cells: readonly CellEdit[]): Promise<void>
  undo(): Promise<void>
  redo(): Promise<void>
  /** False for text that no spreadsheet takes for a formula. */
  readsFormula(formula: string): boolean
  save(): Promise<Uint8Array>
}

/** Opens the page's view on a file. */
export async function previewWorkbook(
  file: SavableWorkbook,
  session: Session,
  name: string,
  readsFormula: (formula: string) => boolean,
): Promise<PreviewWorkbook> {
  const first = await file.read()
  const home = first.sheets.find((sheet) => sheet.visibility === 'visible') ?? first.sheets[0]
  let state: PreviewState = {
    snapshot: first,
    selection: { sheet: home?.name ?? '', row: 1, column: 1, jump: 0 },
    changed: false,
    canUndo: false,
    canRedo: false,
  }
  const places = new Map<string, CellPosition>()
  const listeners = new Set<() => void>()
  let done: readonly Step[] = []
  let undone: readonly Step[] = []

  const set = (change: Partial<PreviewState>): void => {
    state = { ...state, ...change, canUndo: done.length > 0, canRedo: undone.length > 0 }
    for (const listener of [...listeners]) listener()
  }
  const refresh = async (changed = true): Promise<void> => {
    const snapshot = await file.read()
    const stays = sheetNamed(snapshot, state.selection.sheet) !== undefined
    const sheet = stays ? state.selection.sheet : (snapshot.sheets[0]?.name ?? '')
    set({ snapshot, changed: state.changed || changed, selection: { ...state.selection, sheet } })
  }
  const place = (sheet: string, { row, column }: CellPosition, jump: number, focus = false): void => {
    places.set(sheet, { row, column })
    set({ selection: { sheet, row, column, jump, focus } })
    file.select(sheet, a1(row, column))
  }
  const jump = (sheet: string, address: string, focus = false): boolean => {
    const target = sheetNamed(state.snapshot, sheet)
    const range = rangeFromA1(address)
    if (target === undefined || range === null) return false
    place(target.name, { row: range.top, column: range.left }, state.selection.jump + 1, focus)
    return true
  }
  const take = async (sheet: string, cells: readonly CellEdit[]): Promise<void> => {
    await file.edit(sheet, cells)
    await refresh()
  }

  const port: WorkbookPort = {
    read: (options) => file.read(options),
    async apply(plan) {
      await file.apply(plan)
      await refresh()
    },
    async goTo(sheet, address) {
      await file.goTo(sheet, address)
      jump(sheet, address)
    },
    async recalculate() {
      await file.recalculate()
      await refresh(false)
    },
    onChange: (listener) => file.onChange(listener),
    onSelect: (listener) => file.onSelect(listener),
  }

  return {
    name,
    port,
    session,
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    select(sheet, position) {
      place(sheet, position, state.selection.jump)
    },
    jumpTo(text, options) {
      const { sheet, address } = splitAddress(text, state.selection.sheet)
      return jump(sheet, address, options?.focus)
    },
    showSheet(sheet) {
      place(sheet, places.get(sheet) ?? { row: 1, column: 1 }, state.selection.jump + 1)
    },
    async edit(sheet, cells) {
      const target = sheetNamed(state.snapshot, sheet)
      if (target === undefined || cells.length === 0) return
      const before = cells.map((cell) => contentBefore(target, cell))
      await file.edit(sheet, cells)
      done = [...done, { sheet, before, after: cells }]
      undone = []
      await refresh()
    },
    async undo() {
      const step = done.at(-1)
      if (step === undefined) return
      done = done.slice(0, -1)
      undone = [...undone, step]
      await take(step.sheet, step.before)
      jumpToFirst(step)
    },
    async redo() {
      const step = undone.at(-1)
      if (step === undefined) return
      undone = undone.slice(0, -1)
      done = [...done, step]
      await take(step.sheet, step.after)
      jumpToFirst(step)
    },
    readsFormula,
    async save() {
      const bytes = await file.save()
      set({ changed: false })
      return bytes
    },
  }

  function jumpToFirst(step: Step): void {
    const first = step.after[0]
    if (first !== undefined) jump(step.sheet, a1(first.row, first.column))
  }
}

/** The edit that puts a cell back as it is now. */
function contentBefore(sheet: SheetSnapshot, { row, column, format }: CellEdit): CellEdit {
  const cell = cellAt(sheet, row, column)
  const old: CellEdit = { row, column, content: contentOf(cell) }
  return format === undefined ? old : { ...old, format: cell?.format ?? 'General' }
}

function contentOf(cell: Cell | undefined): CellEdit['content'] {
  if (cell?.formula !== undefined) return { kind: 'formula', formula: cell.formula }
  const value = cell?.spilledFrom === undefined ? (cell?.value ?? null) : null
  if (typeof value !== 'object' || value === null) return { kind: 'value', value }
  // A stored error without formula: a formula of the same error gives it back.
  return { kind: 'formula', formula: `=${value.error}` }
}

function splitAddress(text: string, sheet: string): { sheet: string; address: string } {
  const at = text.lastIndexOf('!')
  if (at < 0) return { sheet, address: text.trim() }
  const name = text.slice(0, at).trim()
  const plain = name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name
  return { sheet: plain, address: text.slice(at + 1).trim() }
}
