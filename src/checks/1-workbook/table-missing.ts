import { visibleUserSheets } from '#workbook'
import type { Check } from '../check'

/** Opdrachten and Inzet have to be somewhere. An empty workbook is said once, by sheet-missing. */
export const tableMissing: Check = {
  codes: ['table-missing'],
  stage: 'table',
  run({ snapshot, tables }, out) {
    for (const table of ['contracts', 'contributions'] as const) {
      if (tables.tables.some(({ shape }) => shape.table === table)) continue
      if (visibleUserSheets(snapshot).some((sheet) => sheet.rows.length > 0))
        out.report('table-missing', null, { table })
      else out.silence()
    }
  },
}
