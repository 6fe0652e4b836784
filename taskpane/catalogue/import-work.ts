import { type Proposal, proposingCatalogue, readingSheet, readingSource, readingText, type SourceGrid } from '#doctor'
import type { BlockCatalogue } from '#rulebook'
import type { IsoDay } from '#time'
import { asEarlier, type KnownCode, knownCodes, type Pace, paced } from '#use-cases'
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
  otherCodes,
  reviewInBrief,
} from '#use-cases'

/** A source read and understood as far as the doctor could. */
export interface ReadTable {
  readonly name: string
  readonly grid: SourceGrid
  readonly proposal: Proposal
  /** Codes of an earlier version, by which it was read. */
  readonly known: readonly KnownCode[]
}

/** The day of reading, and the catalogues of which it may be a newer version. */
export interface WayOfReading {
  readonly today: IsoDay
  readonly catalogues: readonly BlockCatalogue[]
}

/** Told which share of the whole is done. */
export type SharePace = Pace<number>

export async function fromBytes(
  bytes: Uint8Array,
  name: string,
  way: WayOfReading,
  pace: SharePace,
): Promise<ReadTable> {
  return understood(await paced(readingSource(bytes, name), firstHalf(pace)), name, way, pace)
}

export async function fromText(text: string, name: string, way: WayOfReading, pace: SharePace): Promise<ReadTable> {
  return understood(await paced(readingText(text, name), firstHalf(pace)), name, way, pace)
}

/** The workbook in a file; the .xlsx reader comes along only now. */
export async function workbookIn(bytes: Uint8Array, name: string, pace: SharePace): Promise<WorkbookSnapshot> {
  const { XlsxWorkbook } = await import('#adapters/xlsx')
  return (await paced(XlsxWorkbook.opening(bytes, { name }), firstHalf(pace))).read()
}

export async function fromSheet(
  workbook: WorkbookSnapshot,
  index: number,
  way: WayOfReading,
  pace: SharePace,
): Promise<ReadTable | null> {
  const sheet = workbook.sheets[index]
  if (sheet === undefined) return null
  return understood(await paced(readingSheet(sheet), firstHalf(pace)), workbook.name, way, pace)
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
  way: WayOfReading,
  pace: SharePace,
): Promise<ReadTable | null> {
  const workbook = await port.read(pace.signal === undefined ? {} : { signal: pace.signal })
  const sheet = sheetNamed(workbook, sheetName)
  if (sheet === undefined) return null
  const grid = await paced(readingSheet(sheet, range ?? undefined), firstHalf(pace))
  return grid.rows.length === 0 ? null : understood(grid, sheetName, way, pace)
}

/** A table whose earlier versions are known is read by their codes: what it calls the same is called the same. */
async function understood(
  grid: SourceGrid,
  name: string,
  { today, catalogues }: WayOfReading,
  pace: SharePace,
): Promise<ReadTable> {
  const total = Math.max(1, grid.rows.length)
  const half = { ...pace, onProgress: (rows: number) => pace.onProgress?.(0.5 + (0.5 * rows) / total) }
  const proposal = await paced(proposingCatalogue(grid, { fileName: name, today }), half)
  const known = knownCodes(proposal.catalogue, catalogues)
  if (known.length === 0) return { name, grid, known, proposal }
  const again = proposingCatalogue(grid, { fileName: name, today, earlier: asEarlier(known) })
  return { name, grid, known, proposal: await paced(again, { ...pace, onProgress: () => undefined }) }
}

function firstHalf(pace: SharePace): SharePace {
  return { ...pace, onProgress: (share) => pace.onProgress?.(share / 2) }
}
