import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MemoryWorkbook } from '#adapters/memory'
import { XlsxWorkbook } from '#adapters/xlsx'
import { proposeCatalogue, readSource } from '#doctor'
import { type BlockCatalogue, builtInRulebook, catalogueRef } from '#rulebook'
import { createSession } from '#session'
import { confirmImport, keepCatalogueFile, writeCatalogueTab } from '#use-cases'
import { type CellValue, sheetNamed, type WorkbookSnapshot } from '#workbook'
import { recalculatedByLibreOffice } from '../../support/libreoffice'
import { fileOf } from '../../support/monitoring-file'
import { describeWhere, hasProgram, pythonWithOpenpyxl } from '../../support/needs'

const TAB = 'SROI Catalogus'
const imported = confirmImport(
  proposeCatalogue(readSource(readFileSync('test/fixtures/csv/duoplus.csv'), 'duoplus.csv'), {
    today: '2026-11-21' as never,
  }),
)
const SHEETS = {
  Opdrachten: [
    ['Kenmerk', 'Gunningsdatum', 'Einddatum', 'Opdrachtwaarde', 'Catalogus'],
    ['OP-1', 46000, 46365, 300000, 'den-haag'],
  ],
}
const newSession = () => createSession(builtInRulebook())
const rowsOf = (workbook: WorkbookSnapshot, name = TAB): (readonly (CellValue | undefined)[])[] =>
  (sheetNamed(workbook, name)?.rows ?? []).map(({ cells }) => {
    const row: (CellValue | undefined)[] = []
    for (const { column, value } of cells) row[column - 1] = value
    return row
  })
const blockRow = (rows: readonly (readonly unknown[])[], label: string) => rows.find((row) => row[1] === label)

describe('the tab SROI Catalogus', () => {
  it('shows the catalogues the workbook carries and those its contracts go by, and no other', async () => {
    const workbook = MemoryWorkbook.of(SHEETS)
    const session = newSession()
    await keepCatalogueFile(workbook, session, imported)
    const { tab, catalogues } = await writeCatalogueTab(workbook, session, 'nl')
    expect(tab).toBe(TAB)
    expect(catalogues.map(catalogueRef)).toEqual(['den-haag@2023-07-01', catalogueRef(imported)])
  })

  it('gives every block with its amount as a number, its unit, limit, source cell and questions', async () => {
    const workbook = MemoryWorkbook.of({ Blad1: [['']] })
    const session = newSession()
    await keepCatalogueFile(workbook, session, imported)
    await writeCatalogueTab(workbook, session, 'nl')
    const rows = rowsOf(await workbook.read())
    const header = rows.find(([first]) => first === 'Code') as string[]
    const at = (name: string) => header.indexOf(name)
    for (const { code, label, source, value } of imported.blocks) {
      const row = rows.find((one) => one[0] === code && one[at('Cel')] === source.cell)
      expect(row?.[1]).toBe(label.replace(/\s+/g, ' '))
      if (value.amount !== undefined) expect(row?.[at('Waarde')]).toBe(Number(value.amount))
    }
    const text = JSON.stringify(rows)
    expect(text).toContain(imported.importHash)
    expect(text).toContain('Gekozen lezing:')
  })

  it('is ours by its marker: renewed under the name it was given, once, and nothing else is touched', async () => {
    const workbook = MemoryWorkbook.of({ ...SHEETS, [TAB]: [['van de gebruiker']] })
    const session = newSession()
    expect((await writeCatalogueTab(workbook, session, 'nl')).tab).toBe(`${TAB} (2)`)
    const first = await workbook.read()
    expect((await writeCatalogueTab(workbook, session, 'nl')).tab).toBe(`${TAB} (2)`)
    const again = await workbook.read()
    expect(rowsOf(again, `${TAB} (2)`)).toEqual(rowsOf(first, `${TAB} (2)`))
    expect(again.sheets.map(({ name }) => name)).toEqual(['Opdrachten', TAB, `${TAB} (2)`])
    expect(rowsOf(again, TAB)).toEqual([['van de gebruiker']])
  })

  it('keeps what looks like a formula a text, and a number that could be a person’s out', async () => {
    const hostile = {
      ...imported,
      label: '=HYPERLINK("http://x")',
      blocks: [{ ...imported.blocks[0], label: '=1+1', notes: ['bel 111222333'] }],
    } as BlockCatalogue
    const workbook = MemoryWorkbook.of({ Blad1: [['']] })
    const session = newSession()
    await keepCatalogueFile(workbook, session, hostile)
    await writeCatalogueTab(workbook, session, 'en')
    const cells = (sheetNamed(await workbook.read(), TAB)?.rows ?? []).flatMap(({ cells: in_ }) => in_)
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([])
    expect(cells.map(({ value }) => value)).toEqual(expect.arrayContaining(['=1+1', '=HYPERLINK("http://x")']))
    expect(JSON.stringify(cells)).not.toContain('111222333')
  })

  it('a failed write leaves the workbook as it was', async () => {
    const workbook = MemoryWorkbook.of(SHEETS)
    const before = await workbook.read()
    workbook.apply = () => Promise.reject(new Error('no'))
    await expect(writeCatalogueTab(workbook, newSession(), 'nl')).rejects.toThrow('no')
    expect(await workbook.read()).toEqual(before)
  })
})

async function savedFile(): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.open(await fileOf(SHEETS), { name: 'werkmap.xlsx' })
  await writeCatalogueTab(workbook, newSession(), 'nl')
  return workbook.save()
}

describeWhere(hasProgram('soffice'), 'soffice: the tab SROI Catalogus in LibreOffice')('in LibreOffice', () => {
  it('reads the same', async () => {
    const bytes = await savedFile()
    const theirs = await XlsxWorkbook.open(recalculatedByLibreOffice(bytes), { name: 'uit.xlsx' }).read()
    expect(blockRow(rowsOf(theirs), 'WIA')?.slice(0, 6)).toEqual(
      blockRow(rowsOf(await XlsxWorkbook.open(bytes, { name: 'in.xlsx' }).read()), 'WIA')?.slice(0, 6),
    )
    expect(blockRow(rowsOf(theirs), 'WIA')?.[4]).toBe(30000)
  }, 180_000)
})

const python = pythonWithOpenpyxl()

describeWhere(python !== null, 'openpyxl: the tab SROI Catalogus')('in openpyxl', () => {
  it('reads the same', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sroi-catalogue-tab-'))
    try {
      const file = join(folder, 'uit.xlsx')
      writeFileSync(file, await savedFile())
      const script = `import json, sys, openpyxl
rows = openpyxl.load_workbook(sys.argv[1])["${TAB}"].iter_rows(values_only=True)
print(json.dumps([list(row[:5]) for row in rows]))`
      const out = execFileSync(python as string, ['-c', script, file], { encoding: 'utf8' })
      const rows = JSON.parse(out) as unknown[][]
      expect(blockRow(rows, 'WIA')).toEqual(['WIA', 'WIA', expect.anything(), 'basis', 30000])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
