import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { portfolioFile, portfolioFolder } from '../support/portfolio-folder'
import { seriesOf } from './measure'

const TODAY = '2026-07-15'
const ROUNDS = 3

/**
 * Large workbooks, and folders of many small ones, beside merely reading them. Whole programs, each in a process of
 * its own, in turn: their time includes the start, and the calculation of what they write; their memory is their own.
 */
export async function benchSummary(rows: readonly number[], files: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sroi-bench-'))
  try {
    for (const count of rows) {
      const alone = join(folder, `rows-${String(count)}`)
      const file = join(alone, 'one.xlsx')
      mkdirSync(alone)
      writeFileSync(file, await portfolioFile(1, count))
      await inTurn(`One workbook of ${count.toLocaleString('en')} rows`, alone, [
        { name: 'sroi summarise', words: [file] },
      ])
    }
    for (const count of files) {
      const many = join(folder, `files-${String(count)}`)
      await portfolioFolder(many, count, 200)
      const contenders = [1, 2].map((workers) => ({
        name: `sroi summarise, ${String(workers)} at a time`,
        words: [many, '--workers', String(workers)],
      }))
      const [alone, both] = await inTurn(
        `Portfolio of ${count.toLocaleString('en')} workbooks of 200 rows`,
        many,
        contenders,
      )
      if (alone !== undefined && both !== undefined) {
        process.stdout.write(`speed-up of the second: ${(alone / both).toFixed(2)} ×\n`)
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** @returns seconds of each contender */
async function inTurn(
  title: string,
  folder: string,
  contenders: readonly { readonly name: string; readonly words: readonly string[] }[],
): Promise<number[]> {
  const reading: number[] = []
  const made = contenders.map(() => ({ seconds: [] as number[], megabytes: [] as number[] }))
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    for (const name of readdirSync(folder)) {
      await XlsxWorkbook.open(new Uint8Array(readFileSync(join(folder, name)))).read()
    }
    reading.push((performance.now() - start) / 1000)
    contenders.forEach(({ words }, at) => {
      const { seconds, megabytes } = summarised(words)
      made[at]?.seconds.push(seconds)
      made[at]?.megabytes.push(megabytes)
    })
  }
  const read = seriesOf(reading).median
  process.stdout.write(`\n${title}\nmerely opening and reading: ${read.toFixed(1)} s\n`)
  return contenders.map(({ name }, at) => {
    const time = seriesOf(made[at]?.seconds ?? []).median
    const memory = seriesOf(made[at]?.megabytes ?? []).median
    process.stdout.write(
      `${name}: ${time.toFixed(1)} s (${(time / read).toFixed(2)} × reading), peak memory ${memory.toFixed(0)} MB\n`,
    )
    return time
  })
}

function summarised(asked: readonly string[]): { readonly seconds: number; readonly megabytes: number } {
  const out = join(tmpdir(), `sroi-bench-${String(process.pid)}.xlsx`)
  const words = ['summarise', ...asked, '--out', out, '--today', TODAY]
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
