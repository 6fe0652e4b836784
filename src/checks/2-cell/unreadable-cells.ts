import { nearestOf } from '#rulebook'
import type { CellNote, FieldProblem } from '#workbook'
import type { Check, Out } from '../check'
import { nameOfColumn, placeOf } from '../place'
import { safeWord } from '../safe-text'

/** Cells that cannot be read as their column asks. */
export const unreadableCells: Check = {
  codes: ['number-invalid', 'date-invalid', 'quarter-invalid', 'percentage-invalid', 'status-unknown', 'formula-error'],
  stage: 'cell',
  run({ tables }, out) {
    for (const note of tables.notes) if (note.problem !== null) report(note, note.problem, out)
  },
}

function report(note: CellNote, problem: FieldProblem, out: Out): void {
  const at = placeOf(note, note.columnId)
  const column = nameOfColumn(note, note.columnId)
  switch (problem.code) {
    case 'number-invalid':
      return out.report('number-invalid', at, {
        column,
        found: safeWord(problem.found),
        example: note.table.declaration.columns[note.columnId]?.example ?? '',
        asThousands: problem.asThousands?.toString() ?? null,
        asDecimal: problem.asDecimal?.toString() ?? null,
      })
    case 'percentage-invalid':
      return out.report('percentage-invalid', at, {
        column,
        found: safeWord(problem.found),
        proposal: problem.proposal,
      })
    case 'status-unknown': {
      const found = safeWord(problem.found)
      const nearest = nearestOf(problem.found, problem.allowed)
      return out.report('status-unknown', at, { column, found, nearest, allowed: problem.allowed.join(', ') })
    }
    case 'formula-error':
      return out.report('formula-error', at, { column, error: problem.error })
    case 'date-invalid':
    case 'quarter-invalid':
      return out.report(problem.code, at, { column, found: safeWord(problem.found) })
  }
}
