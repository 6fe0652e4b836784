import { strFromU8, strToU8, zipSync } from 'fflate'
import { XlsxWorkbook } from '#adapters/xlsx'
import { WorkbookError, type WorkbookProblem } from '#workbook'
import { type FileSource, relationships, xlsxFile, zipped } from '../../../support/xlsx-file'

/** The problem a file is refused for, or 'opened'. Anything but a WorkbookError is a fault of ours. */
function problemOf(bytes: Uint8Array): WorkbookProblem | 'opened' {
  try {
    XlsxWorkbook.open(bytes)
    return 'opened'
  } catch (error) {
    if (error instanceof WorkbookError) return error.problem
    throw error
  }
}

const file = (source: Partial<FileSource> = {}): Uint8Array => xlsxFile({ sheets: [{ name: 'A' }], ...source })
const sheetXml = (xml: string): Uint8Array => file({ sheets: [{ name: 'A', xml }] })
const data = (rows: string): Uint8Array => file({ sheets: [{ name: 'A', data: rows }] })
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

function ole(streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  streams.forEach((name, index) => {
    ;[...name].forEach((letter, at) => (bytes[1024 + index * 128 + at * 2] = letter.charCodeAt(0)))
  })
  return bytes
}

describe('a file that is no workbook', () => {
  it.each<[string, WorkbookProblem, Uint8Array]>([
    ['nothing at all', 'empty-file', new Uint8Array()],
    ['a text', 'not-xlsx', strToU8('Opdracht;Kwartaal\nK-1;2026-Q1')],
    ['a web page', 'not-xlsx', strToU8('<html><table></table></html>')],
    ['one byte', 'not-xlsx', strToU8('P')],
    ['the first bytes of a zip', 'truncated', strToU8('PK\u0003\u0004')],
    ['a zip with something else', 'not-xlsx', zipped({ 'a.txt': 'a' })],
    ['an empty zip', 'not-xlsx', zipSync({})],
    ['an .ods', 'not-xlsx', zipped({ mimetype: 'application/vnd.oasis', 'content.xml': '<a/>' })],
    [
      'a .docx',
      'not-xlsx',
      zipped({
        '_rels/.rels': relationships('<Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/>'),
        'word/document.xml': '<w:document xmlns:w="w"/>',
      }),
    ],
    [
      'an .xlsb',
      'not-xlsx',
      zipped({
        '_rels/.rels': relationships('<Relationship Id="r" Type="x/officeDocument" Target="xl/workbook.bin"/>'),
        'xl/workbook.bin': 'x',
      }),
    ],
    ['an .xls', 'old-xls', ole(['Root Entry', 'Workbook'])],
    ['an older .xls', 'old-xls', new Uint8Array([0x09, 0x04, 0x06, 0, 0, 0, 0x10, 0])],
    ['a file behind a password', 'encrypted', ole(['Root Entry', 'EncryptionInfo', 'EncryptedPackage'])],
    ['another container', 'encrypted', ole(['Root Entry', 'DRMContent'])],
    ['a workbook without sheets', 'no-sheets', xlsxFile({ sheets: [] })],
    ['half a workbook', 'truncated', file().slice(0, 900)],
    ['a workbook without its sheet', 'truncated', file({ parts: { 'xl/worksheets/sheet1.xml': null } })],
    ['a workbook without relations', 'truncated', file({ parts: { 'xl/_rels/workbook.xml.rels': null } })],
  ])('%s: %s', (_, problem, bytes) => {
    expect(problemOf(bytes)).toBe(problem)
  })
})

describe('XML that is no XML of a workbook', () => {
  it.each<[string, Uint8Array]>([
    ['a DOCTYPE', sheetXml(`<!DOCTYPE worksheet><worksheet xmlns="${MAIN}"/>`)],
    [
      'entities that grow',
      sheetXml(`<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><worksheet xmlns="${MAIN}">&c;</worksheet>`),
    ],
    ['an unknown entity', data('<row><c><v>&deur;</v></c></row>')],
    ['tags that do not close', data('<row><c><v>1</c></row>')],
    ['an unknown prefix', data('<y:row/>')],
    [
      'bytes that are no UTF-8',
      file({ parts: { 'xl/worksheets/sheet1.xml': new Uint8Array([0x3c, 0x61, 0xff, 0x3e]) } }),
    ],
    ['a row past the last', data('<row r="4000000000"><c><v>1</v></c></row>')],
    ['a row before the first', data('<row r="0"/>')],
    ['a column past the last', data('<row><c r="AAAA1"><v>1</v></c></row>')],
    ['an empty part', file({ parts: { 'xl/worksheets/sheet1.xml': '' } })],
  ])('%s', (_, bytes) => {
    expect(problemOf(bytes)).toBe('broken-xml')
  })
})

describe('a file that asks too much', () => {
  /** The file with something else in the directory about its worksheet. */
  const withEntry = (bytes: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array => {
    const copy = bytes.slice()
    const view = new DataView(copy.buffer)
    let at = view.getUint32(copy.length - 6, true)
    const nameOf = (): string => strFromU8(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    while (nameOf() !== 'xl/worksheets/sheet1.xml') {
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
    change(view, at)
    return copy
  }

  it('of inflating is refused before it inflates', () => {
    const spaces = `<worksheet xmlns="${MAIN}">${' '.repeat(66 * 1024 * 1024)}</worksheet>`
    expect(problemOf(sheetXml(spaces))).toBe('too-large')
  })

  it('that says it is larger than may be', () => {
    const lying = withEntry(file(), (view, entry) => view.setUint32(entry + 24, 0xfffffff0, true))
    expect(problemOf(lying)).toBe('too-large')
  })

  it('that says it is smaller than it is', () => {
    const lying = withEntry(file(), (view, entry) => view.setUint32(entry + 24, 10, true))
    expect(problemOf(lying)).toBe('truncated')
  })

  it('with a wrong checksum', () => {
    const lying = withEntry(file(), (view, entry) => view.setUint32(entry + 16, 12345, true))
    expect(problemOf(lying)).toBe('truncated')
  })

  it('with 60,000 parts', () => {
    const parts = Object.fromEntries(Array.from({ length: 60_000 }, (_, at) => [`xl/x${at}.xml`, '']))
    expect(problemOf(file({ parts }))).toBe('too-large')
  })

  it('with parts over each other', () => {
    const copy = withEntry(file(), (view, entry) => view.setUint32(entry + 42, 0, true))
    expect(problemOf(copy)).toBe('too-large')
  })

  it('of depth, attributes or formulas', () => {
    expect(problemOf(sheetXml('<a>'.repeat(5000)))).toBe('too-large')
    const attributes = Array.from({ length: 5000 }, (_, at) => `a${at}=""`).join(' ')
    expect(problemOf(sheetXml(`<worksheet xmlns="${MAIN}" ${attributes}/>`))).toBe('too-large')
    const long = `"${'x'.repeat(8000)}"`
    const shared = '<c><f t="shared" si="0"/></c>'.repeat(16_000)
    const rows = Array.from({ length: 5 }, () => `<row>${shared}</row>`).join('')
    expect(problemOf(data(`<row><c><f t="shared" si="0">${long}</f></c></row>${rows}`))).toBe('too-large')
  })

  it('only looks that way: a cell in the last corner, whole-sheet merges and a declared million rows', async () => {
    const workbook = XlsxWorkbook.open(
      file({
        sheets: [
          {
            name: '__proto__',
            before: '<dimension ref="A1:XFD1048576"/>',
            data: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
            after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(100)}</mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>`,
          },
        ],
      }),
    )
    const { sheets } = await workbook.read()
    expect(sheets[0]?.rows).toEqual([
      { row: 1048576, hidden: false, cells: [{ row: 1048576, column: 16384, value: 1 }] },
    ])
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
