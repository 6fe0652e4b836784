import {
  type SheetSnapshot,
  type WorkbookChange,
  type WorkbookPort,
  type WorkbookSelection,
  WorkbookError,
  a1Range,
} from '#workbook'
import { applyPlan } from './apply-plan'
import { workbookErrorFrom } from './host-errors'
import { readSnapshot } from './read-snapshot'

/** The open Excel workbook as a WorkbookPort. Needs ExcelApi 1.9. */
export function createOfficeWorkbook(): WorkbookPort {
  return {
    read: (options) => inExcel((context) => readSnapshot(context, options)),

    apply: (plan) => inExcel((context) => applyPlan(context, plan)),

    goTo: (sheetName, address) =>
      inExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName)
        sheet.load({ visibility: true })
        await context.sync()
        if (sheet.isNullObject || sheet.visibility !== 'Visible')
          throw new WorkbookError('sheet-gone', { sheet: sheetName })
        sheet.activate()
        sheet.getRange(address).select()
        await context.sync()
      }),

    recalculate: () =>
      inExcel(async (context) => {
        const snapshot = await readSnapshot(context)
        for (const sheet of snapshot.sheets) {
          for (const address of ownFormulaBlocks(sheet)) {
            context.workbook.worksheets.getItem(sheet.name).getRange(address).setDirty()
          }
        }
        await context.sync()
      }),

    onChange: (listener) =>
      listening((context) =>
        context.workbook.worksheets.onChanged.add(async (event) => {
          if (!isOwn(event)) listener(await changeOf(event))
        }),
      ),

    onSelect: (listener) => {
      const look = latest(selection, listener)
      return listening((context) => context.workbook.onSelectionChanged.add(look))
    },
  }
}

async function inExcel<T>(job: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    // Waits until the person leaves the cell that is being edited, instead of failing.
    return await Excel.run({ delayForCellEdit: true } as Excel.RunOptions, job)
  } catch (error) {
    throw workbookErrorFrom(error)
  }
}

/** Adds a handler now and gives back what takes it off again, also when that is asked before Excel has answered. */
function listening(add: (context: Excel.RequestContext) => OfficeExtension.EventHandlerResult<never>): () => void {
  const added = inExcel(async (context) => {
    const handler = add(context)
    await context.sync()
    return handler
  })
  return () => {
    void added.then(async (handler) => {
      await Excel.run(handler.context, async (context) => {
        handler.remove()
        await context.sync()
      })
    })
  }
}

/** Asks again and again while there is reason to, one question at a time, and tells only what is new. */
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
    } finally {
      asking = false
    }
  }
}

/** Excel tells of our own writing too, a moment after it is done. Before ExcelApi 1.14 it does not say whose it was. */
function isOwn(event: Excel.WorksheetChangedEventArgs): boolean {
  return event.triggerSource === 'ThisLocalAddin'
}

async function changeOf(event: Excel.WorksheetChangedEventArgs): Promise<WorkbookChange> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(event.worksheetId).load({ name: true })
    await context.sync()
    return { sheet: sheet.name, address: event.address }
  })
}

async function selection(): Promise<WorkbookSelection> {
  return inExcel(async (context) => {
    const cell = context.workbook
      .getActiveCell()
      .load({ address: true, formulas: true, values: true, worksheet: { name: true } })
    await context.sync()
    const formula: unknown = cell.formulas[0]?.[0]
    // A text that looks like a formula reads the same both ways.
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== cell.values[0]?.[0]
    return {
      sheet: cell.worksheet.name,
      address: cell.address.slice(cell.address.lastIndexOf('!') + 1),
      formula: isFormula ? formula : null,
    }
  })
}

/** Addresses of the cells with our functions, joined downwards where they touch. */
function ownFormulaBlocks(sheet: SheetSnapshot): string[] {
  const open = new Map<number, { top: number; bottom: number }>()
  const blocks: string[] = []
  const close = (column: number, block: { top: number; bottom: number }) => {
    blocks.push(a1Range({ ...block, left: column, right: column }))
  }
  for (const { row, cells } of sheet.rows) {
    for (const { column, formula } of cells) {
      if (formula === undefined || !/\bSROI_[A-Z]+\(/i.test(formula)) continue
      const block = open.get(column)
      if (block !== undefined && block.bottom === row - 1) block.bottom = row
      else {
        if (block !== undefined) close(column, block)
        open.set(column, { top: row, bottom: row })
      }
    }
  }
  for (const [column, block] of open) close(column, block)
  return blocks
}
