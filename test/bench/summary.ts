import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { generateSummary } from '#use-cases'
import { portfolioFile, portfolioFolder } from '../support/portfolio-folder'
import { printTable, seriesOf, sideBySide } from './measure'

const OPTIONS = { today: '2026-07-15' as IsoDay, language: 'nl' } as const
const ROUNDS = 3

/** One large workbook, and a folder of many small ones with the built command line, beside merely reading them. */
export async function benchSummary(rows: number, files: readonly number[]): Promise<void> {
  await benchOne(rows)
  const folder = mkdtempSync(join(tmpdir(), 'sroi-bench-'))
  try {
    for (const count of files) await benchFolder(join(folder, String(count)), count)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function benchOne(rows: number): Promise<void> {
  const bytes = await portfolioFile(1, rows)
  const session = createSession(builtInRulebook()).state()
  printTable(
    `Summary of one workbook: ${rows.toLocaleString('en')} rows, ${String(Math.round(bytes.length / 1000))} kB`,
    await sideBySide([
      { name: 'open and read the file', count: rows, run: () => XlsxWorkbook.open(bytes).read() },
      {
        name: 'open, read, check, make all tabs and save',
        count: rows,
        run: async () => {
          const workbook = XlsxWorkbook.open(bytes)
          await generateSummary(workbook, session, OPTIONS)
          return workbook.save()
        },
      },
    ]),
  )
}

/** Whole programs, each in a process of its own, in turn: their time includes the start, their memory is their own. */
async function benchFolder(folder: string, count: number): Promise<void> {
  await portfolioFolder(folder, count, 200)
  const names = readdirSync(folder)
  const contenders = [1, 2].map((workers) => ({ workers, seconds: [] as number[], megabytes: [] as number[] }))
  const reading: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    for (const name of names) await XlsxWorkbook.open(new Uint8Array(readFileSync(join(folder, name)))).read()
    reading.push((performance.now() - start) / 1000)
    for (const { workers, seconds, megabytes } of contenders) {
      const made = summarised(folder, workers)
      seconds.push(made.seconds)
      megabytes.push(made.megabytes)
    }
  }
  const read = seriesOf(reading).median
  process.stdout.write(`\nPortfolio of ${count.toLocaleString('en')} workbooks of 200 rows\n`)
  process.stdout.write(`merely opening and reading them: ${read.toFixed(1)} s\n`)
  for (const { workers, seconds, megabytes } of contenders) {
    const [time, memory] = [seriesOf(seconds).median, seriesOf(megabytes).median]
    process.stdout.write(
      `sroi summarise, ${String(workers)} at a time: ${time.toFixed(1)} s (${(time / read).toFixed(2)} × reading), peak memory ${memory.toFixed(0)} MB\n`,
    )
  }
  const [one, two] = contenders.map(({ seconds }) => seriesOf(seconds).median)
  if (one !== undefined && two !== undefined)
    process.stdout.write(`speed-up of the second: ${(one / two).toFixed(2)} ×\n`)
}

function summarised(folder: string, workers: number): { readonly seconds: number; readonly megabytes: number } {
  const out = join(tmpdir(), `sroi-bench-${String(process.pid)}.xlsx`)
  const words = ['summarise', folder, '--out', out, '--workers', String(workers), '--today', OPTIONS.today]
  const start = performance.now()
  const { stderr, status } = spawnSync(process.execPath, ['-e', TOLD_MEMORY, 'sroi', ...words], { encoding: 'utf8' })
  const seconds = (performance.now() - start) / 1000
  rmSync(out, { force: true })
  const memory = /peak (\d+)/.exec(stderr)?.[1]
  if (status === null || status > 1 || memory === undefined) {
    throw new Error(`sroi summarise failed; npm run build first. ${stderr}`)
  }
  return { seconds, megabytes: Number(memory) / 1000 }
}

/** The built command line, which says at its end how much memory it used at most, all threads together. */
const TOLD_MEMORY = `
process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS))
require(require('node:path').resolve('dist/cli/sroi.cjs'))`
