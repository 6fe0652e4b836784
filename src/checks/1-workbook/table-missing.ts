import { isTenderSheet, visibleUserSheets } from '#workbook'
import type { Check } from '../check'

/**
 * Opdrachten and Inzet have to be somewhere. An empty workbook is said once, by sheet-missing; a workbook of tenders has
 * nothing that runs yet, and what is not checked in it is listed.
 */
export const tableMissing: Check = {
  codes: ['table-missing'],
  stage: 'table',
  run({ snapshot, tables }, out) {
    const sheets = visibleUserSheets(snapshot)
    if (tables.tables.length === 0 && sheets.some(isTenderSheet)) return
    for (const table of ['contracts', 'contributions'] as const) {
      if (tables.tables.some(({ shape }) => shape.table === table)) continue
      if (sheets.some((sheet) => sheet.rows.length > 0)) out.report('table-missing', null, { table })
      else out.silence()
    }
  },
}
