import { XlsxWorkbook } from '#adapters/xlsx'
import { partsOf } from '../../../support/parts'
import { partChanges } from '../../../support/raw-parts'
import { xlsxFile } from '../../../support/xlsx-file'

const OWN =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="cellIs" operator="lessThan" priority="3"><formula>5</formula></cfRule></conditionalFormatting>'
const SIGN = '<cfRule type="expression" priority="1"><formula>N("SROI-MARK")=0</formula></cfRule>'
const ESCAPED = '<cfRule type="expression" priority="2"><formula>N(&quot;SROI-MARK&quot;)=0</formula></cfRule>'
const MARGINS = '<pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>'

/** A file with these rules after its cells, and a sheet without. */
function fileWith(rules: string): Uint8Array {
  const data = '<row r="1"><c r="A1"><v>1</v></c></row>'
  return xlsxFile({ sheets: [{ name: 'Inzet', data, after: rules + MARGINS }, { name: 'Leeg' }] })
}

const rulesAfterSaving = (rules: string) => {
  const xml = partsOf(XlsxWorkbook.open(fileWith(rules)).save()).get('xl/worksheets/sheet1.xml') ?? ''
  return xml.slice(xml.indexOf('</sheetData>') + '</sheetData>'.length, xml.indexOf(MARGINS))
}

describe('signs that somebody saved with the file', () => {
  it.each([
    // rules in the file | rules in what we save | because
    [`<conditionalFormatting sqref="B2:B4">${SIGN}</conditionalFormatting>`, '', 'a block of ours goes whole'],
    [`${OWN}<conditionalFormatting sqref="B2">${ESCAPED}</conditionalFormatting>`, OWN, 'written with other quotes'],
    [OWN.replace('</cfRule>', `</cfRule>${SIGN}`), OWN, 'Excel put it in one block with a rule of theirs'],
    [OWN, OWN, 'people’s own stay as they are'],
  ])('%s -> %s (%s)', (rules, left) => {
    expect(rulesAfterSaving(rules)).toBe(left)
  })

  it('are all that changes in the file', () => {
    const before = fileWith(`${OWN}<conditionalFormatting sqref="B2">${SIGN}</conditionalFormatting>`)
    expect(partChanges(before, XlsxWorkbook.open(before).save())).toEqual({
      changed: ['xl/worksheets/sheet1.xml'],
      added: [],
      gone: [],
    })
  })
})
