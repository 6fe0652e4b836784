import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { strToU8, zipSync } from 'fflate'
import type { CellValue } from '#workbook'
import { createEngine } from '#adapters/engine'
import { describeWhere, hasProgram } from '../../../support/needs'
import { book, outcome, sheet } from './book'
import { DATA, randomFormulas, sameTold, telling, told } from './random-formulas'

const SEED = 1982
const COUNT = 2000

/** Where LibreOffice differs from Excel, with the reason. */
const KNOWN: readonly RegExp[] = [
  // Column C holds TRUE and FALSE, which LibreOffice counts and compares as the numbers 1 and 0.
  /\bC\d+/,
  // A fourth of three choices is an error without a number there.
  /CHOOSE\(4/,
  // LARGE past the end is another error there (#VALUE!).
  /LARGE\(/,
]

describeWhere(hasProgram('soffice'), 'soffice is not there: formulas are not compared with LibreOffice')(
  `the engine beside LibreOffice, ${String(COUNT)} formulas from seed ${String(SEED)}`,
  () => {
    it('gives the same answers', () => {
      const formulas = randomFormulas(COUNT, SEED)
      const cells: Record<string, CellValue> = { ...DATA }
      formulas.forEach((formula, at) => {
        cells[`H${String(at + 1)}`] = formula
        cells[`I${String(at + 1)}`] = telling(`H${String(at + 1)}`)
      })
      const workbook = sheet('S', cells)
      const { values } = outcome(createEngine({ functions: new Map() }), book([workbook]))
      const theirs = calculatedByLibreOffice(workbook)
      const different = formulas
        .map((formula, at) => ({ formula, ours: told(values[`I${String(at + 1)}`]), theirs: theirs[at]?.[8] ?? '' }))
        .filter((answers) => !sameTold(withoutTruth(answers.ours), withoutTruth(answers.theirs)))
      expect(different.filter(({ formula }) => !KNOWN.some((known) => known.test(formula)))).toEqual([])
      expect(different.length).toBeLessThan(COUNT / 30)
    })
  },
)

// A truth is a number to LibreOffice.
function withoutTruth(told: string): string {
  return told.replace(/^truth /, 'number ')
}

/** The cells of a sheet as LibreOffice computes them, row by row, as text. */
function calculatedByLibreOffice(source: ReturnType<typeof sheet>): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'))
  try {
    // Without this LibreOffice trusts the values it finds in a file.
    mkdirSync(join(folder, 'profile', 'user'), { recursive: true })
    writeFileSync(join(folder, 'profile', 'user', 'registrymodifications.xcu'), RECALCULATE)
    writeFileSync(join(folder, 'book.xlsx'), xlsxOf(source))
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        'csv:Text - txt - csv (StarCalc):9,34,76,1',
        '--outdir',
        folder,
        join(folder, 'book.xlsx'),
      ],
      { stdio: 'ignore', timeout: 240_000 },
    )
    return readFileSync(join(folder, 'book.csv'), 'utf8')
      .split('\n')
      .map((line) => line.split('\t').map((field) => field.replace(/^"([^]*)"$/, '$1').replaceAll('""', '"')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`

// Functions that came after the file format carry a prefix in files.
function stored(formula: string): string {
  return formula.slice(1).replaceAll('ISOWEEKNUM(', '_xlfn.ISOWEEKNUM(')
}

/** The smallest file that holds a sheet; formulas without values. */
function xlsxOf(source: ReturnType<typeof sheet>): Uint8Array {
  const escape = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const rows = source.rows.map(({ row, cells }) => {
    const parts = cells.map(({ column, value, formula }) => {
      const at = `r="${String.fromCharCode(64 + column)}${String(row)}"`
      if (formula !== undefined) return `<c ${at}><f>${escape(stored(formula))}</f></c>`
      if (typeof value === 'string')
        return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`
      if (typeof value === 'boolean') return `<c ${at} t="b"><v>${String(Number(value))}</v></c>`
      return `<c ${at}><v>${told(value)}</v></c>`
    })
    return `<row r="${String(row)}">${parts.join('')}</row>`
  })
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packages = 'http://schemas.openxmlformats.org/package/2006'
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${documents}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${documents}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${documents}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(head + text)])))
}
