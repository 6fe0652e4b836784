import { a1, CONTRIBUTIONS } from '#workbook'
import { nearHeader } from '../1-workbook/columns'
import type { Check, Out } from '../check'
import { blockCodes, type ContributionCase, type QuantityColumn } from '../contribution-case'
import { nameOfColumn, placeOf } from '../place'
import { safeText } from '../safe-text'

/** The quantity that a block is valued by. A column that the table lacks altogether is said once. */
export const quantities: Check = {
  codes: ['quantity-missing', 'column-missing'],
  stage: 'row',
  needs: [{ table: 'contributions', column: 'block' }],
  run({ rows, values }, out) {
    const saidOfTable = new Map<unknown, Set<QuantityColumn>>()
    for (const item of rows) {
      const why = values.get(item)?.notComputed ?? null
      if (why === 'quantity') missing(item, columnOf(item), out)
      else if (why === 'hours-norm') missing(item, 'fte', out)
      else if (why === 'quantity-column') {
        const { table } = item.row
        const said = saidOfTable.get(table) ?? new Set<QuantityColumn>()
        saidOfTable.set(table, said)
        const column = columnOf(item)
        if (said.has(column)) out.silence()
        else absent(item, column, out)
        said.add(column)
      } else if (why === 'cell' || why === 'block' || why === 'contract' || why === 'catalogue' || why === 'dates')
        out.silence()
    }
  },
}

function columnOf({ quantity }: ContributionCase): QuantityColumn {
  return quantity?.column ?? 'fte'
}

function missing(item: ContributionCase, column: QuantityColumn, out: Out): void {
  const block = item.block?.ok === true ? blockCodes(item.block.value) : ''
  out.report('quantity-missing', placeOf(item.row, column, 'hoursPerWeek', 'block'), {
    block,
    column: nameOfColumn(item.row, column),
  })
}

function absent({ row }: ContributionCase, column: QuantityColumn, out: Out): void {
  const { shape } = row.table
  const places = Object.values(shape.columns).map((place) => place.column)
  const address = `${a1(shape.headerRow, Math.min(...places))}:${a1(shape.headerRow, Math.max(...places))}`
  // A job can be given in fte or in hours a week: a slip in either header explains what is missing.
  const near = (column === 'fte' ? (['fte', 'hoursPerWeek'] as const) : [column])
    .map((id) => nearHeader(row.table, id))
    .find((place) => place !== null)
  const at = { kind: 'cell', sheet: shape.sheet, address, header: null } as const
  out.report('column-missing', at, {
    table: 'contributions',
    column: CONTRIBUTIONS.columns[column].header,
    proposal: near === undefined || near === null ? null : safeText(near.header),
  })
}
