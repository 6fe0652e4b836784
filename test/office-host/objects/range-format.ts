import { type Area, columnCount, rowCount } from '../model/area'
import type { SheetModel } from '../model/sheet-model'
import { NotEmulated } from '../wire/host-error'
import { HostObject } from '../wire/host-object'
import { refuseProtected } from './range'

/** Points; Excel's own for the standard font. */
export const STANDARD_WIDTH = 48
export const STANDARD_HEIGHT = 15

const LOOKS = ['wrapText', 'horizontalAlignment', 'verticalAlignment', 'indentLevel', 'shrinkToFit', 'textOrientation']
const FONT = ['bold', 'italic', 'underline', 'size', 'color', 'name', 'strikethrough']
const FILL = ['color', 'pattern']
const BORDER = ['style', 'color', 'weight']

/** Looks of cells, one bag of properties by path; a mixed range answers null, as Excel does. */
export function rangeFormatObject(sheet: SheetModel, area: Area): HostObject {
  return new HostObject('RangeFormat', {
    get: {
      ...readers(sheet, area, '', LOOKS),
      columnWidth: () => same(area.left, area.right, (at) => sheet.columnWidths.get(at) ?? STANDARD_WIDTH),
      rowHeight: () => same(area.top, area.bottom, (at) => sheet.rowHeights.get(at) ?? STANDARD_HEIGHT),
    },
    set: {
      ...writers(sheet, area, '', LOOKS),
      columnWidth: (width: number) => {
        for (let at = area.left; at <= area.right; at++) sheet.columnWidths.set(at, width)
      },
      rowHeight: (height: number) => {
        for (let at = area.top; at <= area.bottom; at++) sheet.rowHeights.set(at, height)
      },
    },
    to: {
      font: () => bag('RangeFont', sheet, area, 'font.', FONT),
      fill: () => {
        const fill = bag('RangeFill', sheet, area, 'fill.', FILL, {
          clear: () => {
            for (const { cell } of sheet.cellsIn(area)) {
              for (const name of FILL) cell.format?.delete(`fill.${name}`)
            }
          },
        })
        return fill
      },
      borders: () =>
        new HostObject('RangeBorderCollection', {
          call: { getItem: (side: string) => bag('RangeBorder', sheet, area, `borders.${side}.`, BORDER) },
        }),
    },
    call: {
      autofitColumns: () => null,
      // How high that is only Excel knows; a height somebody chose is gone.
      autofitRows: () => {
        for (const row of [...sheet.rowHeights.keys()])
          if (row >= area.top && row <= area.bottom) sheet.rowHeights.delete(row)
        return null
      },
    },
  })
}

function bag(
  type: string,
  sheet: SheetModel,
  area: Area,
  prefix: string,
  names: readonly string[],
  call: Readonly<Record<string, () => unknown>> = {},
): HostObject {
  return new HostObject(type, {
    get: readers(sheet, area, prefix, names),
    set: writers(sheet, area, prefix, names),
    call,
  })
}

function readers(
  sheet: SheetModel,
  area: Area,
  prefix: string,
  names: readonly string[],
): Record<string, () => unknown> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      () => {
        const cells = sheet.cellsIn(area)
        const first = cells[0]?.cell.format?.get(prefix + name) ?? null
        return cells.every(({ cell }) => (cell.format?.get(prefix + name) ?? null) === first) ? first : null
      },
    ]),
  )
}

function writers(
  sheet: SheetModel,
  area: Area,
  prefix: string,
  names: readonly string[],
): Record<string, (value: unknown) => void> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      (value: unknown) => {
        refuseProtected(sheet, `RangeFormat.${prefix}${name}`)
        if (rowCount(area) * columnCount(area) > 1_000_000) throw new NotEmulated('looks of a whole column or row')
        for (let row = area.top; row <= area.bottom; row++) {
          for (let column = area.left; column <= area.right; column++) {
            const cell = sheet.cell(row, column)
            cell.format ??= new Map()
            cell.format.set(prefix + name, value)
          }
        }
      },
    ]),
  )
}

function same(from: number, to: number, read: (at: number) => number): number | null {
  const first = read(from)
  for (let at = from + 1; at <= Math.min(to, from + 20_000); at++) if (read(at) !== first) return null
  return first
}
