import type { Block, BlockValueRule, CountingLimit } from '#rulebook'
import { marksIn } from './footnotes'
import { groupsIn } from './groups'
import { oneLine } from './plain-text'
import { type PublishedAmount, type ValueReading, readValue, valueInWords } from './read-amount'
import { asksApproval, evidenceIn } from './read-demands'
import { conditionsIn } from './read-conditions'
import { type BonusScope, bonusScope, isBonus } from './read-bonus'
import { type LimitReading, type NoteLimits, limitInLabel, limitsInNote, readLimit } from './read-limit'
import { type JobSize, jobSizeIn, saysPerYear } from './read-job-size'
import { type MostUnits, mostUnitsIn, saysCeiling } from './read-most'
import { mayBeCeiling } from './value-kinds'
import { type Unit, hasOtherUnit, hasUnknownUnit, minimumHoursIn, unitIn } from './read-unit'
import { plain } from './plain-text'
import type { TableRow } from './table-rows'

const LONGEST_CODE = 30

/** A block with what we still need to know about how it was read, until codes and scopes are settled. */
export interface Draft {
  readonly block: Block
  readonly table: number
  readonly row: TableRow
  readonly reading: ValueReading
  readonly limitReading: LimitReading
  readonly scope: BonusScope | null
  /** Where the unit of the amount was found; 'assumed' where no word names it. */
  readonly unitFrom: 'row' | 'header' | 'assumed' | null
  /** More or less than one full-time year, where the amount may be for that as a whole. */
  readonly size: (JobSize & { readonly amount: string }) | null
  /** How many of its units count at most, where the row says so. */
  readonly most: MostUnits | null
  /** Code as published; '' where there is none. */
  readonly published: string
  /** Level of a row that was split ("1", "2"), and the published row's own code. */
  readonly level: string | null
  /** True for a bonus that stood in a note. */
  readonly fromNote: boolean
}

export interface TableFacts {
  readonly table: number
  readonly headerUnit: Unit | null
  /** The header says that the amounts are per year. */
  readonly isPerYear: boolean
  readonly minHoursPerWeek: number | null
  /** Of the notes that hold for the whole table. */
  readonly noteLimits: NoteLimits
  /** Notes that hold for the rows with their mark. */
  readonly markNotes: ReadonlyMap<string, string>
  /** The header says that the amounts are thousands. */
  readonly inThousands: boolean
}

/** The block or blocks that one published row describes. */
export function draftsOf(row: TableRow, facts: TableFacts): Draft[] {
  const reading = readingOf(row, facts)
  const words = `${row.value} ; ${row.details}`
  const bonus = reading.kind !== 'discount' && isBonus(row.category, row.value, row.details, row.label)
  const notes = notesOfMarks(row, facts.markNotes)
  const asRead = valueOf(reading, row, facts)
  const size = sizeOf(asRead.value, row, facts)
  // An amount for half a job is none for a whole one; an amount for two years may be one a year.
  const valued = size === null || size.fte === '1' ? asRead : UNKNOWN
  const isCosts = ['invoice', 'cost', 'labourCost', 'agreed'].includes(valued.value.kind)
  const role: Block['role'] = reading.kind === 'discount' ? 'discount' : bonus ? 'bonus' : 'base'
  const isJob = role === 'base' && ['perFteYear', 'perFteMonth', 'unknown'].includes(valued.value.kind)
  const limitReading = limitReadingOf(row, isJob)
  const minHours = minimumHoursIn(row.details) ?? firstNumber(notes, minimumHoursIn) ?? facts.minHoursPerWeek
  const block: Block = {
    code: '',
    label: row.label,
    category: row.category,
    published: oneLine(row.printed),
    role,
    value: valued.value,
    alternatives: valued.alternatives,
    limit: limitOf(limitReading, row, isJob, facts, notes),
    minHoursPerWeek: isJob && valued.value.kind !== 'unknown' ? minHours : null,
    standsOn: role !== 'bonus' ? null : isCosts ? 'alone' : 'jobs',
    exclusiveGroup: null,
    conditions: conditionsIn(row.label, row.details),
    approval: asksApproval(words),
    evidence: evidenceOf(row),
    notes: notesOf(row, reading),
    source: { row: row.row, cell: row.cells.value },
    openQuestions: [],
  }
  const draft: Draft = {
    block,
    table: facts.table,
    row,
    reading,
    limitReading,
    scope: role === 'bonus' && !isCosts ? bonusScope(words) : null,
    unitFrom: valued.unitFrom,
    size,
    most: mayBeCeiling(valued.value.kind) ? mostOf(row) : null,
    published: publishedCode(row.code),
    level: null,
    fromNote: false,
  }
  if (reading.kind !== 'discount' || reading.percentages.length < 2) return [draft]
  const levels = levelsOf(row.label, reading.percentages.length)
  return reading.percentages.map((percentage, index) => ({
    ...draft,
    level: levels[index] ?? String(index + 1),
    block: { ...block, value: { kind: 'discount', percentage } },
  }))
}

function readingOf(row: TableRow, facts: TableFacts): ValueReading {
  const reading = readValue(row.value)
  if (facts.inThousands) return asThousands(reading)
  // A percentage on top is no discount, and of what it is one nobody says.
  const isOnTop = reading.kind === 'discount' && isBonus(null, row.value, '', row.label)
  return isOnTop ? { kind: 'not-understood', candidates: [] } : reading
}

// Thousands are only proposed: "30" may be € 30.000, or the header may be wrong.
function asThousands(reading: ValueReading): ValueReading {
  if (reading.kind !== 'amounts') return reading
  return { kind: 'not-understood', candidates: reading.amounts.map(({ amount }) => thousandfold(amount)) }
}

// "12.50" is "12500.00".
function thousandfold(amount: string): string {
  const [whole = '', cents = ''] = amount.split('.')
  return `${whole}${cents.padEnd(3, '0')}`.replace(/^0+(?=\d)/, '') + '.00'
}

function limitReadingOf(row: TableRow, isJob: boolean): LimitReading {
  const reading = readLimit(row.details)
  if (reading.kind !== 'none' || !isJob) return reading
  // Something stands in the column on the duration, and we cannot read a duration from it.
  const said = row.limit.replace(/^\s*(?:n\.?v\.?t\.?|[-–—])\s*$/i, '')
  return said === '' ? reading : { kind: 'unclear', words: oneLine(said) }
}

function evidenceOf(row: TableRow): string[][] {
  if (row.evidence === '') return evidenceIn(row.details === '' ? row.value : row.details)
  const others = row.details === row.evidence ? '' : row.details.replace(row.evidence, '')
  return [...evidenceIn(row.evidence, true), ...evidenceIn(others)]
}

/** The notes that the marks of a row point to, in the order of the marks. */
export function notesOfMarks(row: TableRow, markNotes: ReadonlyMap<string, string>): string[] {
  return marksIn(`${row.label} ${row.value} ${row.details} ${row.categoryText ?? ''}`).flatMap(
    (mark) => markNotes.get(mark) ?? [],
  )
}

function firstNumber(texts: readonly string[], read: (text: string) => number | null): number | null {
  for (const text of texts) {
    const found = read(text)
    if (found !== null) return found
  }
  return null
}

/** The rule for one text of a value column, as `draftsOf` would read it in this row. */
export function valueRuleOf(text: string, row: TableRow, facts: TableFacts): BlockValueRule {
  return valueOf(readValue(text), { ...row, value: text }, facts).value
}

interface Valued {
  readonly value: BlockValueRule
  readonly alternatives: readonly BlockValueRule[]
  readonly unitFrom: Draft['unitFrom']
}

const UNKNOWN: Valued = { value: { kind: 'unknown' }, alternatives: [], unitFrom: null }

function valueOf(reading: ValueReading, row: TableRow, facts: TableFacts): Valued {
  switch (reading.kind) {
    case 'blank':
      return valueInWords(plain(row.label)) === 'agreed' ? { ...UNKNOWN, value: { kind: 'agreed' } } : UNKNOWN
    case 'see-rows':
    case 'not-understood':
      return UNKNOWN
    case 'words':
      return { ...UNKNOWN, value: reading.value }
    case 'discount':
      return reading.percentages.length === 1
        ? { ...UNKNOWN, value: { kind: 'discount', percentage: reading.percentages[0] } }
        : UNKNOWN
    case 'amounts':
    case 'mixed': {
      if (hasUnknownUnit(`${row.value} ; ${row.details}`) || hasOtherUnit(row.value)) return UNKNOWN
      const values = reading.kind === 'amounts' ? reading.amounts : reading.values
      const first = values[0] as PublishedAmount | BlockValueRule
      const unit = 'unit' in first ? unitOf(first, row, facts) : null
      const isCeiling = saysCeiling(row.label) || saysCeiling(row.value) || saysCeiling(row.details)
      const rules = values.map((value): BlockValueRule => {
        if (!('unit' in value)) return value
        const kind = unitOf(value, row, facts).unit
        const atMost = (value.atMost === true || isCeiling) && mayBeCeiling(kind)
        return { kind, amount: value.amount, ...(atMost && { atMost: true as const }) }
      })
      // A ceiling of a year is no value of a year.
      if (values.some((value, index) => 'atMost' in value && value.atMost === true && rules[index]?.atMost !== true))
        return UNKNOWN
      return { value: rules[0] as BlockValueRule, alternatives: rules.slice(1), unitFrom: unit?.from ?? null }
    }
  }
}

function mostOf(row: TableRow): MostUnits | null {
  return mostUnitsIn(row.value) ?? mostUnitsIn(row.label) ?? mostUnitsIn(row.details)
}

function sizeOf({ kind, amount }: BlockValueRule, row: TableRow, facts: TableFacts): Draft['size'] {
  const size = jobSizeIn(row.details)
  if (size === null || kind !== 'perFteYear' || amount === undefined) return null
  const isPerYear = facts.isPerYear || saysPerYear(row.value) || saysPerYear(row.details)
  return size.fte === '1' && isPerYear ? null : { ...size, amount }
}

function unitOf(
  amount: PublishedAmount,
  row: TableRow,
  facts: TableFacts,
): { unit: Unit; from: 'row' | 'header' | 'assumed' } {
  const named = amount.unit ?? unitIn(row.details)
  if (named !== null) return { unit: named, from: 'row' }
  const inLabel = unitIn(row.label)
  if (inLabel !== null && inLabel !== 'perFteYear') return { unit: inLabel, from: 'row' }
  if (facts.headerUnit !== null) return { unit: facts.headerUnit, from: 'header' }
  return { unit: 'perFteYear', from: 'assumed' }
}

function limitOf(
  reading: LimitReading,
  row: TableRow,
  isJob: boolean,
  facts: TableFacts,
  notes: readonly string[],
): CountingLimit {
  if (!isJob) {
    if (reading.kind === 'limit' && reading.limit.kind === 'months') return reading.limit
    return limitOfGroups(row.label, facts.noteLimits.byGroup) ?? { kind: 'none' }
  }
  if (reading.kind === 'limit') return reading.limit
  if (reading.kind === 'agreement') return { kind: 'agreement' }
  const inValue = limitInLabel(row.value)
  if (inValue !== null) return inValue
  const inLabel = limitInLabel(row.label)
  if (inLabel !== null) return inLabel
  for (const note of notes) {
    const { standard, byGroup } = limitsInNote(note)
    const own = limitOfGroups(row.label, byGroup) ?? standard
    if (own !== null) return own
  }
  return limitOfGroups(row.label, facts.noteLimits.byGroup) ?? facts.noteLimits.standard ?? { kind: 'none' }
}

function limitOfGroups(label: string, byGroup: NoteLimits['byGroup']): CountingLimit | null {
  for (const group of groupsIn(label)) {
    const limit = byGroup.get(group)
    if (limit !== undefined) return limit
  }
  return null
}

/** Published words that no field of the block holds in full. */
function notesOf(row: TableRow, reading: ValueReading): string[] {
  const notes: string[] = []
  if (reading.kind !== 'amounts' && reading.kind !== 'blank') notes.push(oneLine(row.value))
  else if (reading.kind === 'amounts' && /[a-z]{3}/i.test(row.value.replace(/euro|eur/gi, '')))
    notes.push(oneLine(row.value))
  if (row.details !== '') notes.push(oneLine(row.details))
  return notes
}

// "7." and "7)" are 7; a plus would read as base and bonus.
function publishedCode(text: string): string {
  const code = text
    .replace(/[.)\s]+$/, '')
    .replaceAll('+', 'P')
    .replaceAll('@', '')
    .trim()
  // A sentence in the column of numbers is no number.
  return code.length > LONGEST_CODE ? '' : code
}

function levelsOf(label: string, wanted: number): string[] {
  const numbers = [...label.replace(/\(\d+\)/g, '').matchAll(/\b[1-9]\b/g)].map(([digit]) => digit)
  return numbers.length === wanted ? numbers : Array.from({ length: wanted }, (_, index) => String(index + 1))
}
