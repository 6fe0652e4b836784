import { type NumberReading, numberFromText } from '#money'
import type { Block, BlockValueRule, Condition, CountingLimit, ValueKind } from '#rulebook'
import type { EditedField } from './block-edits'
import type { BlockChange } from './proposal'
import { isPriced, mayBeCeiling } from './value-kinds'

/** A block as the fields of a form, all of them texts and choices. */
export interface BlockFields {
  readonly code: string
  readonly label: string
  readonly category: string
  readonly role: Block['role']
  readonly kind: ValueKind
  readonly amount: string
  readonly atMost: boolean
  readonly percentage: string
  readonly limit: CountingLimit['kind']
  readonly months: string
  readonly minHours: string
  /** Bonus only; 'codes': those of `standsOnCodes`. */
  readonly standsOn: 'jobs' | 'alone' | 'codes'
  /** Codes with commas between. */
  readonly standsOnCodes: string
  readonly exclusiveGroup: string
  readonly approval: boolean
  /** One demand a line; what may stand in its place behind a bar. */
  readonly evidence: string
  /** Printed words, one condition a line. */
  readonly conditions: string
  readonly notes: string
}

export type FieldsReading =
  | { readonly kind: 'change'; readonly change: Omit<BlockChange, 'block' | 'remove'> }
  | { readonly kind: 'wrong'; readonly fields: readonly (keyof BlockFields)[] }

const MOST_TEXT = 4_000

export function fieldsOf(block: Block): BlockFields {
  const { value, limit, standsOn } = block
  return {
    code: block.code,
    label: block.label,
    category: block.category ?? '',
    role: block.role,
    kind: value.kind,
    amount: written(value.amount),
    atMost: value.atMost === true,
    percentage: written(value.percentage),
    limit: limit.kind,
    months: limit.kind === 'months' || limit.kind === 'fteMonths' ? String(limit.months) : '',
    minHours: written(block.minHoursPerWeek === null ? undefined : String(block.minHoursPerWeek)),
    standsOn: typeof standsOn === 'string' ? standsOn : standsOn === null ? 'jobs' : 'codes',
    standsOnCodes: Array.isArray(standsOn) ? standsOn.join(', ') : '',
    exclusiveGroup: block.exclusiveGroup ?? '',
    approval: block.approval,
    evidence: block.evidence.map((items) => items.join(' | ')).join('\n'),
    conditions: block.conditions.map(({ text }) => text).join('\n'),
    notes: block.notes.join('\n'),
  }
}

/** What the fields change in a block, or which of them cannot be read. `others`: the codes of the other blocks. */
export function changeInFields(block: Block, fields: BlockFields, others: readonly string[]): FieldsReading {
  const wrong: (keyof BlockFields)[] = []
  const read = <T>(field: keyof BlockFields, value: T | null, instead: T): T => {
    if (value === null) wrong.push(field)
    return value ?? instead
  }
  const label = fields.label.trim()
  const now: Required<Pick<Block, EditedField>> = {
    code: read('code', codeIn(fields.code, others), block.code),
    label: read('label', label === '' || label.length > MOST_TEXT ? null : label, block.label),
    category: fields.category.trim() === '' ? null : fields.category.trim(),
    role: fields.role,
    value: valueIn(fields, block, read),
    alternatives: block.alternatives.filter(({ kind }) => kind === block.value.kind || kind !== fields.kind),
    limit: limitIn(fields, block, read),
    minHoursPerWeek: fields.minHours.trim() === '' ? null : read('minHours', hoursIn(fields.minHours), 1),
    standsOn: standsOnIn(fields, others, read),
    exclusiveGroup: fields.exclusiveGroup.trim() === '' ? null : fields.exclusiveGroup.trim(),
    approval: fields.approval,
    evidence: linesIn(fields.evidence).map((line) => itemsIn(line, '|')),
    conditions: linesIn(fields.conditions).map((text) => conditionIn(text, block)),
    notes: linesIn(fields.notes),
  }
  if (now.evidence.length > 20) wrong.push('evidence')
  if (now.conditions.length > 50) wrong.push('conditions')
  if (now.notes.length > 50) wrong.push('notes')
  if (wrong.length > 0) return { kind: 'wrong', fields: wrong }
  const changed = Object.entries(now).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(block[field as EditedField]),
  )
  return { kind: 'change', change: Object.fromEntries(changed) }
}

type Read = <T>(field: keyof BlockFields, value: T | null, instead: T) => T

// The same signs that formulas and files of catalogues can carry.
function codeIn(text: string, others: readonly string[]): string | null {
  const code = text.trim()
  const taken = others.some((other) => sameCode(other, code))
  return /^[^\s+@"';,][^+@"';,]{0,30}$/.test(code) && !taken ? code : null
}

function sameCode(one: string, other: string): boolean {
  const plain = (code: string) => code.toLowerCase().replace(/\s+/g, '')
  return plain(one) === plain(other)
}

function valueIn({ kind, amount, atMost, percentage }: BlockFields, block: Block, read: Read): BlockValueRule {
  if (kind === 'discount') {
    const share = numberIn(numberFromText(percentage), 6, 100)
    return { kind, percentage: read('percentage', share, '0') }
  }
  if (!isPriced(kind)) return { kind }
  const euros = numberIn(numberFromText(amount, 'euro'), 2, 999_999_999_999)
  const same = euros !== null && block.value.amount !== undefined && Number(euros) === Number(block.value.amount)
  const value = read('amount', same ? (block.value.amount ?? null) : euros && withCents(euros), '0')
  return { kind, amount: value, ...(atMost && mayBeCeiling(kind) && { atMost: true as const }) }
}

// "12500" is "12500.00", as everywhere in a catalogue.
function withCents(euros: string): string {
  const [whole = '', cents = ''] = euros.split('.')
  return `${whole}.${cents.padEnd(2, '0')}`
}

function limitIn({ limit, months }: BlockFields, block: Block, read: Read): CountingLimit {
  if (limit !== 'months' && limit !== 'fteMonths') return limit === block.limit.kind ? block.limit : { kind: limit }
  const count = numberIn(numberFromText(months), 0, 600)
  return { kind: limit, months: Number(read('months', count === '0' ? null : count, '1')) }
}

function standsOnIn(fields: BlockFields, others: readonly string[], read: Read): Block['standsOn'] {
  if (fields.role !== 'bonus') return null
  if (fields.standsOn !== 'codes') return fields.standsOn
  const codes = itemsIn(fields.standsOnCodes, ',').map((code) => others.find((other) => sameCode(other, code)) ?? null)
  const known = codes.filter((code) => code !== null)
  return read('standsOnCodes', known.length === 0 || known.length < codes.length ? null : known, [])
}

function hoursIn(text: string): number | null {
  const hours = numberIn(numberFromText(text), 2, 168)
  return hours === null || Number(hours) === 0 ? null : Number(hours)
}

function conditionIn(text: string, block: Block): Condition {
  return block.conditions.find((one) => one.text === text) ?? { kind: 'other', text }
}

function numberIn(reading: NumberReading, decimals: number, most: number): string | null {
  if (reading.kind !== 'number' && reading.kind !== 'percentage') return null
  const { value } = reading
  if (value.isNegative() || value.decimalPlaces() > decimals || value.greaterThan(most)) return null
  return value.toFixed()
}

function linesIn(text: string): string[] {
  return itemsIn(text, '\n')
}

function itemsIn(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

// As Dutch people write it.
function written(number: string | undefined): string {
  return number === undefined ? '' : number.replace('.', ',')
}
