import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { fileOf, monitoringSheets } from '../support/monitoring-file'
import { sroi } from '../support/sroi'
import { xlsxFile, zipped } from '../support/xlsx-file'

// Whatever the file is, every command that reads one ends in one sentence, writes nothing and repeats nothing of it.

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const one = (xml: string): Uint8Array => xlsxFile({ sheets: [{ name: 'A', xml }] })

function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  ;[...stream].forEach((letter, at) => (bytes[1024 + at * 2] = letter.charCodeAt(0)))
  return bytes
}

/** A real workbook cut off half-way. */
async function half(): Promise<Uint8Array> {
  const whole = await fileOf(monitoringSheets())
  return whole.slice(0, whole.length / 2)
}

/** The same with one byte of a part changed. */
async function spoilt(): Promise<Uint8Array> {
  const parts = unzipSync(await fileOf(monitoringSheets()))
  const bytes = zipSync(parts, { level: 0 })
  const at = Buffer.from(bytes).indexOf('sheetData')
  bytes[at] = 0x21
  return bytes
}

const FILES: readonly (readonly [what: string, bytes: () => Uint8Array | Promise<Uint8Array>, words: RegExp])[] = [
  ['nothing at all', () => new Uint8Array(), /leeg/],
  ['a story about Jan Jansen 123456782', () => strToU8('Jan Jansen 123456782'), /geen Excel-werkmap/],
  ['a zip with something else', () => zipped({ 'a.txt': 'a' }), /geen Excel-werkmap/],
  ['an old workbook', () => ole('Workbook'), /oude vorm|oude? Excel/],
  ['a workbook behind a password', () => ole('EncryptedPackage'), /wachtwoord/],
  ['half a workbook', half, /niet compleet/],
  ['a workbook with a spoilt byte', spoilt, /niet compleet|beschadigd/],
  [
    'a sheet with entities that grow',
    () => one(`<!DOCTYPE a [<!ENTITY b "b">]><worksheet xmlns="${MAIN}">&b;</worksheet>`),
    /beschadigd/,
  ],
  [
    'a sheet that inflates to 66 MB of nothing',
    () => one(`<worksheet xmlns="${MAIN}">${' '.repeat(66 * 1024 * 1024)}</worksheet>`),
    /te groot/,
  ],
  ['a workbook without sheets', () => xlsxFile({ sheets: [] }), /geen werkblad/],
]

const COMMANDS: readonly (readonly [name: string, ...options: string[]])[] = [
  ['validate'],
  ['fix', '--out', 'uit.xlsx'],
  ['summarise', '--out', 'uit.xlsx'],
  ['import', '--out', 'uit.json'],
]

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sroi-unusable-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe.each(FILES)('%s', (_, bytes, words) => {
  it.each(COMMANDS)('%s ends in one sentence and writes nothing', async (name, ...options) => {
    const path = join(folder, 'kwartaal.xlsx')
    writeFileSync(path, await bytes())
    const argv = options.map((word) => (word.startsWith('--') ? word : join(folder, word)))
    for (const json of [[], ['--json']]) {
      const { code, out, err } = await sroi(name, path, ...argv, ...json)
      expect([code, out]).toEqual([2, ''])
      expect(err).toMatch(words)
      expect(err.trimEnd().split('\n')).toHaveLength(1)
      expect(err).toContain('kwartaal.xlsx')
      expect(err).not.toMatch(/Jansen|123456782|\bat .*[.:]\d+|Error:|node:/)
    }
    expect(readdirSync(folder)).toEqual(['kwartaal.xlsx'])
  })
})

describe('a workbook that is strange, and a workbook all the same', () => {
  const strange = (): Uint8Array =>
    xlsxFile({
      sheets: [
        {
          name: '__proto__',
          before: '<dimension ref="A1:XFD1048576"/>',
          data:
            '<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c><c r="B1" t="inlineStr"><is><t>Bouwblok</t></is></c>' +
            '<c r="C1" t="inlineStr"><is><t>Kwartaal</t></is></c><c r="D1" t="inlineStr"><is><t>constructor</t></is></c></row>' +
            '<row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="B2" t="inlineStr"><is><t>=1+1 </t></is></c><c r="C2" t="b"><v>1</v></c></row>' +
            '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
          after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        },
      ],
      beforeSheets: '<workbookPr date1904="1"/>',
    })

  it.each([['validate'], ['fix', '--out', 'uit.xlsx'], ['summarise', '--out', 'uit.xlsx']])(
    '%s reads it, and no text becomes a formula',
    async (name, ...options) => {
      writeFileSync(join(folder, 'vreemd.xlsx'), strange())
      const argv = options.map((word) => (word.startsWith('--') ? word : join(folder, word)))
      const { code, out, err } = await sroi(name, join(folder, 'vreemd.xlsx'), ...argv, '--json')
      expect([code, err]).toEqual([1, ''])
      expect(() => JSON.parse(out) as unknown).not.toThrow()
      expect(Object.keys(Object.prototype)).toEqual([])
    },
  )
})
