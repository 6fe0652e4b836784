import type { Signature } from '#approvals'
import type { Rulebook } from '#rulebook'
import type { ContractStanding, PlannedQuarter } from '#rules'
import type { IsoDay } from '#time'
import {
  type InPortions,
  isOwnTab,
  ownTab,
  type MonitoringTables,
  readingMonitoring,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '#workbook'
import { signatures } from './approved-state'
import type { CheckOptions } from './check-options'
import type { CheckProgress } from './check-progress'
import { type Chosen, chosenCatalogue, chosenPolicy } from './chosen-version'
import { type ContractCase, contractCase } from './contract-case'
import { type ContributionCase, contributionCase } from './contribution-case'
import { contractStanding } from './contract-standing'
import { codeKey, valueOf } from './field'
import { type RowValue, rowValues } from './row-values'

/** Everything the checks look at, worked out once. */
export interface Facts {
  readonly snapshot: WorkbookSnapshot
  readonly rulebook: Rulebook
  readonly today: IsoDay
  readonly view: CheckOptions['view'] | null
  readonly tables: MonitoringTables
  /** Every sheet in which people type, hidden ones too: theirs, and of ours the reasons and the talks. */
  readonly typedSheets: readonly SheetSnapshot[]
  readonly contracts: readonly ContractCase[]
  /** The first contract with each kenmerk. */
  readonly contractByKey: ReadonlyMap<string, ContractCase>
  readonly rows: readonly ContributionCase[]
  readonly values: ReadonlyMap<ContributionCase, RowValue>
  /** The rows at akkoord, and what is known of their approval. */
  readonly signatures: () => ReadonlyMap<ContributionCase, Signature>
  /** How many rows tell of one placement. */
  readonly rowsOfPlacement: (placement: string) => number
  readonly rowsOf: ReadonlyMap<ContractCase, readonly ContributionCase[]>
  readonly planOf: ReadonlyMap<ContractCase, readonly PlannedQuarter[]>
  readonly standings: ReadonlyMap<ContractCase, ContractStanding>
  /** Policy and catalogue that hold where no contract names them. */
  readonly standard: { readonly policy: Chosen<unknown>; readonly catalogue: ReturnType<typeof chosenCatalogue> }
}

const PORTION = 500

/** Works them out, a portion of rows at a time. */
export function* collectFacts(
  snapshot: WorkbookSnapshot,
  rulebook: Rulebook,
  options: CheckOptions,
): InPortions<CheckProgress, Facts> {
  const reading = readingMonitoring(snapshot, options.mapping)
  let step = reading.next()
  for (; step.done !== true; step = reading.next()) yield { stage: 'rows', ...step.value }
  const tables = step.value
  const contracts = tables.contracts.map((row) => contractCase(row, rulebook, options))
  const contractByKey = new Map<string, ContractCase>()
  for (const contract of contracts) {
    if (contract.key !== null && !contractByKey.has(contract.key)) contractByKey.set(contract.key, contract)
  }
  const dates = { awardedOn: null, start: null }
  const nameless = { policy: null, catalogue: null, kenmerk: null, dates }
  const policy = chosenPolicy(nameless, rulebook, options)
  const catalogue = chosenCatalogue(nameless, policy, rulebook, options)
  const hasTable = tables.tables.some(({ shape }) => shape.table === 'contracts')
  const known = { byKey: contractByKey, hasTable, withoutContract: catalogue.version }
  const total = tables.contributions.length
  const rows: ContributionCase[] = []
  for (const row of tables.contributions) {
    if (rows.length % PORTION === 0) yield { stage: 'amounts', done: rows.length / 2, total }
    rows.push(contributionCase(row, known))
  }
  const values = yield* rowValues(rows)
  const rowsOf = grouped(rows)
  const planOf = plans(tables, contractByKey)
  const standings = new Map<ContractCase, ContractStanding>()
  for (const contract of contractByKey.values()) {
    const parts = { rows: rowsOf.get(contract) ?? [], values, plan: planOf.get(contract) ?? [], today: options.today }
    standings.set(contract, contractStanding(contract, parts))
  }
  return {
    snapshot,
    rulebook,
    today: options.today,
    view: options.view ?? null,
    tables,
    typedSheets: snapshot.sheets.filter((sheet) => !isOwnTab(snapshot, sheet) || isTypedIn(snapshot, sheet)),
    contracts,
    contractByKey,
    rows,
    values,
    signatures: signatures(rows, options.approvals),
    rowsOfPlacement: placementSizes(rows),
    rowsOf,
    planOf,
    standings,
    standard: { policy, catalogue },
  }
}

const TYPED_ROLES = ['acceptances', 'conversation'] as const

/** Of our own tabs, those with cells for people to fill in. */
function isTypedIn(snapshot: WorkbookSnapshot, sheet: SheetSnapshot): boolean {
  return TYPED_ROLES.some((role) => ownTab(snapshot, role) === sheet)
}

/** Counted when first asked for: in most workbooks no check needs it. */
function placementSizes(rows: readonly ContributionCase[]): (placement: string) => number {
  let sizes: Map<string, number> | null = null
  return (placement) => {
    if (sizes === null) {
      sizes = new Map()
      for (const row of rows) sizes.set(row.placement, (sizes.get(row.placement) ?? 0) + 1)
    }
    return sizes.get(placement) ?? 0
  }
}

function grouped(rows: readonly ContributionCase[]): Map<ContractCase, ContributionCase[]> {
  const groups = new Map<ContractCase, ContributionCase[]>()
  for (const row of rows) {
    if (row.contract === null) continue
    const group = groups.get(row.contract)
    if (group === undefined) groups.set(row.contract, [row])
    else group.push(row)
  }
  return groups
}

function plans(
  tables: MonitoringTables,
  byKey: ReadonlyMap<string, ContractCase>,
): Map<ContractCase, PlannedQuarter[]> {
  const byContract = new Map<ContractCase, PlannedQuarter[]>()
  for (const { fields } of tables.plan) {
    const kenmerk = valueOf(fields.contract)
    const quarter = valueOf(fields.quarter)
    const value = valueOf(fields.planned)
    const contract = kenmerk === null ? undefined : byKey.get(codeKey(kenmerk))
    if (contract === undefined || quarter === null || value === null) continue
    const planned = byContract.get(contract)
    if (planned === undefined) byContract.set(contract, [{ quarter, value }])
    else planned.push({ quarter, value })
  }
  return byContract
}
