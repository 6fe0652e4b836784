import { MemoryWorkbook } from '#adapters/memory'
import { readFormula, usesOurFunctions } from '#use-cases'
import type { WorkbookSnapshot } from '#workbook'

const AT = { sheet: 'Inzet', address: 'D2' }

async function workbook(): Promise<WorkbookSnapshot> {
  const snapshot = await MemoryWorkbook.of({
    Inzet: [
      ['Bouwblok', 'Fte', 'Maanden', 'Waarde'],
      ['1+12', 0.5, 12, { formula: '=SROI_BLOCK_VALUE(A2,B2,C2)', value: 17500 }],
      ['3', 1, 6, null],
    ],
    'Jan’s blad': [['hengelo']],
    "Piet's blad": [['duoplus']],
  }).read()
  const table = {
    name: 'Tabel1',
    range: { top: 1, left: 1, bottom: 3, right: 4 },
    hasHeaderRow: true,
    hasTotalRow: false,
    columns: ['Bouwblok', 'Fte', 'Maanden', 'Waarde'],
  }
  return {
    ...snapshot,
    names: [{ name: 'Beleid', refersTo: "'Piet''s blad'!$A$1", hidden: false }],
    sheets: snapshot.sheets.map((sheet) => (sheet.name === 'Inzet' ? { ...sheet, tables: [table] } : sheet)),
  }
}

describe('usesOurFunctions', () => {
  it.each([
    ['=SROI_OBLIGATION(1)', true],
    ['=IF(A1="","",sroi_block_value("1",1))', true],
    ['="SROI_OBLIGATION(1)"', false],
    ['=SUM(A1:A9)', false],
    [null, false],
  ])('%s -> %s', (formula, expected) => {
    expect(usesOurFunctions(formula)).toBe(expected)
  })
})

describe('readFormula', () => {
  it.each<[string, readonly unknown[] | null, string]>([
    ['=SROI_BLOCK_VALUE(A2,B2,C2)', ['1+12', 0.5, 12], 'cells beside it'],
    ['=SROI_BLOCK_VALUE($A$3;1)', null, 'a separator that is not stored in files'],
    ['=SROI_BLOCK_VALUE("1+12",0.5,,"duoplus")', ['1+12', 0.5, null, 'duoplus'], 'texts, numbers, an empty argument'],
    ['=SROI_BLOCK_VALUE("a""b, c)",1)', ['a"b, c)', 1], 'quotes, commas and brackets inside a text'],
    ['=SROI_OBLIGATION(1000000,,,,2%)', [1000000, null, null, null, 0.02], 'a percentage'],
    ["=SROI_OBLIGATION(1,,,,,'Piet''s blad'!A1)", [1, null, null, null, null, 'duoplus'], 'a sheet with a quote'],
    ['=SROI_OBLIGATION(1,,,,,Beleid)', [1, null, null, null, null, 'duoplus'], 'a name'],
    ['=SROI_BLOCK_VALUE([@Bouwblok],Tabel1[@Fte],Tabel1[[#This Row],[Maanden]])', ['1+12', 0.5, 12], 'table columns'],
    ['=SROI_BLOCK_VALUE(A2:A3,1)', [[['1+12'], ['3']], 1], 'a range'],
    ['=SROI_BLOCK_VALUE(A2,F9)', ['1+12', null], 'an empty cell'],
    ['=SROI_BLOCK_VALUE("1",B2*2)', null, 'an argument that is computed itself'],
    ['=SROI_BLOCK_VALUE("1",[@Onbekend])', null, 'a column that is not there'],
  ])('%s gives %j (%s)', async (formula, expected) => {
    expect(readFormula(formula, AT, await workbook())?.values).toEqual(expected)
  })

  it('knows what the cell shows and whether the function stands alone', async () => {
    const snapshot = await workbook()
    expect(readFormula('=SROI_BLOCK_VALUE(A2,B2,C2)', AT, snapshot)).toMatchObject({ result: 17500, nested: false })
    expect(readFormula('=ROUND(SROI_BLOCK_VALUE(A2,B2),0)', AT, snapshot)).toMatchObject({ nested: true })
    expect(readFormula('=SUM(A2)', AT, snapshot)).toBeNull()
    expect(readFormula('=SROI_BLOCK_VALUE(A2', AT, snapshot)).toBeNull()
  })

  it('takes the function whose answer the cell holds, where a formula chooses between several', async () => {
    const formula = '=IF(B2="",SROI_BLOCK_VALUE(A2,1),IF(A2="","",SROI_BLOCK_VALUE(A2,B2,C2)))'
    const answerOf = (_name: string, args: readonly unknown[]) => (args[1] === 0.5 ? 17500 : 35000)
    const snapshot = await workbook()
    expect(readFormula(formula, AT, snapshot, answerOf)).toMatchObject({ values: ['1+12', 0.5, 12], nested: false })
    expect(readFormula(formula, AT, snapshot, () => 1)).toMatchObject({ values: ['1+12', 1], nested: true })
  })
})
