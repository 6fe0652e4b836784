import type { Check } from '../check'
import { nameOfColumn, placeOf } from '../place'

/** Rows at akkoord that have changed since somebody approved them, or that nobody approved in the pane. */
export const approvals: Check = {
  codes: ['approved-changed', 'approved-unsigned'],
  stage: 'across',
  needs: [{ table: 'contributions', column: 'status' }],
  run({ signatures }, out) {
    for (const [{ row }, signature] of signatures()) {
      if (signature.kind === 'signed') continue
      if (signature.kind === 'unsigned') out.report('approved-unsigned', placeOf(row, 'status'), { row: row.row })
      else {
        const columns = signature.columns.map((column) => nameOfColumn(row, column))
        out.report('approved-changed', placeOf(row, ...signature.columns, 'status'), {
          row: row.row,
          columns: columns.join(', '),
          approvedOn: signature.approval.on,
        })
      }
    }
  },
}
