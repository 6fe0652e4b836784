import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { XlsxWorkbook } from '#adapters/xlsx'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { applyFixes, checkForFixes, undoFixes } from '#use-cases'
import { cellAt, sheetNamed, type WriteCells } from '#workbook'
import { fileOf, monitoringSheets } from '../support/monitoring-file'
import { partChanges } from '../support/raw-parts'
import { sroi, sroiJson } from '../support/sroi'
import { xlsxFile } from '../support/xlsx-file'

let folder: string
const inFolder = (name: string): string => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sroi-fix-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const bytesOf = (path: string): Uint8Array => new Uint8Array(readFileSync(path))
const opened = (path: string) => XlsxWorkbook.open(bytesOf(path)).read()

/** A file in the folder, with these cells changed in its small monitoring workbook. */
async function file(name: string, cells: Readonly<Record<string, string | number>>): Promise<string> {
  const sheets = monitoringSheets()
  const Inzet = (sheets.Inzet ?? []).map((row, at) =>
    row.map((cell, place) => cells[`${'ABCDEFGHIJKL'[place] ?? ''}${String(at + 1)}`] ?? cell),
  )
  writeFileSync(inFolder(name), await fileOf({ ...sheets, Inzet }))
  return inFolder(name)
}

describe('sroi fix', () => {
  it('writes a copy in which the safe points are right, names each cell, and leaves the file alone', async () => {
    const path = await file('in.xlsx', { A2: ' OP-1', B3: "Q2 '26", G3: '0,5' })
    const before = bytesOf(path)
    const out = inFolder('uit.xlsx')
    expect(await sroiJson('fix', path, '--out', out)).toEqual({
      code: 0,
      json: {
        out,
        changed: [
          { sheet: 'Inzet', address: 'A2' },
          { sheet: 'Inzet', address: 'B3' },
          { sheet: 'Inzet', address: 'G3' },
        ],
      },
    })
    expect(bytesOf(path)).toEqual(before)
    const inzet = sheetNamed(await opened(out), 'Inzet')
    expect([
      inzet && cellAt(inzet, 2, 1)?.value,
      inzet && cellAt(inzet, 3, 2)?.value,
      inzet && cellAt(inzet, 3, 7)?.value,
    ]).toEqual(['OP-1', '2026-Q2', 0.5])
    const again = inFolder('nogmaals.xlsx')
    expect((await sroiJson('fix', out, '--out', again)).json).toEqual({ out: again, changed: [] })
    expect(partChanges(bytesOf(out), bytesOf(again))).toEqual({ changed: [], added: [], gone: [] })
  })

  it('ends with 1 where blocking findings are left, and says what it left to people', async () => {
    const path = await file('in.xlsx', { B2: 46112, K3: 'akkord', G4: '1234567890123456789,5' })
    const { code, out } = await sroi('fix', path, '--out', inFolder('uit.xlsx'))
    expect(code).toBe(1)
    expect(out).toContain('Er was niets dat we zonder vragen konden herstellen. uit.xlsx is een kopie.')
    expect(out).toContain('  ? Inzet!K3: Bedoelt u dit? „akkord” wordt „akkoord”. Dat wijzigt u zelf.')
    expect(out).toContain('  – Inzet!G4: Dit getal heeft meer cijfers dan in een cel passen.')
    expect(out).toMatch(/Er staan nog 2 blokkerende bevindingen in\. Bekijk ze met "validate"\.\n$/)
  })

  it('says each change in words, in the language asked for', async () => {
    const path = await file('in.xlsx', { G3: '0,5', E3: '1 januari 2026' })
    expect((await sroi('fix', path, '--out', inFolder('a.xlsx'))).out).toBe(
      'Gemaakt: a.xlsx, met 2 herstelde cellen.\n' +
        '  ✔ Inzet!E3: De tekst „1 januari 2026” wordt de datum 01-01-2026.\n' +
        '  ✔ Inzet!G3: De tekst „0,5” wordt het getal 0,5.\n',
    )
    expect((await sroi('fix', path, '--out', inFolder('b.xlsx'), '--lang', 'en')).out).toContain(
      '  ✔ Inzet!G3: The text “0,5” becomes the number 0.5.\n',
    )
  })

  it('never shows a number that could be a person’s', async () => {
    const path = await file('in.xlsx', { C2: ' 123456782', C3: 'K-1 ' })
    const { out } = await sroi('fix', path, '--out', inFolder('uit.xlsx'))
    expect(out).toContain('  – Inzet!C2: In deze cel staat misschien het nummer van een persoon.')
    expect(out).not.toContain('123456782')
  })

  it.each([
    [[], 'Zeg met --out waar de herstelde kopie moet komen'],
    [['--out', 'uit.csv'], 'uit.csv eindigt niet op .xlsx'],
    [['--out', 'in.xlsx'], 'Kies bij --out een andere naam'],
  ])('%j is refused in one sentence, and nothing is written', async (options, words) => {
    const path = await file('in.xlsx', { G3: '0,5' })
    const before = bytesOf(path)
    const argv = options.map((one) => (one.startsWith('--') ? one : inFolder(one)))
    const { code, out, err } = await sroi('fix', path, ...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(bytesOf(path)).toEqual(before)
    expect(existsSync(inFolder('uit.csv'))).toBe(false)
  })
})

it('a sum over the column is stored anew; formulas that nothing changed for stay as they were stored', async () => {
  const sheets = monitoringSheets()
  const Inzet = (sheets.Inzet ?? []).map((row, at) => row.map((cell, of) => (at === 2 && of === 6 ? '0,5' : cell)))
  const Som = [[{ formula: '=SUM(Inzet!G2:G5)' }, { formula: '=1+1' }, { formula: '=2+2' }]]
  const parts = unzipSync(await fileOf({ ...sheets, Inzet, Som }))
  const sheet = 'xl/worksheets/sheet3.xml'
  const xml = strFromU8(parts[sheet] ?? new Uint8Array())
  // What another program stored is not ours to judge, nor that it stored nothing.
  parts[sheet] = strToU8(xml.replace('G5)</f>', 'G5)</f><v>0.5</v>').replace('1+1</f>', '1+1</f><v>7</v>'))
  writeFileSync(inFolder('in.xlsx'), zipSync(parts))
  await sroi('fix', inFolder('in.xlsx'), '--out', inFolder('uit.xlsx'))
  const [first] = sheetNamed(await opened(inFolder('uit.xlsx')), 'Som')?.rows ?? []
  expect(first?.cells.map(({ value }) => value)).toEqual([1, 7, null])
})

describe('a workbook that holds a bit of everything', () => {
  const RICH = bytesOf('test/fixtures/files/rich.xlsx')
  /** A slip in a header of an Excel table, a number as text and spaces around a key. */
  const slips: WriteCells = {
    kind: 'write-cells',
    sheet: 'Opdrachten',
    cells: [
      { row: 1, column: 4, content: { kind: 'value', value: 'Opdrachtwarde' } },
      { row: 3, column: 4, content: { kind: 'value', value: '200.000,50' } },
      { row: 4, column: 1, content: { kind: 'value', value: 'K-003 ' } },
    ],
  }

  it('keeps every part but the cells that were put right and the name of the column', async () => {
    const workbook = XlsxWorkbook.open(RICH)
    await workbook.apply([slips])
    const before = workbook.save()
    writeFileSync(inFolder('in.xlsx'), before)
    const { json } = await sroiJson('fix', inFolder('in.xlsx'), '--out', inFolder('uit.xlsx'))
    expect(json['changed']).toEqual([
      { sheet: 'Opdrachten', address: 'D1' },
      { sheet: 'Opdrachten', address: 'A4' },
      { sheet: 'Opdrachten', address: 'D3' },
    ])
    expect(partChanges(before, bytesOf(inFolder('uit.xlsx')))).toEqual({
      changed: ['xl/tables/table1.xml', 'xl/worksheets/sheet1.xml'],
      added: [],
      gone: [],
    })
    const contracts = sheetNamed(await opened(inFolder('uit.xlsx')), 'Opdrachten')
    expect(contracts && cellAt(contracts, 9, 4)?.formula).toBe('=SUM(tblOpdrachten[Opdrachtwaarde])')
    expect(contracts && cellAt(contracts, 3, 4)).toMatchObject({ value: 200000.5, format: '"€ "#,##0.00' })
  })

  it('is byte for byte the same file after everything was put right and taken back', async () => {
    const messy = XlsxWorkbook.open(RICH)
    await messy.apply([slips])
    for (const before of [messy.save(), quoted()]) {
      const workbook = XlsxWorkbook.open(before)
      const session = createSession(builtInRulebook()).state()
      const { fixes } = (await checkForFixes(workbook, session, { today: '2026-07-15' as IsoDay })).fixes
      expect(fixes.length).toBeGreaterThan(1)
      await applyFixes(workbook, fixes)
      expect(partChanges(before, workbook.save()).changed).not.toEqual([])
      await undoFixes(workbook, fixes)
      expect(partChanges(before, workbook.save())).toEqual({ changed: [], added: [], gone: [] })
    }
  })

  it('a number loses the apostrophe of the text it was, and keeps the rest of its look', async () => {
    writeFileSync(inFolder('in.xlsx'), quoted())
    const { json } = await sroiJson<{ changed: { address: string }[] }>(
      'fix',
      inFolder('in.xlsx'),
      '--out',
      inFolder('uit.xlsx'),
    )
    expect(json.changed.map(({ address }) => address)).toEqual(['A2', 'D2'])
    const parts = unzipSync(bytesOf(inFolder('uit.xlsx')))
    const [sheet = '', styles = ''] = ['xl/worksheets/sheet1.xml', 'xl/styles.xml'].map((name) =>
      strFromU8(parts[name] ?? new Uint8Array()),
    )
    // The key stays a text behind its apostrophe; the amount is a number in the same bold letter.
    expect(sheet).toMatch(/<c r="A2" s="1" t="inlineStr"><is><t[^>]*>0123<\/t>/)
    expect(sheet).toContain('<c r="D2" s="2"><v>500000</v></c>')
    expect(styles).toContain('<xf fontId="1" quotePrefix="1"/><xf fontId="1"/>')
  })
})

/** A workbook whose texts stand behind an apostrophe, in bold. */
function quoted(): Uint8Array {
  const text = (at: string, value: string) =>
    `<c r="${at}" s="1" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`
  const headers = ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde'].map((value, at) =>
    text(`${'ABCD'[at] ?? ''}1`, value),
  )
  return xlsxFile({
    sheets: [
      {
        name: 'Opdrachten',
        data: `<row r="1">${headers.join('')}</row><row r="2">${text('A2', '0123 ')}<c r="B2"><v>46023</v></c><c r="C2"><v>46387</v></c>${text('D2', '500.000')}</row>`,
      },
    ],
    styles:
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font/><font><b/></font></fonts>' +
      '<cellXfs count="2"><xf/><xf fontId="1" quotePrefix="1"/></cellXfs></styleSheet>',
  })
}
