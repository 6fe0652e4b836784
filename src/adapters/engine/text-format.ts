import { type CellValue, type FormatLocale, formatNumber, formatText, isCellError } from '#workbook'
import { type Settings, VALUE, numberInText } from './values'

/**
 * TEXT. The code is text in a formula, so it stands there in the language of whoever typed it:
 * "dd-mm-jjjj" and "#.##0,00" mean the same as "dd-mm-yyyy" and "#,##0.00", in Dutch notation.
 */
export function formattedAs(cell: CellValue, code: string, settings: Settings): CellValue {
  if (isCellError(cell)) return cell
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  const value = typeof cell === 'string' ? numberInText(cell, settings) : (cell ?? 0)
  if (value === null) return formatText(cell as string, code.includes(';') || !code.includes('@') ? code : `;;;${code}`)
  if (code === '') return ''
  const reading = readingOf(code, settings.locale)
  const { text } = formatNumber(value, reading.code, reading.locale, settings.date1904)
  return text.startsWith('####') ? VALUE : text
}

interface Reading {
  readonly code: string
  readonly locale: FormatLocale
}

// What stands in quotes or brackets or after a backslash keeps its letters.
const FIXED = /"[^"]*"|\[[^\]]*\]|\\./g

function readingOf(code: string, locale: FormatLocale): Reading {
  const bare = code.replace(FIXED, '')
  if (/\[\$[^\]]*-(?:0?413|nl)/i.test(code)) return { code, locale: 'nl' }
  if (/\[\$[^\]]*-(?:0?409|en)/i.test(code)) return { code, locale: 'en' }
  if (/[ju]/i.test(bare))
    return { code: outsideFixed(code, (part) => part.replace(/j/gi, 'y').replace(/u/gi, 'h')), locale: 'nl' }
  if (/^Standaard$/i.test(bare)) return { code: 'General', locale: 'nl' }
  if (/[0#?]/.test(bare) && isDutchNumber(bare)) return { code: outsideFixed(code, swapped), locale: 'nl' }
  return { code, locale: /[0#?][.,][0#?]/.test(bare) ? 'en' : locale }
}

/** True for "0,00", "#.##0", "#.##0,00": comma before the decimals, dots between the thousands. */
function isDutchNumber(code: string): boolean {
  const section = code.split(';')[0] ?? ''
  const comma = section.lastIndexOf(',')
  const dot = section.lastIndexOf('.')
  if (comma !== -1 && dot !== -1) return comma > dot
  if (comma !== -1) return !/[#0],(?:##0|000|###)(?![#0])/.test(section) && /,[0#?]/.test(section)
  return /#\.##0(?![#0])/.test(section)
}

function swapped(part: string): string {
  return part.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','))
}

function outsideFixed(code: string, change: (part: string) => string): string {
  let result = ''
  let at = 0
  for (const match of code.matchAll(FIXED)) {
    result += change(code.slice(at, match.index)) + match[0]
    at = match.index + match[0].length
  }
  return result + change(code.slice(at))
}
