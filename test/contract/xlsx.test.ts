import { XlsxWorkbook } from '#adapters/xlsx'
import { a1 } from '#workbook'
import { stylesPart, xlsxFile } from '../support/xlsx-file'
import { type ContractBook, type ContractCell, edit, write, tab, workbookPortSuite } from './workbook-port.suite'

const FORMATS = ['General', '0.00']

/** The contract workbook as a file, written by hand. */
function fileOf(book: ContractBook): Uint8Array {
  return xlsxFile({
    styles: stylesPart('<xf numFmtId="0"/><xf numFmtId="2"/>'),
    sheets: Object.entries(book.sheets).map(([name, rows]) => ({
      name,
      data: rows
        .map(
          (cells, at) =>
            `<row r="${at + 1}">${cells.map((cell, place) => cellXml(at + 1, place + 1, cell)).join('')}</row>`,
        )
        .join(''),
      after: book.protectedSheets?.includes(name) ? '<sheetProtection sheet="1"/>' : '',
    })),
  })
}

function cellXml(row: number, column: number, cell: ContractCell): string {
  if (cell === null) return ''
  const at = `r="${a1(row, column)}"`
  if (typeof cell === 'object') {
    const { formula, value, format } = cell as { formula: string; value?: number; format?: string }
    return `<c ${at} s="${FORMATS.indexOf(format ?? 'General')}"><f>${formula.slice(1)}</f><v>${value ?? ''}</v></c>`
  }
  if (typeof cell === 'number') return `<c ${at}><v>${cell}</v></c>`
  if (typeof cell === 'boolean') return `<c ${at} t="b"><v>${cell ? 1 : 0}</v></c>`
  return `<c ${at} t="inlineStr"><is><t>${String(cell)}</t></is></c>`
}

workbookPortSuite('XlsxWorkbook', {
  takesCalculator: true,
  readsLooks: true,
  open(book, calculator) {
    const port = XlsxWorkbook.open(fileOf(book), calculator === undefined ? {} : { calculator })
    return Promise.resolve({ port, person: port })
  },
})

// The same once more, where every look at the workbook goes by way of its saved bytes.
workbookPortSuite('XlsxWorkbook, saved and opened again', {
  takesCalculator: true,
  readsLooks: true,
  open(book, calculator) {
    const options = calculator === undefined ? {} : { calculator }
    const port = XlsxWorkbook.open(fileOf(book), options)
    const reopened = {
      ...portMethods(port),
      read: (request?: Parameters<XlsxWorkbook['read']>[0]) => XlsxWorkbook.open(port.save(), options).read(request),
    }
    return Promise.resolve({ port: reopened, person: port })
  },
})

function portMethods(port: XlsxWorkbook) {
  return {
    apply: port.apply.bind(port),
    goTo: port.goTo.bind(port),
    recalculate: port.recalculate.bind(port),
    onChange: port.onChange.bind(port),
    onSelect: port.onSelect.bind(port),
    selected: port.selected.bind(port),
  }
}

describe('a saved workbook', () => {
  it('has the same bytes however often it is saved, and however often the same plan is applied', async () => {
    const workbook = XlsxWorkbook.open(fileOf({ sheets: { Inzet: [['a'], [1]] } }))
    await workbook.apply([tab('een'), write('Inzet', { A1: 'b' })])
    const once = workbook.save()
    expect(workbook.save()).toEqual(once)
    await workbook.apply([tab('een'), write('Inzet', { A1: 'b' })])
    expect(workbook.save()).toEqual(once)
    const later = XlsxWorkbook.open(once)
    await later.apply([tab('een'), write('Inzet', { A1: 'b' })])
    expect(later.save()).toEqual(once)
  })

  it('is byte for byte the file that was opened when every edit was taken back', async () => {
    const bytes = XlsxWorkbook.open(fileOf({ sheets: { Inzet: [['a'], [1]] } })).save()
    const workbook = XlsxWorkbook.open(bytes)
    expect(workbook.save()).toEqual(bytes)
    await workbook.edit('Inzet', [edit('A1', { kind: 'value', value: 'x' })])
    expect(workbook.save()).not.toEqual(bytes)
  })
})
