import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { XlsxWorkbook } from '#adapters/xlsx'
import type { ValidationReport } from '#checks'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { generateSummary, restoreSession } from '#use-cases'
import { a1, type CellValue, cellAt, missingValues, sheetNamed, type WorkbookSnapshot } from '#workbook'
import { engineFor } from '../../cli/engine-for'
import { recalculatedByLibreOffice } from '../support/libreoffice'
import { fileOf, monitoringSheets } from '../support/monitoring-file'
import { describeWhere, hasProgram } from '../support/needs'
import { partsOf } from '../support/parts'

const TODAY = '2026-07-15' as IsoDay
const OVERVIEW = 'SROI Overzicht'
const CONTROL = 'Opgevoerde waarde, alle regels'

type Table = readonly (readonly unknown[])[]

/** The file with our tabs in it, and the report they were made from. */
async function summarised(bytes: Uint8Array): Promise<{ bytes: Uint8Array; report: ValidationReport }> {
  const session = createSession(builtInRulebook())
  const workbook = XlsxWorkbook.open(bytes, {
    name: 'werkmap.xlsx',
    calculator: missingValues(engineFor(session, TODAY)),
  })
  await restoreSession(workbook, session)
  const { report } = await generateSummary(workbook, session.state(), { today: TODAY, language: 'nl' })
  return { bytes: workbook.save(), report }
}

/** Our overview as an independent program reads it. */
async function overviewOf(bytes: Uint8Array): Promise<Table> {
  return readSheet(Buffer.from(bytes), OVERVIEW, { trim: false })
}

/** The last row whose first cell reads so: tables repeat a contract, the native sums come last. */
function line(table: Table, first: string): readonly unknown[] {
  const found = table.filter((row) => row[0] === first).at(-1)
  if (found === undefined) throw new Error(`no row "${first}"`)
  return found
}

const cents = (value: unknown): number => Math.round(Number(value ?? 0) * 100) + 0

/**
 * The claimed column counted again in integer cents from the cells themselves, as a formula must: numbers only,
 * contracts and statuses compared as they stand.
 */
function recounted(
  snapshot: WorkbookSnapshot,
  report: ValidationReport,
): { all: number; of: (kenmerk: string) => number } {
  let all = 0
  const byContract = new Map<string, number>()
  for (const shape of report.shapes) {
    const sheet = sheetNamed(snapshot, shape.sheet)
    const claimed = shape.columns['claimed']?.column
    const contract = shape.columns['contract']?.column
    if (shape.table !== 'contributions' || sheet === undefined || claimed === undefined || contract === undefined)
      continue
    for (let row = shape.firstRow; row <= shape.lastRow; row++) {
      const value: CellValue = cellAt(sheet, row, claimed)?.value ?? null
      if (typeof value !== 'number') continue
      all += cents(value)
      const reference = cellAt(sheet, row, contract)?.value
      const key = typeof reference === 'object' ? '' : String(reference).toLowerCase()
      byContract.set(key, (byContract.get(key) ?? 0) + cents(value))
    }
  }
  return { all, of: (kenmerk) => byContract.get(kenmerk.toLowerCase()) ?? 0 }
}

const FOLDERS = [join('preview', 'samples'), join('test', 'fixtures', 'samples')]
const FILES = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .map((name) => join(folder, name)),
)

async function ownFile(): Promise<Uint8Array> {
  const sheets = monitoringSheets()
  sheets['Inzet']?.push(['OP-2', '2026-Q2', 'K-4', '9', null, null, null, null, 99.99, '99,99', 'ingediend', null])
  return fileOf(sheets)
}

const WORKBOOKS: [string, () => Promise<Uint8Array>][] = [
  ['a workbook of our own with a number kept as text', ownFile],
  ...FILES.map((path): [string, () => Promise<Uint8Array>] => [
    path,
    () => Promise.resolve(new Uint8Array(readFileSync(path))),
  ]),
]

describe.each(WORKBOOKS)('summary tabs in %s', (_name, open) => {
  it('leave every part of the user’s as it was', async () => {
    const before = await open()
    const after = partsOf((await summarised(before)).bytes)
    // Only these list what is in the package; a chain of calculation is made anew by any program.
    const lists =
      /^\[Content_Types\]\.xml$|^xl\/workbook\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/styles\.xml$|^docProps\/app\.xml$|^xl\/calcChain\.xml$/
    for (const [name, content] of partsOf(before)) {
      if (lists.test(name)) continue
      expect([name, after.get(name)]).toEqual([name, content])
    }
    const names = (xml: string | undefined): string[] =>
      [...(xml ?? '').matchAll(/<(?:sheet|definedName) [^>]*name="([^"]*)"/g)].map((m) => m[1] ?? '')
    expect(names(after.get('xl/workbook.xml'))).toEqual(
      expect.arrayContaining(names(partsOf(before).get('xl/workbook.xml'))),
    )
  })

  it('leave every look of the user’s at its number', async () => {
    const before = await open()
    const looks = (bytes: Uint8Array): string[] => {
      const styles = partsOf(bytes).get('xl/styles.xml') ?? ''
      const list = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? ''
      return list.match(/<xf .*?(?:\/>|<\/xf>)/gs) ?? []
    }
    const old = looks(before)
    expect(old.length).toBeGreaterThan(0)
    expect(looks((await summarised(before)).bytes).slice(0, old.length)).toEqual(old)
  })

  it('hold what an independent reader counts in integer cents', async () => {
    const before = await open()
    const { bytes, report } = await summarised(before)
    await expectSums(await overviewOf(bytes), before, report)
  })
})

async function expectSums(overview: Table, source: Uint8Array, report: ValidationReport): Promise<void> {
  const counted = recounted(await XlsxWorkbook.open(source).read(), report)
  if (!report.shapes.some((shape) => shape.table === 'contributions' && 'claimed' in shape.columns)) return
  expect(cents(line(overview, CONTROL)[1])).toBe(counted.all)
  for (const { kenmerk } of report.contracts) {
    const [, pending, approved, nowhere, total] = line(overview, kenmerk)
    expect([kenmerk, cents(total)]).toEqual([kenmerk, counted.of(kenmerk)])
    expect(cents(pending) + cents(approved) + cents(nowhere)).toBe(cents(total))
  }
  expect(cents(line(overview, 'Totaal')[4])).toBe(counted.all)
}

describeWhere(hasProgram('soffice'), 'LibreOffice (soffice), to recalculate our tabs with another program')(
  'LibreOffice',
  () => {
    it.each(WORKBOOKS)('recalculates the sums to the cent in %s', async (_name, open) => {
      const before = await open()
      const { bytes, report } = await summarised(before)
      const theirs = await overviewOf(recalculatedByLibreOffice(bytes))
      await expectSums(theirs, before, report)
      const ours = await overviewOf(bytes)
      expect(shown(theirs)).toEqual(shown(ours))
    })

    it('shows a later edit in the sum, the difference and the words', async () => {
      const { bytes } = await summarised(await fileOf(monitoringSheets()))
      // Without a calculator nothing of ours recalculates: what shows afterwards is LibreOffice's.
      const edited = XlsxWorkbook.open(bytes)
      await edited.apply([
        {
          kind: 'write-cells',
          sheet: 'Inzet',
          cells: [{ row: 2, column: 10, content: { kind: 'value', value: 6000.05 } }],
        },
      ])
      const saved = edited.save()
      const before = line(await overviewOf(bytes), CONTROL)
      const after = line(await overviewOf(recalculatedByLibreOffice(saved)), CONTROL)
      expect(before.slice(1, 5)).toEqual([11984.56, 11984.56, 0, 'Sluit aan.'])
      expect(after.slice(1, 4).map(cents)).toEqual([1298461, 1198456, 100005])
      expect(after[4]).toContain('gewijzigd nadat dit overzicht is gemaakt')
    })
  },
)

/** Amounts in cents and texts; positions of empty cells aside. */
function shown(table: Table): unknown[] {
  return table.map((row, index) =>
    row.map((value, column) => {
      if (typeof value === 'number') return [a1(index + 1, column + 1), cents(value)]
      return value === null || value === undefined || value === '' ? null : value
    }),
  )
}
