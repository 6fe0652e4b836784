import { type WorkbookChange, WorkbookError, type WorkbookSelection } from '#workbook'
import { formulaOf } from './cell-content'
import { isDark } from './dark-sheets'
import { inExcel } from './in-excel'
import { localAddress } from './local-address'

/** Tells who changes cells, except what this add-in writes itself. */
export function onChange(listener: (change: WorkbookChange) => void): () => void {
  return listening((context) =>
    context.workbook.worksheets.onChanged.add(async (event) => {
      // Excel tells of our own writing too, a moment after it is done. An Excel that does not say whose it was is
      // asked to keep silent meanwhile (write/quietly.ts).
      if (event.triggerSource === 'ThisLocalAddin') return
      const change = await changeOf(event)
      if (change !== null) listener(change)
    }),
  )
}

export function onSelect(listener: (selection: WorkbookSelection) => void): () => void {
  const look = latest(selection, listener)
  return listening((context) => context.workbook.onSelectionChanged.add(look))
}

/** Adds a handler now and gives back what takes it off again, also when that is asked before Excel has answered. */
function listening(add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<never>): () => void {
  let stopped = false
  const register = () =>
    inExcel(async (context) => {
      const handler = add(context)
      await context.sync()
      return handler
    })
  const added = untilFree(register, () => stopped)
  // Where Excel refuses for good, the pane works on without hearing: people can check again by hand.
  added.catch(() => undefined)
  return () => {
    stopped = true
    void added
      .then((handler) =>
        Excel.run(handler.context, async (context) => {
          handler.remove()
          await context.sync()
        }),
      )
      .catch(() => undefined)
  }
}

/** Tries again while a cell is being edited or Excel is busy. An Excel that cannot wait for that refuses at once. */
async function untilFree<T>(ask: () => Promise<T>, stopped: () => boolean): Promise<T> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      const passes = error instanceof WorkbookError && (error.problem === 'editing-cell' || error.problem === 'busy')
      if (!passes || stopped()) throw error
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  }
}

const PAUSE = 1_000

/** Null where the sheet is gone already, or was never one of the user's. */
async function changeOf(event: Excel.WorksheetChangedEventArgs): Promise<WorkbookChange | null> {
  try {
    return await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(event.worksheetId).load({ name: true })
      await context.sync()
      if (sheet.isNullObject || isDark(sheet.name)) return null
      const { address, changeType } = event
      return {
        sheet: sheet.name,
        address,
        ...(event.source === 'Remote' && { by: 'colleague' }),
        ...(changeType !== 'RangeEdited' && { moved: true }),
      }
    })
  } catch {
    return null
  }
}

async function selection(): Promise<WorkbookSelection> {
  return inExcel(async (context) => {
    const cell = context.workbook
      .getActiveCell()
      .load({ address: true, formulas: true, values: true, worksheet: { name: true } })
    await context.sync()
    return {
      sheet: cell.worksheet.name,
      address: localAddress(cell.address),
      formula: formulaOf(cell.formulas[0]?.[0], cell.values[0]?.[0]),
    }
  })
}

/** Asks again while there is reason to, one question at a time, and tells only what is new. */
function latest<T>(ask: () => Promise<T>, tell: (answer: T) => void): () => Promise<void> {
  let asking = false
  let again = false
  let told = ''
  return async () => {
    again = true
    if (asking) return
    asking = true
    try {
      while (again) {
        again = false
        const answer = await ask()
        if (again || JSON.stringify(answer) === told) continue
        told = JSON.stringify(answer)
        tell(answer)
      }
    } catch {
      // No answer: the next selection asks again.
    } finally {
      asking = false
    }
  }
}
