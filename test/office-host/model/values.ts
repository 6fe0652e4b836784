/** What a cell holds, as Excel's object model hands it over: errors and empty cells told apart by their kind. */
export type CellScalar = number | string | boolean | { readonly error: string } | null

/** What becomes of text or a number that is put in a cell through `values` or `formulas`. */
export interface Entered {
  readonly value: CellScalar
  readonly formula: string | null
  readonly quoted: boolean
  /** A format Excel gives by itself, such as a date for "1-2-2026". */
  readonly format?: string
}

const ERRORS = new Set([
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
])

/** Excel's reading of a written cell, as if a person with American settings had typed it. */
export function entered(content: unknown, format: string): Entered {
  // In a cell for text a number becomes a text, and a formula stays one.
  if (typeof content === 'number' && format === '@') return plain(String(content))
  if (typeof content === 'number' || typeof content === 'boolean') return plain(content)
  if (typeof content !== 'string') throw new TypeError(`no cell content: ${typeof content}`)
  if (content === '') return plain(null)
  if (content.startsWith("'")) return { value: content.slice(1), formula: null, quoted: true }
  if (format === '@') return plain(content)
  if (content.startsWith('=') && content.length > 1) return { value: null, formula: content, quoted: false }
  if (ERRORS.has(content.toUpperCase())) return plain({ error: content.toUpperCase() })
  if (/^(?:true|false)$/i.test(content)) return plain(content.toUpperCase() === 'TRUE')
  return numberFromText(content.trim()) ?? plain(content)
}

function plain(value: CellScalar): Entered {
  return { value, formula: null, quoted: false }
}

// The traps a writer of cells has to know: thousands, percentages, money, dates and times hide in text.
function numberFromText(text: string): Entered | null {
  if (/^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+|\d*)(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(text) && /\d/.test(text))
    return plain(Number(text.replaceAll(',', '')))
  if (/^\d+,\d+$/.test(text)) return plain(Number(text.replace(',', '')))
  if (/^[-+]?\d+(?:\.\d+)?%$/.test(text)) return { ...plain(Number(text.slice(0, -1)) / 100), format: '0%' }
  const date = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}))?$/.exec(text) ?? isoParts(text)
  if (date !== null && Number(date[1]) <= 12 && Number(date[2]) <= 31) {
    const day = Date.UTC(Number(date[3] ?? 2026), Number(date[1]) - 1, Number(date[2]))
    return { ...plain(day / 86_400_000 + 25_569), format: 'm/d/yyyy' }
  }
  return null
}

function isoParts(text: string): readonly string[] | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return match === null ? null : [text, match[2] ?? '', match[3] ?? '', match[1] ?? '']
}

/** How `values` gives it. */
export function asValue(value: CellScalar): number | string | boolean {
  if (value === null) return ''
  return typeof value === 'object' ? value.error : value
}

/** How `valueTypes` names it. */
export function valueType(value: CellScalar): string {
  if (value === null) return 'Empty'
  if (typeof value === 'object') return 'Error'
  if (typeof value === 'number') return 'Double'
  return typeof value === 'boolean' ? 'Boolean' : 'String'
}
