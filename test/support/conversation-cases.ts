import { type Acceptance, EXAMPLES, type Finding, finding } from '#findings'
import { euro, exact } from '#money'
import type { ContractStanding } from '#rules'
import type { ValidationReport } from '#checks'
import type { IsoDay } from '#time'
import { contract, inzet, report } from '../unit/summary/report'

const day = (text: string): IsoDay => text as IsoDay

/** A contract of two years that began half a year before the day of the report. */
const RUNNING: Partial<ContractStanding> = {
  term: { start: day('2026-01-01'), end: day('2027-12-31') },
  obligation: euro('80000'),
  obligationFrom: 'written',
  expected: euro('21479.45'),
  scheduleBy: 'linear',
}

/** Five ways a contract can stand, as people meet them. */
export const SITUATIONS = {
  behind: contract('OP-1', 2, {
    ...RUNNING,
    ...{ approved: euro('5000'), submitted: euro('2500.50'), computed: euro('7500.50') },
    ...{ forecast: euro('30165.20'), forecastBy: 'run-rate', shortfall: euro('75000'), jobs: exact('0.71') },
  }),
  'on-schedule': contract('OP-2', 3, {
    ...RUNNING,
    ...{ approved: euro('21000'), computed: euro('21000'), forecast: euro('80000'), forecastBy: 'plan' },
    ...{ shortfall: euro('59000'), scheduleBy: 'plan' },
  }),
  ahead: contract('OP-3', 4, {
    ...RUNNING,
    ...{ approved: euro('30000'), computed: euro('30000'), forecast: euro('110000'), forecastBy: 'run-rate' },
    shortfall: euro('50000'),
  }),
  'ended-short': contract('OP-4', 5, {
    ...RUNNING,
    term: { start: day('2025-01-01'), end: day('2025-12-31') },
    ...{ expected: euro('80000'), approved: euro('65432.10'), computed: euro('65432.10') },
    ...{ forecast: euro('65432.10'), forecastBy: 'run-rate', shortfall: euro('14567.90') },
    ...{ policy: 'harlingen@undated', catalogue: 'harlingen@undated', penalty: euro('14567.90') },
  }),
  unknown: contract('OP-5', 6, {
    ...{ obligation: null, obligationFrom: null, expected: null, shortfall: null, term: null },
    ...{ approved: euro('1000'), computed: euro('1000'), policy: null, catalogue: null },
  }),
} as const satisfies Readonly<Record<string, ContractStanding>>

/** A report of one contract, with a row in each of the last two quarters. */
export function reportOf(standing: ContractStanding, given: Partial<ValidationReport> = {}): ValidationReport {
  const { kenmerk, approved, submitted } = standing
  const first = { quarter: '2026-Q1' } as const
  return report({
    contracts: [standing],
    contributions: [
      inzet(2, kenmerk, 'akkoord', approved.minus(approved.dividedBy(4)).toFixed(2), first),
      inzet(3, kenmerk, 'akkoord', approved.minus(approved.minus(approved.dividedBy(4)).toFixed(2)).toFixed(2)),
      ...(submitted.isZero() ? [] : [inzet(4, kenmerk, 'ingediend', submitted.toFixed(2))]),
    ],
    ...given,
  })
}

/** The most that a page has to find room for: every kind of finding, long texts, large amounts, many quarters. */
export function crowded(count: number): ValidationReport {
  const long = (text: string): string => `${text} `.repeat(20).slice(0, 60)
  const contracts = Array.from({ length: count }, (_, at) =>
    contract(`CONTRACTNUMMER-MET-VEEL-CIJFERS-2026-${String(1000 + at)}`, at + 2, {
      ...RUNNING,
      ...{ title: long('Onderhoud'), authority: long('Gemeente'), contractor: long('Aannemer') },
      ...{ obligation: euro('12345678.90'), expected: euro('3000000.01'), approved: euro('1111111.11') },
      ...{ submitted: euro('2222222.22'), computed: euro('3333333.33'), shortfall: euro('11234567.79') },
      ...{ forecast: euro('4444444.44'), forecastBy: 'plan', jobs: exact('1234.5678') },
      ...{ policy: 'harlingen@undated', catalogue: 'harlingen@undated', penalty: euro('11234567.79') },
    }),
  )
  const findings = contracts.flatMap(({ row }) =>
    Object.entries(EXAMPLES).flatMap(([code]) => [
      at(code as Finding['code'], row, 'A'),
      at(code as Finding['code'], row, 'H'),
    ]),
  )
  const accepted = contracts.flatMap(({ row }) =>
    ['value-mismatch', 'behind-schedule', 'text-untrimmed'].map((code) => ({
      finding: at(code as Finding['code'], row, 'K'),
      acceptance: acceptance(code as Finding['code']),
    })),
  )
  const contributions = contracts.flatMap(({ kenmerk }, index) =>
    (['2025-Q2', '2025-Q4', '2026-Q1', '2026-Q2'] as const).map((quarter, step) =>
      inzet(1000 + index * 4 + step, kenmerk, 'akkoord', step === 3 ? '277777.77' : '277777.78', { quarter }),
    ),
  )
  const settled = {
    kind: 'cure',
    until: day('2026-12-31'),
    by: 'contractmanager',
    on: day('2026-07-01'),
    reason: 'De vacatures zijn vervuld en starten na de zomer. '.repeat(10),
  } as const
  return report({
    ...{ contracts, contributions, accepted },
    findings: [...findings, finding('sheet-missing', null, {})],
    withholding: Object.fromEntries(contracts.map(({ kenmerk }) => [kenmerk, settled])),
  })
}

function at(code: Finding['code'], row: number, column: string): Finding {
  const place = { kind: 'cell', sheet: 'Opdrachten', address: `${column}${String(row)}`, header: null } as const
  return finding(code, place, EXAMPLES[code] as never)
}

function acceptance(code: Finding['code']): Acceptance {
  return {
    ...{ code, sheet: 'Opdrachten', address: 'A2', header: null, mark: '', contract: null, quarter: null, key: null },
    reason: 'Zo afgesproken met de opdrachtgever',
    note: 'Dit is een lange toelichting die over meer regels loopt. '.repeat(8),
    ...{ by: 'contractmanager', on: '2026-07-01' },
  }
}
