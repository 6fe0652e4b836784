import { exact, type Exact } from './decimal'

/** Which unit the column or argument asks for; decides what a single dot before three digits means. */
export type NumberSetting = 'euro' | 'plain'

export type NumberReading =
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'percentage'; readonly value: Exact }
  | { readonly kind: 'blank' }
  /** "1.234" where no unit tells: a thousand or a decimal number. */
  | { readonly kind: 'ambiguous'; readonly asThousands: Exact; readonly asDecimal: Exact }
  | { readonly kind: 'not-a-number' }

// Space, no-break space, narrow no-break space, thin space; and the marks Dutch people put after a round amount.
const SPACES = /[\s\u00a0\u202f\u2009]+/g
const ROUND_AMOUNT_TAIL = /[,.](?:-{1,2}|=|–|—)$/
const DUTCH_GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/
const ENGLISH_GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/
const COMMA_DECIMAL = /^\d*,\d+$/
const DOT_DECIMAL = /^\d*\.\d+$/
const WHOLE = /^\d+$/
const LONE_DOT_THOUSANDS = /^\d{1,3}\.\d{3}$/
const LONE_COMMA_THOUSANDS = /^\d{1,3},\d{3}$/

/**
 * Reads a number that a person typed as text: "€ 1.234,56", "1,234.56", "€ 100,-", "25,5", "5%", "-12", "1.250".
 * In euros a lone dot before exactly three digits separates thousands; elsewhere it is ambiguous.
 * A lone comma is always the Dutch decimal comma.
 */
export function numberFromText(text: string, setting: NumberSetting = 'plain'): NumberReading {
  let rest = text.replace(SPACES, '').replace(/^'/, '')
  if (rest === '') return { kind: 'blank' }
  const isPercentage = rest.endsWith('%')
  if (isPercentage) rest = rest.slice(0, -1)
  rest = rest.replace(/^(-?)(?:€|EUR)(-?)/i, '$1$2').replace(/(?:€|EUR|euro)$/i, '')
  let sign = 1
  if (/^[-−+]/.test(rest)) {
    sign = rest.startsWith('+') ? 1 : -1
    rest = rest.slice(1)
  } else if (/^\(.*\)$/.test(rest)) {
    sign = -1
    rest = rest.slice(1, -1)
  }
  rest = rest.replace(ROUND_AMOUNT_TAIL, '')
  if (setting === 'plain' && LONE_DOT_THOUSANDS.test(rest) && !rest.startsWith('0')) {
    return {
      kind: 'ambiguous',
      asThousands: exact(rest.replace('.', '')).times(sign),
      asDecimal: exact(rest).times(sign),
    }
  }
  const plain = plainNotation(rest)
  if (plain === null) return { kind: 'not-a-number' }
  const value = exact(plain).times(sign)
  return { kind: isPercentage ? 'percentage' : 'number', value }
}

function plainNotation(text: string): string | null {
  if (WHOLE.test(text)) return text
  if (DUTCH_GROUPED.test(text) && !(LONE_DOT_THOUSANDS.test(text) && text.startsWith('0.'))) {
    return text.replaceAll('.', '').replace(',', '.')
  }
  if (ENGLISH_GROUPED.test(text) && !LONE_COMMA_THOUSANDS.test(text)) return text.replaceAll(',', '')
  if (COMMA_DECIMAL.test(text)) return `0${text.replace(',', '.')}`
  if (DOT_DECIMAL.test(text)) return `0${text}`
  return null
}
