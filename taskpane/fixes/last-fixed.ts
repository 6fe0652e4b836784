import type { CheckedForFixes } from '#use-cases'
import type { WorkbookPort } from '#workbook'
import { lastTold, type Told } from '../shared/last-told'

export type Fix = CheckedForFixes['fixes']['fixes'][number]

/** What was put right last, and whether it was taken back since. */
export interface LastFixed extends Told {
  readonly kind: 'fixed' | 'undone'
  readonly fixes: readonly Fix[]
}

export const { remember: rememberFixed, useLast: useLastFixed } = lastTold<LastFixed>()

/** Up to here people were told. */
const told = new WeakMap<WorkbookPort, number>()

/** True once for each: whoever tells it first moves the focus there. */
export function isNews(port: WorkbookPort, { moment }: LastFixed): boolean {
  if (moment <= (told.get(port) ?? 0)) return false
  told.set(port, moment)
  return true
}
