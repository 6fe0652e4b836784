import { readAcceptances, settle } from '#acceptances'
import { approvalsFrom } from '#approvals'
import { checkingWorkbook, type ValidationReport } from '#checks'
import type { SessionState } from '#session'
import { acceptanceHeaders } from '#texts'
import { readParts, type WorkbookPort, type WorkbookSnapshot } from '#workbook'
import { confirmedHeaders } from './confirmed-headers'
import { paced } from './paced'
import { partKeys } from './part-keys'
import type { ValidateOptions } from './validate-workbook'

/** A workbook and its report from one reading: what is summed is what was checked. */
export async function readAndCheck(
  port: Pick<WorkbookPort, 'read'>,
  session: Pick<SessionState, 'rulebook' | 'settings'>,
  options: ValidateOptions,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly report: ValidationReport }> {
  const { signal, onProgress } = options
  const snapshot = await port.read({
    ...(signal && { signal }),
    ...(onProgress && { onProgress: (progress) => onProgress({ stage: 'read', ...progress }) }),
  })
  const { acceptances, spoiled } = readAcceptances(snapshot, acceptanceHeaders())
  const checking = checkingWorkbook(snapshot, session.rulebook, {
    today: options.today,
    settings: session.settings,
    mapping: confirmedHeaders(snapshot),
    approvals: approvalsFrom(readParts(snapshot).get(partKeys.approvals)).approvals,
    settle: (findings, tables) => settle(findings, acceptances, { snapshot, tables }),
    ...(options.defaults && { defaults: options.defaults }),
    ...(options.view && { view: options.view }),
  })
  const report = await paced(checking, options)
  if (spoiled.length === 0) return { snapshot, report }
  return { snapshot, report: { ...report, spoiledReasons: spoiled.map(({ row }) => row) } }
}
