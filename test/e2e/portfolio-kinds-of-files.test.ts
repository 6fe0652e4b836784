import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { type HeaderChoice, keepMapping } from '#use-cases'
import { fileFrom1904 } from '../support/date-systems'
import { CONTRACT_HEADERS, type FileCell, fileOf, INZET_HEADERS, YEAR_2026 } from '../support/monitoring-file'
import { portfolioFile } from '../support/portfolio-folder'
import { sroiJson } from '../support/sroi'

interface Summarised {
  readonly files: readonly {
    readonly file: string
    readonly state: string
    readonly reason?: { readonly why: string }
  }[]
  readonly summary: { readonly totals: Readonly<Record<string, string>> }
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sroi-portfolio-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The portfolio over these files: what is told of it, and what its first tab shows. */
async function portfolioOf(name: string, files: Readonly<Record<string, Uint8Array>>) {
  const input = join(folder, name)
  mkdirSync(input)
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(input, file), bytes)
  const out = join(folder, `${name}.xlsx`)
  const { json } = await sroiJson<Summarised>('summarise', input, '--out', out)
  const { sheets } = await XlsxWorkbook.open(new Uint8Array(readFileSync(out))).read()
  const overview = sheets[0]?.rows.map(({ cells }) => cells.map(({ value }) => value))
  const states = json.files.map(({ file, state, reason }) => [file, state, reason?.why])
  return { states, totals: json.summary.totals, overview }
}

/** One contract of a million over 2026 (50.000 owed), 5.000 at akkoord in its first quarter. */
function workbookWith([start, end]: readonly [number, number], headers: readonly string[] = INZET_HEADERS) {
  const row: FileCell[] = ['OP-1', '2026-Q1', 'K-1', '2', start, end, 0.5, null, null, 5000, 'akkoord', 234]
  return {
    Opdrachten: [[...CONTRACT_HEADERS], ['OP-1', 'Onderhoud', 'Groenwerk BV', start, end, 1_000_000]],
    Inzet: [[...headers], row],
  }
}

it('a workbook that counts days from 1904 counts as its twin that counts from 1900', async () => {
  const [start, end] = YEAR_2026
  const beside = await portfolioFile(7, 4)
  const from1900 = await portfolioOf('van-1900', {
    'a.xlsx': await fileOf(workbookWith([start, end])),
    'b.xlsx': beside,
  })
  // 1462 days later: both 01-01-2026 and 31-12-2026.
  const later = await fileFrom1904(workbookWith([start - 1462, end - 1462]))
  const from1904 = await portfolioOf('van-1904', { 'a.xlsx': later, 'b.xlsx': beside })
  expect(from1900.states).toEqual([
    ['a.xlsx', 'counted', undefined],
    ['b.xlsx', 'counted', undefined],
  ])
  expect(from1904).toEqual(from1900)
})

it('headers that a person named in a workbook hold in the portfolio, for that workbook', async () => {
  const theirs = INZET_HEADERS.map((header, at) => ['Onze ref', 'Verslag', 'Maatje', 'Maatregelcode'][at] ?? header)
  const named: HeaderChoice[] = [
    { header: 'Onze ref', columnId: 'contract' },
    { header: 'Verslag', columnId: 'quarter' },
    { header: 'Maatje', columnId: null },
    { header: 'Maatregelcode', columnId: 'block' },
  ]
  const unnamed = await fileOf(workbookWith(YEAR_2026, theirs))
  const workbook = XlsxWorkbook.open(unnamed)
  const table = { table: 'contributions', sheet: 'Inzet', headerRow: 1 } as const
  expect(await keepMapping(workbook, table, named)).toEqual({ kind: 'kept' })
  const beside = await portfolioFile(7, 4)
  const without = await portfolioOf('zonder', { 'a.xlsx': unnamed, 'b.xlsx': beside })
  const alone = await portfolioOf('alleen', { 'b.xlsx': beside })
  const { states, totals } = await portfolioOf('met', { 'a.xlsx': workbook.save(), 'b.xlsx': beside })
  expect(states).toEqual([
    ['a.xlsx', 'counted', undefined],
    ['b.xlsx', 'counted', undefined],
  ])
  const approved = (of: Readonly<Record<string, string>>): number => Number(of['approved'])
  expect(approved(totals)).toBe(approved(alone.totals) + 5000)
  expect(approved(without.totals)).toBe(approved(alone.totals))
})
