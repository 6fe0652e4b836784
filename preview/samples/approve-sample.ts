import { builtInRulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import type { IsoDay } from '#time'
import { decideRows, validateWorkbook, waitingRows } from '#use-cases'
import type { WorkbookPort } from '#workbook'

/** The day on which the contract manager of the sample went through the first quarter. */
const APPROVED_ON = '2026-04-14' as IsoDay

/** Approves what stands at akkoord in the sample, as its contract manager did in the pane. */
export async function approveSample(port: WorkbookPort): Promise<void> {
  const session = { rulebook: builtInRulebook(), settings: NO_SETTINGS }
  const report = await validateWorkbook(port, session, { today: APPROVED_ON })
  const rows = waitingRows(report).groups.flatMap((group) => group.rows)
  const unsigned = rows.filter(({ because }) => because === 'unsigned').map(({ standing }) => standing)
  const options = { today: APPROVED_ON, by: 'contractmanager' }
  const outcome = await decideRows(port, session, unsigned, { kind: 'approve' }, options)
  if (!outcome.ok) throw new Error('the sample has a status that cannot be written')
}
