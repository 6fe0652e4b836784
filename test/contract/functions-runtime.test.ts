import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedSession } from '#session'
import type { CellValue } from '#workbook'
import { FunctionsInExcel, formula, loadFunctions } from '../support/functions-in-excel'
import { functionsMetadata } from '../support/functions-metadata'

const { nl: metadata } = functionsMetadata()
const { evaluates, shows, open } = FunctionsInExcel

beforeAll(() => loadFunctions())

describe('a cell with one of our functions', () => {
  it('shows #BUSY! until the page has answered, then the answer', async () => {
    const excel = await open({ Blad1: [[formula('=SROI_BLOCK_VALUE("2",0.5,12)')]] })
    expect(excel.shown()).toEqual([['#BUSY!']])
    await excel.functions.settled()
    expect(excel.shown()).toEqual([[20000]])
  })

  const EXAMPLES: [string, CellValue][] = [
    ['=SROI_APPLICABLE(200000)', false],
    ['=SROI_APPLICABLE(200000.01)', true],
    ['=SROI_APPLICABLE(100000,,,,"hengelo")', true],
    ['=SROI_APPLICABLE(100000,,,,"hof-van-twente")', false],
    ['=SROI_APPLICABLE(300000,"dienst",5,,"rijk")', false],
    ['=SROI_OBLIGATION(1000000)', 50000],
    ['=SROI_OBLIGATION(1000000,,,,2%)', 20000],
    ['=SROI_OBLIGATION(150000)', 0],
    ['=SROI_OBLIGATION(150000,,,,5%)', 7500],
    ['=SROI_OBLIGATION(20000000,,,,,"sudwest-fryslan")', 300000],
    ['=SROI_BLOCK_VALUE("3",1,6)', 7500],
    ['=SROI_BLOCK_VALUE("10",7.5)', 750],
    ['=SROI_BLOCK_VALUE("9",1234.56)', 1234.56],
    ['=sroi_block_value("1+12",1,12)', 35000],
    ['=SROI_BLOCK_VALUE("5+12",1,12)', '#VALUE!'],
    ['=SROI_EXPECTED(36500,DATE(2026,1,1),DATE(2026,12,31),DATE(2026,1,1))', 100],
    ['=SROI_JOBS(1326,"2026-01-01","30-12-2026")', 1],
    ['=SROI_PENALTY(10000,10000)', 0],
    ['=SROI_PENALTY(10000,5000)', '#N/A'],
  ]

  it('shows what the specification promises', async () => {
    const cells = await shows(EXAMPLES.map(([text]) => [formula(text)]))
    expect(cells.map(([cell], at) => [EXAMPLES[at]?.[0], cell])).toEqual(EXAMPLES)
  })

  it('gives words where words are asked', async () => {
    expect(await evaluates('=SROI_REASON(250000)')).toMatch(/^Social return is van toepassing .*€\s?250\.000/)
    expect(await evaluates('=SROI_EXPLAIN("2",0.5,12)')).toMatch(/20\.000/)
  })

  it('takes part in Excel’s own formulas', async () => {
    const rows = [
      [formula('=ROUND(SROI_BLOCK_VALUE("9",1234.56)/3,1)'), formula('=IFERROR(SROI_BLOCK_VALUE("99",1),"geen blok")')],
      [formula('=IFNA(SROI_BLOCK_VALUE("5+12",1),0)'), formula('=SROI_OBLIGATION(SROI_BLOCK_VALUE("9",1000000))')],
      [formula('=A1+A4'), formula('=SUM(SROI_BLOCK_VALUE({"2";"3"},1))')],
      [formula('=SROI_BLOCK_VALUE("2",1)')],
    ]
    expect(await shows(rows)).toEqual([
      [411.5, 'geen blok'],
      ['#VALUE!', 50000],
      [40411.5, 55000],
      [40000, null],
    ])
  })

  it('says in words what is wrong, in the language of the pane', async () => {
    const excel = await open({ Blad1: [[formula('=SROI_BLOCK_VALUE("99",1)'), formula('=SROI_JOBS(-1,1,2)')]] })
    await excel.functions.settled()
    expect(excel.functions.messageAt('Blad1', 1, 1)).toMatch(/^Bouwblok/)
    // Excel itself shows no sentence beside #NUM!.
    expect(excel.shown()).toEqual([['#N/A', '#NUM!']])
    sharedSession().replace({ language: 'en' })
    await excel.type('A1', '=SROI_BLOCK_VALUE("98",1)')
    expect(excel.functions.messageAt('Blad1', 1, 1)).toMatch(/^Block/)
    sharedSession().replace({ language: 'nl' })
  })
})

describe('the scenarios of the sources', () => {
  const folder = join('test', 'scenarios')
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

  interface Scenario {
    /** Policies and catalogues of its own, which the emulated workbook does not carry. */
    readonly policies?: readonly string[]
    readonly catalogues?: readonly string[]
    readonly situations: readonly { readonly formula: readonly (string | number | null)[]; readonly gives?: unknown }[]
  }

  const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Scenario

  const isBuiltIn = (file: string) => read(file).policies === undefined && read(file).catalogues === undefined

  it.each(files.filter(isBuiltIn))('%s: cells in Excel show the same', async (file) => {
    const situations = read(file).situations.filter(({ gives }) => gives !== undefined)
    const written = situations.map(({ formula: [name, ...args] }) => `=${String(name)}(${args.map(literal).join(',')})`)
    const cells = await shows(written.map((text) => [formula(text)]))
    expect(cells.map(([cell], at) => [written[at], cell])).toEqual(
      situations.map(({ gives }, at) => [written[at], gives]),
    )
  })

  function literal(value: string | number | null): string {
    if (value === null) return ''
    return typeof value === 'number' ? String(value) : `"${value.replaceAll('"', '""')}"`
  }
})

describe('ranges', () => {
  const column = (...cells: (string | number | null)[]) => cells.map((cell) => [cell])

  it('spill in the shape of the arguments; a bad row is an error in its own cell', async () => {
    const rows = [
      ['2', 0.5, formula('=SROI_BLOCK_VALUE(A1:A4,B1:B4,12)')],
      ['5+12', 1],
      ['3', -1],
      ['10', 7.5],
    ]
    expect((await shows(rows)).map((cells) => cells[2])).toEqual([20000, '#VALUE!', '#NUM!', 750])
  })

  it('give SROI_BLOCKS a table of its own', async () => {
    const cells = await shows([[formula('=SROI_BLOCKS("duoplus")')]])
    expect(cells[0]?.slice(0, 2)).toEqual(['Code', 'Bouwblok'])
    expect(cells.length).toBeGreaterThan(10)
  })

  it('spill nowhere over what stands there', async () => {
    const cells = await shows([[formula('=SROI_BLOCKS("duoplus")')], ['van mij']])
    expect([cells[0]?.[0], cells[1]?.[0]]).toEqual(['#SPILL!', 'van mij'])
  })

  it('of different shapes are refused in words', async () => {
    const rows = [
      [1, 2, formula('=SROI_BLOCK_VALUE(A1:A3,A1:B2)')],
      [1, 2],
      [1, 2],
    ]
    expect((await shows(rows))[0]?.[2]).toBe('#VALUE!')
  })

  it('fill one cell only in an Excel from before dynamic arrays', async () => {
    const rows = [
      [...column('2', '3').flat(), formula('=SROI_BLOCK_VALUE(A1:B1,1)'), formula('=SUM(SROI_BLOCK_VALUE(A1:B1,1))')],
    ]
    expect(await shows(rows, { dynamicArrays: false })).toEqual([['2', '3', 40000, 55000]])
  })

  it('with an error in one row answer the other rows', async () => {
    const rows = [
      ['2', { formula: '=1/0' }, formula('=SROI_BLOCK_VALUE(A1:A3,B1:B3)')],
      ['2', { formula: '=NA()' }],
      ['2', 1],
    ]
    expect((await shows(rows)).map((cells) => cells[2])).toEqual(['#VALUE!', '#N/A', 40000])
  })

  it('with an error are one error where Excel does not hand errors over, as before CustomFunctionsRuntime 1.3', async () => {
    const rows = [
      ['2', { formula: '=1/0' }, formula('=SUM(SROI_BLOCK_VALUE(A1:A2,B1:B2))')],
      ['2', 1],
    ]
    const excel = await open({ Blad1: rows }, { metadata: { ...metadata, allowErrorForDataTypeAny: false } })
    expect(excel.shown().map((cells) => cells[2])).toEqual(['#DIV/0!', null])
    expect(excel.functions.sent).toEqual([])
  })
})

describe('arguments as Excel hands them over', () => {
  const onBoth = ['desktop', 'web'] as const

  it.each(onBoth)('left out, empty and pointing at an empty cell are the same on %s', async (platform) => {
    const rows = [
      [
        null,
        formula('=SROI_OBLIGATION(1000000)'),
        formula('=SROI_OBLIGATION(1000000,A1,A1,A1,A1,A1,A1)'),
        formula('=SROI_OBLIGATION(1000000,,,,,,)'),
        formula('=SROI_BLOCK_VALUE("2",0.5,A1,A1,A1)'),
        formula('=SROI_BLOCK_VALUE("2",0.5,"","","")'),
      ],
    ]
    expect(await shows(rows, { platform })).toEqual([[null, 50000, 50000, 50000, 20000, 20000]])
  })

  it.each(onBoth)('an empty row stays empty and an empty quantity is nothing, on %s', async (platform) => {
    const rows = [
      [
        null,
        null,
        formula('=SROI_BLOCK_VALUE(A1:A2,B1:B2)'),
        formula('=SROI_OBLIGATION(A1)'),
        formula('=SROI_JOBS(A1,A1,A1)'),
      ],
      ['2', null, null, formula('=SROI_EXPLAIN(A1,B1)'), formula('=SROI_PENALTY(A1,B1)')],
    ]
    expect(await shows(rows, { platform })).toEqual([
      [null, null, '', '', 0],
      ['2', null, 0, '', 0],
    ])
  })

  it.each(onBoth)('what is needed and blank is named, on %s', async (platform) => {
    const excel = await open({ Blad1: [[null, formula('=SROI_EXPECTED(100,A1,A1,A1)')]] }, { platform })
    await excel.functions.settled()
    expect(excel.shown()).toEqual([[null, '#N/A']])
    expect(excel.functions.messageAt('Blad1', 1, 2)).toMatch(/start/i)
  })

  it('an error as an argument is answered in words that name it', async () => {
    const excel = await open({ Blad1: [[formula('=SROI_OBLIGATION(1/0)'), formula('=SROI_OBLIGATION(NA())')]] })
    await excel.functions.settled()
    expect(excel.shown()).toEqual([['#VALUE!', '#N/A']])
    expect(excel.functions.messageAt('Blad1', 1, 1)).toContain('#DIV/0!')
  })

  it('numbers and dates may be text, as people type them', async () => {
    const rows = [
      ['1.000.000,00', '5%', '31-12-2026', formula('=SROI_OBLIGATION(A1,,,,B1)')],
      ['36500', '1-1-2026', '2026-12-31', formula('=SROI_EXPECTED(A2,B2,C2,C1)')],
    ]
    expect((await shows(rows)).map((cells) => cells[3])).toEqual([50000, 36500])
  })

  it('too few or too many are no call', async () => {
    const excel = await open({ Blad1: [[formula('=SROI_JOBS(1)'), formula('=SROI_JOBS(1,2,3,4)')]] })
    expect(excel.shown()).toEqual([['#VALUE!', '#VALUE!']])
    expect(excel.functions.sent).toEqual([])
  })

  it('cells with a number format, a check box or a data type count for their plain value', async () => {
    const excel = await open({})
    const rich = (value: unknown) => [[{ value: JSON.stringify(value) }]]
    const money = rich({ type: 'FormattedNumber', basicValue: 1000000, numberFormat: '€ #,##0' })
    const text = rich({ type: 'String', basicType: 'String', basicValue: 'werken' })
    const RICH = 8
    const answer = await excel.ask('SROI_OBLIGATION', [money, text, null, null, null, null, null], RICH)
    expect(answer.slice(0, 3)).toEqual([1, true, [[50000]]])
    const entity = rich({ type: 'Entity', text: 'Gemeente', basicType: 'Error', basicValue: '#VALUE!', properties: {} })
    const refused = await excel.ask('SROI_OBLIGATION', [entity, null, null, null, null, null, null], RICH)
    expect(refused[2]).toEqual([[expect.objectContaining({ code: '#VALUE!' })]])
  })
})

describe('metadata of another release', () => {
  const trimmed = (by: number) => ({
    ...metadata,
    functions: metadata.functions.map((one) => ({ ...one, parameters: one.parameters.slice(0, by) })),
  })

  it('with fewer parameters: what Excel puts in their place is taken for left out', async () => {
    const rows = [
      [formula('=SROI_OBLIGATION(1000000)'), formula('=SROI_BLOCK_VALUE("2",0.5)'), formula('=SROI_REASON(250000)')],
    ]
    const [cells] = await shows(rows, { metadata: trimmed(2) })
    expect(cells?.slice(0, 2)).toEqual([50000, 20000])
    expect(cells?.[2]).toMatch(/^Social return is van toepassing/)
  })

  it('with none: SROI_BLOCKS gives the workbook’s catalogue', async () => {
    expect((await shows([[formula('=SROI_BLOCKS()')]], { metadata: trimmed(0) }))[0]?.[0]).toBe('Code')
  })

  it('with more parameters: what we do not know is left aside', async () => {
    const more = {
      ...metadata,
      functions: metadata.functions.map((one) => ({
        ...one,
        parameters: [...one.parameters, { name: 'nieuw', type: 'any', dimensionality: 'matrix', optional: true }],
      })),
    }
    expect(await evaluates('=SROI_BLOCK_VALUE("2",0.5,12,,,7)', { metadata: more })).toBe(20000)
    expect(await evaluates('=SROI_BLOCKS(,,7)', { metadata: more })).toBe('Code')
  })

  it('with a function we have no more: an error, never a wrong amount', async () => {
    const old = { ...metadata, functions: [{ ...metadata.functions[0], id: 'SROI_OLD', name: 'SROI_OLD' } as never] }
    expect(await evaluates('=SROI_OLD(1)', { metadata: old })).toBe('#VALUE!')
  })
})

describe('many cells', () => {
  it('are all answered, each once: 2,000 in as many batches as the processor allows', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => [formula(`=SROI_BLOCK_VALUE("2",${at + 1}/2000,12)`)])
    const excel = await open({ Blad1: rows })
    await excel.functions.settled()
    expect(excel.functions.sent).toHaveLength(2000)
    expect(excel.functions.batches.reduce((sum, answers) => sum + answers, 0)).toBe(2000)
    expect(excel.shown().flat()).toEqual(rows.map((_, at) => (at + 1) * 20))
  })

  it('as a range are one call', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => [
      '2',
      (at + 1) / 2000,
      at === 0 ? formula('=SROI_BLOCK_VALUE(A1:A2000,B1:B2000)') : null,
    ])
    const excel = await open({ Blad1: rows })
    await excel.functions.settled()
    expect(excel.functions.sent).toHaveLength(1)
    expect(excel.shown().map((cells) => cells[2])).toEqual(rows.map((_, at) => (at + 1) * 20))
  })

  const ROWS = 1_048_576
  const wholeColumn = (first: unknown) => Array.from({ length: ROWS }, (_, at) => [at === 0 ? first : 0])

  it('as whole columns are answered too, empty where the rows are', async () => {
    const excel = await open({})
    const [, ok, value] = await excel.ask('SROI_BLOCK_VALUE', [wholeColumn('2'), [[1]], null, null, null])
    expect(ok).toBe(true)
    const rows = value as unknown[][]
    expect([rows.length, rows[0], rows[1], rows.at(-1)]).toEqual([ROWS, [40000], [''], ['']])
  })

  it('as whole columns are refused in words where Excel on the web could not take the answer', async () => {
    // Only after office.js is there: at load it registers.
    const { sroiBlockValue } = await import('../../functions/functions')
    const whole = inBrowser(() => sroiBlockValue(wholeColumn('2'), [[1]]))
    expect(whole).toEqual([[expect.objectContaining({ code: '#VALUE!' })]])
    expect((whole[0]?.[0] as Error).message).toContain('1.048.576')
    expect(inBrowser(() => sroiBlockValue([['2'], ['3']], [[1]]))).toEqual([[40000], [15000]])
  })

  function inBrowser<T>(job: () => T): T {
    const { PlatformType } = Office
    const platform = jest.replaceProperty(globalThis, 'Office', {
      PlatformType,
      context: { platform: PlatformType.OfficeOnline },
    } as typeof Office)
    try {
      return job()
    } finally {
      platform.restore()
    }
  }
})
