import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readXlsx } from 'hucre'
import readExcelFile from 'read-excel-file/node'
import { XlsxWorkbook } from '#adapters/xlsx'
import { TAB_NAMES, type WritePlan } from '#workbook'
import { recalculatedByLibreOffice } from '../../../support/libreoffice'
import { describeWhere, hasProgram } from '../../../support/needs'
import { tab, write } from '../../../contract/workbook-port.suite'

const RICH = new Uint8Array(readFileSync('test/fixtures/files/rich.xlsx'))
const PLAN: WritePlan = [
  write('Opdrachten', { D2: 1234.56, B3: '=geen formule', G2: 'nieuw\nregel' }),
  write('Formules', { F1: { formula: '=SUM(A1:A6)' } }),
  tab('van ons'),
]

async function written(bytes?: Uint8Array): Promise<Uint8Array> {
  const workbook = bytes === undefined ? XlsxWorkbook.blank('nieuw.xlsx') : XlsxWorkbook.open(bytes)
  if (bytes === undefined) {
    const plain = tab('gewoon')
    await workbook.apply([
      { ...plain, role: null, sheet: { ...plain.sheet, name: 'Inzet', tables: [] } },
      tab('van ons'),
    ])
  } else await workbook.apply(PLAN)
  return workbook.save()
}

describe('what we write reads the same elsewhere', () => {
  it('in read-excel-file', async () => {
    const bytes = await written(RICH)
    const rows = await rowsOf(bytes, 'Opdrachten')
    expect(rows[1]?.[3]).toBe(1234.56)
    expect(rows[2]?.[1]).toBe('=geen formule')
    expect(rows[1]?.[6]).toBe('nieuw\nregel')
    const own = await rowsOf(bytes, TAB_NAMES.overview)
    expect(own.slice(0, 3).map((row) => row[0])).toEqual(['van ons', 'Naam', '=naam'])
  })

  it('in hucre, for a workbook we made ourselves', async () => {
    const book = await readXlsx(await written())
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['Inzet', TAB_NAMES.overview])
    expect(book.sheets[1]?.rows.slice(0, 3).map((row) => row[0])).toEqual(['van ons', 'Naam', '=naam'])
  })
})

async function rowsOf(bytes: Uint8Array, sheet: string): Promise<readonly (readonly unknown[])[]> {
  const sheets = await readExcelFile(Buffer.from(bytes))
  return sheets.find((one) => one.sheet === sheet)?.data ?? []
}

const PYTHON = ['python3', '/usr/bin/python3'].find((name) => hasProgram(name, ['-c', 'import openpyxl']))

describeWhere(PYTHON !== undefined, 'openpyxl: reading what the .xlsx adapter writes')('in openpyxl', () => {
  it('with tables, names, validations and comments where they were', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sroi-openpyxl-'))
    try {
      writeFileSync(join(folder, 'a.xlsx'), await written(RICH))
      const script = `
import json, openpyxl
b = openpyxl.load_workbook('a.xlsx')
o = b['Opdrachten']
print(json.dumps({
  'sheets': b.sheetnames, 'value': o['D2'].value, 'text': o['B3'].value, 'type': o['B3'].data_type,
  'format': o['D2'].number_format, 'tables': sorted(t for s in b.worksheets for t in s.tables),
  'link': b['${TAB_NAMES.overview}']['A3'].hyperlink.location, 'comment': o['A9'].comment.text,
  'rules': len(b['Blad met spaties'].data_validations.dataValidation), 'formula': b['Formules']['F1'].value,
}))`
      const output = execFileSync(PYTHON ?? '', ['-W', 'ignore', '-c', script], { cwd: folder, encoding: 'utf8' })
      expect(JSON.parse(output)).toEqual({
        sheets: [
          'Opdrachten',
          'Blad met spaties',
          'Beveiligd',
          'Formules',
          'Verborgen',
          'Diep verborgen',
          'Grafiekblad',
          'SROI Overzicht',
        ],
        value: 1234.56,
        text: '=geen formule',
        type: 's',
        format: '"€ "#,##0.00',
        tables: ['tblOpdrachten', 'tblProef'],
        link: 'Inzet!A2',
        comment: 'Let op: laatste controle door de coördinator',
        rules: 6,
        formula: '=SUM(A1:A6)',
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describeWhere(hasProgram('soffice'), 'LibreOffice: recalculating what the .xlsx adapter writes')(
  'in LibreOffice',
  () => {
    it('with the results of our formulas', async () => {
      const again = await XlsxWorkbook.open(recalculatedByLibreOffice(await written(RICH))).read()
      const formulas = again.sheets.find((sheet) => sheet.name === 'Formules')
      const own = again.sheets.find((sheet) => sheet.name === TAB_NAMES.overview)
      expect(formulas?.rows[0]?.cells.find((cell) => cell.column === 6)?.value).toBe(31.5)
      expect(own?.rows[0]?.cells[0]?.value).toBe('van ons')
      expect(own?.tables.map((table) => table.name)).toEqual(['tblProef'])
    })
  },
)
