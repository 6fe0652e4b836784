/**
 * The looks our own tabs use; adapters translate them, so that a tab looks the same from every door.
 * Sober on purpose: bold headers, thin rules, two tints that survive grey print.
 */
export interface CellStyle {
  readonly format?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly size?: number
  /** "RRGGBB" */
  readonly color?: string
  /** "RRGGBB" */
  readonly fill?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly wrap?: boolean
  /** Steps of white space before a text at the left. */
  readonly indent?: number
  readonly ruleAbove?: boolean
  readonly ruleBelow?: boolean
  readonly underline?: boolean
  /** False makes the cell editable on a protected sheet. */
  readonly locked?: boolean
}

const EURO = '"€ "#,##0.00;"€ "-#,##0.00'
const INK = '1F2937'
const HEADER = 'E5EAF1'
const OURS = 'F3F4F6'
const ENTRY = 'FFF6DD'

export const STYLES = {
  text: {},
  wrapped: { wrap: true },
  // A text right of a number: without white space the two touch.
  textAfter: { align: 'left', indent: 1 },
  headerAfter: { bold: true, fill: HEADER, ruleBelow: true, wrap: true, align: 'left', indent: 1 },
  title: { bold: true, size: 16, color: INK },
  subtitle: { color: '4B5563' },
  header: { bold: true, fill: HEADER, ruleBelow: true, wrap: true },
  headerRight: { bold: true, fill: HEADER, ruleBelow: true, wrap: true, align: 'right' },
  label: { bold: true },
  labelTop: { bold: true, align: 'left' },
  euro: { format: EURO },
  euroTotal: { format: EURO, bold: true, ruleAbove: true },
  total: { bold: true, ruleAbove: true },
  percentage: { format: '0.0%' },
  percentageTotal: { format: '0.0%', bold: true, ruleAbove: true },
  integer: { format: '#,##0' },
  integerTotal: { format: '#,##0', bold: true, ruleAbove: true },
  decimal: { format: '#,##0.00' },
  decimalTotal: { format: '#,##0.00', bold: true, ruleAbove: true },
  date: { format: 'dd-mm-yyyy', align: 'left' },
  // Codes stay as they are typed: Excel would make a date of 14-1.
  code: { format: '@', align: 'left' },
  // A cell that asks to be filled in, apart from any table.
  entry: { format: '@', fill: ENTRY, ruleBelow: true, align: 'left' },
  entryWrapped: { format: '@', fill: ENTRY, ruleBelow: true, align: 'left', wrap: true },
  // Filled by a formula of ours: grey, so that one sees where not to type.
  oursText: { fill: OURS, align: 'left', indent: 1 },
  oursWrapped: { fill: OURS, wrap: true, align: 'left', indent: 1 },
  oursEuro: { format: EURO, fill: OURS },
  oursDate: { format: 'dd-mm-yyyy', align: 'left', fill: OURS },
  oursDecimal: { format: '#,##0.00', fill: OURS },
  // Beside texts of several lines: what is aligned stands at the top of its row.
  euroTop: { format: EURO, align: 'right' },
  integerTop: { format: '#,##0', align: 'right' },
  decimalTop: { format: '#,##0.00', align: 'right' },
  percentageTop: { format: '0.0%', align: 'right' },
  oursEuroTop: { format: EURO, fill: OURS, align: 'right' },
  link: { color: '0B5394', underline: true, align: 'left' },
  linkAfter: { color: '0B5394', underline: true, align: 'left', indent: 1 },
  note: { italic: true, color: '4B5563', align: 'left' },
  // Words where figures stand.
  noteRight: { italic: true, color: '4B5563', align: 'right' },
  totalRight: { bold: true, ruleAbove: true, align: 'right' },
  // Beside an icon and a word: colour never tells anything alone.
  good: { color: '0B6A3B', align: 'left' },
  attention: { color: '8A4B00', bold: true, align: 'left' },
  bad: { color: 'A4262C', bold: true, align: 'left' },
} satisfies Readonly<Record<string, CellStyle>>

export type StyleName = keyof typeof STYLES

/** The look behind a name. */
export function styleNamed(name: StyleName): CellStyle {
  return STYLES[name]
}
