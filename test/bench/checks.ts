import { XlsxWorkbook } from '#adapters/xlsx'
import { checkWorkbook } from '#checks'
import { builtInRulebook } from '#rulebook'
import type { IsoDay } from '#time'
import { CONTRACT_HEADERS, INZET_HEADERS, YEAR_2026, fileOf, type FileCell } from '../support/monitoring-file'
import { printTable, sideBySide } from './measure'

const TODAY = '2026-07-15' as IsoDay
const SETTINGS = { policy: null, catalogue: null, pins: {} }

/** A workbook with this many rows of Inzet, half of a placement in each of two quarters, 200 contracts. */
async function workbookOf(rows: number): Promise<Uint8Array> {
  const [start, end] = YEAR_2026
  const contracts = Array.from({ length: 200 }, (_, at): FileCell[] => [
    `OP-${at}`,
    `Opdracht ${at}`,
    `Opdrachtnemer ${at % 40}`,
    start,
    end,
    1_000_000 + at,
  ])
  const contributions = Array.from({ length: rows }, (_, at): FileCell[] => {
    const quarter = at % 2 === 0 ? '2026-Q1' : '2026-Q2'
    const key = `K-${at >> 1}`
    return [`OP-${(at >> 1) % 200}`, quarter, key, '2', start, end, 0.5, null, null, 5000, 'akkoord', 234]
  })
  return fileOf({
    Opdrachten: [[...CONTRACT_HEADERS], ...contracts],
    Inzet: [[...INZET_HEADERS], ...contributions],
  })
}

/** Checking a workbook beside merely reading it. */
export async function benchChecks(count: number): Promise<void> {
  const bytes = await workbookOf(count)
  const snapshot = await XlsxWorkbook.open(bytes).read()
  const rulebook = builtInRulebook()
  const timings = await sideBySide([
    { name: 'open and read the file', count, run: () => XlsxWorkbook.open(bytes).read() },
    {
      name: 'check what was read',
      count,
      run: () => checkWorkbook(snapshot, rulebook, { today: TODAY, settings: SETTINGS }),
    },
  ])
  printTable(`Checks: ${count.toLocaleString('en')} rows of Inzet, ${Math.round(bytes.length / 1000)} kB`, timings)
}
