import type { Signature } from '#approvals'
import type { Block, BlockCatalogue, Policy, Rulebook } from '#rulebook'
import { catalogueRef, policyRef } from '#rulebook'
import {
  type BlockChoice,
  type BlockKind,
  type ContributionStanding,
  countsAs,
  isJobBlock,
  type VersionUsed,
} from '#rules'
import type { OpenQuestion } from '#sources'
import { type IsoDay, type Quarter, quarterOf } from '#time'
import { atOnce, cellPlaceOf, CONTRIBUTIONS, type InPortions, type TableRead, type WorkbookSnapshot } from '#workbook'
import { CHECKS } from './all-checks'
import type { CheckOptions } from './check-options'
import type { CheckProgress } from './check-progress'
import type { Chosen } from './chosen-version'
import { countedValue, isInRegister, lastQuarter, worthOf } from './contract-standing'
import type { ContributionCase } from './contribution-case'
import { collectFacts, type Facts } from './facts'
import { valueOf } from './field'
import type { ValidationReport } from './report'
import { runChecks } from './run-checks'
import type { RowValue } from './row-values'
import { safeText, withoutIdentityNumbers } from './safe-text'

/** Everything that is or may be wrong in a workbook, and how its contracts stand on a day. Changes nothing. */
export function checkWorkbook(snapshot: WorkbookSnapshot, rulebook: Rulebook, options: CheckOptions): ValidationReport {
  return atOnce(checkingWorkbook(snapshot, rulebook, options))
}

/** The same in portions of some milliseconds, for whoever has a screen to keep alive or wants to be able to stop. */
export function* checkingWorkbook(
  snapshot: WorkbookSnapshot,
  rulebook: Rulebook,
  options: CheckOptions,
): InPortions<CheckProgress, ValidationReport> {
  const facts = yield* collectFacts(snapshot, rulebook, options)
  const run = yield* runChecks(CHECKS, facts)
  const settled = options.settle?.(run.findings, facts.tables)
  return {
    workbook: withoutIdentityNumbers(snapshot.name),
    today: options.today,
    rows: facts.rows.length,
    rules: run.codes.size,
    findings: settled?.open ?? run.findings,
    accepted: settled?.accepted ?? [],
    reopened: settled?.reopened ?? [],
    silenced: run.silenced,
    notChecked: run.notChecked,
    contracts: [...facts.standings.values()],
    contributions: facts.rows.map((item) =>
      standingOf(item, facts.values.get(item) as RowValue, facts.signatures().get(item)),
    ),
    versions: versionsUsed(facts),
    openQuestions: openQuestions(facts),
    shapes: facts.tables.tables.map(({ shape }) => shape),
    quarter: reportedQuarter(facts.rows, facts.today),
    ...(options.settings?.withholding !== undefined && { withholding: options.settings.withholding }),
    hiddenRows: facts.tables.tables.reduce((sum, table) => sum + table.hiddenRows, 0),
    leftOut: facts.tables.tables.flatMap(({ shape, totalRows, noteRows }) => [
      ...totalRows.map((row) => ({ sheet: shape.sheet, row, why: 'total' as const })),
      ...noteRows.map((row) => ({ sheet: shape.sheet, row, why: 'note' as const })),
    ]),
  }
}

/** The last quarter with rows that has begun: one typed too far ahead is no report yet. Else the last there is. */
function reportedQuarter(rows: readonly ContributionCase[], today: IsoDay): Quarter | null {
  const now = quarterOf(today)
  return lastQuarter(rows.filter(({ quarter }) => quarter !== null && quarter <= now)) ?? lastQuarter(rows)
}

const LEADING = Object.keys(CONTRIBUTIONS.columns)

function standingOf(item: ContributionCase, value: RowValue, signature: Signature | undefined): ContributionStanding {
  const before = item.memory.standing
  if (before?.value === value && isSame(before.signature, signature)) return before.is
  const is = newStanding(item, value, signature)
  item.memory.standing = { value, signature, is }
  return is
}

/** Approvals are read anew each time. */
function isSame(before: Signature | undefined, now: Signature | undefined): boolean {
  if (before === undefined || now === undefined) return before === now
  if (before.kind === 'unsigned' || now.kind === 'unsigned') return before.kind === now.kind
  return before.kind === now.kind && before.approval.on === now.approval.on && before.approval.by === now.approval.by
}

function newStanding(item: ContributionCase, value: RowValue, signature: Signature | undefined): ContributionStanding {
  const { row } = item
  return {
    at: cellPlaceOf(row, firstColumn(row.table)),
    row: row.row,
    contract: valueOf(row.fields.contract) ?? '',
    quarter: item.quarter,
    key: safeOrNull(valueOf(row.fields.key)),
    block: item.blockText === null ? '' : safeText(item.blockText),
    status: item.status,
    claimed: item.claimed,
    computed: value.computed,
    counts: countsAs(item.status),
    excluded: excludedBecause(item, value),
    paidHours: valueOf(row.fields.paidHours),
    worth: worthOf(item, value),
    size: sizeOf(item),
    blockKind: blockKindOf(item),
    targetGroup: safeOrNull(valueOf(row.fields.targetGroup)),
    inRegister: isInRegister(item),
    placement: item.placement,
    evidence: valueOf(row.fields.evidence),
    approval: approvalOf(signature),
  }
}

const blockKinds = new WeakMap<BlockChoice, BlockKind>()

/** One object per block text and catalogue, however many rows name it. */
function blockKindOf({ block, catalogue }: ContributionCase): BlockKind | null {
  if (block?.ok !== true || catalogue === null) return null
  let kind = blockKinds.get(block.value)
  if (kind === undefined) {
    const { base, bonuses, rule } = block.value
    const { code, label, category } = base
    kind = {
      code,
      label,
      category,
      bonuses: bonuses.map((bonus) => ({ code: bonus.code, label: bonus.label })),
      place: catalogue.blocks.indexOf(base),
      unit: rule.kind,
      isJob: isJobBlock(base),
      catalogue: catalogueRef(catalogue),
    }
    blockKinds.set(block.value, kind)
  }
  return kind
}

/** As it stands in its column: hours a week as hours, not as the fte they come to. */
function sizeOf({ quantity, row }: ContributionCase): ContributionStanding['size'] {
  if (quantity?.kind !== 'known') return null
  const value = valueOf(row.fields[quantity.column])
  return value === null ? null : { value, in: quantity.column }
}

function approvalOf(signature: Signature | undefined): ContributionStanding['approval'] {
  if (signature === undefined) return null
  if (signature.kind === 'unsigned') return UNSIGNED
  const { on, by } = signature.approval
  return { kind: signature.kind, on, by }
}

const UNSIGNED = { kind: 'unsigned' } as const

const firstColumns = new WeakMap<TableRead, string>()

/** The leftmost column of ours. */
function firstColumn(table: TableRead): string {
  let first = firstColumns.get(table)
  if (first === undefined) {
    const at = (id: string): number => table.shape.columns[id]?.column ?? Infinity
    first = LEADING.reduce((best, id) => (at(id) < at(best) ? id : best), 'contract')
    firstColumns.set(table, first)
  }
  return first
}

function excludedBecause(item: ContributionCase, value: RowValue): ContributionStanding['excluded'] {
  if (countsAs(item.status) === 'nowhere') return 'status'
  if (value.notComputed === 'contract') return 'contract-unknown'
  if (value.computed !== null || !countedValue(item, value).value.isZero()) return null
  return 'not-computable'
}

function safeOrNull(text: string | null): string | null {
  return text === null ? null : safeText(text)
}

function versionsUsed(facts: Facts): VersionUsed[] {
  const used = new Map<string, VersionUsed & { contracts: string[] }>()
  const add = (
    kind: VersionUsed['kind'],
    ref: string,
    label: string,
    chosen: Chosen<unknown>,
    contract: string | null,
  ): void => {
    const key = `${kind}|${ref}|${chosen.chosenBy}`
    let entry = used.get(key)
    if (entry === undefined) used.set(key, (entry = { kind, ref, label, chosenBy: chosen.chosenBy, contracts: [] }))
    if (contract !== null) entry.contracts.push(contract)
  }
  for (const { policy, catalogue, kenmerk } of facts.contractByKey.values()) {
    if (policy.version !== null) add('policy', policyRef(policy.version), policy.version.label, policy, kenmerk)
    if (catalogue.version !== null)
      add('catalogue', catalogueRef(catalogue.version), catalogue.version.label, catalogue, kenmerk)
  }
  const { catalogue } = facts.standard
  if (facts.contracts.length === 0 && facts.rows.length > 0 && catalogue.version !== null) {
    add('catalogue', catalogueRef(catalogue.version), catalogue.version.label, catalogue, null)
  }
  return [...used.values()].sort((a, b) => (a.kind === b.kind ? 0 : a.kind === 'policy' ? -1 : 1))
}

/** What the sources leave open, of the versions and blocks that were really used. */
function openQuestions(facts: Facts): { ref: string; question: OpenQuestion }[] {
  const found = new Map<string, { ref: string; question: OpenQuestion }>()
  const add = (ref: string, questions: readonly OpenQuestion[]): void => {
    for (const question of questions) found.set(`${ref}|${question.id}`, { ref, question })
  }
  const policies = new Set<Policy>()
  const catalogues = new Set<BlockCatalogue>()
  for (const { policy, catalogue } of facts.contractByKey.values()) {
    if (policy.version !== null) policies.add(policy.version)
    if (catalogue.version !== null) catalogues.add(catalogue.version)
  }
  for (const policy of policies) add(policyRef(policy), policy.openQuestions)
  for (const catalogue of catalogues) add(catalogueRef(catalogue), catalogue.openQuestions)
  const used = new Set<Block>()
  for (const { block, catalogue } of facts.rows) {
    if (block?.ok !== true || catalogue === null) continue
    const { base, bonuses } = block.value
    for (const one of bonuses.length === 0 ? [base] : [base, ...bonuses]) {
      if (used.has(one)) continue
      used.add(one)
      add(catalogueRef(catalogue), one.openQuestions)
    }
  }
  return [...found.values()]
}
