import { XlsxWorkbook } from '#adapters/xlsx'
import { type CellLook, cellAt, type SheetSnapshot } from '#workbook'
import { type FileSource, stylesPart, xlsxFile } from '../../../support/xlsx-file'

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const THEME = `<a:theme xmlns:a="${DRAWING}"><a:themeElements><a:clrScheme name="x">
  <a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>
  <a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2>
  <a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2>
  </a:clrScheme></a:themeElements></a:theme>`

async function sheetOf(source: Partial<FileSource>, data: string, before = ''): Promise<SheetSnapshot> {
  const file = xlsxFile({ ...source, sheets: [{ name: 'Inzet', data, before }] })
  const [sheet] = (await XlsxWorkbook.open(file).read()).sheets
  if (sheet === undefined) throw new Error('no sheet')
  return sheet
}

/** The look a font or fill of this colour gives. */
async function lookWith(color: string, theme: string | null = THEME): Promise<CellLook | undefined> {
  const sheet = await sheetOf(
    {
      styles: stylesPart('<xf/><xf fillId="1"/>', {
        fills: `<fill/><fill><patternFill patternType="solid"><fgColor ${color}/></patternFill></fill>`,
      }),
      relations: '<Relationship Id="rIdT" Type="x/theme" Target="theme/theme1.xml"/>',
      parts: theme === null ? {} : { 'xl/theme/theme1.xml': theme },
    },
    '<row r="1"><c r="A1" s="1"><v>1</v></c></row>',
  )
  return cellAt(sheet, 1, 1)?.look
}

function farthest(one: string, other: string): number {
  const parts = (color: string) => [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16))
  return Math.max(...parts(one).map((part, at) => Math.abs(part - (parts(other)[at] ?? NaN))))
}

describe('colours of a file', () => {
  it.each([
    // as written | as shown | because
    ['rgb="FFFFEE00"', 'FFEE00', 'plain'],
    ['theme="4"', '4F81BD', 'first accent of the theme'],
    ['theme="0"', 'FFFFFF', 'cells count light before dark'],
    ['theme="3"', '1F497D', 'dark 2'],
    ['theme="0" tint="-0.5"', '808080', 'white, half as light'],
    ['theme="1" tint="0.5"', '808080', 'black, half way to white'],
    ['theme="4" tint="0.5999938962981048"', 'B8CCE4', 'accent 1, lighter 60%'],
    ['theme="4" tint="-0.249977111117893"', '366092', 'accent 1, darker 25%'],
    ['indexed="43"', 'FFFF99', 'numbered'],
  ])('%s shows as %s (%s)', async (written, shown) => {
    // Excel counts in whole steps on its way, so one step of 255 more or less is the same colour.
    expect(farthest((await lookWith(written))?.fill ?? '', shown)).toBeLessThanOrEqual(1)
  })

  it.each([
    ['automatic', 'auto="1"', THEME],
    ['a theme the file lacks', 'theme="4"', null],
    ['a theme that cannot be read', 'theme="4"', '<a:theme'],
    ['a number that is none', 'theme="99"', THEME],
    ['the colour of the system', 'indexed="64"', THEME],
  ])('%s is left to the page', async (_, written, theme) => {
    expect(await lookWith(written, theme)).toBeUndefined()
  })
})

describe('looks of a file', () => {
  const styled = (xfs: string, extra: Parameters<typeof stylesPart>[1]): Partial<FileSource> => ({
    styles: stylesPart(xfs, extra),
  })

  it('are lines under and through texts, sizes, sides and steps inward', async () => {
    const sheet = await sheetOf(
      styled('<xf/><xf fontId="1"><alignment vertical="top" indent="2"/></xf><xf><alignment vertical="center"/></xf>', {
        fonts: '<font><sz val="10"/></font><font><u/><strike/><sz val="20"/></font>',
      }),
      '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row>',
    )
    expect(cellAt(sheet, 1, 1)?.look).toEqual({ underline: true, strike: true, scale: 2, vertical: 'top', indent: 2 })
    expect(cellAt(sheet, 1, 2)?.look).toEqual({ vertical: 'middle' })
  })

  const bordered = styled('<xf/><xf borderId="1"/><xf borderId="2"/>', {
    borders:
      '<border/><border><left/><top style="thick"><color rgb="FFFF0000"/></top><bottom style="double"/></border>' +
      '<border><left style="mediumDashDot"/></border>',
  })

  it('are borders, with their line and colour', async () => {
    const sheet = await sheetOf(bordered, '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1</v></c></row>')
    expect(cellAt(sheet, 1, 1)?.look?.borders).toEqual({
      top: { line: 'thick', color: 'FF0000' },
      bottom: { line: 'double' },
    })
    expect(cellAt(sheet, 1, 2)?.look?.borders).toEqual({ left: { line: 'dashed' } })
  })

  it('show in cells that hold nothing, told once for cells in a row that look the same', async () => {
    const sheet = await sheetOf(
      bordered,
      '<row r="1"><c r="A1"/><c r="B1" s="1"/><c r="C1" s="1"><v>1</v></c><c r="D1" s="2"/></row><row r="2"><c r="A2" s="2"/></row>',
    )
    expect(sheet.layout?.looks.map(({ row, from, to }) => [row, from, to])).toEqual([
      [1, 2, 3],
      [1, 4, 4],
      [2, 1, 1],
    ])
  })
})

describe('rows of a file', () => {
  it('tell their height where it is not the usual one, and that they are hidden where they hold nothing', async () => {
    const sheet = await sheetOf(
      {},
      '<row r="1" ht="12.8"/><row r="2" ht="30" customHeight="1"/><row r="3" hidden="1"/><row r="4" ht="wat"/>',
      '<sheetFormatPr defaultRowHeight="12.8"/>',
    )
    expect(sheet.layout).toEqual({
      rowHeight: 12.8,
      rows: [
        { row: 2, hidden: false, height: 30 },
        { row: 3, hidden: true },
      ],
      looks: [],
    })
  })

  it('that are plain tell nothing', async () => {
    expect((await sheetOf({}, '<row r="1"><c r="A1"><v>1</v></c></row>')).layout).toBeUndefined()
  })
})
