import type { CellValue } from '#workbook'
import { createEngine, type CustomFunction, type EngineArgument } from '#adapters/engine'
import { book, outcome, sheet } from './book'

const engine = createEngine({ functions: new Map() })
const NA = { error: '#N/A' } as const

describe('references', () => {
  it('reach other sheets, quoted names, whole columns and rows', () => {
    const workbook = book([
      sheet('Som', {
        A1: "='Q3 2026'!A1+Data!A1", A2: '=SUM(Data!A:A)', A3: "=SUM('Q3 2026'!1:1)", A4: "='Jan''s blad'!B2",
        A5: '=nergens!A1', A6: "=SUM('Q3 2026'!A1:B1)", A7: '=data!a1',
      }),
      sheet('Q3 2026', { A1: 1, B1: 2 }),
      sheet('Data', { A1: 10, A2: 20 }),
      sheet("Jan's blad", { B2: 'hier' }),
    ]) // prettier-ignore
    expect(outcome(engine, workbook).values).toEqual({
      A1: 11, A2: 30, A3: 3, A4: 'hier', A5: { error: '#REF!' }, A6: 3, A7: 10,
    }) // prettier-ignore
  })

  it('that are relative move with the formula, the ones with $ stay', () => {
    const workbook = book([
      sheet('S', { A1: 1, A2: 2, B1: '=A1*$A$2', B2: '=A2*$A$2', C1: '=A$2+$A1', C2: '=A$2+$A2' }),
    ])
    expect(outcome(engine, workbook).values).toEqual({ B1: 2, B2: 4, C1: 3, C2: 4 })
  })

  it('through defined names, the name of the sheet itself first', () => {
    const workbook = book(
      [
        sheet('S', { A1: '=tarief*2', A2: '=SUM(Bedragen)', A3: '=Andere!A1', A4: '=Dubbel(21)' }),
        sheet('Andere', { A1: '=tarief', B1: 5, B2: 6 }),
      ],
      [
        { name: 'Tarief', refersTo: '0.05' },
        { name: 'tarief', refersTo: '7', sheet: 'Andere' },
        { name: 'Bedragen', refersTo: 'Andere!$B$1:$B$2' },
        { name: 'Dubbel', refersTo: 'LAMBDA(x,x*2)' },
      ],
    )
    expect(outcome(engine, workbook).values).toEqual({ A1: 0.1, A2: 11, A3: 7, A4: 42, 'Andere!A1': 7 })
  })

  it('tell a table column called Q1 from a cell', () => {
    const table = {
      name: 'T',
      range: { top: 1, left: 1, bottom: 3, right: 2 },
      hasHeaderRow: true,
      hasTotalRow: false,
      columns: ['Q1', 'Q2'],
    }
    const workbook = book([
      sheet(
        'S',
        { A1: 'Q1', B1: 'Q2', A2: 1, B2: 10, A3: 2, B3: 20, D1: '=SUM(T[Q1])', D2: '=SUM(T[Q2])' },
        { tables: [table] },
      ),
    ])
    expect(outcome(engine, workbook).values).toEqual({ D1: 3, D2: 30 })
  })
})

describe('tables', () => {
  const inzet = {
    name: 'Inzet',
    range: { top: 2, left: 1, bottom: 5, right: 3 },
    hasHeaderRow: true,
    hasTotalRow: true,
    columns: ['Code', 'Uren per week', "Bedrag [€] '#"],
  }
  it('are read by column, part and row', () => {
    const workbook = book([
      sheet(
        'S',
        {
          A2: 'Code', B2: 'Uren per week', C2: 'Bedrag [€] #',
          A3: 'WW', B3: 36, C3: '=[@[Uren per week]]*10',
          A4: 'PW', B4: 18, C4: '=Inzet[[#This Row],[Uren per week]]*10',
          C5: "=SUBTOTAL(109,[Bedrag '[€'] '''#])",
          E1: '=SUM(Inzet[Uren per week])', E2: '=Inzet[[#Headers],[Code]]', E3: '=Inzet[@Code]',
          E4: '=COUNTA(Inzet[[#Data],[Code]:[Uren per week]])', E5: '=ROWS(Inzet[#All])', E6: '=Inzet[[#Totals],[Code]]',
          E7: '=ROWS(Inzet)', E8: '=Inzet[Onbekend]', E9: '=Inzet[@Code]', E10: '=COLUMNS(inzet[])',
        },
        { tables: [inzet] },
      ),
    ]) // prettier-ignore
    const { values } = outcome(engine, workbook)
    expect(values).toMatchObject({ C3: 360, C4: 180, E1: 54, E2: 'Code', E3: 'WW', E4: 4, E5: 4, E6: 0, E7: 2 })
    expect(values).toMatchObject({ E8: { error: '#REF!' }, E9: { error: '#VALUE!' }, E10: 3, C5: 540 })
  })
})

describe('what cannot be computed here', () => {
  const stored = { A1: 11, A2: 12, A3: 13, A4: 14, A5: 15, A6: 16, A7: 17 }
  it('keeps its value and is listed; what depends on it goes on', () => {
    const workbook = book([
      sheet(
        'S',
        {
          A1: '=ONBEKEND(1)', A2: '=[1]Blad1!A1', A3: '=SUM(1', A4: '=geen_naam+1', A5: '=TODAY()', A6: "=SUM('a:b'!A1)", A7: '=Weg[Kolom]',
          B1: '=A1+1', B2: '=IFERROR(ONBEKEND(1),0)', B3: '=IF(TRUE,1,ONBEKEND(1))',
        },
        { stored: { ...stored, B2: 'oud' } },
      ),
    ]) // prettier-ignore
    const { values, kept } = outcome(engine, workbook)
    expect(kept).toEqual(['A1', 'A2', 'B2', 'A3', 'A4', 'A5', 'A6', 'A7'])
    expect(values).toEqual({ B1: 12, B3: 1 })
  })

  it('knows a filter from rows hidden by hand only where SUBTOTAL says so', () => {
    const cells = {
      A1: 1,
      A2: 2,
      A3: 4,
      B1: '=SUBTOTAL(9,A1:A3)',
      B2: '=SUBTOTAL(109,A1:A3)',
      B3: '=SUBTOTAL(9,A2:A3)',
    }
    const { values, kept } = outcome(engine, book([sheet('S', cells, { hiddenRows: [1] })]))
    expect(values).toEqual({ B2: 6, B3: 6 })
    expect(kept).toEqual(['B1'])
  })

  it('leaves other subtotals out of a subtotal', () => {
    const cells = {
      A1: 1,
      A2: 2,
      A3: '=SUBTOTAL(9,A1:A2)',
      A4: 4,
      A5: '=SUBTOTAL(9,A1:A4)',
      A6: '=AGGREGATE(9,6,A1:A4,B1)',
      B1: NA,
    }
    expect(outcome(engine, book([sheet('S', cells)])).values).toEqual({ A3: 3, A5: 7, A6: 10 })
  })
})

describe('circles', () => {
  it.each([
    ['a cell that asks for itself', { A1: '=A1+1', B1: '=A1*2' }, ['A1'], { B1: 10 }],
    ['three cells', { A1: '=A2', A2: '=A3', A3: '=A1', B1: '=A1*2' }, ['A1', 'A2', 'A3'], { B1: 10 }],
    ['a sum over itself', { A1: '=SUM(A1:A3)', A2: 1, B1: '=A1*2' }, ['A1'], { B1: 10 }],
  ])('%s keep their values and are listed', (_, cells, kept, values) => {
    const result = outcome(engine, book([sheet('S', cells, { stored: { A1: 5 } })]))
    expect(result).toEqual({ kept, values })
  })

  it('are no circles where the other branch is taken', () => {
    const cells = { A1: '=IF(C1=1,B1,7)', B1: '=IF(C1=1,8,A1)', C1: 2 }
    expect(outcome(engine, book([sheet('S', cells)]))).toEqual({ kept: [], values: { A1: 7, B1: 7 } })
  })

  it('of ten thousand cells end too', () => {
    const cells: Record<string, CellValue> = {}
    for (let row = 1; row <= 10_000; row++) cells[`A${String(row)}`] = `=A${String((row % 10_000) + 1)}+1`
    const { kept, values } = outcome(engine, book([sheet('S', cells)]))
    expect([kept.length, Object.keys(values).length]).toEqual([10_000, 0])
  })
})

describe('long chains', () => {
  const length = 50_000
  it.each([
    ['downwards', (row: number) => `=A${String(row - 1)}+1`, 1, `A${String(length)}`],
    ['upwards', (row: number) => `=A${String(row + 1)}+1`, length, 'A1'],
    [
      'upwards with branches',
      (row: number) => `=IF(1,A${String(row + 1)}+A${String(row + 1)}-A${String(row + 1)}+1,0)`,
      length,
      'A1',
    ],
  ])('%s are followed to the end', (_, formula, start, end) => {
    const cells: Record<string, CellValue> = {}
    for (let row = 1; row <= length; row++) cells[`A${String(row)}`] = row === start ? 1 : formula(row)
    const { values, kept } = outcome(engine, book([sheet('S', cells)]))
    expect(values[end]).toBe(length)
    expect(kept).toEqual([])
  })
})

describe('arrays that spill', () => {
  it('fill the cells below and beside, and others read those', () => {
    const cells = {
      A1: 3,
      A2: 1,
      A3: 2,
      C1: '=SORT(A1:A3)',
      D1: '=SUM(C1:C3)',
      D2: '=C3*10',
      D3: '=SUM(C1#)',
      D4: '=ROWS(_xlfn.ANCHORARRAY(C1))',
    }
    const workbook = book([sheet('S', cells)])
    expect(outcome(engine, workbook).values).toEqual({ C1: 1, C2: 2, C3: 3, D1: 6, D2: 30, D3: 6, D4: 3 })
    expect(engine.calculate(workbook).cells.filter((cell) => cell.spilledFrom !== undefined)).toEqual([
      { sheet: 'S', row: 2, column: 3, value: 2, spilledFrom: { row: 1, column: 3 } },
      { sheet: 'S', row: 3, column: 3, value: 3, spilledFrom: { row: 1, column: 3 } },
    ])
  })

  it('do not overwrite: #SPILL!', () => {
    const cells = { A1: '=SEQUENCE(3)', A3: 'vol', B1: '=SEQUENCE(2,2)', C2: '=1', D1: '=A1#' }
    const SPILL = { error: '#SPILL!' }
    expect(outcome(engine, book([sheet('S', cells)])).values).toEqual({ A1: SPILL, B1: SPILL, C2: 1, D1: SPILL })
  })

  it('do not stand in each other’s way twice', () => {
    const { values } = outcome(engine, book([sheet('S', { A2: '=SEQUENCE(1,2)', B1: '=SEQUENCE(3)' })]))
    // The one that comes first in reading order keeps the place.
    expect(values).toEqual({ B1: 1, B2: 2, B3: 3, A2: { error: '#SPILL!' } })
  })

  it('give no array inside a table', () => {
    const table = {
      name: 'T',
      range: { top: 1, left: 1, bottom: 3, right: 1 },
      hasHeaderRow: true,
      hasTotalRow: false,
      columns: ['k'],
    }
    const { values } = outcome(engine, book([sheet('S', { A1: 'k', A2: '=SEQUENCE(2)' }, { tables: [table] })]))
    expect(values).toEqual({ A2: { error: '#SPILL!' } })
  })

  it('stored in the file are no obstacle, and a smaller array empties the rest', () => {
    const cells = { A1: '=SEQUENCE(B1)', A2: 2, A3: 3, B1: 2 }
    const workbook = book([sheet('S', cells, { stored: { A1: 1 }, spilled: { A2: 'A1', A3: 'A1' } })])
    expect(outcome(engine, workbook).values).toEqual({ A1: 1, A2: 2, A3: null })
  })

  it('of an unknown function keep all their stored cells', () => {
    const cells = { A1: '=ONBEKEND()', A2: 2, A3: 3, B1: '=SUM(A1:A3)' }
    const workbook = book([sheet('S', cells, { stored: { A1: 1 }, spilled: { A2: 'A1', A3: 'A1' } })])
    expect(outcome(engine, workbook)).toEqual({ values: { B1: 6 }, kept: ['A1'] })
  })

  it('chain: one array made from another', () => {
    const cells = { A1: '=SEQUENCE(3)', B1: '=A1#*2', C1: '=SUM(B1:B9)', D1: '=FILTER(B1:B3,B1:B3>2)', E1: '=SUM(D:D)' }
    expect(outcome(engine, book([sheet('S', cells)])).values).toMatchObject({ B3: 6, C1: 12, D1: 4, D2: 6, E1: 10 })
  })
})

describe('our own functions', () => {
  const calls: (readonly EngineArgument[])[] = []
  const functions = new Map<string, CustomFunction>([
    ['SROI_ECHO', (args: readonly EngineArgument[]) => {
      calls.push(args)
      return args.length
    }],
    ['SROI_PROBLEM', () => ({ error: '#N/A', message: 'Onbekend bouwblok.' })],
    ['SROI_LIST', () => [['a', null], ['b', 2]] as CellValue[][]],
    ['SROI_BROKEN', () => { throw new Error('ours') }],
    ['SROI_NAN', () => NaN],
  ]) // prettier-ignore
  const own = createEngine({ functions })
  const workbook = book([sheet('S', { A1: 1, A2: 'x', A4: NA, B1: true })])

  it.each<[string, readonly EngineArgument[]]>([
    ['SROI_ECHO(1,"a",TRUE)', [1, 'a', true]],
    ['=SROI_ECHO(A1,,A3)', [1, undefined, null]],
    [
      '=sroi_echo(A1:B2)',
      [
        [
          [1, true],
          ['x', null],
        ],
      ],
    ],
    ['=_xldudf_SROI_ECHO(2%)', [0.02]],
    ['=SROI_ECHO(A3:A4)', [[[null], [NA]]]],
    ['=SROI_ECHO({1,2})', [[[1, 2]]]],
    ['=SROI_ECHO(A:A)', [[[1], ['x'], [null], [NA]]]],
    ['=SROI_ECHO()', []],
  ])('%s is given %j', (formula, args) => {
    calls.length = 0
    expect(own.evaluate(formula, workbook)).toBe(args.length)
    expect(calls).toEqual([args])
  })

  it('answer an error in an argument themselves', () => {
    calls.length = 0
    expect(own.evaluate('=SROI_ECHO(1,A4,1/0)', workbook)).toBe(3)
    expect(calls).toEqual([[1, NA, { error: '#DIV/0!' }]])
  })

  it('give errors with their sentence, through other formulas too', () => {
    const problem = { error: '#N/A', message: 'Onbekend bouwblok.' }
    expect(own.evaluate('=ROUND(SROI_PROBLEM()*2,2)')).toEqual(problem)
    expect(own.evaluate('=SUM(1,SROI_PROBLEM())')).toEqual(problem)
    expect(own.evaluate('=IFNA(SROI_PROBLEM(),0)')).toBe(0)
  })

  it('spill their tables; what breaks is #VALUE!', () => {
    expect(own.evaluate('=SROI_LIST()')).toEqual([['a', 0], ['b', 2]]) // prettier-ignore
    expect(own.evaluate('=SROI_BROKEN()')).toEqual({ error: '#VALUE!' })
    expect(own.evaluate('=SROI_NAN()')).toEqual({ error: '#NUM!' })
  })
})

describe('looking up', () => {
  it('sees every row of a column that is still being calculated', () => {
    const cells: Record<string, CellValue> = {}
    for (let row = 1; row <= 40; row++) {
      cells[`A${String(row)}`] = `="k"&${String(row)}`
      cells[`B${String(row)}`] = `=MATCH("k${String(41 - row)}",$A$1:$A$40,0)`
      cells[`C${String(row)}`] = `=COUNTIF(A$1:A${String(row)},"k*")+COUNTIF(A$1:A${String(row)},A${String(row)})`
    }
    const { values, kept } = outcome(engine, book([sheet('S', cells)]))
    expect(kept).toEqual([])
    for (let row = 1; row <= 40; row++)
      expect([values[`B${String(row)}`], values[`C${String(row)}`]]).toEqual([41 - row, row + 1])
  })

  it('in its own column above is no circle', () => {
    const cells = { A1: 1, A2: '=COUNTIF(A$1:A1,1)', A3: '=COUNTIF(A$1:A2,1)', A4: '=MATCH(2,A$1:A3,0)' }
    expect(outcome(engine, book([sheet('S', cells)]))).toEqual({ kept: [], values: { A2: 1, A3: 2, A4: 3 } })
  })
})

describe('a file with dates from 1904', () => {
  it('counts its days from there', () => {
    const workbook = {
      ...book([sheet('S', { A1: '=DATE(1904,1,2)', A2: '=YEAR(0)', A3: '="2-1-1904"+0' })]),
      date1904: true,
    }
    expect(outcome(engine, workbook).values).toEqual({ A1: 1, A2: 1904, A3: 1 })
  })
})

describe('Dutch notation', () => {
  it('writes commas and Dutch months where asked', () => {
    const dutch = createEngine({ functions: new Map(), locale: 'nl' })
    expect(dutch.evaluate('="€ "&1234.5')).toBe('€ 1234,5')
    expect(dutch.evaluate('=TEXT(DATE(2026,3,1),"d mmm yyyy")')).toBe('1 mrt 2026')
    expect(dutch.evaluate('=VALUE("1.234")')).toBe(1234)
  })
})
