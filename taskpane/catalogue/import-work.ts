import { gridOfSheet, type Proposal, proposeCatalogue, readSource, readText, type SourceGrid } from '#doctor'
import type { IsoDay } from '#time'
import type { WorkbookSnapshot } from '#workbook'

export { type Answers, freeAnswer, withAnswers } from '#doctor'
export { confirmImport, keepCatalogue } from '#use-cases'

/** A source read and understood as far as the doctor could. */
export interface ReadTable {
  readonly grid: SourceGrid
  readonly proposal: Proposal
}

export function fromBytes(bytes: Uint8Array, name: string, today: IsoDay): ReadTable {
  return understood(readSource(bytes, name), name, today)
}

export function fromText(text: string, name: string, today: IsoDay): ReadTable {
  return understood(readText(text, name), name, today)
}

/** The workbook in a file; the .xlsx reader comes along only now. */
export async function workbookIn(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const { XlsxWorkbook } = await import('#adapters/xlsx')
  return XlsxWorkbook.open(bytes, { name }).read()
}

export function fromSheet(workbook: WorkbookSnapshot, index: number, today: IsoDay): ReadTable | null {
  const sheet = workbook.sheets[index]
  return sheet === undefined ? null : understood(gridOfSheet(sheet), workbook.name, today)
}

function understood(grid: SourceGrid, fileName: string, today: IsoDay): ReadTable {
  return { grid, proposal: proposeCatalogue(grid, { fileName, today }) }
}
