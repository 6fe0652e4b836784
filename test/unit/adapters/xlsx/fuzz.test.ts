import fc from 'fast-check'
import { XlsxWorkbook } from '#adapters/xlsx'
import { WorkbookError } from '#workbook'
import { unzipSync, zipSync } from 'fflate'
import { tab, write } from '../../../contract/workbook-port.suite'
import { stylesPart, xlsxFile } from '../../../support/xlsx-file'

const GOOD = xlsxFile({
  styles: stylesPart('<xf numFmtId="0"/><xf numFmtId="14"/>'),
  strings: ['<si><t>een</t></si>', '<si><r><t>twee</t></r></si>'],
  sheets: [
    {
      name: 'Inzet',
      before: '<cols><col min="1" max="3" width="9" style="1"/></cols>',
      data:
        '<row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46000</v></c><c r="C1"><f t="shared" ref="C1:C3" si="0">B1*2</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2" t="inlineStr"><is><t>x</t></is></c><c r="C2"><f t="shared" si="0"/></c></row>' +
        '<row r="3"><c r="A3"><f t="array" ref="A3:A4">B1:B2</f></c></row><row r="4"><c r="A4"><v>2</v></c></row>',
      after: '<mergeCells><mergeCell ref="A8:B9"/></mergeCells>',
    },
  ],
  afterSheets: '<definedNames><definedName name="SROI_TAB_OVERVIEW">Inzet!$A$1</definedName></definedNames><calcPr/>',
})

/** Opens, reads, writes and saves; whatever the bytes are, the only way to fail is a WorkbookError. */
async function survives(bytes: Uint8Array): Promise<boolean> {
  try {
    const workbook = XlsxWorkbook.open(bytes)
    const { sheets } = await workbook.read()
    const sheet = sheets[0]?.name ?? ''
    await workbook.apply([write(sheet, { B1: 'x', C1: 5, D9: { formula: '=A1' } }, '0.00'), tab('proef')])
    await XlsxWorkbook.open(workbook.save()).read()
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error
  }
  return true
}

const SEED = Number(process.env['FUZZ_SEED'] ?? 20260101)
const RUNS = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 250), seed: SEED }

describe(`damaged files (seed ${SEED}; FUZZ_SEED and FUZZ_RUNS choose others)`, () => {
  it('that end too early', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(GOOD.length - 1), (length) => survives(GOOD.slice(0, length))),
      RUNS,
    )
  })

  it('in which bits have flipped', async () => {
    const flips = fc.array(fc.tuple(fc.nat(GOOD.length - 1), fc.nat(7)), { minLength: 1, maxLength: 6 })
    await fc.assert(
      fc.asyncProperty(flips, (all) => {
        const bytes = GOOD.slice()
        for (const [at, bit] of all) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
        return survives(bytes)
      }),
      RUNS,
    )
  })

  it('in which the text of a part is damaged, though the archive is whole', async () => {
    const parts = unzipSync(GOOD)
    const names = Object.keys(parts)
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '/',
      '0',
      '-1',
      'A1',
      '99999999999',
      'xmlns="x"',
      '\u0000',
      'é',
      ' ',
    )
    const damage = fc.tuple(fc.constantFrom(...names), fc.nat(), fc.nat(12), piece)
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), (all) => {
        const broken = { ...parts }
        for (const [name, place, length, text] of all) {
          const contents = new TextDecoder().decode(broken[name])
          const at = place % Math.max(1, contents.length)
          broken[name] = new TextEncoder().encode(contents.slice(0, at) + text + contents.slice(at + length))
        }
        return survives(zipSync(broken, { level: 1 }))
      }),
      RUNS,
    )
  })
})
