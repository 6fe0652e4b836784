import {
  type BlockCatalogue,
  type Lookup,
  type Policy,
  type Rulebook,
  type SelectingDay,
  type Selector,
  STANDARD_ID,
} from '#rulebook'
import type { VersionUsed } from '#rules'
import type { IsoDay } from '#time'
import type { Choices } from './check-options'

/** Which version holds for a contract, and who chose it. */
export interface Chosen<T> {
  /** What was asked for; null where nothing names one. */
  readonly asked: string | null
  readonly chosenBy: VersionUsed['chosenBy']
  readonly lookup: Lookup<T> | null
  /** The version used: also one that is not in force on the day, which is then reported. */
  readonly version: T | null
  /** The date of the contract that this version goes by; null where none is known. */
  readonly day: IsoDay | null
}

/** The dates of a contract that may select a version. */
export interface SelectingDates {
  readonly awardedOn: IsoDay | null
  readonly start: IsoDay | null
}

/**
 * The date of a contract by which a version holds or not. The start stands for the day of contract or agreement, the
 * award for everything else: no column holds the day of publication. Each stands in where the other is blank.
 */
export function selectingDay({ awardedOn, start }: SelectingDates, selectedBy: Selector): IsoDay | null {
  return selectedBy === 'contract' || selectedBy === 'agreement' ? (start ?? awardedOn) : (awardedOn ?? start)
}

/** What a contract's row says, and the dates that select a version. */
export interface Named {
  readonly policy: string | null
  readonly catalogue: string | null
  /** Kenmerk, for the pins. */
  readonly kenmerk: string | null
  readonly dates: SelectingDates
}

/**
 * The contract's own column, then the policy it was given where there is no such column, then the workbook's setting,
 * then what the user asked for, then DUOplus.
 */
export function chosenPolicy(named: Named, rulebook: Rulebook, options: Choices): Chosen<Policy> {
  const candidates: readonly [string | null | undefined, VersionUsed['chosenBy']][] = [
    [named.policy, 'contract'],
    [givenTo(named, options.settings?.policies), 'pin'],
    [options.settings?.policy, 'workbook'],
    [options.defaults?.policy, 'option'],
    [STANDARD_ID, 'default'],
  ]
  return look(candidates, named.dates, (asked, day) => rulebook.policy(asked, day))
}

/**
 * The contract's own column, its pin, the catalogue that goes with its policy, the workbook's setting, what the user
 * asked for; DUOplus only where no policy is named at all. Source: PRODUCT 12.
 * Where the policy comes from the workbook or the user, so may the catalogue: named beside it, it holds before the one
 * that goes with the policy, as in the formulas of the same workbook.
 */
export function chosenCatalogue(
  named: Named,
  policy: Chosen<Policy>,
  rulebook: Rulebook,
  options: Choices,
): Chosen<BlockCatalogue> {
  const pin = givenTo(named, options.settings?.pins)
  const ofPolicy = (chosenBy: VersionUsed['chosenBy']): string | null =>
    policy.chosenBy === chosenBy ? (policy.version?.catalogue ?? null) : null
  const isSamePin =
    pin !== null && named.catalogue !== null && pin.toLowerCase().startsWith(`${named.catalogue.toLowerCase()}@`)
  const candidates: readonly [string | null | undefined, VersionUsed['chosenBy']][] = [
    // A column that names the id only is made precise by the pin.
    [isSamePin ? pin : null, 'pin'],
    [named.catalogue, 'contract'],
    [pin, 'pin'],
    [ofPolicy('contract') ?? ofPolicy('pin'), 'policy'],
    [options.settings?.catalogue, 'workbook'],
    [ofPolicy('workbook'), 'policy'],
    [options.defaults?.catalogue, 'option'],
    [ofPolicy('option'), 'policy'],
    [policy.chosenBy === 'default' ? STANDARD_ID : null, 'default'],
  ]
  return look(candidates, named.dates, (asked, day) => rulebook.catalogue(asked, day))
}

/** What the workbook's settings hold for this one contract. */
function givenTo({ kenmerk }: Named, given: Readonly<Record<string, string>> = {}): string | null {
  return kenmerk !== null && Object.hasOwn(given, kenmerk) ? (given[kenmerk] ?? null) : null
}

function look<T extends { readonly selectedBy: Selector }>(
  candidates: readonly [string | null | undefined, VersionUsed['chosenBy']][],
  dates: SelectingDates,
  find: (asked: string, day: SelectingDay) => Lookup<T>,
): Chosen<T> {
  const isDated = dates.awardedOn !== null || dates.start !== null
  const dayBy = (selectedBy: Selector): IsoDay => selectingDay(dates, selectedBy) as IsoDay
  for (const [asked, chosenBy] of candidates) {
    if (asked === null || asked === undefined || asked.trim() === '') continue
    const lookup = find(asked, isDated ? dayBy : null)
    if (lookup.kind === 'unknown') return { asked, chosenBy, lookup, version: null, day: null }
    return { asked, chosenBy, lookup, version: lookup.version, day: selectingDay(dates, lookup.version.selectedBy) }
  }
  return { asked: null, chosenBy: 'default', lookup: null, version: null, day: null }
}
