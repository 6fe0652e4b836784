import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type IsoDay, serialFromDay } from '#time'
import type { CellValue } from '#workbook'
import { fileOf, type FileCell } from './monitoring-file'

/** The day Den Haag's rules begin, and the day before, as cells A1 and A2 hold them; then formulas upon them. */
const DAYS = ['2023-06-30', '2023-07-01'] as IsoDay[]

/** What formulas with dates give, whichever way the workbook counts days. */
export const DATED_FORMULAS: readonly [formula: string, gives: CellValue, because: string][] = [
  ['=SROI_BLOCK_VALUE("WW",1,12,"den-haag",A1)', '#N/A', 'the day before, in a cell'],
  ['=SROI_BLOCK_VALUE("WW",1,12,"den-haag",A2)', 20000, 'the first day, in a cell'],
  ['=SROI_BLOCK_VALUE("WW",1,12,"den-haag",DATE(2023,6,30))', '#N/A', 'the day before, by DATE'],
  ['=SROI_BLOCK_VALUE("WW",1,12,"den-haag",DATE(2023,7,1))', 20000, 'the first day, by DATE'],
  ['=LEFT(SROI_EXPLAIN("WW",1,12,"den-haag",A1),12)', 'De catalogus', 'in words'],
  ['=INDEX(SROI_BLOCKS("den-haag",A2),1,1)', 'Code', 'the table of that day'],
  ['=IFNA(INDEX(SROI_BLOCKS("den-haag",A1),1,1),"none")', 'none', 'no table yet'],
  ['=SROI_APPLICABLE(300000,,,,"den-haag",A1)', '#N/A', 'a policy'],
  ['=SROI_APPLICABLE(300000,,,,"den-haag",A2)', true, 'a policy'],
  ['=LEFT(SROI_REASON(300000,,,,"den-haag",A2),9)', 'Social re', 'its reasoning'],
  ['=SROI_OBLIGATION(300000,,,,,"den-haag",A1)', '#N/A', 'an obligation'],
  ['=SROI_OBLIGATION(300000,,,,,"den-haag",A2)', 15000, 'an obligation'],
  ['=IFNA(SROI_PENALTY(10000,10000,"den-haag",A1),"none")', 'none', 'a penalty'],
  ['=SROI_PENALTY(10000,10000,"den-haag",A2)', 0, 'a penalty'],
  ['=SROI_EXPECTED(36500,DATE(2026,1,1),"31-12-2026","2026-01-01")', 100, 'numbers and texts beside each other'],
  ['=SROI_EXPECTED(36500,"2026-01-01",DATE(2026,12,31),DATE(2026,12,31))', 36500, 'and the other way round'],
  ['=SROI_JOBS(1326,"2026-01-01",DATE(2026,12,30))', 1, 'paid hours'],
]

/** The same formulas as a sheet, its days as that date system counts them. */
export function datedSheet(date1904: boolean): FileCell[][] {
  return DATED_FORMULAS.map(([formula], at) => {
    const day = DAYS[at]
    return [day === undefined ? null : serialFromDay(day, date1904), { formula }]
  })
}

/** An .xlsx file with these sheets that counts days from 1904. */
export async function fileFrom1904(
  sheets: Readonly<Record<string, readonly (readonly FileCell[])[]>>,
): Promise<Uint8Array> {
  return countingFrom1904(await fileOf(sheets))
}

/** The same file with its days counted from 1904; its numbers stay as they are. */
export function countingFrom1904(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const book = strFromU8(parts['xl/workbook.xml'] as Uint8Array).replace(/<workbookPr\b[^>]*\/>/, '')
  const marked = book.replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
  if (marked === book) throw new Error('no sheets in xl/workbook.xml')
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(marked) })
}
