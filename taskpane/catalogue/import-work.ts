import { gridOfSheet, type Proposal, proposingCatalogue, readingSource, readingText, type SourceGrid } from '#doctor'
import type { IsoDay } from '#time'
import { type Pace, paced } from '#use-cases'
import { type CellRange, sheetNamed, type WorkbookPort, type WorkbookSnapshot, visibleUserSheets } from '#workbook'

export {
  blockFromRow,
  changeInFields,
  editedFields,
  equalityKey,
  equalQuestions,
  fieldsOf,
  freeAnswer,
  isPriced,
  mayBeCeiling,
  reviewed,
} from '#doctor'
export {
  confirmImport,
  dropImportDraft,
  keepCatalogue,
  keepImportDraft,
  keptImportDraft,
  reviewInBrief,
} from '#use-cases'

/** A source read and understood as far as the doctor could. */
export interface ReadTable {
  readonly name: string
  readonly grid: SourceGrid
  readonly proposal: Proposal
}

/** Told which share of the whole is done. */
export type SharePace = Pace<number>

export async function fromBytes(bytes: Uint8Array, name: string, today: IsoDay, pace: SharePace): Promise<ReadTable> {
  return understood(await paced(readingSource(bytes, name), firstHalf(pace)), name, today, pace)
}

export async function fromText(text: string, name: string, today: IsoDay, pace: SharePace): Promise<ReadTable> {
  return understood(await paced(readingText(text, name), firstHalf(pace)), name, today, pace)
}

/** The workbook in a file; the .xlsx reader comes along only now. */
export async function workbookIn(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const { XlsxWorkbook } = await import('#adapters/xlsx')
  return XlsxWorkbook.open(bytes, { name }).read()
}

export async function fromSheet(
  workbook: WorkbookSnapshot,
  index: number,
  today: IsoDay,
  pace: SharePace,
): Promise<ReadTable | null> {
  const sheet = workbook.sheets[index]
  return sheet === undefined ? null : understood(gridOfSheet(sheet), workbook.name, today, pace)
}

/** Sheets of the open workbook that can hold a table, by name. */
export async function sheetsOf(port: WorkbookPort, { signal }: SharePace): Promise<readonly string[]> {
  const workbook = await port.read(signal === undefined ? {} : { signal })
  return visibleUserSheets(workbook).map(({ name }) => name)
}

/** A sheet of the open workbook as it is now, or a range of it; null where it is gone or empty. */
export async function fromOpenWorkbook(
  port: WorkbookPort,
  sheetName: string,
  range: CellRange | null,
  today: IsoDay,
  pace: SharePace,
): Promise<ReadTable | null> {
  const workbook = await port.read(pace.signal === undefined ? {} : { signal: pace.signal })
  const sheet = sheetNamed(workbook, sheetName)
  if (sheet === undefined) return null
  const grid = gridOfSheet(sheet, range ?? undefined)
  return grid.rows.length === 0 ? null : understood(grid, sheetName, today, pace)
}

async function understood(grid: SourceGrid, fileName: string, today: IsoDay, pace: SharePace): Promise<ReadTable> {
  const total = Math.max(1, grid.rows.length)
  const half = { ...pace, onProgress: (rows: number) => pace.onProgress?.(0.5 + (0.5 * rows) / total) }
  return { name: fileName, grid, proposal: await paced(proposingCatalogue(grid, { fileName, today }), half) }
}

function firstHalf(pace: SharePace): SharePace {
  return { ...pace, onProgress: (share) => pace.onProgress?.(share / 2) }
}
