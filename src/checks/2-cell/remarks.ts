import type { Exact } from '#money'
import type { IsoDay } from '#time'
import { type Cell, type CellNote, type Field, readCellAs } from '#workbook'
import type { Check, Out } from '../check'
import { valueOf } from '../field'
import { nameOfColumn, placeOf } from '../place'
import { safeText } from '../safe-text'

/** Cells that were understood, but stand there as text. */
export const remarks: Check = {
  codes: ['number-as-text', 'date-as-text', 'text-untrimmed'],
  stage: 'cell',
  run({ tables, snapshot }, out) {
    for (const note of tables.notes) if (note.remark !== null) report(note, snapshot.date1904, out)
  },
}

function report(note: CellNote, date1904: boolean, out: Out): void {
  const at = placeOf(note, note.columnId)
  const column = nameOfColumn(note, note.columnId)
  if (note.remark === 'untrimmed') return out.report('text-untrimmed', at, { column })
  const field = read(note.cell, note, date1904)
  if (note.remark === 'date-as-text') {
    return out.report('date-as-text', at, { column, day: (valueOf(field) as IsoDay | null) ?? '' })
  }
  return out.report('number-as-text', at, {
    column,
    value: safeText((valueOf(field) as Exact | null)?.toString() ?? ''),
  })
}

function read(cell: Cell, { table, columnId }: CellNote, date1904: boolean): Field<unknown> {
  return readCellAs(cell, table.declaration.columns[columnId]?.kind ?? 'text', date1904)
}
