import {
  a1,
  a1Range,
  type CellContent,
  type PlanCell,
  type PlanList,
  type PlanRow,
  type SheetPlan,
  type StyleName,
} from '#workbook'

/** What a drop-down offers, apart from the cells it is for. */
export type Choices =
  | { readonly options: readonly string[]; readonly free?: true }
  | { readonly from: { readonly sheet: string; readonly range: string }; readonly free?: true }

export interface TemplateColumn {
  readonly header: string
  readonly style: StyleName
  readonly width: number
  /** The same in every row: columns are named, cells are not. */
  readonly formula?: string
  readonly choices?: Choices
}

export interface TableSheet {
  readonly name: string
  readonly table: string
  readonly title: string
  readonly note: string
  /** Between note and table. */
  readonly above?: readonly PlanRow[]
  readonly columns: readonly TemplateColumn[]
  /** Columns from the left that are printed; absent: all. */
  readonly printed?: number
  readonly rows: number
  /** Points; for rows that hold sentences. */
  readonly rowHeight?: number
  readonly below?: readonly PlanRow[]
  readonly lists?: readonly PlanList[]
}

/** Room for two lines: headers wrap. */
export const HEADER_HEIGHT = 32

/** A sheet with one empty table, its header row kept in view and repeated on every printed page. */
export function tableSheet(sheet: TableSheet): SheetPlan {
  const above: PlanRow[] = [line('title', sheet.title), line('note', sheet.note), ...(sheet.above ?? []), { cells: [] }]
  const header = above.length + 1
  const first = header + 1
  const last = header + sheet.rows
  const columns = sheet.columns.map((column, index) => spaced(column, sheet.columns[index - 1]))
  return {
    name: sheet.name,
    rows: [
      ...above,
      { height: HEADER_HEIGHT, cells: columns.map(({ header: text, style }) => cell(value(text), headerStyle(style))) },
      ...Array.from({ length: sheet.rows }, (): PlanRow => ({
        ...(sheet.rowHeight !== undefined && { height: sheet.rowHeight }),
        cells: columns.map(emptyCell),
      })),
      ...(sheet.below ?? []),
    ],
    columnWidths: columns.map(({ width }) => width),
    frozenRows: header,
    tables: [
      { name: sheet.table, range: a1Range({ top: header, left: 1, bottom: last, right: Math.max(1, columns.length) }) },
    ],
    lists: [
      ...(sheet.lists ?? []),
      ...columns.flatMap(({ choices }, index): PlanList[] =>
        choices === undefined
          ? []
          : [{ ...choices, range: a1Range({ top: first, left: index + 1, bottom: last, right: index + 1 }) }],
      ),
    ],
    print: {
      landscape: true,
      onePageWide: true,
      repeatRow: header,
      ...(sheet.printed !== undefined && { columns: sheet.printed }),
    },
  }
}

/** Where the first row under the header of a table sheet stands. */
export function firstCell(plan: SheetPlan): string {
  return a1((plan.frozenRows ?? 0) + 1, 1)
}

/** A row that holds one text. */
export function line(style: StyleName, text: string): PlanRow {
  return { cells: [cell(value(text), style)] }
}

/** "Catalogus | duoplus | waarvoor het geldt": a cell to fill in, with its label and what it is for. */
export function setting(label: string, content: string, why: string): PlanRow {
  return { cells: [cell(value(label), 'label'), cell(value(content), 'entry'), cell(value(why), 'textAfter')] }
}

export function value(content: string | number | null): CellContent {
  return { kind: 'value', value: content }
}

export function cell(content: CellContent, style: StyleName): PlanCell {
  return { content, style }
}

function emptyCell({ formula, style }: TemplateColumn): PlanCell {
  return cell(formula === undefined ? value(null) : { kind: 'formula', formula }, style)
}

const RIGHT: ReadonlySet<StyleName> = new Set([
  'euro',
  'decimal',
  'integer',
  'percentage',
  'oursEuro',
  'oursDecimal',
  'euroTop',
  'decimalTop',
  'percentageTop',
  'oursEuroTop',
])

function headerStyle(style: StyleName): StyleName {
  if (RIGHT.has(style)) return 'headerRight'
  return AFTER.has(style) ? 'headerAfter' : 'header'
}

const AFTER: ReadonlySet<StyleName> = new Set(['textAfter', 'oursText', 'oursWrapped'])

/** A text right of a number gets white space, or the two touch. */
function spaced(column: TemplateColumn, before: TemplateColumn | undefined): TemplateColumn {
  const touches = column.style === 'text' && before !== undefined && RIGHT.has(before.style)
  return touches ? { ...column, style: 'textAfter' } : column
}
