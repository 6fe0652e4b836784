import type { Check } from '../check'
import { safeText } from '../safe-text'
import { headerRow } from './columns'

/** A table without Kwartaal on a sheet that tells its quarter: it is read, and said, so that nobody has to guess. */
export const quarterFromSheet: Check = {
  codes: ['quarter-from-sheet'],
  stage: 'table',
  run({ tables }, out) {
    for (const table of tables.tables) {
      if (table.quarterFrom === null) continue
      const { quarter, from, text } = table.quarterFrom
      out.report('quarter-from-sheet', headerRow(table), { quarter, from, text: safeText(text) })
    }
  },
}
