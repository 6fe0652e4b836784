import { MemoryWorkbook } from '#adapters/memory'
import { XlsxWorkbook } from '#adapters/xlsx'
import type { WorkbookPort } from '#workbook'
import { type FileCell, fileOf } from './monitoring-file'

type Rows = Readonly<Record<string, readonly (readonly FileCell[])[]>>

/** The same small workbook on each port that needs no Excel. */
export const BOTH_PORTS: readonly [string, (sheets: Rows) => Promise<WorkbookPort>][] = [
  ['memory', (sheets) => Promise.resolve(MemoryWorkbook.of(sheets))],
  ['xlsx', async (sheets) => XlsxWorkbook.open(await fileOf(sheets))],
]

/** The same workbook, where nothing can be written. */
export function unwritable(port: WorkbookPort): WorkbookPort {
  const refuse = { apply: () => Promise.reject(new Error('protected')) }
  return Object.assign(Object.create(port) as WorkbookPort, refuse)
}
