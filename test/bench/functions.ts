import { createEngine } from '#adapters/engine'
import { sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { Cell, SheetRow, WorkbookSnapshot } from '#workbook'
import { printTable, sideBySide } from './measure'

const COUNT = 100_000
const CODES = ['1', '2', '3', '4', '5', '6', '7', '8']
const RATES = [30000, 40000, 15000, 30000, 10000, 15000, 10000, 6000]

const functions = sroiFunctions(createSession(builtInRulebook()))
const blockValue = functions.get('SROI_BLOCK_VALUE')
const obligation = functions.get('SROI_OBLIGATION')

// Every row differs, so that nothing is answered from an earlier row.
const rows = Array.from({ length: COUNT }, (_, at) => ({
  code: CODES[at % CODES.length] as string,
  fte: ((at * 7) % 97) / 100 + 0.04,
  months: ((at * 13) % 240) / 20 + 0.05,
  value: 150_000 + at * 37.5,
}))

/** What users write today: a rate looked up beside the row, in the engine of the preview. */
function nativeWorkbook(): WorkbookSnapshot {
  const cell = (row: number, column: number, value: number | string, formula?: string): Cell =>
    formula === undefined ? { row, column, value } : { row, column, value: null, formula }
  const sheetRows: SheetRow[] = rows.map(({ code, fte, months }, at) => {
    const row = at + 1
    const cells = [cell(row, 1, code), cell(row, 2, fte), cell(row, 3, months)]
    const formula = `=ROUND(INDEX($G$1:$G$8,MATCH(A${row},$F$1:$F$8,0))*B${row}*C${row}/12,2)`
    cells.push(cell(row, 4, 0, formula))
    if (at < CODES.length) cells.push(cell(row, 6, CODES[at] as string), cell(row, 7, RATES[at] as number))
    return { row, hidden: false, cells }
  })
  return {
    name: 'bench.xlsx',
    date1904: false,
    names: [],
    properties: {},
    sheets: [
      {
        name: 'Inzet',
        visibility: 'visible',
        isProtected: false,
        rows: sheetRows,
        columns: [],
        merges: [],
        tables: [],
        comments: [],
        frozenRows: 0,
      },
    ],
  }
}

/** Our functions beside the look-up formula that users write today. */
export async function benchFunctions(): Promise<void> {
  const workbook = nativeWorkbook()
  const column = <T>(of: (row: (typeof rows)[number]) => T) => rows.map((row) => [of(row)])
  const ranges = [column((row) => row.code), column((row) => row.fte), column((row) => row.months)]
  const timings = await sideBySide([
    {
      name: 'native look-up formula, engine of the preview',
      count: COUNT,
      run: () => createEngine({ functions: new Map() }).calculate(workbook),
    },
    {
      name: 'SROI_BLOCK_VALUE, a call a row',
      count: COUNT,
      run: () => {
        for (const { code, fte, months } of rows) blockValue?.call([code, fte, months])
      },
    },
    { name: 'SROI_BLOCK_VALUE, one call with ranges', count: COUNT, run: () => blockValue?.call(ranges) },
    {
      name: 'SROI_OBLIGATION, a call a row',
      count: COUNT,
      run: () => {
        for (const { value } of rows) obligation?.call([value])
      },
    },
  ])
  printTable(`Functions: ${COUNT.toLocaleString('en')} evaluations`, timings)
}
