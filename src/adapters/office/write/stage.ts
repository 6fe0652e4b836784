import { type PlanRow, type SheetPlan, a1Range, columnLetters } from '#workbook'
import { addDark } from '../dark-sheets'
import { copyCells } from './copy-cells'
import { hostContent } from './host-content'
import type { Look, OldTab, PutPlace } from './look'
import { dress } from './looks'
import { addBreaks } from './page-breaks'
import { loudly, quietly } from './quietly'

/** Where the content of a planned sheet waits. */
export interface StagedSheet {
  /** For a new tab the tab itself, in the dark; for one that is there a dark sheet with its backup and its new content. */
  readonly sheetId: string
  /** Rows of the backup, above the new content. */
  readonly offset: number
}

/** One for each planned sheet, in their order. */
export type Staged = readonly StagedSheet[]

/** Characters per request to aim at; Excel on the web refuses requests above 5 MB. */
const AIM = 1_000_000
/** About what a request spends on a jump below another, and on one by itself. */
const LINK = 100
const LONE_LINK = 700

interface Ready {
  readonly place: PutPlace
  readonly sheet: Excel.Worksheet
  readonly offset: number
}

/**
 * Prepares in the dark all that is large: values, looks and jumps of every planned sheet, and a copy of the tabs that
 * will be written anew. Formulas wait for the change itself, when all the sheets and tables they name are there.
 */
export async function stage(context: Excel.RequestContext, { puts }: Look): Promise<Staged> {
  quietly(context)
  const ready = puts.map((place): Ready => {
    const sheet = addDark(context)
    if (place.old === null) furnish(sheet, place.action.sheet)
    else backUp(context, sheet, place.old)
    return { place, sheet, offset: place.old?.kept.bottom ?? 0 }
  })
  let size = 0
  for (const { sheet, rows, top, cost } of ready.flatMap(portionsOf)) {
    if (size > 0 && size + cost > AIM) {
      loudly(context)
      // A request per portion keeps each one under the platform's payload limit.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync()
      quietly(context)
      size = 0
    }
    writeRows(sheet, rows, top)
    size += cost
  }
  for (const { place, sheet } of ready) if (place.old === null) fitRows(sheet, place.action.sheet)
  loudly(context)
  await context.sync()
  await setPages(context, ready)
  return ready.map(({ sheet, offset }) => ({ sheetId: sheet.id, offset }))
}

/** What a new tab has and later is the user's: colour, widths, what stays in view. */
function furnish(sheet: Excel.Worksheet, plan: SheetPlan): void {
  setWidths(sheet, plan.columnWidths.map(pointsOf))
  if (plan.frozenRows !== undefined) sheet.freezePanes.freezeRows(plan.frozenRows)
  if (plan.tabColor !== undefined) sheet.tabColor = `#${plan.tabColor}`
}

export function setWidths(sheet: Excel.Worksheet, points: readonly number[]): void {
  for (const [at, width] of points.entries()) {
    const column = sheet.getRangeByIndexes(0, at, 1, 1).getEntireColumn()
    column.format.columnWidth = width
    column.untrack()
  }
}

/** Excel's API counts points; a character of the standard font is about 5.25 of them wide, plus padding. */
export function pointsOf(characters: number): number {
  return characters * 5.25 + 4
}

function backUp(context: Excel.RequestContext, dark: Excel.Worksheet, { id, kept }: OldTab): void {
  const address = a1Range(kept)
  copyCells(context.workbook.worksheets.getItem(id).getRange(address), dark.getRange(address))
}

interface Portion {
  readonly sheet: Excel.Worksheet
  readonly rows: readonly PlanRow[]
  /** Row of the sheet, counted from 1. */
  readonly top: number
  readonly cost: number
}

function portionsOf({ place, sheet, offset }: Ready): Portion[] {
  const portions: Portion[] = []
  let rows: PlanRow[] = []
  let cost = 0
  let top = offset + 1
  const all = place.action.sheet.rows
  for (const [at, row] of all.entries()) {
    const own = costOf(row, all[at - 1])
    if (rows.length > 0 && cost + own > AIM) {
      portions.push({ sheet, rows, top, cost })
      top += rows.length
      rows = []
      cost = 0
    }
    rows.push(row)
    cost += own
  }
  if (rows.length > 0) portions.push({ sheet, rows, top, cost })
  return portions
}

function costOf({ cells }: PlanRow, above: PlanRow | undefined): number {
  let cost = 4
  for (const [at, cell] of cells.entries()) {
    cost += 5
    if (cell?.content.kind === 'value') cost += String(cell.content.value).length
    if (cell?.link !== undefined) cost += above?.cells[at]?.link === undefined ? LONE_LINK : LINK
  }
  return cost
}

function writeRows(sheet: Excel.Worksheet, rows: readonly PlanRow[], top: number): void {
  const width = Math.max(0, ...rows.map((row) => row.cells.length))
  if (width === 0) return
  const block = sheet.getRangeByIndexes(top - 1, 0, rows.length, width)
  block.formulas = rows.map(({ cells }) =>
    Array.from({ length: width }, (_, at) => {
      const cell = cells[at]
      return cell?.content.kind === 'value' ? hostContent(cell.content) : null
    }),
  )
  block.untrack()
  dress(sheet, rows, top)
}

/** Rows as high as their wrapped texts; Excel knows better than a plan how high that is. */
export function fitRows(sheet: Excel.Worksheet, { rows }: SheetPlan): void {
  if (!rows.some(({ height }) => height !== undefined)) return
  const range = sheet.getRange(`1:${String(rows.length)}`)
  range.format.autofitRows()
  range.untrack()
  for (let top = 0; top < rows.length; top++) {
    const { isFixed, height } = rows[top] as PlanRow
    if (isFixed !== true || height === undefined) continue
    let next = top + 1
    while (rows[next]?.isFixed === true && rows[next]?.height === height) next++
    const fixed = sheet.getRange(`${String(top + 1)}:${String(next)}`)
    fixed.format.rowHeight = height
    fixed.untrack()
    top = next - 1
  }
}

/** How it prints. An Excel without a printer refuses that, which is no reason to do without the tab. */
async function setPages(context: Excel.RequestContext, ready: readonly Ready[]): Promise<void> {
  const printed = ready.filter(({ place }) => place.old === null && place.action.sheet.print !== undefined)
  if (printed.length === 0) return
  try {
    quietly(context)
    for (const { place, sheet } of printed) {
      setPage(sheet.pageLayout, place.action.sheet.print)
      addBreaks(sheet, place.action.sheet)
    }
    loudly(context)
    await context.sync()
  } catch (error) {
    if (!isRefused(error)) throw error
  }
}

/** Excel refused an action, in contrast to a request or an answer that got lost. */
function isRefused(error: unknown): boolean {
  return (
    error instanceof OfficeExtension.Error &&
    (error.debugInfo as { errorLocation?: string }).errorLocation !== undefined
  )
}

function setPage(layout: Excel.PageLayout, print: SheetPlan['print']): void {
  if (print === undefined) return
  layout.orientation = print.landscape ? 'Landscape' : 'Portrait'
  if (print.onePageWide) layout.zoom = { horizontalFitToPages: 1 }
  if (print.scale !== undefined) layout.zoom = { scale: print.scale }
  if (print.repeatRow !== undefined) layout.setPrintTitleRows(titleRows(print.repeatRow))
  if (print.columns !== undefined) layout.setPrintArea(`A:${columnLetters(print.columns)}`)
}

function titleRows(row: number): string {
  return `$${String(row)}:$${String(row)}`
}
