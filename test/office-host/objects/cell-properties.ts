import { type Area, addressOf } from '../model/area'
import type { ModelCell, SheetModel } from '../model/sheet-model'
import { NotEmulated } from '../wire/host-error'
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './range-format'

type Wanted = Readonly<Record<string, unknown>>

export function rowProperties(sheet: SheetModel, area: Area, wanted: Wanted): Record<string, unknown>[] {
  return span(area.top, area.bottom).map((row) =>
    chosen(wanted, 'RowProperties', {
      address: () => addressOf(sheet.name, { ...area, top: row, bottom: row }),
      rowHidden: () => sheet.hiddenRows.has(row),
      rowIndex: () => row - 1,
      format: (below) =>
        chosen(below, 'RowProperties.format', { rowHeight: () => sheet.rowHeights.get(row) ?? STANDARD_HEIGHT }),
    }),
  )
}

export function columnProperties(sheet: SheetModel, area: Area, wanted: Wanted): Record<string, unknown>[] {
  return span(area.left, area.right).map((column) =>
    chosen(wanted, 'ColumnProperties', {
      address: () => addressOf(sheet.name, { ...area, left: column, right: column }),
      columnHidden: () => sheet.hiddenColumns.has(column),
      columnIndex: () => column - 1,
      format: (below) =>
        chosen(below, 'ColumnProperties.format', {
          columnWidth: () => sheet.columnWidths.get(column) ?? STANDARD_WIDTH,
        }),
    }),
  )
}

export function cellProperties(sheet: SheetModel, area: Area, wanted: Wanted): Record<string, unknown>[][] {
  return span(area.top, area.bottom).map((row) =>
    span(area.left, area.right).map((column) => {
      const cell = sheet.at(row, column)
      return chosen(wanted, 'CellProperties', {
        address: () => addressOf(sheet.name, { top: row, bottom: row, left: column, right: column }),
        hidden: () => sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column),
        hyperlink: () => cell?.hyperlink ?? null,
        format: (below) => looks(cell, below, ''),
      })
    }),
  )
}

function looks(cell: ModelCell | undefined, wanted: Wanted, prefix: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, below]) =>
      typeof below === 'object' && below !== null
        ? [name, looks(cell, below as Wanted, `${prefix}${name}.`)]
        : [name, cell?.format?.get(prefix + name) ?? null],
    ),
  )
}

function chosen(
  wanted: Wanted,
  type: string,
  known: Readonly<Record<string, (below: Wanted) => unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(wanted)
      .filter(([, ask]) => ask !== false && ask !== null)
      .map(([name, ask]) => {
        const read = known[name]
        if (read === undefined) throw new NotEmulated(`${type}.${name}`)
        return [name, read(ask as Wanted)]
      }),
  )
}

function span(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}
