import { configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook } from '#rulebook'
import { createSession, type Session } from '#session'
import { App, type PaneTheme } from '#taskpane'
import type { Language } from '#texts'
import { dayFromText, type IsoDay, serialFromDay } from '#time'

// Waiting ends when the screen is there; how long a busy machine takes for that is no matter of these tests.
configure({ asyncUtilTimeout: 15_000 })

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

function effort(key: string, quarter: 1 | 2, changes: Readonly<Record<string, string | number | null>> = {}) {
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

export { effort }

export interface PaneOptions {
  readonly port?: MemoryWorkbook
  readonly language?: Language
  readonly theme?: PaneTheme
  readonly session?: Session
}

/** The pane on a workbook, as a person meets it after the first introduction. */
export function renderPane({ port = sampleWorkbook(), language = 'nl', theme = 'light', ...rest }: PaneOptions = {}) {
  const session = rest.session ?? createSession(builtInRulebook(), language)
  const user = userEvent.setup()
  const view = render(<App port={port} session={session} today={TODAY} theme={theme} host="excel" />)
  return { ...view, user, port, session, open: (name: string) => user.click(screen.getByRole('tab', { name })) }
}
