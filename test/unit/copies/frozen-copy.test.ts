import { XlsxWorkbook } from '#adapters/xlsx'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { makeCopy } from '#use-cases'
import { cellAt, type SheetSnapshot, type WorkbookSnapshot } from '#workbook'
import { partChanges } from '../../support/raw-parts'
import { xlsxFile } from '../../support/xlsx-file'

const session = createSession(builtInRulebook(), 'nl').state()
const options = { today: '2026-07-15' as IsoDay, language: 'nl' } as const

async function frozen(bytes: Uint8Array) {
  const source = XlsxWorkbook.open(bytes)
  const made = await makeCopy(
    'frozen',
    source,
    await source.read(),
    (copy) => XlsxWorkbook.open(copy),
    session,
    options,
  )
  return { ...made, copy: await XlsxWorkbook.open(made.bytes).read() }
}

const first = ({ sheets }: WorkbookSnapshot): SheetSnapshot => sheets[0] as SheetSnapshot

const FILE = xlsxFile({
  sheets: [
    {
      name: 'Inzet',
      before: '<sheetProtection sheet="1"/>',
      data:
        '<row r="1"><c r="A1"><f>_xldudf_SROI_BLOCK_VALUE("2",1,12)</f><v>30000</v></c>' +
        '<c r="B1"><f>A1*2</f><v>60000</v></c>' +
        '<c r="C1" t="e"><f>_xldudf_SROI_BLOCK_VALUE("x",1,12)</f><v>#N/A</v></c>' +
        '<c r="D1" t="str"><f>"SROI_BLOCK_VALUE("&amp;"x"</f><v>SROI_BLOCK_VALUE(x</v></c></row>' +
        '<row r="2"><c r="A2"><f t="array" ref="A2:A3">_xldudf_SROI_BLOCK_VALUE(E2:E3,1,12)</f><v>1</v></c></row>' +
        '<row r="3"><c r="A3"><v>2</v></c></row>',
    },
  ],
})

describe('a frozen copy', () => {
  it('has values where our formulas stood; native formulas stay', async () => {
    const { copy, changes } = await frozen(FILE)
    const at = (row: number, column: number) => {
      const cell = cellAt(first(copy), row, column)
      return [cell?.formula ?? null, cell?.value ?? null]
    }
    expect(at(1, 1)).toEqual([null, 30000])
    expect(at(1, 2)).toEqual(['=A1*2', 60000])
    // An error stays an error, so what counts with it still shows that something is wrong.
    expect(at(1, 3)[0]).toBe('=#N/A')
    expect(at(1, 4)[0]).toBe('="SROI_BLOCK_VALUE("&"x"')
    expect([at(2, 1), at(3, 1)]).toEqual([
      [null, 1],
      [null, 2],
    ])
    expect(changes.map(({ address }) => address)).toEqual(['A1', 'C1', 'A2'])
  })

  it('says so on a tab of its own, and locks stay', async () => {
    const { copy } = await frozen(FILE)
    expect(copy.sheets.map(({ name, isProtected }) => [name, isProtected])).toEqual([
      ['Inzet', true],
      ['SROI Bevroren kopie', false],
    ])
    const lines = copy.sheets[1]?.rows.map(({ cells }) => cells[0]?.value)
    expect(lines?.slice(0, 2)).toEqual([
      'Bevroren kopie',
      expect.stringMatching(
        /^Gemaakt op 15-07-2026 met Social return .*\. 3 formules van Social return zijn vervangen/,
      ),
    ])
  })

  it('changes nothing where no formula is ours, also the second time', async () => {
    const { bytes } = await frozen(FILE)
    const again = await frozen(bytes)
    expect(again.changes).toEqual([])
    expect(partChanges(bytes, again.bytes)).toEqual({ changed: [], added: [], gone: [] })
  })
})
