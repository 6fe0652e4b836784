import { visibleUserSheets } from '#workbook'
import type { Check } from '../check'

/** Nothing to check: no visible sheet of the user's holds a cell. */
export const sheetMissing: Check = {
  codes: ['sheet-missing'],
  stage: 'workbook',
  run({ snapshot }, out) {
    if (!visibleUserSheets(snapshot).some((sheet) => sheet.rows.length > 0)) out.report('sheet-missing', null, {})
  },
}
