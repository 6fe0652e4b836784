import { MemoryWorkbook } from '#adapters/memory'
import { dayFromText, type IsoDay, serialFromDay } from '#time'

export const TODAY = dayFromText('2026-08-15') as IsoDay

const day = (text: string) => serialFromDay(dayFromText(text) as IsoDay)

const CONTRACTS = [
  ['Kenmerk', 'Opdracht', 'Opdrachtnemer', 'Gunningsdatum', 'Startdatum', 'Einddatum', 'Opdrachtwaarde', 'Percentage'],
  ['OPD-1', 'Onderhoud wegen', 'Bouw BV', day('2025-12-01'), day('2026-01-01'), day('2026-12-31'), 1_000_000, 0.05],
]
const HEADERS = [
  'Opdracht',
  'Kwartaal',
  'Inzet',
  'Bouwblok',
  'Startdatum',
  'Einddatum',
  'Fte',
  'Opgevoerde waarde',
  'Bewijs',
  'Status',
]

export function effort(key: string, quarter: 1 | 2, changes: Readonly<Record<string, string | number | null>> = {}) {
  const [start, end] = quarter === 1 ? ['2026-01-01', '2026-03-31'] : ['2026-04-01', '2026-06-30']
  const row: Record<string, string | number | null> = {
    Opdracht: 'OPD-1',
    Kwartaal: `2026-Q${String(quarter)}`,
    Inzet: key,
    Bouwblok: '1',
    Startdatum: day(start),
    Einddatum: day(end),
    Fte: 1,
    'Opgevoerde waarde': 7500,
    Bewijs: 'akkoord',
    Status: 'akkoord',
    ...changes,
  }
  return HEADERS.map((header) => row[header] ?? null)
}

/** One contract of € 50.000 obligation and two quarters: € 15.000 approved, nothing wrong but the schedule. */
export function sampleWorkbook(rows: readonly ReturnType<typeof effort>[] = [effort('K-001', 1), effort('K-001', 2)]) {
  return MemoryWorkbook.of({ Opdrachten: CONTRACTS, Inzet: [HEADERS, ...rows] })
}

/** Three unknown blocks in rows 2 to 4 of Inzet, an empty fte in row 5, a claim of € 500 too much in row 6. */
export function faultyWorkbook() {
  const unknown = ['K-001', 'K-002', 'K-003'].map((key) => effort(key, 2, { Bouwblok: 'WW9' }))
  const claimed = effort('K-005', 1, { 'Opgevoerde waarde': 8000 })
  return sampleWorkbook([...unknown, effort('K-004', 2, { Fte: null }), claimed])
}

/** 200 contracts, and 50 rows of effort for each with a block nobody knows: 10,000 findings of one kind. */
export function hugeWorkbook() {
  const contracts = Array.from({ length: 200 }, (_, at) => [
    `OPD-${String(at + 1).padStart(3, '0')}`,
    `Onderhoud van wegen, groen en gebouwen in wijk ${String(at + 1)}`,
    `Opdrachtnemer ${String(at % 40)}`,
    day('2025-12-01'),
    day('2026-01-01'),
    day('2026-12-31'),
    1_000_000,
    0.05,
  ])
  const rows = contracts.flatMap(([contract], at) =>
    Array.from({ length: 50 }, (_, each) =>
      effort(`K-${String(at * 50 + each)}`, 2, {
        Opdracht: String(contract),
        Bouwblok: 'WW9',
        'Opgevoerde waarde': null,
        Status: 'concept',
      }),
    ),
  )
  return MemoryWorkbook.of({ Opdrachten: [CONTRACTS[0] ?? [], ...contracts], Inzet: [HEADERS, ...rows] })
}
