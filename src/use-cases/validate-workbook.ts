import type { CheckOptions, CheckProgress, ValidationReport } from '#checks'
import type { SessionState } from '#session'
import type { IsoDay } from '#time'
import type { ReadProgress, WorkbookPort } from '#workbook'
import type { Pace } from './paced'
import { readAndCheck } from './read-and-check'

/** How far a check is: first the cells are read, then they are checked. */
export type ValidateProgress = ({ readonly stage: 'read' } & ReadProgress) | CheckProgress

export interface ValidateOptions extends Pace<ValidateProgress> {
  readonly today: IsoDay
  /** Policy and catalogue for contracts that name none. */
  readonly defaults?: CheckOptions['defaults']
  readonly view?: CheckOptions['view']
}

/** Reads the workbook as it is now and checks it. Changes nothing. */
export async function validateWorkbook(
  port: Pick<WorkbookPort, 'read'>,
  session: Pick<SessionState, 'rulebook' | 'settings'>,
  options: ValidateOptions,
): Promise<ValidationReport> {
  const { report } = await readAndCheck(port, session, options)
  return report
}
