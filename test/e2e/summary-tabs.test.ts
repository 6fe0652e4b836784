import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { XlsxWorkbook } from '#adapters/xlsx'
import type { ValidationReport } from '#checks'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { generateSummary, restoreSession, SUMMARY_TABS } from '#use-cases'
import { cellAt, sheetNamed } from '#workbook'
import { engineFor } from '../../cli/engine-for'
import { recalculatedByLibreOffice } from '../support/libreoffice'
import { fileOf, monitoringSheets } from '../support/monitoring-file'
import { describeWhere, hasProgram } from '../support/needs'
import { OUR_TABS } from '../support/our-tabs'
import { partsOf } from '../support/parts'

const TODAY = '2026-07-15' as IsoDay
const RECEIPT = 'SROI Verantwoording'
const FOLDERS = [join('preview', 'samples'), join('test', 'fixtures', 'samples')]
const FILES = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name)),
)

type Tab = (typeof SUMMARY_TABS)[number]

/** The file with all our tabs in it. */
async function summarised(bytes: Uint8Array, tabs: readonly Tab[] = SUMMARY_TABS) {
  const session = createSession(builtInRulebook())
  const workbook = XlsxWorkbook.open(bytes, { name: 'werkmap.xlsx', calculator: engineFor(session, TODAY) })
  await restoreSession(workbook, session)
  const { report } = await generateSummary(workbook, session.state(), { today: TODAY, language: 'nl', tabs })
  return { bytes: workbook.save(), report }
}

const open = (path: string): Uint8Array => new Uint8Array(readFileSync(path))
const cents = (value: unknown): number => Math.round(Number(value ?? 0) * 100) + 0

/** What row 3 of each of our tabs says. */
async function marks(bytes: Uint8Array): Promise<Record<string, unknown>> {
  const { sheets } = await XlsxWorkbook.open(bytes).read()
  const ours = sheets.filter(({ name }) => (OUR_TABS as readonly string[]).includes(name))
  return Object.fromEntries(ours.map((sheet) => [sheet.name, cellAt(sheet, 3, 1)?.value ?? '']))
}

const said = (words: unknown): Record<string, unknown> => Object.fromEntries(OUR_TABS.map((name) => [name, words]))
const FRESH = said('')
const STALE = said(expect.stringContaining('Verouderd'))

/** The same file after somebody typed something in a cell, by a program that calculates nothing. */
async function edited(bytes: Uint8Array, row: number, column: number, value: string | number | null) {
  const workbook = XlsxWorkbook.open(bytes)
  await workbook.apply([
    { kind: 'write-cells', sheet: 'Inzet', cells: [{ row, column, content: { kind: 'value', value } }] },
  ])
  return workbook.save()
}

/** Rows of a report counted again in integer cents: the status says where a row belongs, and nothing is left out. */
function recounted({ contributions, contracts }: ValidationReport) {
  const known = new Set(contracts.map(({ kenmerk }) => kenmerk.trim().toLowerCase()))
  let [approved, submitted] = [0, 0]
  for (const { contract, status, computed, worth } of contributions) {
    if (!known.has(contract.trim().toLowerCase())) continue
    if (status === 'akkoord') approved += cents(computed ?? worth)
    if (status === 'concept' || status === 'ingediend') submitted += cents(computed)
  }
  return { approved, submitted }
}

describe.each(FILES)('all our tabs in %s', (path) => {
  it('made twice are the same to the byte, and made again in the result as well', async () => {
    const first = await summarised(open(path))
    expect(Buffer.from((await summarised(open(path))).bytes).equals(Buffer.from(first.bytes))).toBe(true)
    const again = await summarised(first.bytes)
    expect([...partsOf(again.bytes)]).toEqual([...partsOf(first.bytes)])
  })

  it('keep the place and the name a person gave them', async () => {
    const { bytes } = await summarised(open(path))
    const before = (await XlsxWorkbook.open(bytes).read()).sheets.map(({ name }) => name)
    const { bytes: again } = await summarised(bytes, ['overview'])
    expect((await XlsxWorkbook.open(again).read()).sheets.map(({ name }) => name)).toEqual(before)
  })

  it('account for the headline: rows add up to it, by a second count in integer cents', async () => {
    const { bytes, report } = await summarised(open(path))
    const table = await readSheet(Buffer.from(bytes), RECEIPT, { trim: false })
    const of = (label: string): unknown => table.find(([first]) => first === label)?.[1]
    const counted = recounted(report)
    expect(of('Regels inzet gelezen')).toBe(report.rows)
    expect(cents(of('Goedgekeurd'))).toBe(counted.approved)
    expect(cents(of('In behandeling'))).toBe(counted.submitted)
    const start = table.findIndex(([first]) => first === 'Regel' && first !== undefined)
    const rows = table.slice(start).filter((row) => typeof row[0] === 'string' && /![A-Z]+\d+$/.test(row[0]))
    const sum = (counts: string): number =>
      rows.filter((row) => row[5] === counts).reduce((total, row) => total + cents(row[6]), 0)
    expect(rows.filter((row) => row[4] !== null && row[5] !== null)).toHaveLength(report.rows)
    expect(sum('goedgekeurd')).toBe(counted.approved)
    expect(sum('in behandeling')).toBe(counted.submitted)
  })
})

describeWhere(hasProgram('soffice'), 'LibreOffice (soffice), to recalculate our tabs with another program')(
  'the mark of an outdated tab, by LibreOffice',
  () => {
    it.each(FILES)('is empty in %s as long as nothing changes', async (path) => {
      expect(await marks(recalculatedByLibreOffice((await summarised(open(path))).bytes))).toEqual(FRESH)
    })

    it('shows on every tab after an edit, and tells the column', async () => {
      const { bytes } = await summarised(await fileOf(monitoringSheets()))
      expect(await marks(bytes)).toEqual(FRESH)
      const after = recalculatedByLibreOffice(await edited(bytes, 2, 10, 6000.05))
      expect(await marks(after)).toEqual(STALE)
      const table = await readSheet(Buffer.from(after), RECEIPT, { trim: false })
      expect(table.filter((row) => row[4] === 'gewijzigd').map((row) => row[1])).toEqual(['Opgevoerde waarde'])
    })

    it('is empty beside a column with many error values, and shows an edit of it', async () => {
      const sheets = monitoringSheets()
      const row = sheets['Inzet']?.[1] ?? []
      // Opgevoerde waarde: errors, numbers, a text and a formula that shows nothing.
      const claimed = [...Array<string>(12).fill('=1/0'), '=A1&""', '=""'].map((formula) => ({ formula }))
      const rows = [...claimed, 5000, 'n.v.t.'].map((cell) => row.map((own, column) => (column === 9 ? cell : own)))
      const { bytes } = await summarised(await fileOf({ ...sheets, Inzet: [...(sheets['Inzet'] ?? []), ...rows] }))
      expect(await marks(bytes)).toEqual(FRESH)
      expect(await marks(recalculatedByLibreOffice(bytes))).toEqual(FRESH)
      expect(await marks(recalculatedByLibreOffice(await edited(bytes, 21, 10, 'n.b.')))).toEqual(FRESH)
      for (const value of [5000.01, 'onbekend', null]) {
        expect(await marks(recalculatedByLibreOffice(await edited(bytes, 2, 10, value)))).toEqual(STALE)
      }
    })

    it('shows after another word of as many letters, and without the receipt', async () => {
      const { bytes } = await summarised(await fileOf(monitoringSheets()), ['overview', 'findings'])
      const snapshot = await XlsxWorkbook.open(bytes).read()
      const header = sheetNamed(snapshot, 'Inzet')?.rows[0]?.cells.find(({ value }) => value === 'Status')
      const after = recalculatedByLibreOffice(await edited(bytes, 2, header?.column ?? 0, 'concept'))
      expect(Object.values(await marks(after))).toEqual([
        expect.stringContaining('Verouderd'),
        expect.stringContaining('Verouderd'),
      ])
      expect(Object.values(await marks(recalculatedByLibreOffice(bytes)))).toEqual(['', ''])
    })
  },
)
