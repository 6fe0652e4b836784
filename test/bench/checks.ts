import { XlsxWorkbook } from '#adapters/xlsx'
import { checkWorkbook, checkingWorkbook } from '#checks'
import { builtInRulebook } from '#rulebook'
import type { IsoDay } from '#time'
import type { WorkbookSnapshot } from '#workbook'
import { CONTRACT_HEADERS, INZET_HEADERS, YEAR_2026, fileOf, type FileCell } from '../support/monitoring-file'
import { printTable, sideBySide } from './measure'

const TODAY = '2026-07-15' as IsoDay
const SETTINGS = { policy: null, catalogue: null, pins: {} }

/** A workbook with this many rows of Inzet, half of a placement in each of two quarters, 200 contracts; alike or each with its own fte and a wrong claim. */
async function workbookOf(rows: number, alike: boolean): Promise<Uint8Array> {
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
    const fte = alike ? 0.5 : (((at >> 1) * 7) % 97) / 100 + 0.03
    const claimed = alike ? 5000 : 4000 + at / 8
    return [`OP-${(at >> 1) % 200}`, quarter, key, '2', start, end, fte, null, null, claimed, 'ingediend', 234]
  })
  return fileOf({
    Opdrachten: [[...CONTRACT_HEADERS], ...contracts],
    Inzet: [[...INZET_HEADERS], ...contributions],
  })
}

/** Every size beside each other: how much checking adds to reading, and how both grow. */
export async function benchChecks(sizes: readonly number[]): Promise<void> {
  const made: Measured[] = []
  for (const size of sizes) made.push(await benchSize(size))
  const lines = made.map(({ count, read, check }, index) => {
    const before = made[index - 1]
    const growth =
      before === undefined
        ? ''
        : `; ${(count / before.count).toFixed(0)} × the rows take ${(read / before.read).toFixed(1)} × the time to read and ${(check / before.check).toFixed(1)} × to check`
    return `${count.toLocaleString('en')} rows: checking adds ${((100 * check) / read).toFixed(0)}% to reading${growth}.`
  })
  process.stdout.write(`\n${lines.join('\n')}\nPeak memory of the program: ${peakMemory()} MB.\n`)
}

interface Measured {
  readonly count: number
  readonly read: number
  readonly check: number
}

/** The most that was in use at any time, all sizes together, in megabytes. */
function peakMemory(): string {
  return Math.round(process.resourceUsage().maxRSS / 1000).toLocaleString('en')
}

/** Checking a workbook beside merely reading it: rows that are alike and right, and rows that all differ and are all wrong. */
async function benchSize(count: number): Promise<Measured> {
  const rulebook = builtInRulebook()
  const check = (snapshot: WorkbookSnapshot) => checkWorkbook(snapshot, rulebook, { today: TODAY, settings: SETTINGS })
  const alike = await workbookOf(count, true)
  const different = await workbookOf(count, false)
  const alikeRead = await XlsxWorkbook.open(alike).read()
  const differentRead = await XlsxWorkbook.open(different).read()
  const timings = await sideBySide([
    { name: 'open and read the file', count, run: () => XlsxWorkbook.open(alike).read() },
    { name: 'check what was read', count, run: () => check(alikeRead) },
    { name: 'check it when every row differs and every claim is wrong', count, run: () => check(differentRead) },
  ])
  const halts = longestStretch(checkingWorkbook(differentRead, rulebook, { today: TODAY, settings: SETTINGS }))
  printTable(`Checks: ${count.toLocaleString('en')} rows of Inzet, ${Math.round(alike.length / 1000)} kB`, timings)
  process.stdout.write(
    `The pane can draw and stop at ${halts.count} points; the longest wait is ${halts.longest} ms.\n`,
  )
  return { count, read: timings[0]?.median ?? 0, check: timings[1]?.median ?? 0 }
}

/** How long a screen has to wait at most between two halts of work in portions. */
function longestStretch(work: Iterator<unknown>): { readonly count: number; readonly longest: number } {
  let longest = 0
  for (let count = 1; ; count++) {
    const started = performance.now()
    const { done } = work.next()
    longest = Math.max(longest, performance.now() - started)
    if (done === true) return { count, longest: Math.round(longest) }
  }
}
