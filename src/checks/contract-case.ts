import { euro, type Euro, exact, fractionOf, NO_EURO, type Percentage, roundToCents } from '#money'
import type { BlockCatalogue, Policy, Rulebook } from '#rulebook'
import { type ContractFacts, obligation, type Obligation, type OpenPeriod, type Outcome, type Period } from '#rules'
import { PARTS_PER_MONTH, workedMonths } from '#time'
import type { ContractRow } from '#workbook'
import type { Choices } from './check-options'
import { type Chosen, chosenCatalogue, chosenPolicy } from './chosen-version'
import { codeKey, valueOf } from './field'
import type { ContractMemory } from './memory'

/** A row of Opdrachten with what the rules say about it. */
export interface ContractCase {
  readonly row: ContractRow
  /** As written; null where it is blank. */
  readonly kenmerk: string | null
  readonly key: string | null
  readonly contractor: string | null
  /** Startdatum, else Gunningsdatum, to Einddatum; an end is null where it is not known. */
  readonly term: OpenPeriod
  /** The term when both ends are known and in order. */
  readonly period: Period | null
  readonly policy: Chosen<Policy>
  readonly catalogue: Chosen<BlockCatalogue>
  readonly facts: ContractFacts | null
  /** What the policy makes of it; null where value or policy is not known. */
  readonly due: Outcome<Obligation> | null
  readonly obligation: { readonly amount: Euro; readonly from: 'written' | 'percentage' | 'policy' } | null
  /** The same object from check to check, as long as all of the above but the place of the row is the same. */
  readonly memory: ContractMemory
}

/** What was made of a contract, and what it was made with. */
interface Known {
  readonly item: ContractCase
  readonly rulebook: Rulebook
  readonly settings: Choices['settings']
  readonly defaults: Choices['defaults']
}

const known = new WeakMap<ContractRow['fields'], Known>()

/** A contract with its rules. Where neither its row nor what chooses its rules has changed, it is as it was before. */
export function contractCase(row: ContractRow, rulebook: Rulebook, options: Choices): ContractCase {
  const { settings, defaults } = options
  const before = known.get(row.fields)
  if (
    before?.rulebook === rulebook &&
    before.settings === settings &&
    before.defaults?.policy === defaults?.policy &&
    before.defaults?.catalogue === defaults?.catalogue
  )
    return { ...before.item, row }
  const item = newCase(row, rulebook, options)
  known.set(row.fields, { item, rulebook, settings, defaults })
  return item
}

function newCase(row: ContractRow, rulebook: Rulebook, options: Choices): ContractCase {
  const { fields } = row
  const kenmerk = valueOf(fields.kenmerk)
  const start = valueOf(fields.start) ?? valueOf(fields.awardedOn)
  const end = valueOf(fields.end)
  const named = {
    policy: valueOf(fields.policy),
    catalogue: valueOf(fields.catalogue),
    kenmerk,
    dates: { awardedOn: valueOf(fields.awardedOn), start: valueOf(fields.start) },
  }
  const policy = chosenPolicy(named, rulebook, options)
  const period = start !== null && end !== null && start <= end ? { start, end } : null
  const facts = contractFacts(row, period)
  const due = facts === null || policy.version === null ? null : obligation(facts, policy.version)
  return {
    row,
    kenmerk,
    key: kenmerk === null ? null : codeKey(kenmerk),
    contractor: valueOf(fields.contractor),
    term: { start, end },
    period,
    policy,
    catalogue: chosenCatalogue(named, policy, rulebook, options),
    facts,
    due,
    obligation: settled(valueOf(fields.obligation), facts, due),
    memory: {},
  }
}

function contractFacts({ fields }: ContractRow, period: Period | null): ContractFacts | null {
  const value = valueOf(fields.value)
  if (value === null || value.lt(0)) return null
  return {
    value: euro(value),
    type: valueOf(fields.type),
    durationMonths: period && exact(workedMonths(period.start, period.end)).dividedBy(PARTS_PER_MONTH),
    labourCost: valueOf(fields.labourCost),
    percentage: valueOf(fields.percentage),
  }
}

/** Verplichting when filled: it is what the contract says. Else value × percentage, else what the policy asks. */
function settled(
  written: Euro | null,
  facts: ContractFacts | null,
  due: Outcome<Obligation> | null,
): ContractCase['obligation'] {
  if (written !== null) return { amount: roundToCents(written), from: 'written' }
  if (facts === null) return null
  if (due?.ok === true) return { amount: due.value.amount, from: facts.percentage === null ? 'policy' : 'percentage' }
  // Without a known policy a given percentage is taken of the contract value; a policy that lacks a fact gives none.
  return facts.percentage === null || due !== null
    ? null
    : { amount: share(facts.value, facts.percentage), from: 'percentage' }
}

function share(value: Euro, percentage: Percentage): Euro {
  return value.isZero() ? NO_EURO : roundToCents(value.times(fractionOf(percentage)))
}
