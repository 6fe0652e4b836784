import type { CellEdit, WritePlan } from '#workbook'
import type { Fix } from './fix'

/** Puts the cells right. A cell that holds something else by now keeps the whole plan from being carried out. */
export function fixPlan(fixes: readonly Fix[]): WritePlan {
  return perSheet(fixes, ({ edit }) => edit)
}

/** Puts back what stood in the cells, value and number format, unless somebody changed one of them meanwhile. */
export function undoPlan(fixes: readonly Fix[]): WritePlan {
  return perSheet(fixes, ({ edit, was }) => ({
    row: edit.row,
    column: edit.column,
    content: { kind: 'value', value: plain(was.value) },
    expected: { value: edit.content.kind === 'value' ? edit.content.value : null },
    ...(edit.format !== undefined && { format: was.format ?? 'General' }),
  }))
}

function perSheet(fixes: readonly Fix[], editOf: (fix: Fix) => CellEdit): WritePlan {
  const sheets = new Map<string, CellEdit[]>()
  for (const fix of fixes) {
    const edits = sheets.get(fix.sheet)
    if (edits === undefined) sheets.set(fix.sheet, [editOf(fix)])
    else edits.push(editOf(fix))
  }
  return [...sheets].map(([sheet, cells]) => ({ kind: 'write-cells', sheet, cells }))
}

/** No fix is ever made for a cell with an error. */
function plain(value: Fix['was']['value']): number | string | boolean | null {
  return typeof value === 'object' && value !== null ? value.error : value
}
