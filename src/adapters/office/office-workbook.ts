import { type WorkbookPort, WorkbookError, type WorkbookSnapshot } from '#workbook'
import { sweepDark } from './dark-sheets'
import { inExcel, oneAtATime } from './in-excel'
import { onChange, onSelect } from './listening'
import { readDateSystem } from './read/date-system'
import { readSnapshot } from './read/read-snapshot'
import { createMarking } from './marking'
import { recalculate } from './recalculate'
import { selected } from './selected'

// What writes comes in after the first screen, and long before somebody asks for it.
const writing = () => import('./write/apply-plan')

/** The open Excel workbook as a WorkbookPort. Needs ExcelApi 1.9. */
export function createOfficeWorkbook(): WorkbookPort {
  const inTurn = oneAtATime()
  const dateSystem = readDateSystem()
  // What was read before holds until this port writes: of its own writing Excel tells nothing.
  let written = 0
  const readAfter = new WeakMap<WorkbookSnapshot, number>()
  writing().catch(() => undefined)

  return {
    read: (options = {}) =>
      inTurn(async () => {
        options.signal?.throwIfAborted()
        const date1904 = await dateSystem()
        return inExcel(async (context) => {
          const { since, ...rest } = options
          const holds = since !== undefined && readAfter.get(since.snapshot) === written
          const { snapshot, leftovers } = await readSnapshot(context, holds ? { ...rest, since } : rest)
          if (leftovers) await sweepDark(context)
          const read = { ...snapshot, date1904 }
          readAfter.set(read, written)
          return read
        })
      }),

    apply: (plan) =>
      inTurn(async () => {
        written += 1
        await (await writing()).applyPlan(plan)
      }),

    recalculate: () => inTurn(() => inExcel(recalculate)),

    goTo: (sheetName, address) =>
      inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName)
        sheet.load({ visibility: true })
        await context.sync()
        if (sheet.isNullObject || sheet.visibility !== 'Visible')
          throw new WorkbookError('sheet-gone', { sheet: sheetName })
        sheet.activate()
        const range = sheet.getRange(address)
        range.select()
        range.untrack()
        await context.sync()
      }),

    marking: createMarking(inTurn),
    onChange,
    onSelect,
    selected: () => inTurn(selected),
  }
}
