import type { Look } from './look'
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
  for (const id of spent) worksheets.getItem(id).delete()
  await context.sync()
}
