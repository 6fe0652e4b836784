import { createEngine } from '#adapters/engine'
import { MemoryWorkbook } from '#adapters/memory'
import type { ValidationReport } from '#checks'
import { euro, exact } from '#money'
import type { BlockKind, ContributionStanding } from '#rules'
import { buildSummary, type SummaryTab } from '#summary'
import type { Quarter } from '#time'
import type { SheetPlan, SheetSnapshot } from '#workbook'
import { contract, inzet, inzetShape, report } from '../unit/summary/report'
import { firstTab } from './tab-plans'

/** One row of Inzet as a test thinks of it. */
export interface DrawnRow {
  readonly contract?: string
  readonly quarter?: string
  /** Somebody's own key. */
  readonly key: string
  readonly group?: string | null
  readonly block?: BlockKind | null
  /** As it stands in the cell; default the code of the block. */
  readonly blockText?: string | number
  readonly status?: ContributionStanding['status']
  readonly cents?: number
  readonly hours?: number | null
  readonly inRegister?: boolean
  readonly size?: ContributionStanding['size']
  readonly excluded?: ContributionStanding['excluded']
}

export const JOB: BlockKind = {
  code: '2',
  label: 'Participatiewet <2jr',
  category: 'A',
  bonuses: [],
  place: 1,
  unit: 'perFteYear',
  isJob: true,
  catalogue: 'duoplus@undated',
}

export const HOURS: BlockKind = {
  ...JOB,
  code: '10',
  label: 'MVO-activiteiten',
  category: 'C',
  place: 9,
  unit: 'perHour',
  isJob: false,
}

const HEADERS = ['Opdracht', 'Bouwblok', 'Doelgroep', 'Opgevoerde waarde', 'Status', 'Verloonde uren'] as const

/** A workbook with these rows and the report of them, as the checks would make it. */
export function drawn(rows: readonly DrawnRow[], contracts: readonly string[] = ['OP-1', 'OP-2']): Drawn {
  const workbook = MemoryWorkbook.of(
    { Inzet: [[...HEADERS], ...rows.map(cellsOf)] },
    { calculator: createEngine({ functions: new Map() }) },
  )
  const contributions = rows.map(standingOf)
  const shape = {
    table: 'contracts' as const,
    sheet: 'Opdrachten',
    headerRow: 1,
    firstRow: 2,
    lastRow: 9,
    columns: {},
    tableName: null,
  }
  const made = report({
    shapes: [shape, inzetShape('Inzet', 1, rows.length + 1, HEADERS)],
    contributions,
    contracts: contracts.map((kenmerk, at) => contract(kenmerk, at + 2)),
  })
  return { workbook, report: made }
}

export interface Drawn {
  readonly workbook: MemoryWorkbook
  readonly report: ValidationReport
}

/** The plan of one of our tabs over these rows. */
export async function planOf(
  tab: SummaryTab,
  { workbook, report: made }: Drawn,
  language: 'nl' | 'en' = 'nl',
): Promise<SheetPlan> {
  return firstTab(buildSummary({ snapshot: await workbook.read(), report: made, language, tabs: [tab] }))
}

/** The tab itself, with its formulas calculated. */
export async function tabOf(tab: SummaryTab, { workbook, report: made }: Drawn): Promise<SheetSnapshot> {
  const plan = buildSummary({ snapshot: await workbook.read(), report: made, language: 'nl', tabs: [tab] })
  await workbook.apply(plan)
  const { name } = firstTab(plan)
  const sheet = (await workbook.read()).sheets.find((one) => one.name === name)
  if (sheet === undefined) throw new Error(`no sheet ${name}`)
  return sheet
}

/** Rows of a tab as values, numbers as people see them, from the row that begins with one text to the row before an empty one. */
export function tableFrom(sheet: SheetSnapshot, heading: string): unknown[][] {
  const start = sheet.rows.findIndex(({ cells }) => cells[0]?.value === heading)
  if (start < 0) throw new Error(`no table ${heading}`)
  const rows: unknown[][] = []
  let before = sheet.rows[start]?.row ?? 0
  for (const { row, cells } of sheet.rows.slice(start + 1)) {
    if (row > before + 1) break
    before = row
    const values: unknown[] = []
    for (const { column, value } of cells)
      values[column - 1] = typeof value === 'number' ? Number(value.toFixed(6)) + 0 : value
    rows.push(Array.from(values, (value) => value ?? null))
  }
  return rows
}

function cellsOf(row: DrawnRow): (string | number | null)[] {
  const {
    contract: of = 'OP-1',
    group = null,
    block = JOB,
    blockText,
    status = 'akkoord',
    cents = 0,
    hours = null,
  } = row
  return [of, blockText ?? block?.code ?? null, group, cents / 100, status, hours]
}

function standingOf(row: DrawnRow, at: number): ContributionStanding {
  const { contract: of = 'OP-1', quarter = '2026-Q2', key, group = null, block = JOB, status = 'akkoord' } = row
  const amount = euro((row.cents ?? 0) / 100)
  const nowhere = status === 'aanpassen' || status === 'afgekeurd' || status === 'vervallen'
  const excluded = row.excluded ?? (nowhere ? 'status' : null)
  return inzet(at + 2, of, status, ((row.cents ?? 0) / 100).toFixed(2), {
    quarter: quarter as Quarter,
    key,
    block: String(row.blockText ?? block?.code ?? ''),
    blockKind: block,
    computed: excluded === null || excluded === 'status' ? amount : null,
    worth: excluded === null || excluded === 'status' ? amount : null,
    excluded,
    targetGroup: group,
    inRegister: row.inRegister ?? false,
    paidHours: row.hours === undefined || row.hours === null ? null : exact(row.hours),
    placement: `key|groenwerk|${key}`,
    size: row.size ?? null,
  })
}
