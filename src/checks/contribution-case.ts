import { type Euro, type Exact, exact, hasWholeDigits } from '#money'
import type { Block, BlockCatalogue } from '#rulebook'
import { type BlockChoice, blocksOf, countedPeriod, isJobBlock, type Outcome, type Period } from '#rules'
import type { Quarter } from '#time'
import { cellAt, type ContractRow, type ContributionRow, type Field, type StatusWord } from '#workbook'
import type { ContractCase } from './contract-case'
import { codeKey, valueOf } from './field'
import { holdsIdentityNumber } from './identity-number'
import type { RowMemory } from './memory'

/** Why a row has no computed value. `cell` is a blank or unreadable cell that is reported by itself. */
export type NotComputed =
  | 'cell'
  | 'contract'
  | 'catalogue'
  | 'block'
  | 'value-unknown'
  | 'agreed'
  | 'quantity'
  | 'quantity-column'
  | 'dates'
  | 'hours-norm'

export type QuantityColumn = 'fte' | 'hoursPerWeek' | 'quantity' | 'amount'

/** How much was done, in the unit of the block, and in which column it stands. */
export type Quantity =
  | { readonly kind: 'known'; readonly value: Exact; readonly column: QuantityColumn }
  | { readonly kind: 'missing' | 'unreadable' | 'no-column' | 'no-hours-norm'; readonly column: QuantityColumn }

/** A row of Inzet with what it refers to; its value is worked out per placement. */
export interface ContributionCase {
  readonly row: ContributionRow
  readonly contract: ContractCase | null
  readonly catalogue: BlockCatalogue | null
  readonly quarter: Quarter | null
  readonly status: StatusWord
  readonly blockText: string | null
  readonly block: Outcome<BlockChoice> | null
  readonly quantity: Quantity | null
  /** The days that count; null where there are none or they cannot be told. */
  readonly period: Period | null
  readonly claimed: Euro | null
  readonly note: string | null
  /** Joins the rows of one placement over quarters. */
  readonly placement: string
  readonly notComputed: NotComputed | null
  /** The same object from check to check, as long as all of the above but the places of row and contract is the same. */
  readonly memory: RowMemory
}

/** What rows look up: contracts by kenmerk, and the catalogue where the workbook has no contracts at all. */
export interface ContractsKnown {
  readonly byKey: ReadonlyMap<string, ContractCase>
  readonly hasTable: boolean
  readonly withoutContract: BlockCatalogue | null
}

/** What was made of a row, and what it was made with. */
interface Known {
  readonly item: ContributionCase
  readonly contract: ContractRow['fields'] | null
  readonly catalogue: BlockCatalogue | null
  readonly hasTable: boolean
}

const known = new WeakMap<ContributionRow['fields'], Known>()

/** A row with all it refers to. Where nothing of that has changed since an earlier check, it is not looked up again. */
export function contributionCase(row: ContributionRow, contracts: ContractsKnown): ContributionCase {
  const { fields } = row
  const { hasTable } = contracts
  const contractText = valueOf(fields.contract)
  const contract = contractText === null ? null : (contracts.byKey.get(codeKey(contractText)) ?? null)
  const catalogue = hasTable ? (contract?.catalogue.version ?? null) : contracts.withoutContract
  const contractFields = contract?.row.fields ?? null
  const before = known.get(fields)
  if (before?.contract === contractFields && before.catalogue === catalogue && before.hasTable === hasTable) {
    const isAsRead = before.item.row.fields === fields
    return caseOf(isAsRead ? row : { ...row, fields: before.item.row.fields }, contract, before.item)
  }
  const item = newCase(withoutIdentityNumbers(row), contract, catalogue, hasTable)
  known.set(fields, { item, contract: contractFields, catalogue, hasTable })
  return item
}

function newCase(
  row: ContributionRow,
  contract: ContractCase | null,
  catalogue: BlockCatalogue | null,
  hasTable: boolean,
): ContributionCase {
  const { fields } = row
  const blockText = valueOf(fields.block)
  const block = blockText === null || catalogue === null ? null : blocksOf(blockText, catalogue)
  const choice = block?.ok === true ? block.value : null
  const quantity = choice === null || catalogue === null ? null : quantityOf(row, choice, catalogue)
  const quarter = valueOf(fields.quarter)
  const effort = { start: valueOf(fields.start), end: valueOf(fields.end) }
  const isReversed = effort.start !== null && effort.end !== null && effort.end < effort.start
  const period =
    quarter === null || isReversed ? null : countedPeriod(effort, quarter, contract?.term ?? { start: null, end: null })
  const facts = { row, contract, catalogue, quarter, blockText, block, quantity }
  return caseOf(row, contract, {
    catalogue,
    quarter,
    status: valueOf(fields.status) ?? 'concept',
    blockText,
    block,
    quantity,
    period,
    claimed: valueOf(fields.claimed),
    note: valueOf(fields.note),
    placement: placementOf(row, contract),
    notComputed: reasonOf(facts, hasTable, isReversed),
    memory: {},
  })
}

/** Written out: a spread followed by more keys makes a slow object, and there are as many as rows. */
function caseOf(
  row: ContributionRow,
  contract: ContractCase | null,
  facts: Omit<ContributionCase, 'row' | 'contract'>,
): ContributionCase {
  return {
    row,
    contract,
    catalogue: facts.catalogue,
    quarter: facts.quarter,
    status: facts.status,
    blockText: facts.blockText,
    block: facts.block,
    quantity: facts.quantity,
    period: facts.period,
    claimed: facts.claimed,
    note: facts.note,
    placement: facts.placement,
    notComputed: facts.notComputed,
    memory: facts.memory,
  }
}

const NUMBERS = ['fte', 'hoursPerWeek', 'quantity', 'amount', 'paidHours', 'claimed'] as const
const UNREADABLE = {
  kind: 'problem',
  problem: { code: 'number-invalid', found: '', asThousands: null, asDecimal: null },
} as const
const FEWEST_DIGITS = 8

/** A burgerservicenummer in a column of numbers is no number to calculate with, and no amount to repeat. */
export function withoutIdentityNumbers(row: ContributionRow): ContributionRow {
  const isLarge = (id: (typeof NUMBERS)[number]): boolean => {
    const field = row.fields[id]
    return field.kind === 'value' && hasWholeDigits(field.value, FEWEST_DIGITS)
  }
  if (!NUMBERS.some(isLarge)) return row
  const suspect = NUMBERS.filter(
    (id) =>
      isLarge(id) && holdsIdentityNumber(cellAt(row.table.sheet, row.row, row.table.shape.columns[id]?.column ?? 0)),
  )
  if (suspect.length === 0) return row
  return { ...row, fields: { ...row.fields, ...Object.fromEntries(suspect.map((id) => [id, UNREADABLE])) } }
}

type Facts = Pick<ContributionCase, 'row' | 'contract' | 'catalogue' | 'quarter' | 'blockText' | 'block' | 'quantity'>

function reasonOf(facts: Facts, hasContracts: boolean, isReversed: boolean): NotComputed | null {
  const { fields } = facts.row
  if (hasContracts && facts.contract === null) return fields.contract.kind === 'value' ? 'contract' : 'cell'
  if (facts.blockText === null) return 'cell'
  if (facts.catalogue === null) return 'catalogue'
  if (facts.block?.ok !== true) return 'block'
  const { base, bonuses, rule } = facts.block.value
  if (rule.kind === 'unknown' || bonuses.some((bonus) => bonus.value.kind === 'unknown')) return 'value-unknown'
  if (rule.kind === 'agreed') return 'agreed'
  const quantity = facts.quantity as Quantity
  if (quantity.kind === 'unreadable') return 'cell'
  if (quantity.kind === 'no-column') return 'quantity-column'
  if (quantity.kind === 'missing') return 'quantity'
  if (quantity.kind === 'no-hours-norm') return 'hours-norm'
  if (facts.quarter === null) return 'cell'
  if (isJobBlock(base) || rule.kind === 'perFteMonth') {
    if (fields.start.kind === 'problem' || fields.end.kind === 'problem') return 'cell'
    if (isReversed) return 'dates'
    const term = facts.contract?.term
    if (term !== undefined && term.start !== null && term.end !== null && term.end < term.start) return 'dates'
    const contract = facts.contract?.row.fields
    // The contract's own dates decide what counts; unreadable ones are reported there.
    if (contract !== undefined && (contract.start.kind === 'problem' || contract.end.kind === 'problem')) return 'cell'
  }
  return null
}

function quantityOf(row: ContributionRow, choice: BlockChoice, catalogue: BlockCatalogue): Quantity {
  const { fields } = row
  switch (choice.rule.kind) {
    case 'perFteYear':
    case 'perFteMonth':
      return fteOf(row, catalogue)
    case 'perWeek':
    case 'perDay':
    case 'perHour':
    case 'perPerson':
      return plainQuantity(fields.quantity, 'quantity')
    default:
      return plainQuantity(fields.amount, 'amount')
  }
}

/** Fte, else hours a week over the full-time hours of the catalogue. */
function fteOf({ fields }: ContributionRow, catalogue: BlockCatalogue): Quantity {
  if (fields.fte.kind === 'value') return { kind: 'known', value: fields.fte.value, column: 'fte' }
  if (fields.fte.kind === 'problem') return { kind: 'unreadable', column: 'fte' }
  if (fields.hoursPerWeek.kind === 'problem') return { kind: 'unreadable', column: 'hoursPerWeek' }
  if (fields.hoursPerWeek.kind === 'value') {
    if (catalogue.hoursPerWeek === null) return { kind: 'no-hours-norm', column: 'fte' }
    const fte = fields.hoursPerWeek.value.dividedBy(exact(catalogue.hoursPerWeek))
    return { kind: 'known', value: fte, column: 'hoursPerWeek' }
  }
  if (fields.fte.kind === 'absent' && fields.hoursPerWeek.kind === 'absent') return { kind: 'no-column', column: 'fte' }
  return { kind: 'missing', column: fields.fte.kind === 'absent' ? 'hoursPerWeek' : 'fte' }
}

function plainQuantity(field: Field<Exact>, column: 'quantity' | 'amount'): Quantity {
  if (field.kind === 'value') return { kind: 'known', value: field.value, column }
  if (field.kind === 'problem') return { kind: 'unreadable', column }
  return { kind: field.kind === 'absent' ? 'no-column' : 'missing', column }
}

/** An Inzet key is unique within one contractor; without one, contract, block and start date join the quarters. */
function placementOf({ fields }: ContributionRow, contract: ContractCase | null): string {
  const key = valueOf(fields.key)
  const owner = contract?.contractor ?? contract?.key ?? ''
  if (key !== null) return `key|${codeKey(owner)}|${codeKey(key)}`
  const block = valueOf(fields.block)
  const text = [valueOf(fields.contract) ?? '', block ?? ''].map(codeKey).join('|')
  return `row|${text}|${valueOf(fields.start) ?? ''}`
}

/** Codes of base and bonuses, for texts: "1+12". */
export function blockCodes(choice: { readonly base: Block; readonly bonuses: readonly Block[] }): string {
  return [choice.base, ...choice.bonuses].map((block) => block.code).join('+')
}
