import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { cellAt, sheetNamed } from '#workbook'
import { SAMPLE_NAME } from '../../preview/samples/duoplus-2026'
import { sampleBytes } from '../../preview/samples/make-samples'

const PATH = join('preview', 'samples', SAMPLE_NAME)

describe('the sample workbook in the repository', () => {
  it('is what its script makes; UPDATE_SAMPLES=1 writes it anew', async () => {
    const bytes = await sampleBytes()
    if (process.env['UPDATE_SAMPLES'] === '1') writeFileSync(PATH, bytes)
    // What it says, not its bytes: a new look for our own tabs leaves an older sample as good as it was.
    expect(await XlsxWorkbook.open(readFileSync(PATH)).read()).toEqual(await XlsxWorkbook.open(bytes).read())
    expect(Buffer.from(await sampleBytes()).equals(Buffer.from(bytes))).toBe(true)
  })

  it('carries the values of its formulas, ours and native ones, for programs that do not calculate', async () => {
    const workbook = await XlsxWorkbook.open(readFileSync(PATH)).read()
    const value = (sheet: string, row: number, column: number): unknown => {
      const found = sheetNamed(workbook, sheet)
      return found && cellAt(found, row, column)?.value
    }
    expect(value('Opdrachten', 7, 9)).toBe(4_400_000)
    expect(value('Inzet', 4, 13)).toBe(8000)
    expect(value('Aanbestedingen', 4, 7)).toBe(true)
    expect(value('Aanbestedingen', 4, 8)).toBe(50_000)
    expect(value('Aanbestedingen', 5, 7)).toBe(false)
    expect(String(value('Aanbestedingen', 9, 9))).toMatch(/6 maanden/)
  })
})
