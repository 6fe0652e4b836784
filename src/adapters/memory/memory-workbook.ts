import {
  calculatedWorkbook,
  type Calculator,
  type Cell,
  type CellEdit,
  type CellValue,
  editedAddress,
  editedSheet,
  type FileWorkbook,
  Listeners,
  markerName,
  markerTarget,
  ownTab,
  presentSheet,
  type PutSheet,
  type ReadOptions,
  type RemoveSheet,
  type SelectedRange,
  selectionAt,
  sheetPlace,
  type SheetSnapshot,
  WorkbookError,
  type WorkbookChange,
  type WorkbookSelection,
  type WorkbookSnapshot,
  type WriteAction,
  type WriteCells,
  type WritePlan,
} from '#workbook'
import { plannedSheet } from './planned-sheet'

/** A cell in a plain array: a value, or a value with more. */
export type MemoryCell = CellValue | { readonly formula?: string; readonly value?: CellValue; readonly format?: string }

export interface MemoryOptions {
  readonly name?: string
  readonly calculator?: Calculator
}

/** A workbook that is only arrays: for tests, and for whatever never becomes a file. */
export class MemoryWorkbook implements FileWorkbook {
  private workbook: WorkbookSnapshot
  private readonly changes = new Listeners<WorkbookChange>()
  private readonly selections = new Listeners<WorkbookSelection>()
  selection: WorkbookSelection | null = null

  constructor(
    workbook: WorkbookSnapshot,
    private readonly options: MemoryOptions = {},
  ) {
    this.workbook = this.calculated(workbook)
  }

  /** Sheets from rows of cells, first row and first column at A1: `MemoryWorkbook.of({ Inzet: [['Bouwblok'], ['1']] })`. */
  static of(
    sheets: Readonly<Record<string, readonly (readonly MemoryCell[])[]>>,
    options: MemoryOptions = {},
  ): MemoryWorkbook {
    return new MemoryWorkbook(
      {
        name: options.name ?? 'werkmap.xlsx',
        date1904: false,
        sheets: Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows)),
        names: [],
        properties: {},
      },
      options,
    )
  }

  read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    return attempt(() => {
      options.signal?.throwIfAborted()
      return this.workbook
    })
  }

  apply(plan: WritePlan): Promise<void> {
    return attempt(() => {
      this.workbook = this.calculated(plan.reduce(applied, this.workbook))
    })
  }

  goTo(sheet: string, address: string): Promise<void> {
    return attempt(() => {
      this.select(sheet, address)
    })
  }

  recalculate(): Promise<void> {
    return attempt(() => {
      this.workbook = this.calculated(this.workbook)
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
    this.selection = selectionAt(presentSheet(this.workbook, sheet), address)
    this.selections.notify(this.selection)
  }

  async edit(sheet: string, cells: readonly CellEdit[]): Promise<void> {
    if (cells.length === 0) return
    await this.apply([{ kind: 'write-cells', sheet, cells }])
    this.changes.notify({ sheet: presentSheet(this.workbook, sheet).name, address: editedAddress(cells) })
  }

  private calculated(workbook: WorkbookSnapshot): WorkbookSnapshot {
    const { calculator } = this.options
    return calculator === undefined ? workbook : calculatedWorkbook(workbook, calculator).workbook
  }
}

function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work())
  })
}

function applied(workbook: WorkbookSnapshot, action: WriteAction): WorkbookSnapshot {
  switch (action.kind) {
    case 'write-cells':
      return withEdits(workbook, action)
    case 'put-sheet':
      return withSheet(workbook, action)
    case 'remove-sheet':
      return withoutSheet(workbook, action)
  }
}

function withEdits(workbook: WorkbookSnapshot, action: WriteCells): WorkbookSnapshot {
  const sheet = presentSheet(workbook, action.sheet)
  if (sheet.isProtected) throw new WorkbookError('protected', { sheet: sheet.name })
  const edited = editedSheet(sheet, action.cells).sheet
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? edited : one)) }
}

function withSheet(workbook: WorkbookSnapshot, action: PutSheet): WorkbookSnapshot {
  const { existing, name } = sheetPlace(workbook, action)
  const tables = workbook.sheets.filter((one) => one !== existing).flatMap((one) => one.tables)
  const taken = new Set([...tables, ...workbook.names].map((one) => one.name.toLowerCase()))
  const visibility = existing?.visibility ?? (action.sheet.hidden === true ? 'hidden' : 'visible')
  const sheet = plannedSheet(action.sheet, name, visibility, taken)
  if (existing !== undefined) {
    return { ...workbook, sheets: workbook.sheets.map((one) => (one === existing ? sheet : one)) }
  }
  const sheets = [...workbook.sheets, sheet]
  if (action.role === null) return { ...workbook, sheets }
  const marker = markerName(action.role)
  const names = workbook.names.filter((one) => one.name.toLowerCase() !== marker.toLowerCase())
  return { ...workbook, sheets, names: [...names, { name: marker, refersTo: markerTarget(name), hidden: true }] }
}

function withoutSheet(workbook: WorkbookSnapshot, action: RemoveSheet): WorkbookSnapshot {
  const gone = ownTab(workbook, action.role)
  if (gone === undefined) return workbook
  const marker = markerName(action.role).toLowerCase()
  return {
    ...workbook,
    sheets: workbook.sheets.filter((one) => one !== gone),
    names: workbook.names.filter((one) => one.name.toLowerCase() !== marker && one.sheet !== gone.name),
  }
}

function sheetOf(name: string, rows: readonly (readonly MemoryCell[])[]): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    rows: rows.flatMap((cells, index) => {
      const filled = cells.flatMap((cell, place) => memoryCell(index + 1, place + 1, cell) ?? [])
      return filled.length === 0 ? [] : [{ row: index + 1, hidden: false, cells: filled }]
    }),
    columns: [],
    merges: [],
    tables: [],
    comments: [],
    frozenRows: 0,
  }
}

function memoryCell(row: number, column: number, cell: MemoryCell): Cell | null {
  if (cell === null || cell === '') return null
  if (typeof cell !== 'object' || 'error' in cell) return { row, column, value: cell }
  const { formula, value = null, format } = cell
  if (formula === undefined && value === null) return null
  return {
    row,
    column,
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
  }
}
