import { HostError, NotEmulated } from '../wire/host-error'
import { HostObject } from '../wire/host-object'
import { type Area, addressOf, areaFrom, bounding, columnCount, overlap, rowCount } from '../model/area'
import { MAX_COLUMN, MAX_ROW } from '#workbook'
import type { ModelCell, SheetModel } from '../model/sheet-model'
import { asValue, valueType } from '../model/values'
import type { World } from '../world'
import { cellProperties, columnProperties, rowProperties } from './cell-properties'
import { conditionalFormatsObject } from './conditional-formats'
import { copyCells } from './copy-cells'
import { dataValidationObject } from './data-validation'
import { rangeFormatObject } from './range-format'
import { worksheetObject } from './worksheet'

/** What other objects may know of a range given to them as an argument. */
export interface RangeBehind {
  readonly sheet: SheetModel
  readonly area: Area
}

/** More than this in one request is refused by every platform. */
const MAX_CELLS = 5_000_000

export function rangeObject(world: World, sheet: SheetModel, area: Area): HostObject {
  const sub = (part: Area): HostObject => rangeObject(world, sheet, part)
  const grid = <T>(read: (cell: ModelCell | undefined, row: number, column: number) => T): T[][] =>
    gridOf(sheet, area, read)
  const put = (rows: unknown, write: (row: number, column: number, content: unknown) => void): void => {
    refuseProtected(sheet, 'Range.values')
    forEachContent(area, rows, write)
  }
  const enterAll = (rows: unknown): void => {
    put(rows, (row, column, content) => sheet.enter(row, column, content))
    world.changed(sheet, area)
  }
  let reference: string | null = null

  const object = new (class extends HostObject {
    override identity(): Record<string, string> {
      reference ??= world.keep(this)
      return { _ReferenceId: reference }
    }
  })(
    'Range',
    {
      get: {
        address: () => addressOf(sheet.name, area),
        addressLocal: () => addressOf(sheet.name, area),
        rowIndex: () => area.top - 1,
        columnIndex: () => area.left - 1,
        rowCount: () => rowCount(area),
        columnCount: () => columnCount(area),
        cellCount: () => rowCount(area) * columnCount(area),
        values: () => grid((cell) => asValue(cell?.value ?? null)),
        valueTypes: () => grid((cell) => valueType(cell?.value ?? null)),
        text: () => grid((cell) => String(asValue(cell?.value ?? null))),
        formulas: () => grid((cell) => cell?.formula ?? asValue(cell?.value ?? null)),
        numberFormat: () => grid((cell) => cell?.numberFormat ?? 'General'),
        hyperlink: () => sheet.at(area.top, area.left)?.hyperlink ?? null,
        rowHidden: () => allOrNull(area.top, area.bottom, (row) => sheet.hiddenRows.has(row)),
        columnHidden: () => allOrNull(area.left, area.right, (column) => sheet.hiddenColumns.has(column)),
        hidden: () => sheet.hiddenRows.has(area.top) || sheet.hiddenColumns.has(area.left),
        hasSpill: () => sheet.cellsIn(area).some(({ cell }) => cell.spilledFrom !== null),
        isEntireRow: () => columnCount(area) === MAX_COLUMN,
        isEntireColumn: () => rowCount(area) === MAX_ROW,
      },
      set: {
        values: enterAll,
        formulas: enterAll,
        numberFormat: (rows: unknown) =>
          put(rows, (row, column, content) => (sheet.cell(row, column).numberFormat = String(content))),
        hyperlink: (link: Record<string, unknown> | null) => {
          refuseProtected(sheet, 'Range.hyperlink')
          for (const { row, column } of places(area)) putHyperlink(sheet, row, column, link)
          world.changed(sheet, area)
        },
        rowHidden: (hidden: boolean) => mark(sheet.hiddenRows, area.top, area.bottom, hidden),
        columnHidden: (hidden: boolean) => mark(sheet.hiddenColumns, area.left, area.right, hidden),
      },
      to: {
        worksheet: () => worksheetObject(world, sheet),
        format: () => rangeFormatObject(sheet, area),
        conditionalFormats: () => conditionalFormatsObject(world, sheet, area),
        dataValidation: () => dataValidationObject(sheet, area),
      },
      call: {
        getCell: (row: number, column: number) => sub(cellArea(area.top + row, area.left + column)),
        getRow: (row: number) => sub({ ...area, top: area.top + row, bottom: area.top + row }),
        getColumn: (column: number) => sub({ ...area, left: area.left + column, right: area.left + column }),
        getEntireRow: () => sub({ ...area, left: 1, right: MAX_COLUMN }),
        getEntireColumn: () => sub({ ...area, top: 1, bottom: MAX_ROW }),
        getBoundingRect: (other: HostObject | string) => sub(bounding(area, areaOf(other))),
        getResizedRange: (rows: number, columns: number) =>
          sub({ ...area, bottom: area.bottom + rows, right: area.right + columns }),
        getOffsetRange: (rows: number, columns: number) =>
          sub({
            top: area.top + rows,
            bottom: area.bottom + rows,
            left: area.left + columns,
            right: area.right + columns,
          }),
        getIntersectionOrNullObject: (other: HostObject | string) => {
          const with_ = areaOf(other)
          if (!overlap(area, with_)) return null
          return sub({
            top: Math.max(area.top, with_.top),
            left: Math.max(area.left, with_.left),
            bottom: Math.min(area.bottom, with_.bottom),
            right: Math.min(area.right, with_.right),
          })
        },
        getUsedRangeOrNullObject: (valuesOnly: boolean | null) => {
          const used = sheet.usedArea(area, valuesOnly !== true)
          return used === null ? null : sub(used)
        },
        getMergedAreasOrNullObject: () => {
          if (!world.knows('1.13')) throw new HostError('ApiNotFound', 'Range.getMergedAreasOrNullObject')
          const merged = sheet.merges.filter((one) => overlap(one, area))
          return merged.length === 0 ? null : rangeAreasObject(world, sheet, merged)
        },
        getRowProperties: (options: Record<string, unknown>) => rowProperties(sheet, area, options),
        getColumnProperties: (options: Record<string, unknown>) => columnProperties(sheet, area, options),
        getCellProperties: (options: Record<string, unknown>) => cellProperties(sheet, area, options),
        setCellProperties: (rows: readonly (readonly Record<string, unknown>[])[]) => {
          refuseProtected(sheet, 'Range.setCellProperties')
          if (rows.length !== rowCount(area) || rows.some(({ length }) => length !== columnCount(area)))
            throw new HostError('InvalidArgument', 'Range.setCellProperties')
          for (const [down, row] of rows.entries())
            for (const [along, { hyperlink, ...others }] of row.entries()) {
              const [unknown] = Object.keys(others)
              if (unknown !== undefined) throw new NotEmulated(`SettableCellProperties.${unknown}`)
              if (hyperlink !== undefined)
                putHyperlink(sheet, area.top + down, area.left + along, hyperlink as Record<string, unknown> | null)
            }
          world.changed(sheet, area)
        },
        clear: (what: string | null) => {
          refuseProtected(sheet, 'Range.clear')
          clearCells(sheet, area, what ?? 'All')
          world.changed(sheet, area)
        },
        merge: () => {
          sheet.merges = [...sheet.merges.filter((one) => !overlap(one, area)), area]
        },
        unmerge: () => {
          sheet.merges = sheet.merges.filter((one) => !overlap(one, area))
        },
        copyFrom: (source: HostObject | string, type: string | null, skipBlanks: boolean | null) => {
          refuseProtected(sheet, 'Range.copyFrom')
          const from = behindOf(source, sheet)
          world.changed(sheet, copyCells(from, { sheet, area }, type ?? 'All', skipBlanks === true))
        },
        select: () => {
          if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'Range.select')
          world.selected(sheet, area)
        },
        setDirty: () => world.dirtied(sheet, area),
        calculate: () => world.dirtied(sheet, area),
        _KeepReference: () => null,
        _ValidateArraySize: (rows: number, columns: number) => {
          if (rows !== rowCount(area) || columns !== columnCount(area))
            throw new HostError('InvalidArgument', 'Range.values')
          return null
        },
      },
    },
    { sheet, area } satisfies RangeBehind,
  )
  return object
}

/** Several rectangles of one sheet. */
function rangeAreasObject(world: World, sheet: SheetModel, areas: readonly Area[]): HostObject {
  return new HostObject('RangeAreas', {
    get: {
      address: () => areas.map((area) => addressOf(sheet.name, area)).join(','),
      areaCount: () => areas.length,
    },
    to: {
      worksheet: () => worksheetObject(world, sheet),
      areas: () =>
        new HostObject('RangeCollection', { items: () => areas.map((area) => rangeObject(world, sheet, area)) }),
    },
    call: { _KeepReference: () => null },
  })
}

/** Empties cells; "Hyperlinks" takes off links only. */
function clearCells(sheet: SheetModel, area: Area, what: string): void {
  for (const { row, column, cell } of sheet.cellsIn(area)) {
    if (what === 'All') sheet.remove(row, column)
    else if (what === 'Contents') sheet.enter(row, column, '')
    else if (what === 'Formats') {
      cell.format = null
      cell.numberFormat = 'General'
    } else if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') cell.hyperlink = null
    else throw new NotEmulated(`Range.clear(${what})`)
  }
  if (what === 'All') {
    sheet.validations = sheet.validations.filter((one) => !overlap(one.area, area))
    sheet.merges = sheet.merges.filter((one) => !overlap(one, area))
  }
}

export function refuseProtected(sheet: SheetModel, location: string): void {
  if (sheet.isLocked) throw new HostError('AccessDenied', location)
}

export function behindOf(source: HostObject | string, sheet: SheetModel): RangeBehind {
  if (typeof source === 'string') return { sheet, area: areaFrom(source, 'Range') }
  return source.behind as RangeBehind
}

function areaOf(source: HostObject | string): Area {
  return typeof source === 'string' ? areaFrom(source, 'Range') : (source.behind as RangeBehind).area
}

function cellArea(row: number, column: number): Area {
  return { top: row, bottom: row, left: column, right: column }
}

function gridOf<T>(
  sheet: SheetModel,
  area: Area,
  read: (cell: ModelCell | undefined, row: number, column: number) => T,
): T[][] {
  if (rowCount(area) * columnCount(area) > MAX_CELLS) throw new HostError('InvalidArgument', 'Range.values')
  const rows: T[][] = []
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: T[] = []
    for (let column = area.left; column <= area.right; column++) cells.push(read(sheet.at(row, column), row, column))
    rows.push(cells)
  }
  return rows
}

// One value for the whole range, or a rectangle of the range's own shape; null leaves a cell as it is.
function forEachContent(
  area: Area,
  rows: unknown,
  write: (row: number, column: number, content: unknown) => void,
): void {
  if (rows === null || rows === undefined) throw new HostError('InvalidArgument', 'Range.values')
  if (!Array.isArray(rows)) {
    for (const { row, column } of places(area)) write(row, column, rows)
    return
  }
  const given = rows as unknown[][]
  if (given.length !== rowCount(area) || given.some((cells) => cells.length !== columnCount(area)))
    throw new HostError('InvalidArgument', 'Range.values')
  for (const [down, cells] of given.entries()) {
    for (const [along, content] of cells.entries()) {
      if (content !== null) write(area.top + down, area.left + along, content)
    }
  }
}

function* places(area: Area): Generator<{ row: number; column: number }> {
  if (rowCount(area) * columnCount(area) > MAX_CELLS) throw new NotEmulated('writing a whole column or row')
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield { row, column }
  }
}

function putHyperlink(sheet: SheetModel, row: number, column: number, link: Record<string, unknown> | null): void {
  const cell = sheet.cell(row, column)
  cell.hyperlink = link
  if (typeof link?.['textToDisplay'] === 'string') {
    // The text to show is put in as a text, whatever it looks like.
    cell.value = link['textToDisplay']
    cell.formula = null
    cell.quoted = false
  }
}

function allOrNull(from: number, to: number, test: (at: number) => boolean): boolean | null {
  const first = test(from)
  for (let at = from + 1; at <= Math.min(to, from + 100_000); at++) if (test(at) !== first) return null
  return first
}

function mark(set: Set<number>, from: number, to: number, on: boolean): void {
  for (let at = from; at <= to; at++) {
    if (on) set.add(at)
    else set.delete(at)
  }
}
