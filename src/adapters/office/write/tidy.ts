import type { Look } from './look'
import { deleteShelved } from './charts'
import { renewBreaks } from './page-breaks'
import { suspend } from './quietly'
import type { Staged } from './stage'

/** Takes away what the change no longer needs. Where that fails it waits in the dark for the next time. */
export async function tidy(context: Excel.RequestContext, { puts, removes }: Look, staged: Staged): Promise<void> {
  const { worksheets } = context.workbook
  const spent = [
    ...puts.flatMap(({ old }, at) => (old === null ? [] : [staged[at]?.sheetId ?? ''])),
    ...removes.map(({ id }) => id),
  ]
  suspend(context)
  // A sheet that is left tells the next reading to look for charts that are left.
  for (const { old } of puts) if (old !== null) deleteShelved(worksheets.getItem(old.id), old.charts)
  for (const id of spent) worksheets.getItem(id).delete()
  // Last, because an Excel without a printer may refuse it.
  for (const { old, action } of puts) if (old !== null) renewBreaks(worksheets.getItem(old.id), action.sheet)
  await context.sync()
}
