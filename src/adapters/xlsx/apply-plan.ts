import {
  calculatedWorkbook,
  type Calculator,
  cellAt,
  type CellEdit,
  editedSheet,
  type HeaderChange,
  markerName,
  ownTab,
  presentSheet,
  type PutSheet,
  type RemoveSheet,
  sheetPlace,
  type SheetSnapshot,
  WorkbookError,
  type WriteAction,
  type WriteCells,
} from '#workbook'
import { cellKey } from './cell-key'
import { type FileState, sheetIndex, type SheetState, type Touch, withSheetAt } from './file-state'
import { cellFormats, readWorksheet } from './open-file'
import { Budget } from './budget'
import { withPlannedSheet } from './put-sheet'
import { withRenamedColumns } from './rename-columns'
import { withoutSheetReferences } from './lost-references'
import { formatAt } from './styles-reader'
import { withDefinedName, withoutCalculationChain, withoutSheetEntry } from './workbook-editor'
import { readWorkbookPart } from './workbook-part'

/** The state after one action of a plan; the given state stays as it is. */
export function applied(state: FileState, action: WriteAction): FileState {
  switch (action.kind) {
    case 'write-cells':
      return withWrittenCells(state, action)
    case 'put-sheet':
      return withSheet(state, action)
    case 'remove-sheet':
      return withoutSheet(state, action)
  }
}

/** The state with all formulas calculated; cells whose value changed by that are kept for saving. */
export function calculatedState(
  state: FileState,
  calculator: Calculator,
  options: { readonly edited?: boolean } = {},
): FileState {
  const { workbook, changed } = calculatedWorkbook(state.snapshot, calculator, options)
  if (changed.length === 0) return state
  const touched = new Map<string, Map<number, Touch>>()
  for (const { sheet, row, column } of changed) {
    const ofSheet = touched.get(sheet) ?? new Map<number, Touch>()
    ofSheet.set(cellKey(row, column), { rewritten: false })
    touched.set(sheet, ofSheet)
  }
  const sheets = state.sheets.map((sheet, index) => {
    const added = touched.get(state.snapshot.sheets[index]?.name ?? '')
    return added === undefined ? sheet : withTouched(sheet, added)
  })
  return { ...state, snapshot: workbook, sheets }
}

/** Writes edits in a sheet of the state. @throws WorkbookError `sheet-gone`, `protected` */
export function withWrittenCells(
  state: FileState,
  action: WriteCells,
  options: { readonly evenLocked?: boolean } = {},
): FileState {
  if (action.cells.length === 0) return state
  const sheet = presentSheet(state.snapshot, action.sheet)
  const index = sheetIndex(state, sheet.name)
  const own = state.sheets[index]
  if (own === undefined) throw new WorkbookError('sheet-gone', { sheet: action.sheet })
  if (options.evenLocked !== true) refuseLocked(state, sheet, own, action.cells)
  const blank = (row: number, column: number) => {
    const known = formatAt(state.formats, own.facts.styles.at(row, column))
    const format = own.touched.get(cellKey(row, column))?.format ?? known.format
    const { look } = known
    return { ...(format === undefined ? {} : { format }), ...(look === undefined ? {} : { look }) }
  }
  const edited = editedSheet(sheet, action.cells, blank)
  const touched = new Map<number, Touch>()
  for (const { row, column } of edited.beside) {
    const isFormula = cellAt(sheet, row, column)?.formula !== undefined
    touched.set(cellKey(row, column), { rewritten: !isFormula })
  }
  for (const { row, column, format } of edited.edits) {
    touched.set(cellKey(row, column), { rewritten: true, ...(format === undefined ? {} : { format }) })
  }
  const next = withSheetAt(state, index, edited.sheet, withTouched(own, touched))
  return afterHeaders(askingCalculation(next, edited.formulasChanged), sheet, edited.headers, options)
}

function afterHeaders(
  state: FileState,
  sheet: SheetSnapshot,
  headers: readonly HeaderChange[],
  options: { readonly evenLocked?: boolean },
): FileState {
  return headers.reduce((next, change) => {
    const { pack, edits } = withRenamedColumns(next.pack, next.snapshot, sheet.name, change)
    return edits.reduce((one, edit) => withWrittenCells(one, edit, options), { ...next, pack })
  }, state)
}

function refuseLocked(state: FileState, sheet: SheetSnapshot, own: SheetState, cells: readonly CellEdit[]): void {
  if (!sheet.isProtected) return
  const locked = cells.some(({ row, column }) => formatAt(state.formats, own.facts.styles.at(row, column)).locked)
  if (locked) throw new WorkbookError('protected', { sheet: sheet.name })
}

function withSheet(state: FileState, action: PutSheet): FileState {
  const book = readWorkbookPart(state.pack)
  const others = book.sheets.filter((sheet) => !sheet.isWorksheet).map((sheet) => sheet.name)
  const place = sheetPlace(state.snapshot, action, others)
  if (place.existing === undefined && book.lockedStructure) throw new WorkbookError('protected')
  const index = place.existing === undefined ? state.sheets.length : sheetIndex(state, place.existing.name)
  const existing = book.sheets.find((sheet) => sheet.part === state.sheets[index]?.facts.part)
  const planned = withPlannedSheet(state.pack, state.snapshot, action, { name: place.name, existing })
  const { pack, part } = planned
  const after = readWorkbookPart(pack)
  const entry = after.sheets.find((sheet) => sheet.part === part)
  if (entry === undefined) throw new WorkbookError('sheet-gone', { sheet: place.name })
  const formats = cellFormats(pack, after)
  const context = { strings: [], formats, date1904: after.date1904, budget: new Budget() }
  const { snapshot, facts } = readWorksheet(pack, entry, context)
  const sheet: SheetState = { facts, stored: snapshot, touched: new Map(), isFresh: true, charts: planned.charts }
  const put = withSheetAt({ ...state, pack, formats }, index, snapshot, sheet)
  const named = { ...put, snapshot: { ...put.snapshot, names: after.names } }
  const hasFormulas = [place.existing, snapshot].some((one) =>
    one?.rows.some((row) => row.cells.some((cell) => cell.formula !== undefined)),
  )
  return askingCalculation(named, hasFormulas)
}

function withoutSheet(state: FileState, action: RemoveSheet): FileState {
  const gone = ownTab(state.snapshot, action.role)
  if (gone === undefined) return state
  const book = readWorkbookPart(state.pack)
  const index = sheetIndex(state, gone.name)
  const entry = book.sheets.find((sheet) => sheet.part === state.sheets[index]?.facts.part)
  if (book.lockedStructure || entry === undefined) throw new WorkbookError('protected')
  if (!book.sheets.some((sheet) => sheet !== entry && sheet.visibility === 'visible')) {
    throw new WorkbookError('no-sheets')
  }
  const { edits } = withoutSheetReferences(state.snapshot, gone.name)
  const unlinked = edits.reduce((next, edit) => withWrittenCells(next, edit), state)
  const pack = withoutSheetEntry(withDefinedName(unlinked.pack, markerName(action.role), null), entry)
  const after = readWorkbookPart(pack)
  return askingCalculation(
    {
      ...unlinked,
      pack,
      snapshot: {
        ...unlinked.snapshot,
        sheets: unlinked.snapshot.sheets.filter((_, place) => place !== index),
        names: after.names,
      },
      sheets: unlinked.sheets.filter((_, place) => place !== index),
    },
    true,
  )
}

function withTouched(sheet: SheetState, added: ReadonlyMap<number, Touch>): SheetState {
  if (added.size === 0) return sheet
  const touched = new Map(sheet.touched)
  for (const [key, touch] of added) {
    const known = touched.get(key)
    touched.set(
      key,
      known === undefined ? touch : { ...known, ...touch, rewritten: known.rewritten || touch.rewritten },
    )
  }
  return { ...sheet, touched }
}

/** Asks for calculation; where formulas came or went, the list of formula cells goes too. */
function askingCalculation(state: FileState, formulasChanged: boolean): FileState {
  const dropsChain = formulasChanged && state.hasCalculationChain
  const pack = dropsChain ? withoutCalculationChain(state.pack) : state.pack
  return { ...state, pack, asksCalculation: true, hasCalculationChain: state.hasCalculationChain && !dropsChain }
}
