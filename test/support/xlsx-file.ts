import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

export interface SheetSource {
  readonly name: string
  /** What stands in <sheetData>. */
  readonly data?: string
  /** Elements before and after <sheetData>. */
  readonly before?: string
  readonly after?: string
  /** A whole worksheet part instead. */
  readonly xml?: string
  readonly state?: string
}

export interface FileSource {
  readonly sheets: readonly SheetSource[]
  readonly styles?: string
  /** Items of the shared text table, as XML. */
  readonly strings?: readonly string[]
  /** What stands in <workbook> around <sheets>. */
  readonly beforeSheets?: string
  readonly afterSheets?: string
  /** More parts, or other contents for a part; null leaves one out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>
  readonly relations?: string
  readonly types?: string
}

/** A small .xlsx made by hand, independent of our own writer. */
export function xlsxFile(source: FileSource): Uint8Array {
  const { sheets, strings, styles } = source
  const rel = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${OFFICE}.sheet.main+xml"/>` +
      sheets
        .map(
          (_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${OFFICE}.worksheet+xml"/>`,
        )
        .join('') +
      (styles ? `<Override PartName="/xl/styles.xml" ContentType="${OFFICE}.styles+xml"/>` : '') +
      (strings ? `<Override PartName="/xl/sharedStrings.xml" ContentType="${OFFICE}.sharedStrings+xml"/>` : '') +
      `${source.types ?? ''}</Types>`,
    '_rels/.rels': relationships(rel('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml':
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${source.beforeSheets ?? ''}<sheets>` +
      sheets
        .map(
          ({ name, state }, at) =>
            `<sheet name="${escaped(name)}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
        )
        .join('') +
      `</sheets>${source.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      sheets.map((_, at) => rel(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('') +
        (styles ? rel('rId901', 'styles', 'styles.xml') : '') +
        (strings ? rel('rId902', 'sharedStrings', 'sharedStrings.xml') : '') +
        (source.relations ?? ''),
    ),
  }
  if (styles) parts['xl/styles.xml'] = styles
  if (strings) parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${strings.join('')}</sst>`
  sheets.forEach(({ xml, data, before, after }, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] =
      xml ??
      `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${before ?? ''}<sheetData>${data ?? ''}</sheetData>${after ?? ''}</worksheet>`
  })
  return zipped({ ...parts, ...source.parts })
}

/** A zip of these parts, with a fixed date. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  const files: Record<string, Uint8Array> = {}
  for (const [name, contents] of Object.entries(parts)) {
    if (contents !== null) files[name] = typeof contents === 'string' ? strToU8(contents) : contents
  }
  return zipSync(files, { mtime: '1980-01-02T00:00:00' })
}

export function relationships(inside: string): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
}

/** A styles part with these cell formats (as <xf …/>), number formats and fonts. */
export function stylesPart(
  xfs: string,
  extra: { numFmts?: string; fonts?: string; fills?: string; borders?: string } = {},
): string {
  return (
    `<styleSheet xmlns="${MAIN}">${extra.numFmts ?? ''}` +
    `<fonts>${extra.fonts ?? '<font><sz val="11"/><name val="Calibri"/></font>'}</fonts>` +
    `<fills>${extra.fills ?? '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'}</fills>` +
    `<borders>${extra.borders ?? '<border/>'}</borders>` +
    '<cellStyleXfs><xf/></cellStyleXfs>' +
    `<cellXfs>${xfs}</cellXfs></styleSheet>`
  )
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
