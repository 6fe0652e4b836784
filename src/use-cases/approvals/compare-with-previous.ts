import type { SessionState } from '#session'
import type { WorkbookPort } from '#workbook'
import { readAndCheck } from '../read-and-check'
import type { ValidateOptions } from '../validate-workbook'
import { type DeliveryChanges, deliveryChanges } from './delivery-changes'

/** A workbook with the rules it goes by. */
export interface OpenDelivery {
  readonly port: WorkbookPort
  readonly session: Pick<SessionState, 'rulebook' | 'settings'>
}

export type Comparison =
  | { readonly kind: 'compared'; readonly changes: DeliveryChanges }
  /** Neither contracts nor efforts were found in the earlier workbook. */
  | { readonly kind: 'no-tables' }

/** What changed since an earlier delivery of this workbook. Both are only read. */
export async function compareWithPrevious(
  previous: OpenDelivery,
  now: OpenDelivery,
  options: ValidateOptions,
): Promise<Comparison> {
  const before = await readAndCheck(previous.port, previous.session, options)
  if (before.report.shapes.length === 0) return { kind: 'no-tables' }
  const after = await readAndCheck(now.port, now.session, options)
  return { kind: 'compared', changes: deliveryChanges(before, after) }
}
