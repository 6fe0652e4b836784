import {
  a1,
  callsOurFunction,
  type Cell,
  cellAt,
  type CellErrorCode,
  isCellError,
  sheetNamed,
  type SheetSnapshot,
  withOwnNames,
  type WorkbookPort,
  type WorkbookSnapshot,
  type WriteCells,
} from '#workbook'

/** What became of the formulas that Excel did not recognise. */
export interface RepairedFormulas {
  readonly repaired: number
  readonly notRepaired: readonly NotRepaired[]
}

export interface NotRepaired {
  readonly sheet: string
  readonly address: string
  /** `still-unknown`: entered again, and Excel still does not know a name in it. */
  readonly reason: 'protected' | 'still-unknown'
}

/**
 * Enters the formulas with our functions again that Excel does not recognise or keeps waiting for: those stay so for
 * ever, because recalculating does not help. All in one write; formulas on protected sheets are named, others untouched.
 */
export async function repairFormulas(port: WorkbookPort): Promise<RepairedFormulas> {
  const broken = (await port.read()).sheets.map((sheet) => ({ sheet, cells: brokenCells(sheet) }))
  const locked = broken.filter(({ sheet }) => sheet.isProtected)
  const open = broken.filter(({ sheet, cells }) => !sheet.isProtected && cells.length > 0)
  const plan = open.map(({ sheet, cells }): WriteCells => ({
    kind: 'write-cells',
    sheet: sheet.name,
    cells: cells.map(({ row, column, formula }) => ({ row, column, content: { kind: 'formula', formula } })),
  }))
  const unknown = plan.length === 0 ? [] : await stillUnknown(port, plan)
  const tried = plan.reduce((count, { cells }) => count + cells.length, 0)
  return {
    repaired: tried - unknown.length,
    notRepaired: [
      ...locked.flatMap(({ sheet, cells }) => cells.map((cell) => notRepaired(sheet.name, cell, 'protected'))),
      ...unknown,
    ],
  }
}

interface BrokenCell {
  readonly row: number
  readonly column: number
  /** What has to be entered again. */
  readonly formula: string
}

function brokenCells(sheet: SheetSnapshot): BrokenCell[] {
  return sheet.rows
    .flatMap(({ cells }) => cells.filter(isBroken))
    .map(({ row, column, formula = '' }) => ({
      row,
      column,
      formula: withOwnNames(formula),
    }))
}

const STUCK: ReadonlySet<CellErrorCode> = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA'])

/** Our function under a name Excel broke, whatever the cell shows; or a cell that stands at an error of Excel's waiting. */
function isBroken({ formula, value, spilledFrom }: Cell): boolean {
  if (formula === undefined || spilledFrom !== undefined || !callsOurFunction(formula)) return false
  return withOwnNames(formula) !== formula || (isCellError(value) && STUCK.has(value.error))
}

async function stillUnknown(port: WorkbookPort, plan: readonly WriteCells[]): Promise<NotRepaired[]> {
  await port.apply(plan)
  const after = await port.read()
  return plan.flatMap(({ sheet, cells }) =>
    cells.filter((cell) => isUnknown(after, sheet, cell)).map((cell) => notRepaired(sheet, cell, 'still-unknown')),
  )
}

function isUnknown(workbook: WorkbookSnapshot, sheetName: string, at: { row: number; column: number }): boolean {
  const sheet = sheetNamed(workbook, sheetName)
  const value = sheet === undefined ? null : (cellAt(sheet, at.row, at.column)?.value ?? null)
  return isCellError(value) && value.error === '#NAME?'
}

function notRepaired(
  sheet: string,
  { row, column }: { row: number; column: number },
  reason: NotRepaired['reason'],
): NotRepaired {
  return { sheet, address: a1(row, column), reason }
}
