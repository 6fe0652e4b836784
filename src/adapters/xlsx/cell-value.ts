import type { CellErrorCode, CellValue } from '#workbook'
import { unescapeCellText } from './cell-text'

const ERRORS: ReadonlySet<string> = new Set<CellErrorCode>([
  '#N/A',
  '#VALUE!',
  '#NUM!',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA',
])

/** The value of a cell, from its type mark and the text of its value element. */
export function cellValue(type: string, text: string, strings: readonly string[], date1904: boolean): CellValue {
  if (type === 's') return strings[Number(text)] ?? null
  if (type === 'str' || type === 'inlineStr') return unescapeCellText(text)
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (type === 'b') return trimmed === '1' || trimmed === 'true'
  if (type === 'e') return { error: ERRORS.has(trimmed) ? (trimmed as CellErrorCode) : '#VALUE!' }
  if (type === 'd') return serialOfIso(trimmed, date1904) ?? trimmed
  const value = Number(trimmed)
  return Number.isFinite(value) ? value : trimmed
}

/** Day serial of an ISO date, date with time, or time, as Strict files write them; null when it is none. */
export function serialOfIso(text: string, date1904: boolean): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text)
  if (match === null || (match[1] === undefined && match[4] === undefined)) return null
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
  if (year === undefined) return time
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569
  if (date1904) return days - 1462 + time
  // Excel's calendar has a 29 February 1900 that never was.
  return (days < 61 ? days - 1 : days) + time
}
