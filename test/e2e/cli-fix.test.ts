import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { XlsxWorkbook } from '#adapters/xlsx'
import { cellAt, sheetNamed, type WriteCells } from '#workbook'
import { fileOf, monitoringSheets } from '../support/monitoring-file'
import { partChanges } from '../support/raw-parts'
import { sroi, sroiJson } from '../support/sroi'

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
})
