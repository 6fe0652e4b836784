import type { SheetSnapshot } from '#workbook'

/** Which rows and columns of a sheet are hidden, by hand or by a filter. */
export interface HiddenPlaces {
  isRowHidden(row: number): boolean
  readonly columns: SheetSnapshot['columns']
}

/** Rows per request: an answer of under a megabyte. */
const ROWS = 20_000

/** What is hidden within the used ranges. Asks further only where a sheet hides some and shows some. */
export async function readHidden(
  context: Excel.RequestContext,
  used: readonly Excel.Range[],
): Promise<readonly HiddenPlaces[]> {
  const asked = used.map((range) => ({
    range,
    rows: !range.isNullObject && isMixed(range.rowHidden) ? rowParts(range) : null,
    columns:
      !range.isNullObject && isMixed(range.columnHidden) ? range.getColumnProperties({ columnHidden: true }) : null,
  }))
  if (asked.some(({ columns }) => columns !== null)) await context.sync()
  for (const part of asked.flatMap(({ rows }) => rows ?? [])) {
    part.answer = part.range.getRowProperties({ rowHidden: true })
    // One request per part keeps each answer under the platform's limit.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync()
    part.range.untrack()
  }
  return asked.map(({ range, rows, columns }): HiddenPlaces => {
    if (range.isNullObject) return { isRowHidden: () => false, columns: [] }
    const hiddenRows = new Set(
      (rows ?? []).flatMap(({ top, answer }) =>
        (answer?.value ?? []).flatMap((row, at) => (row.rowHidden === true ? [top + at + 1] : [])),
      ),
    )
    return {
      isRowHidden: (row) => (rows === null ? range.rowHidden : hiddenRows.has(row)),
      columns: columnsOf(range, columns?.value),
    }
  })
}

interface RowPart {
  readonly top: number
  readonly range: Excel.Range
  answer?: OfficeExtension.ClientResult<Excel.RowProperties[]>
}

function rowParts(used: Excel.Range): RowPart[] {
  return Array.from({ length: Math.ceil(used.rowCount / ROWS) }, (_, at) => {
    const top = used.rowIndex + at * ROWS
    const rows = Math.min(ROWS, used.rowCount - at * ROWS)
    return { top, range: used.worksheet.getRangeByIndexes(top, used.columnIndex, rows, 1) }
  })
}

function columnsOf(
  used: Excel.Range,
  properties: readonly Excel.ColumnProperties[] | undefined,
): SheetSnapshot['columns'] {
  if (properties === undefined) {
    const { columnIndex: left, columnCount: count } = used
    return used.columnHidden ? [{ from: left + 1, to: left + count, hidden: true }] : []
  }
  return properties.flatMap((column, at) => {
    const number = used.columnIndex + at + 1
    return column.columnHidden === true ? [{ from: number, to: number, hidden: true }] : []
  })
}

/** Excel answers null where some are hidden and some are not; the types do not say so. */
function isMixed(hidden: boolean | null): boolean {
  return hidden === null
}
