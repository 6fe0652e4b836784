import { a1, a1Range } from '#workbook'
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../objects/range-format'
import type { ModelCell, ModelChart, SheetModel } from './sheet-model'
import { entered } from './values'
import type { WorkbookModel } from './workbook-model'

/** Everything a person or another program could find in the workbook, as plain data to compare. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[]
  readonly [property: string]: unknown
}

export interface SheetState {
  readonly id: string
  readonly name: string
  readonly [property: string]: unknown
}

export function stateOf(model: WorkbookModel): WorkbookState {
  return {
    sheets: model.sheets.map(sheetState),
    names: model.names.map((name) => `${name.name}${name.visible ? '' : ' (hidden)'} ${model.formulaOf(name)}`).sort(),
    settings: Object.fromEntries(model.settings),
    selection: model.selection,
    calculationMode: model.calculationMode,
  }
}

function sheetState(sheet: SheetModel): SheetState {
  const { id, name, visibility, tabColor, isProtected, frozenRows, frozenColumns, showGridlines } = sheet
  return {
    ...{ id, name, visibility, tabColor, isProtected, frozenRows, frozenColumns, showGridlines },
    widths: sorted(sheet.columnWidths, STANDARD_WIDTH),
    heights: sorted(sheet.rowHeights, STANDARD_HEIGHT),
    hidden: [[...sheet.hiddenRows].sort(), [...sheet.hiddenColumns].sort()],
    page: Object.fromEntries(sheet.page),
    merges: sheet.merges.map(a1Range).sort(),
    tables: sheet.tables.map(({ name: table, area, showHeaders, showTotals, style }) => ({
      ...{ table, area: a1Range(area), showHeaders, showTotals, style },
    })),
    charts: sheet.charts.map(chartState),
    comments: sheet.comments.map(({ row, column, text }) => `${a1(row, column)} ${text}`),
    rules: sheet.conditionalFormats.map(({ type, area, formula, look }) =>
      [a1Range(area), type, formula, ...[...look].map(([path, value]) => `${path} ${value}`)].join(' '),
    ),
    lists: sheet.validations.map(({ area, rule }) => `${a1Range(area)} ${JSON.stringify(rule)}`).sort(),
    cells: Object.fromEntries(
      sheet
        .cellsIn({ top: 1, left: 1, bottom: 1_048_576, right: 16_384 })
        .map(({ row, column, cell }) => [a1(row, column), cellState(cell)] as const)
        .filter(([, cell]) => Object.keys(cell).length > 0),
    ),
  }
}

function chartState({ name, type, left, top, width, height, series, look }: ModelChart): Record<string, unknown> {
  return {
    ...{ name, type, place: [left, top, width, height] },
    series: series.map((one) => ({
      name: one.name,
      values: one.values === null ? null : a1Range(one.values),
      categories: one.categories === null ? null : a1Range(one.categories),
      look: Object.fromEntries(one.look),
    })),
    look: Object.fromEntries(look),
  }
}

function cellState(cell: ModelCell): Record<string, unknown> {
  return {
    ...(cell.value !== null && { value: cell.value }),
    ...(cell.formula !== null && { formula: cell.formula }),
    ...(apostropheMatters(cell) && { quoted: cell.quoted }),
    ...(cell.numberFormat !== 'General' && { numberFormat: cell.numberFormat }),
    ...((cell.format?.size ?? 0) > 0 && { format: Object.fromEntries([...(cell.format ?? [])].sort()) }),
    ...(cell.hyperlink !== null && { hyperlink: cell.hyperlink }),
    ...(cell.spilledFrom !== null && { spilledFrom: cell.spilledFrom }),
  }
}

/** Only in front of a text that would be read as something else; nobody can see another one. */
function apostropheMatters({ value, numberFormat }: ModelCell): boolean {
  if (typeof value !== 'string' || numberFormat === '@') return false
  const now = entered(value, 'General')
  return now.formula !== null || now.value !== value
}

function sorted(sizes: ReadonlyMap<number, number>, standard: number): [number, number][] {
  return [...sizes].filter(([, size]) => size !== standard).sort(([one], [other]) => one - other)
}
