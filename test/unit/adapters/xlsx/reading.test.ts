import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate'
import { XlsxWorkbook } from '#adapters/xlsx'
import { type Cell, cellAt, positionFromA1, type WorkbookSnapshot } from '#workbook'
import { type FileSource, relationships, stylesPart, xlsxFile } from '../../../support/xlsx-file'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main'

const read = (source: FileSource): Promise<WorkbookSnapshot> => XlsxWorkbook.open(xlsxFile(source)).read()

async function cellsOf(data: string, source: Partial<FileSource> = {}): Promise<(address: string) => Cell | undefined> {
  const workbook = await read({ ...source, sheets: [{ name: 'Inzet', data }, ...(source.sheets ?? [])] })
  return (address) => {
    const place = positionFromA1(address)
    const sheet = workbook.sheets[0]
    return sheet && place ? cellAt(sheet, place.row, place.column) : undefined
  }
}

describe('cells of an .xlsx', () => {
  it.each([
    ['shared text', '<c r="A1" t="s"><v>1</v></c>', 'twee'],
    ['rich shared text, without reading aids', '<c r="A1" t="s"><v>2</v></c>', 'dik en dun'],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>in &amp; lijn</t></is></c>', 'in & lijn'],
    ['rich inline text', '<c r="A1" t="inlineStr"><is><r><t>een </t></r><r><t>twee</t></r></is></c>', 'een twee'],
    ['escaped characters', '<c r="A1" t="inlineStr"><is><t>a_x000D__x005F_x000D_</t></is></c>', 'a\r_x000D_'],
    ['text in CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[<b>]]></t></is></c>', '<b>'],
    ['a number', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
    ['a newer error', '<c r="A1" t="e"><v>#FIELD!</v></c>', { error: '#VALUE!' }],
    ['a text result', '<c r="A1" t="str"><f>A2</f><v>ja</v></c>', 'ja'],
    ['an ISO date', '<c r="A1" t="d"><v>2025-12-09</v></c>', 46000],
    ['an ISO date with time', '<c r="A1" t="d"><v>2025-12-09T12:00:00</v></c>', 46000.5],
    ['the first of March 1900', '<c r="A1" t="d"><v>1900-03-01</v></c>', 61],
    ['the first of January 1900', '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
  ])('%s', async (_, xml, value) => {
    const at = await cellsOf(`<row r="1">${xml}</row>`, {
      strings: [
        '<si><t>een</t></si>',
        '<si><t>twee</t></si>',
        '<si><r><t>dik</t></r><r><t xml:space="preserve"> en dun</t></r><rPh><t>X</t></rPh></si>',
      ],
    })
    expect(at('A1')?.value).toEqual(value)
  })

  it('stand right where rows and cells have no reference, and in order where the file has none', async () => {
    const plain = await cellsOf('<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>')
    expect(['A1', 'C1', 'A2'].map((at) => plain(at)?.value)).toEqual([1, 3, 4])
    const mixed = await cellsOf(
      '<row r="5"><c r="C5"><v>3</v></c><c r="A5"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
    )
    expect(['B2', 'A5', 'C5'].map((at) => mixed(at)?.value)).toEqual([2, 1, 3])
  })

  it('are only those with a value or a formula', async () => {
    const at = await cellsOf('<row r="1"><c r="A1" s="1"/><c r="B1"><v></v></c><c r="C1" t="s"><v>99</v></c></row>')
    expect([at('A1'), at('B1'), at('C1')]).toEqual([undefined, undefined, undefined])
  })

  it('carry number format and look', async () => {
    const at = await cellsOf('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>2</v></c></row>', {
      styles: stylesPart(
        '<xf numFmtId="0"/><xf numFmtId="14" fontId="1" fillId="2"><alignment horizontal="center" wrapText="1"/></xf><xf numFmtId="165"/>',
        {
          numFmts: '<numFmts><numFmt numFmtId="165" formatCode="&quot;€ &quot;0.00"/></numFmts>',
          fonts: '<font/><font><b/><i val="0"/><color rgb="FFC00000"/></font>',
          fills: '<fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFFFEE00"/></patternFill></fill>',
        },
      ),
    })
    expect(at('A1')).toMatchObject({
      format: 'm/d/yyyy',
      look: { bold: true, color: 'C00000', fill: 'FFEE00', align: 'center', wrap: true },
    })
    expect(at('A1')?.look?.italic).toBeUndefined()
    expect(at('B1')?.format).toBe('"€ "0.00')
  })
})

describe('formulas of an .xlsx', () => {
  it('read without the prefixes of the file', async () => {
    const stored = [
      ['_xldudf_SROI_BLOCK_VALUE(B1,1)+1', '=SROI_BLOCK_VALUE(B1,1)+1'],
      ['SROI_BLOCK_VALUE(B1,1)', '=SROI_BLOCK_VALUE(B1,1)'],
      [
        '_xlfn._xlws.FILTER(A1:A9,_xlfn.XLOOKUP("_xlfn.x",B1:B9,C1:C9))',
        '=FILTER(A1:A9,XLOOKUP("_xlfn.x",B1:B9,C1:C9))',
      ],
      ['_xlfn.LET(_xlpm.x,2,_xlpm.x*3)', '=LET(x,2,x*3)'],
      ["SUM(_xlfn.ANCHORARRAY('Blad 1'!A1))", "=SUM('Blad 1'!A1#)"],
      ['_xlfn.SINGLE(A1:A9)', '=@A1:A9'],
      ['A1&lt;&gt;&quot;x&quot;', '=A1<>"x"'],
    ]
    const at = await cellsOf(
      stored.map(([f], row) => `<row r="${row + 1}"><c r="A${row + 1}"><f>${f}</f></c></row>`).join(''),
    )
    expect(stored.map((_, row) => at(`A${row + 1}`)?.formula)).toEqual(stored.map(([, shown]) => shown))
  })

  it('that are shared stand in each cell with their own references', async () => {
    const at = await cellsOf(
      '<row r="1"><c r="C1"><f t="shared" si="0"/></c></row>' +
        '<row r="2"><c r="C2"><f t="shared" ref="C1:D4" si="0">SUM(A2:$B$9)+Jan!B$2+"A1"+LOG10(A2)+A:A+\'A1\'!A2+Tabel[A1]</f></c>' +
        '<c r="D2"><f t="shared" si="0"/></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"/><v>5</v></c></row>',
    )
    expect(at('C1')?.formula).toBe('=SUM(A1:$B$9)+Jan!B$2+"A1"+LOG10(A1)+A:A+\'A1\'!A1+Tabel[A1]')
    expect(at('D2')?.formula).toBe('=SUM(B2:$B$9)+Jan!C$2+"A1"+LOG10(B2)+B:B+\'A1\'!B2+Tabel[A1]')
    expect(at('C3')).toMatchObject({
      value: 5,
      formula: '=SUM(A3:$B$9)+Jan!B$2+"A1"+LOG10(A3)+A:A+\'A1\'!A3+Tabel[A1]',
    })
  })

  it('that fill more cells stand in the first, and the others say where they come from', async () => {
    const at = await cellsOf(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">SEQUENCE(2,2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>9</v></c></row>' +
        '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row>',
    )
    expect(at('A1')).toMatchObject({ value: 1, formula: '=SEQUENCE(2,2)' })
    expect(at('B2')).toEqual({ row: 2, column: 2, value: 4, spilledFrom: { row: 1, column: 1 } })
    expect(at('C1')?.spilledFrom).toBeUndefined()
  })
})

describe('sheets of an .xlsx', () => {
  it('give merges, hidden rows and columns, widths, frozen rows, protection and visibility', async () => {
    const { sheets } = await read({
      sheets: [
        {
          name: 'A & B',
          before:
            '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
            '<cols><col min="1" max="1" width="12.5"/><col min="3" max="16384" hidden="1" width="9"/></cols>',
          data: '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>',
          after: '<sheetProtection sheet="1" objects="1"/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        },
        { name: 'Weg', state: 'hidden' },
        { name: 'Echt weg', state: 'veryHidden' },
      ],
    })
    expect(sheets[0]).toMatchObject({
      name: 'A & B',
      visibility: 'visible',
      isProtected: true,
      frozenRows: 2,
      merges: [{ top: 1, left: 1, bottom: 1048576, right: 16384 }],
      columns: [
        { from: 1, to: 1, hidden: false, width: 12.5 },
        { from: 3, to: 16384, hidden: true, width: 9 },
      ],
    })
    expect(sheets[0]?.rows[0]?.hidden).toBe(true)
    expect(sheets.map((sheet) => sheet.visibility)).toEqual(['visible', 'hidden', 'very-hidden'])
  })

  it('give tables, notes and threads, whatever way their parts are named', async () => {
    const relation = (id: string, type: string, target: string): string =>
      `<Relationship Id="${id}" Type="http://x/relationships/${type}" Target="${target}"/>`
    const { sheets } = await read({
      sheets: [{ name: 'Inzet', after: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>' }],
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(
          relation('rId1', 'table', '/xl/tables/tabel.xml') +
            relation('rId2', 'comments', '..\\comments1.xml') +
            relation('rId3', 'threadedComment', '../threads/t.xml') +
            '<Relationship Id="rId4" Type="http://x/hyperlink" Target="https://x.nl/a%20b#c" TargetMode="External"/>',
        ),
        'xl\\tables\\tabel.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="Tabel1" ref="B2:C5" totalsRowCount="1"><tableColumns><tableColumn id="1" name="Soort_x000a_inzet"/><tableColumn id="2" name="__proto__"/></tableColumns></table>`,
        'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors><author>x</author></authors><commentList><comment ref="A1" authorId="0"><text><r><t>een </t></r><r><t>notitie</t></r></text></comment><comment ref="B2" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
        'xl/threads/t.xml':
          '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2"><text>vraag</text></threadedComment><threadedComment ref="B2"><text>antwoord</text></threadedComment></ThreadedComments>',
      },
    })
    expect(sheets[0]?.tables).toEqual([
      {
        name: 'Tabel1',
        range: { top: 2, left: 2, bottom: 5, right: 3 },
        hasHeaderRow: true,
        hasTotalRow: true,
        columns: ['Soort\ninzet', '__proto__'],
      },
    ])
    expect(sheets[0]?.comments).toEqual([
      { row: 1, column: 1, text: 'een notitie' },
      { row: 2, column: 2, text: 'vraag\nantwoord' },
    ])
  })
})

describe('other ways to write an .xlsx', () => {
  const prefixed = (ns: string): string =>
    `<x:worksheet xmlns:x="${ns}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`

  it.each([
    ['with a namespace prefix', { xml: prefixed(MAIN) }],
    ['in the strict dialect', { xml: prefixed(STRICT) }],
    ['with single quotes and a declaration', { xml: `<?xml version='1.0'?>${prefixed(MAIN).replaceAll('"', "'")}` }],
    ['with a byte order mark', { xml: `\ufeff${prefixed(MAIN)}` }],
  ])('%s', async (_, sheet) => {
    const { sheets } = await read({ sheets: [{ name: 'A', ...sheet }] })
    expect(sheets[0]?.rows[0]?.cells[0]?.value).toBe(7)
  })

  it('in UTF-16', async () => {
    const text = `\ufeff<?xml version="1.0" encoding="UTF-16"?>${prefixed(MAIN).replace('7', 'é')}`.replace(
      '<x:c r="A1">',
      '<x:c r="A1" t="str">',
    )
    const utf16 = new Uint8Array(new Uint16Array([...text].map((one) => one.charCodeAt(0))).buffer)
    const { sheets } = await read({ sheets: [{ name: 'A' }], parts: { 'xl/worksheets/sheet1.xml': utf16 } })
    expect(sheets[0]?.rows[0]?.cells[0]?.value).toBe('é')
  })

  it('with backslashes and absolute targets in the package', async () => {
    const { sheets } = await read({
      sheets: [{ name: 'A' }],
      parts: {
        'xl/worksheets/sheet1.xml': null,
        'xl\\Werkbladen\\Een.xml': prefixed(MAIN),
        'xl/_rels/workbook.xml.rels': relationships(
          '<Relationship Id="rId1" Type="http://x/worksheet" Target="/xl/werkbladen/een.xml"/>',
        ),
      },
    })
    expect(sheets[0]?.rows[0]?.cells[0]?.value).toBe(7)
  })

  it('counting days from 1904, with names, properties and a chart sheet', async () => {
    const workbook = await read({
      beforeSheets: '<workbookPr date1904="1"/>',
      sheets: [{ name: 'Inzet', data: '<row r="1"><c r="A1" t="d"><v>1904-01-02</v></c></row>' }, { name: 'Grafiek' }],
      afterSheets:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Inzet!$A$1:$B$2</definedName><definedName name="__proto__" hidden="1">Inzet!$A$1</definedName></definedNames>',
      parts: {
        'xl/_rels/workbook.xml.rels': relationships(
          '<Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://x/chartsheet" Target="worksheets/sheet2.xml"/>',
        ),
        '_rels/.rels': relationships(
          '<Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://x/core-properties" Target="docProps/core.xml"/>',
        ),
        'docProps/core.xml':
          '<cp:coreProperties xmlns:cp="cp" xmlns:dc="dc"><dc:creator>A. de Vries</dc:creator><cp:lastModifiedBy>B</cp:lastModifiedBy><dc:title>T</dc:title></cp:coreProperties>',
      },
    })
    expect(workbook.date1904).toBe(true)
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.rows[0]?.cells[0]?.value])).toEqual([['Inzet', 1]])
    expect(workbook.names).toEqual([
      { name: '_xlnm.Print_Area', refersTo: 'Inzet!$A$1:$B$2', hidden: false, sheet: 'Inzet' },
      { name: '__proto__', refersTo: 'Inzet!$A$1', hidden: true },
    ])
    expect(workbook.properties).toEqual({ creator: 'A. de Vries', lastModifiedBy: 'B', title: 'T' })
  })

  it('with a comment after and bytes before the archive', async () => {
    const file = xlsxFile({ sheets: [{ name: 'A', data: '<row><c><v>7</v></c></row>' }] })
    const before = strToU8('vooraf')
    const shifted = new Uint8Array([...before, ...file, ...strToU8('commentaar')])
    new DataView(shifted.buffer).setUint16(before.length + file.length - 2, 10, true)
    const { sheets } = await XlsxWorkbook.open(shifted).read()
    expect(sheets[0]?.rows[0]?.cells[0]?.value).toBe(7)
  })

  it('with sizes behind the data, as programs write that stream', async () => {
    const file = unzipSync(xlsxFile({ sheets: [{ name: 'A', data: '<row><c><v>7</v></c></row>' }] }))
    const portions: Uint8Array[] = []
    const zip = new Zip((_, portion) => portions.push(portion))
    for (const [name, contents] of Object.entries(file)) {
      const entry = new ZipDeflate(name)
      zip.add(entry)
      entry.push(contents, true)
    }
    zip.end()
    const streamed = new Uint8Array(portions.flatMap((portion) => [...portion]))
    const workbook = XlsxWorkbook.open(streamed)
    expect((await workbook.read()).sheets[0]?.rows[0]?.cells[0]?.value).toBe(7)
    // Saved by us, the sizes stand in front again.
    expect((await XlsxWorkbook.open(workbook.save()).read()).sheets[0]?.rows[0]?.cells[0]?.value).toBe(7)
    expect(() => unzipSync(workbook.save())).not.toThrow()
  })

  it('with ZIP64 sizes', async () => {
    const file = zip64(xlsxFile({ sheets: [{ name: 'A', data: '<row><c><v>7</v></c></row>' }] }))
    const { sheets } = await XlsxWorkbook.open(file).read()
    expect(sheets[0]?.rows[0]?.cells[0]?.value).toBe(7)
  })
})

/** The same archive with its directory in ZIP64 form: sizes, offsets and counts moved to the wide fields. */
function zip64(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset)
  const end = file.length - 22
  const start = view.getUint32(end + 16, true)
  const directory: number[] = []
  let count = 0
  for (let at = start; at < end; count++) {
    const nameLength = view.getUint16(at + 28, true)
    const header = file.slice(at, at + 46)
    const wide = new DataView(new ArrayBuffer(28))
    wide.setUint16(0, 1, true)
    wide.setUint16(2, 24, true)
    ;[24, 20, 42].forEach((from, index) => wide.setUint32(4 + index * 8, view.getUint32(at + from, true), true))
    const headerView = new DataView(header.buffer)
    for (const field of [20, 24, 42]) headerView.setUint32(field, 0xffffffff, true)
    headerView.setUint16(30, 28, true)
    directory.push(...header, ...file.slice(at + 46, at + 46 + nameLength), ...new Uint8Array(wide.buffer))
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22))
  tail.setUint32(0, 0x06064b50, true)
  tail.setUint32(4, 44, true)
  tail.setUint32(24, count, true)
  tail.setUint32(32, count, true)
  tail.setUint32(40, directory.length, true)
  tail.setUint32(48, start, true)
  tail.setUint32(56, 0x07064b50, true)
  tail.setUint32(64, start + directory.length, true)
  tail.setUint32(76, 0x06054b50, true)
  for (const field of [84, 86]) tail.setUint16(field, 0xffff, true)
  for (const field of [88, 92]) tail.setUint32(field, 0xffffffff, true)
  return new Uint8Array([...file.slice(0, start), ...directory, ...new Uint8Array(tail.buffer)])
}
