import { createEngine, type FunctionTable } from '#adapters/engine'
import { XlsxWorkbook } from '#adapters/xlsx'
import { checkWorkbook } from '#checks'
import { sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import type { CellEdit } from '#workbook'
import { CONTRACT_HEADERS, INZET_HEADERS, YEAR_2026, fileOf, type FileCell } from '../support/monitoring-file'
import { printTable, sideBySide } from './measure'

const TODAY = '2026-07-15' as IsoDay
const SETTINGS = { policy: null, catalogue: null, pins: {} }

/** A workbook as people keep it: a value formula in every row, a sum for each contract, a total over those. */
export function workbookWithFormulas(rows: number): Promise<Uint8Array> {
  const [start, end] = YEAR_2026
  const contracts = Array.from({ length: 200 }, (_, at): FileCell[] => {
    const row = at + 2
    const sum = { formula: `=SUMIFS(Inzet!J:J,Inzet!A:A,A${String(row)},Inzet!K:K,"akkoord")` }
    return [`OP-${at}`, `Opdracht ${at}`, `Opdrachtnemer ${at % 40}`, start, end, 1_000_000 + at, sum]
  })
  const contributions = Array.from({ length: rows }, (_, at): FileCell[] => {
    const quarter = at % 2 === 0 ? '2026-Q1' : '2026-Q2'
    const value = { formula: `=SROI_BLOCK_VALUE(D${String(at + 2)},G${String(at + 2)},3)` }
    return [`OP-${(at >> 1) % 200}`, quarter, `K-${at >> 1}`, '2', start, end, 0.5, null, null, value, 'akkoord', 234]
  })
  return fileOf({
    Opdrachten: [[...CONTRACT_HEADERS, 'Akkoord'], ...contracts],
    Inzet: [[...INZET_HEADERS], ...contributions],
    Totaal: [['Alles'], [{ formula: '=SUM(Opdrachten!G2:G201)' }]],
  })
}

/** Working in an open workbook with its formulas live: from a keystroke confirmed to the cells that follow. */
export async function benchEdits(count: number): Promise<void> {
  const bytes = await workbookWithFormulas(count)
  const session = createSession(builtInRulebook())
  const functions: FunctionTable = new Map(
    [...sroiFunctions(session)].map(([name, { call }]) => [name, (args) => call(args)]),
  )
  const open = async (): Promise<XlsxWorkbook> => {
    const calculator = createEngine({ functions, today: TODAY, locale: 'nl' })
    const file = XlsxWorkbook.open(bytes, { calculator })
    await file.read()
    return file
  }
  const file = await open()
  let turn = 0
  const edit = async (cells: readonly Pick<CellEdit, 'row' | 'column'>[]): Promise<void> => {
    turn++
    const value = (turn % 9) / 10 + 0.1
    await file.edit(
      'Inzet',
      cells.map((cell) => ({ ...cell, content: { kind: 'value', value } })),
    )
  }
  const block = Array.from({ length: 500 }, (_, at) => ({ row: at + 100, column: 7 }))
  const snapshot = await file.read()
  const timings = await sideBySide([
    { name: 'open, and calculate everything', count, run: open },
    { name: 'edit a cell that nothing uses', count: 1, run: () => edit([{ row: 300, column: 14 }]) },
    { name: 'edit a cell, and what follows from it', count: 1, run: () => edit([{ row: 300, column: 7 }]) },
    { name: 'paste 500 cells, and what follows from them', count: 500, run: () => edit(block) },
    {
      name: 'check it all again',
      count,
      run: () => checkWorkbook(snapshot, builtInRulebook(), { today: TODAY, settings: SETTINGS }),
    },
  ])
  printTable(`Preview: ${count.toLocaleString('en')} rows of Inzet, each with a formula`, timings)
}
