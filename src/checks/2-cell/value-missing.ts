import type { ContractRow, ContributionRow, PlanTableRow, TableDeclaration } from '#workbook'
import type { Check, Out } from '../check'
import { nameOfColumn, placeOf } from '../place'

type Row = ContractRow | ContributionRow | PlanTableRow

/** Required cells that are blank. */
export const valueMissing: Check = {
  codes: ['value-missing'],
  stage: 'cell',
  run({ tables }, out) {
    for (const row of tables.contracts) {
      required(row, out)
      const { start, awardedOn } = row.fields
      const isThere = [start, awardedOn].some((field) => field.kind === 'value' || field.kind === 'problem')
      if (!isThere && (start.kind === 'blank' || awardedOn.kind === 'blank')) {
        missing(row, start.kind === 'blank' ? 'start' : 'awardedOn', out)
      }
    }
    for (const row of tables.contributions) required(row, out)
    for (const row of tables.plan) required(row, out)
  },
}

function required(row: Row, out: Out): void {
  const fields: Readonly<Record<string, { readonly kind: string }>> = row.fields
  for (const id of requiredOf(row.table.declaration)) if (fields[id]?.kind === 'blank') missing(row, id, out)
}

const known = new WeakMap<TableDeclaration, readonly string[]>()

function requiredOf(declaration: TableDeclaration): readonly string[] {
  let ids = known.get(declaration)
  if (ids === undefined) {
    ids = Object.entries(declaration.columns).flatMap(([id, { required }]) => (required ? [id] : []))
    known.set(declaration, ids)
  }
  return ids
}

function missing(row: Row, id: string, out: Out): void {
  const example = row.table.declaration.columns[id]?.example ?? ''
  out.report('value-missing', placeOf(row, id), { column: nameOfColumn(row, id), example })
}
