import { checkWorkbook, type ValidationReport } from '#checks'
import type { SessionState } from '#session'
import type { WorkbookPort, WorkbookSnapshot } from '#workbook'
import { confirmedHeaders, type ValidateOptions } from './validate-workbook'

/** A workbook and its report from one reading: what is summed is what was checked. */
export async function readAndCheck(
  port: WorkbookPort,
  session: Pick<SessionState, 'rulebook' | 'settings'>,
  options: ValidateOptions,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly report: ValidationReport }> {
  const snapshot = await port.read(options.signal === undefined ? {} : { signal: options.signal })
  const report = checkWorkbook(snapshot, session.rulebook, {
    today: options.today,
    settings: session.settings,
    mapping: confirmedHeaders(snapshot),
    ...(options.defaults && { defaults: options.defaults }),
  })
  return { snapshot, report }
}
