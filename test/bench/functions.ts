import { createEngine, type CustomFunction } from '#adapters/engine'
import { sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { Cell, SheetRow, WorkbookSnapshot } from '#workbook'
import { xlsxFile } from '../support/xlsx-file'
import { LibreOffice } from './libreoffice'
import { type Contender, processorTimes, type Series, seriesOf } from './measure'

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

/** What users write today: a rate looked up beside the row. */
function lookUp(row: number): string {
  return `ROUND(INDEX($G$1:$G$8,MATCH(A${row},$F$1:$F$8,0))*B${row}*C${row}/12,2)`
}

/** Code, fte and months in A to C, what is asked in D, the rates in F and G. */
function workbook(formula: ((row: number) => string) | null): WorkbookSnapshot {
  const sheetRows = rows.map(({ code, fte, months }, at): SheetRow => {
    const row = at + 1
    const cell = (column: number, value: number | string): Cell => ({ row, column, value })
    const asked: Cell[] = formula === null ? [] : [{ row, column: 4, value: null, formula: `=${formula(row)}` }]
    const rate = at < CODES.length ? [cell(6, CODES[at] as string), cell(7, RATES[at] as number)] : []
    return { row, hidden: false, cells: [cell(1, code), cell(2, fte), cell(3, months), ...asked, ...rate] }
  })
  const sheet = { name: 'Inzet', visibility: 'visible', isProtected: false, rows: sheetRows, frozenRows: 0 } as const
  const none = { columns: [], merges: [], tables: [], comments: [] }
  return { name: 'bench.xlsx', date1904: false, names: [], properties: {}, sheets: [{ ...sheet, ...none }] }
}

/** The same as a file: formulas with the values given, or the values alone. */
function file(values: readonly number[], withFormulas: boolean): Uint8Array {
  const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`
  const number = (at: string, value: number, formula = ''): string => `<c r="${at}">${formula}<v>${value}</v></c>`
  const lines = rows.map(({ code, fte, months }, at) => {
    const row = at + 1
    const given = `${text(`A${row}`, code)}${number(`B${row}`, fte)}${number(`C${row}`, months)}`
    const asked = number(`D${row}`, values[at] as number, withFormulas ? `<f>${lookUp(row)}</f>` : '')
    const rate = at < CODES.length ? text(`F${row}`, CODES[at] as string) + number(`G${row}`, RATES[at] as number) : ''
    return `<row r="${row}">${given}${asked}${rate}</row>`
  })
  return xlsxFile({ sheets: [{ name: 'Inzet', data: lines.join('') }] })
}

function ourContenders(): Contender[] {
  const column = <T>(of: (row: (typeof rows)[number]) => T) => rows.map((row) => [of(row)])
  const blocks = [column((row) => row.code), column((row) => row.fte), column((row) => row.months)]
  const values = [column((row) => row.value)]
  return [
    {
      name: 'SROI_BLOCK_VALUE, a call a row',
      run: () => {
        for (const { code, fte, months } of rows) blockValue?.call([code, fte, months])
      },
    },
    { name: 'SROI_BLOCK_VALUE, one call with ranges', run: () => blockValue?.call(blocks) },
    {
      name: 'SROI_OBLIGATION, a call a row',
      run: () => {
        for (const { value } of rows) obligation?.call([value])
      },
    },
    { name: 'SROI_OBLIGATION, one call with ranges', run: () => obligation?.call(values) },
  ]
}

const ENGINE = { formulas: 'engine: formulas', ours: 'engine: our formulas', values: 'engine: no formulas' } as const
const OFFICE = { formulas: 'office: formulas', trusted: 'office: trusted', values: 'office: values' } as const

function engineContenders(): Contender[] {
  const custom = new Map<string, CustomFunction>([...functions].map(([name, { call }]) => [name, (args) => call(args)]))
  const calculating = (book: WorkbookSnapshot) => () => createEngine({ functions: custom }).calculate(book)
  return [
    { name: ENGINE.formulas, run: calculating(workbook(lookUp)) },
    { name: ENGINE.ours, run: calculating(workbook((row) => `SROI_BLOCK_VALUE(A${row},B${row},C${row})`)) },
    { name: ENGINE.values, run: calculating(workbook(null)) },
  ]
}

/** The values stored are one too high, so that it shows which of them LibreOffice has calculated. */
function officeContenders(office: LibreOffice): Contender[] {
  const { cells } = createEngine({ functions: new Map() }).calculate(workbook(lookUp))
  const right = cells.map(({ value }) => value as number)
  const stored = right.map((value) => value + 1)
  office.put('formulas', file(stored, true))
  office.put('values', file(stored, false))
  const shown = (name: string, values: readonly number[]): void => {
    const wrong = office.column(name, 3).filter((value, at) => Math.abs(value - (values[at] as number)) > 0.02)
    if (wrong.length > 0) throw new Error(`LibreOffice shows ${String(wrong.length)} other values in ${name}`)
  }
  office.convert('formulas', 'recalculate')
  shown('formulas', right)
  office.convert('formulas', 'trust')
  shown('formulas', stored)
  return [
    { name: OFFICE.formulas, took: () => office.convert('formulas', 'recalculate') },
    { name: OFFICE.trusted, took: () => office.convert('formulas', 'trust') },
    { name: OFFICE.values, took: () => office.convert('values', 'recalculate') },
  ]
}

/** Our functions beside the look-up formula that users write today, in one run. */
export async function benchFunctions(): Promise<void> {
  const office = LibreOffice.here()
  const ours = ourContenders()
  const times = await processorTimes([...ours, ...engineContenders(), ...(office ? officeContenders(office) : [])])
  office?.remove()
  const minus = (name: string, less: string): Series =>
    seriesOf(times(name).each.map((took, at) => took - (times(less).each[at] ?? 0)))
  const inEngine = minus(ENGINE.formulas, ENGINE.values)
  const inOffice = office && minus(OFFICE.formulas, OFFICE.values)
  const line = (name: string, series: Series): string => {
    const perSecond = Math.round((COUNT / series.median) * 1000).toLocaleString('en')
    return [
      name.padEnd(68),
      `${series.median.toFixed(0)} ms`.padStart(9),
      `(${series.low.toFixed(0)}-${series.high.toFixed(0)})`.padStart(13),
      `${perSecond} /s`.padStart(15),
      `${(series.median / inEngine.median).toFixed(2)} ×`.padStart(9),
      inOffice ? `${(series.median / inOffice.median).toFixed(2)} ×`.padStart(9) : '',
    ].join(' ')
  }
  const lines = [
    line('look-up formula, engine of the preview, less the same without them', inEngine),
    ...(inOffice ? [line('look-up formula, LibreOffice, less the same file with values only', inOffice)] : []),
    ...ours.map(({ name }) => line(name, times(name))),
    '',
    'For information:',
    line('SROI_BLOCK_VALUE as formulas in the engine, less the same sheet', minus(ENGINE.ours, ENGINE.values)),
    ...(office
      ? [line('LibreOffice, less the same formulas with values it trusts', minus(OFFICE.formulas, OFFICE.trusted))]
      : ['There is no LibreOffice here (soffice), so nothing is compared with it.']),
  ]
  process.stdout.write(
    `\nFunctions: ${COUNT.toLocaleString('en')} evaluations, processor time, beside the engine${office ? ' and beside LibreOffice' : ''}\n` +
      `${lines.join('\n')}\n` +
      'Start-up and loading are in both files of a difference, so they fall out; reading the formulas stays in.\n',
  )
}
