import type { ContributionRow, Field } from '#workbook'

/**
 * The columns of Inzet that decide what a row is and what it counts for. No free text, and nothing about a person but
 * a mark of the target group: that decides which hours count for the banenafspraak.
 */
export const STATE_COLUMNS = [
  'contract',
  'quarter',
  'key',
  'block',
  'targetGroup',
  'start',
  'end',
  'fte',
  'hoursPerWeek',
  'quantity',
  'amount',
  'paidHours',
  'claimed',
] as const

export type StateColumn = (typeof STATE_COLUMNS)[number]

/**
 * A row as it counts: one text per column, null where nothing stands there. Numbers, days and quarters stand in one
 * notation, so that how a cell is typed or formatted makes no difference.
 */
export type RowState = Readonly<Record<StateColumn, string | null>>

/** What stands where a cell could not be read. */
export const UNREADABLE = '?'

const CODES: ReadonlySet<StateColumn> = new Set(['contract', 'key', 'block'])

/** Takes out of the text of a column what may be a person's. */
export type SafeText = (text: string, column: StateColumn) => string

/** The state of a row whose numbers have been looked through already. */
export function rowState({ fields }: Pick<ContributionRow, 'fields'>, safe: SafeText): RowState {
  const state = {} as Record<StateColumn, string | null>
  for (const column of STATE_COLUMNS) state[column] = textOf(column, fields[column], safe)
  return state
}

function textOf(column: StateColumn, field: Field<string | { toFixed(): string }>, safe: SafeText): string | null {
  if (field.kind === 'problem') return UNREADABLE
  if (field.kind !== 'value') return null
  const { value } = field
  if (typeof value !== 'string') return value.toFixed()
  if (column === 'targetGroup') return mark(comparable(safe(value, column)))
  return CODES.has(column) ? safe(value, column) : value
}

/** How two texts of a column are compared: letter case and spaces aside. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(/\s+/g, '')
}

/** Tells that a word has changed without keeping the word: so short that nothing can be read back from it. */
function mark(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(4, '0')
}
