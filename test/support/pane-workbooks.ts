import { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook, type Policy } from '#rulebook'
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

/** 200 contracts, and 50 rows of effort for each, every other one with a block nobody knows: 5,000 findings of one kind. */
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
        // Every other row: cells below each other would be one button.
        Bouwblok: each % 2 === 0 ? 'WW9' : '2',
        'Opgevoerde waarde': null,
        Status: 'concept',
      }),
    ),
  )
  return MemoryWorkbook.of({ Opdrachten: [CONTRACTS[0] ?? [], ...contracts], Inzet: [HEADERS, ...rows] })
}

/** Three contracts in a table that has the columns Beleid and Catalogus; only OP-2 names a policy itself. */
export function contractsWithRules() {
  const head = ['Kenmerk', 'Opdracht', 'Gunningsdatum', 'Startdatum', 'Einddatum', 'Opdrachtwaarde']
  const contract = (kenmerk: string, title: string, policy: string | null) => {
    const term = [day('2026-01-01'), day('2026-12-31')]
    return [kenmerk, title, day('2025-12-01'), ...term, 500_000, policy, null]
  }
  return MemoryWorkbook.of({
    Opdrachten: [
      [...head, 'Beleid', 'Catalogus'],
      contract('OP-1', 'Wegen', null),
      contract('OP-2', 'Groen', 'rijk'),
      contract('OP-3', 'Schoonmaak', null),
    ],
  })
}

/** A policy of a fictional town, as a colleague hands it over: DUOplus under another name, from 2026, above € 150.000. */
export function ownPolicy(): Policy {
  const found = builtInRulebook().policy('duoplus')
  if (found.kind !== 'found') throw new Error('the policy these tests build on is gone')
  const { applicability } = found.version
  const lines = applicability.lines.map((line) => ({
    ...line,
    threshold: line.threshold && { ...line.threshold, amount: '150000.00' },
  }))
  return {
    ...found.version,
    id: 'modelstad',
    version: '2026',
    validFrom: dayFromText('2026-01-01'),
    authority: 'Gemeente Modelstad',
    label: 'Gemeente Modelstad 2026',
    applicability: { ...applicability, lines },
  }
}
