import { selectingDay, valueOf } from '#checks'
import { SroiError } from '#findings'
import {
  builtInRulebook,
  type Policy,
  policyRef,
  Rulebook,
  type SelectingDay,
  type Selector,
  STANDARD_ID,
} from '#rulebook'
import type { Session, WorkbookSettings } from '#session'
import type { IsoDay } from '#time'
import {
  a1,
  putParts,
  readMonitoring,
  readParts,
  type StoredParts,
  type WorkbookPort,
  type WorkbookSnapshot,
} from '#workbook'
import { cellsNaming, type NamingCell } from './cells-naming'
import { confirmedHeaders } from './confirmed-headers'
import { partKeys } from './part-keys'
import { readPolicyFile } from './policy-file'
import { isBuiltIn } from './policy-list'
import { readIfUnread, settingsNow } from './restore-session'

export type RemovedPolicy =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly usedBy: PolicyUse }

/** Who would lose a policy. */
export interface PolicyUse {
  /** The workbook itself goes by it. */
  readonly asDefault: boolean
  /** Kenmerken of the contracts that name it, or were given it in the settings. */
  readonly contracts: readonly string[]
  /** Other cells that name it: a formula with its name in it, or the name alone. */
  readonly cells: readonly NamingCell[]
}

/** The policy to be removed is not one the workbook carries: a list on a screen showed too much. */
export class NotOwnPolicyError extends SroiError {
  override readonly name = 'NotOwnPolicyError'
}

/**
 * Takes a policy of its own out of the workbook, in one write; refused, with who still uses it, where anybody does.
 * On failure everything is as it was. Throws NotOwnPolicyError for a policy that comes with the product.
 */
export async function removePolicy(port: WorkbookPort, session: Session, ref: string): Promise<RemovedPolicy> {
  await readIfUnread(port, session)
  const { rulebook } = session.state()
  const policy = rulebook.policies.find((one) => policyRef(one) === ref)
  if (policy === undefined || isBuiltIn(policy)) throw new NotOwnPolicyError(ref)
  const snapshot = await port.read()
  const usedBy = whoUses(policy, snapshot, rulebook, settingsNow(snapshot, session))
  if (usedBy.asDefault || usedBy.contracts.length + usedBy.cells.length > 0) return { ok: false, usedBy }
  await port.apply([putParts(withoutPolicy(readParts(snapshot), ref))])
  session.replace({ rulebook: without(policy, session.state().rulebook) })
  await port.recalculate()
  return { ok: true, policy }
}

/** Whatever key a part stands under: a policy is known by what is written in it. */
function withoutPolicy(parts: StoredParts, ref: string): StoredParts {
  const others = [...parts].filter(([key, text]) => !key.startsWith(partKeys.policy('')) || refIn(text) !== ref)
  return new Map(others)
}

function refIn(text: string): string | null {
  const read = readPolicyFile(text)
  return read.ok ? policyRef(read.policy) : null
}

/** A policy under the name of a built-in one gives that name back. */
function without(policy: Policy, { policies, catalogues }: Rulebook): Rulebook {
  const shadowed = builtInRulebook().policies.filter((one) => policyRef(one) === policyRef(policy))
  return new Rulebook([...policies.filter((one) => one !== policy), ...shadowed], catalogues)
}

function whoUses(
  policy: Policy,
  snapshot: WorkbookSnapshot,
  rulebook: Rulebook,
  settings: WorkbookSettings,
): PolicyUse {
  const ref = policyRef(policy)
  const means = (asked: string, day: SelectingDay): boolean => {
    const found = rulebook.policy(asked, day)
    return found.kind !== 'unknown' && policyRef(found.version) === ref
  }
  const standard = settings.policy ?? STANDARD_ID
  let asDefault = means(standard, null)
  const contracts: string[] = []
  const seen = new Set<string>()
  for (const row of readMonitoring(snapshot, confirmedHeaders(snapshot)).contracts) {
    const { kenmerk, policy: named, awardedOn, start } = row.fields
    const key = kenmerk.kind === 'value' ? kenmerk.value : ''
    const dates = { awardedOn: valueOf(awardedOn), start: valueOf(start) }
    const isDated = dates.awardedOn !== null || dates.start !== null
    const day = isDated ? (selectedBy: Selector) => selectingDay(dates, selectedBy) as IsoDay : null
    const column = row.table.shape.columns['policy']?.column
    if (column !== undefined) seen.add(`${row.table.shape.sheet}!${a1(row.row, column)}`)
    const given = named.kind === 'value' ? named.value : givenTo(key, settings)
    if (given === null) asDefault ||= means(standard, day)
    else if (means(given, day)) contracts.push(key)
  }
  return { asDefault, contracts, cells: cellsNaming([policy.id, policyRef(policy)], snapshot, seen) }
}

function givenTo(kenmerk: string, { policies = {} }: WorkbookSettings): string | null {
  return Object.hasOwn(policies, kenmerk) ? (policies[kenmerk] ?? null) : null
}
