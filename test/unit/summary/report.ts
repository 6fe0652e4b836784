import type { ValidationReport } from '#checks'
import type { Finding } from '#findings'
import { type Euro, euro } from '#money'
import type { ContractStanding, ContributionStanding } from '#rules'
import type { IsoDay } from '#time'
import type { TableShape } from '#workbook'

export const TODAY = '2026-07-15' as IsoDay

/** A report with only what a test names. */
export function report(given: Partial<ValidationReport> = {}): ValidationReport {
  return {
    workbook: 'groenwerk.xlsx',
    today: TODAY,
    rows: given.contributions?.length ?? 0,
    rules: 40,
    findings: [],
    accepted: [],
    reopened: [],
    silenced: 0,
    notChecked: [],
    contracts: [],
    contributions: [],
    versions: [
      { kind: 'policy', ref: 'duoplus@undated', label: 'DUOplus', chosenBy: 'default', contracts: ['OP-1'] },
      { kind: 'catalogue', ref: 'duoplus@undated', label: 'DUOplus', chosenBy: 'policy', contracts: ['OP-1'] },
    ],
    openQuestions: [],
    shapes: [],
    quarter: '2026-Q2',
    ...given,
  }
}

export function contract(kenmerk: string, row: number, given: Partial<ContractStanding> = {}): ContractStanding {
  return {
    at: { kind: 'cell', sheet: 'Opdrachten', address: `A${String(row)}`, header: 'Kenmerk' },
    row,
    kenmerk,
    title: 'Onderhoud groen',
    authority: 'Gemeente Voorbeeld',
    contractor: 'Groenwerk BV',
    obligation: euro('50000'),
    obligationFrom: 'policy',
    submitted: euro('0'),
    approved: euro('0'),
    computed: euro('0'),
    expected: euro('25000'),
    forecast: null,
    forecastBy: null,
    term: null,
    schedule: [],
    scheduleBy: null,
    penalty: null,
    mixRoom: [],
    shortfall: euro('50000'),
    jobs: null,
    policy: 'duoplus@undated',
    catalogue: 'duoplus@undated',
    ...given,
  }
}

/** A row of Inzet: contract, status, claimed amount; computed equals claimed unless said otherwise. */
export function inzet(
  row: number,
  kenmerk: string,
  status: ContributionStanding['status'],
  claimed: string | null,
  given: Partial<ContributionStanding> = {},
): ContributionStanding {
  const amount: Euro | null = claimed === null ? null : euro(claimed)
  const nowhere = status === 'aanpassen' || status === 'afgekeurd' || status === 'vervallen'
  return {
    at: { kind: 'cell', sheet: 'Inzet', address: `A${String(row)}`, header: 'Opdracht' },
    row,
    contract: kenmerk,
    quarter: '2026-Q2',
    key: `K-${String(row)}`,
    block: '2',
    status,
    claimed: amount,
    computed: amount,
    counts: nowhere ? 'nowhere' : status === 'akkoord' ? 'approved' : 'submitted',
    excluded: nowhere ? 'status' : null,
    paidHours: null,
    worth: amount,
    size: null,
    blockKind: null,
    targetGroup: null,
    inRegister: false,
    placement: `row|${kenmerk}|K-${String(row)}`,
    evidence: null,
    approval: status === 'akkoord' ? { kind: 'unsigned' } : null,
    ...given,
  }
}

const IDS: Readonly<Record<string, string>> = {
  Opdracht: 'contract',
  Kwartaal: 'quarter',
  Bouwblok: 'block',
  Doelgroep: 'targetGroup',
  'Opgevoerde waarde': 'claimed',
  Status: 'status',
  'Verloonde uren': 'paidHours',
}

/** The Inzet table of a sheet with these headers in a row. */
export function inzetShape(sheet: string, headerRow: number, lastRow: number, headers: readonly string[]): TableShape {
  const columns: Record<string, { column: number; header: string; by: 'name' }> = {}
  headers.forEach((header, index) => {
    const id = IDS[header]
    if (id !== undefined) columns[id] = { column: index + 1, header, by: 'name' }
  })
  return { table: 'contributions', sheet, headerRow, firstRow: headerRow + 1, lastRow, columns, tableName: null }
}

/** A finding about a cell, for tabs that only show it. */
export function found(given: Finding): Finding {
  return given
}
