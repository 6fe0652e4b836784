import { shownFormula, storedFormula } from '../../../../src/adapters/xlsx/stored-formula'

describe('columns of the own row', () => {
  it.each([
    ['Inzet[[#This Row],[Bedrag]]*2', '=Inzet[@Bedrag]*2'],
    ['Inzet[[#This Row],[Bedrag excl.]]', '=Inzet[@[Bedrag excl.]]'],
    ['SUM(Inzet[[#This Row],[Fte]:[Bedrag]])', '=SUM(Inzet[@[Fte]:[Bedrag]])'],
    ['Inzet[[#Headers],[Fte]]&"[[#This Row],[Fte]]"', '=Inzet[[#Headers],[Fte]]&"[[#This Row],[Fte]]"'],
  ])('%s is shown as %s, and is stored as it was', (stored, shown) => {
    expect(shownFormula(stored)).toBe(shown)
    expect(storedFormula(shown, 'Inzet')).toBe(stored)
  })
})

describe('a formula in the file and on screen', () => {
  it.each([
    // on screen | in the file
    ['=SROI_OBLIGATION(A1)', '_xldudf_SROI_OBLIGATION(A1)'],
    ['=IF(A1="SROI_X(1)",sroi_jobs(1),0)', 'IF(A1="SROI_X(1)",_xldudf_sroi_jobs(1),0)'],
    ['=XLOOKUP(A1,B:B,C:C)', '_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=SUM(FILTER(A1:A9,B1:B9="x"))', 'SUM(_xlfn._xlws.FILTER(A1:A9,B1:B9="x"))'],
    [
      '=LET(bedrag,A1,som,bedrag*2,som+bedrag)',
      '_xlfn.LET(_xlpm.bedrag,A1,_xlpm.som,_xlpm.bedrag*2,_xlpm.som+_xlpm.bedrag)',
    ],
    ['=MAP(A1:A3,LAMBDA(x,x*2))+x', '_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2))+x'],
    ["=SUM('Q3 2026'!A1#)", "SUM(_xlfn.ANCHORARRAY('Q3 2026'!A1))"],
    ['=@A1:A9', '_xlfn.SINGLE(A1:A9)'],
    ['=SUMIFS(Inzet[Bedrag],Inzet[Opdracht],A1)', 'SUMIFS(Inzet[Bedrag],Inzet[Opdracht],A1)'],
    ["=\"a\"\"b'\"&'Jan''s'!A1", "\"a\"\"b'\"&'Jan''s'!A1"],
    ['=#REF!+A1', '#REF!+A1'],
    ['=SUM(A1, B1)', 'SUM(A1, B1)'],
    ["=Tabel['#naam]", "Tabel['#naam]"],
  ])('%s <-> %s', (shown, stored) => {
    expect(storedFormula(shown)).toBe(stored)
    expect(shownFormula(stored)).toBe(shown)
  })

  it.each([
    ['=[@Bedrag]*2', 'Inzet[[#This Row],[Bedrag]]*2'],
    ['=Inzet[@[Bedrag excl.]]', 'Inzet[[#This Row],[Bedrag excl.]]'],
    ['=SUM([Bedrag])', 'SUM(Inzet[Bedrag])'],
    ['=[1]Blad!A1', '[1]Blad!A1'],
  ])('%s in a table is %s', (shown, stored) => {
    expect(storedFormula(shown, 'Inzet')).toBe(stored)
  })

  it('both forms of our functions read the same', () => {
    expect(shownFormula('SROI_JOBS(1,2,3)')).toBe('=SROI_JOBS(1,2,3)')
    expect(shownFormula('_xldudf_SROI_JOBS(1,2,3)')).toBe('=SROI_JOBS(1,2,3)')
    expect(shownFormula('_xldudf_ANDERS(1)')).toBe('=_xldudf_ANDERS(1)')
  })
})
