import { a1, type HeaderPlace, type TableRead } from '#workbook'
import type { Check, Out } from '../check'
import { isBirthHeader, isNameHeader, isNumberContext } from '../5-privacy/person-headers'
import { isNearHeader } from '../near-header'
import { safeText } from '../safe-text'

/** Required columns, columns that stand there twice, and columns we do not know. Near spellings are proposed only. */
export const columns: Check = {
  codes: ['column-missing', 'column-duplicate', 'column-unmapped'],
  stage: 'table',
  run({ tables }, out) {
    for (const table of tables.tables) {
      const proposed = missing(table, out)
      duplicates(table, out)
      unmapped(table, proposed, out)
    }
  },
}

function missing(table: TableRead, out: Out): ReadonlySet<HeaderPlace> {
  const { shape, declaration } = table
  const proposed = new Set<HeaderPlace>()
  const report = (ids: readonly string[]): void => {
    if (ids.some((id) => shape.columns[id] !== undefined || (id === 'quarter' && table.quarterFrom !== null))) return
    const near = ids.map((id) => nearHeader(table, id)).find((place) => place !== null) ?? null
    if (near !== null) proposed.add(near)
    const column = ids.map((id) => declaration.columns[id]?.header ?? id)[0] ?? ''
    const at = near === null ? headerRow(table) : headerCell(table, near)
    out.report('column-missing', at, { table: shape.table, column, proposal: near && safeText(near.header) })
  }
  for (const [id, column] of Object.entries(declaration.columns)) if (column.required) report([id])
  // A contract needs a day that says when it starts to run; either will do.
  if (shape.table === 'contracts') report(['start', 'awardedOn'])
  return proposed
}

/** A header we do not know that may be a slip for this column. */
export function nearHeader(table: TableRead, id: string): HeaderPlace | null {
  const column = table.declaration.columns[id]
  if (column === undefined) return null
  return table.unmapped.find(({ header }) => isNearHeader(header, column)) ?? null
}

function duplicates({ shape, declaration, duplicates: doubles }: TableRead, out: Out): void {
  for (const { columnId, places } of doubles) {
    const second = places[1] ?? places[0]
    if (second === undefined) continue
    out.report(
      'column-duplicate',
      {
        kind: 'cell',
        sheet: shape.sheet,
        address: a1(shape.headerRow, second.column),
        header: safeText(second.header),
      },
      {
        table: shape.table,
        column: declaration.columns[columnId]?.header ?? columnId,
        addresses: places.map((place) => a1(shape.headerRow, place.column)).join(', '),
      },
    )
  }
}

function unmapped(table: TableRead, proposed: ReadonlySet<HeaderPlace>, out: Out): void {
  const { shape, declaration } = table
  for (const place of table.unmapped) {
    // Said already: as the proposal for a missing column, or as a column of personal data.
    if (proposed.has(place) || isPersonal(place.header)) {
      out.silence()
      continue
    }
    const open = Object.entries(declaration.columns).filter(([id]) => shape.columns[id] === undefined)
    const near = open.find(([, column]) => isNearHeader(place.header, column))
    out.report('column-unmapped', headerCell(table, place), {
      table: shape.table,
      column: safeText(place.header),
      proposal: near?.[1].header ?? null,
    })
  }
}

function isPersonal(header: string): boolean {
  return isNameHeader(header) || isBirthHeader(header) || isNumberContext(header)
}

function headerCell(
  { shape }: TableRead,
  place: HeaderPlace,
): { kind: 'cell'; sheet: string; address: string; header: string } {
  return {
    kind: 'cell',
    sheet: shape.sheet,
    address: a1(shape.headerRow, place.column),
    header: safeText(place.header),
  }
}

/** The header row as a whole, for something that is not there. */
export function headerRow({ shape, unmapped: other }: TableRead): {
  kind: 'cell'
  sheet: string
  address: string
  header: null
} {
  const all = [...Object.values(shape.columns), ...other].map((place) => place.column)
  const first = a1(shape.headerRow, Math.min(...all))
  const last = a1(shape.headerRow, Math.max(...all))
  return { kind: 'cell', sheet: shape.sheet, address: first === last ? first : `${first}:${last}`, header: null }
}
