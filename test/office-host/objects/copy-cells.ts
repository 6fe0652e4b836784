import { type Area, columnCount, common, overlap, rowCount } from '../model/area'
import { NotEmulated } from '../wire/host-error'
import type { RangeBehind } from './range'

/** Copies cells inside Excel. Formulas that would have to move their references are left for when somebody needs them. */
export function copyCells(from: RangeBehind, to: RangeBehind, type: string, skipBlanks: boolean): Area {
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(type)) throw new NotEmulated(`Range.copyFrom(${type})`)
  if (skipBlanks) throw new NotEmulated('Range.copyFrom(skipBlanks)')
  const down = to.area.top - from.area.top
  const along = to.area.left - from.area.left
  const target: Area = {
    top: to.area.top,
    left: to.area.left,
    bottom: to.area.top + rowCount(from.area) - 1,
    right: to.area.left + columnCount(from.area) - 1,
  }
  const copies = from.sheet.cellsIn(from.area).map(({ row, column, cell }) => ({
    row: row + down,
    column: column + along,
    cell: { ...cell, format: cell.format === null ? null : new Map(cell.format) },
  }))
  for (const { row, column } of to.sheet.cellsIn(target)) {
    if (type === 'All') to.sheet.remove(row, column)
    else if (type !== 'Formats') to.sheet.enter(row, column, '')
  }
  for (const { row, column, cell } of copies) {
    if (cell.formula !== null && type !== 'Values' && (down !== 0 || along !== 0))
      throw new NotEmulated('Range.copyFrom of formulas to another place')
    const put = to.sheet.cell(row, column)
    if (type === 'All') Object.assign(put, cell)
    else if (type === 'Formats') Object.assign(put, { format: cell.format, numberFormat: cell.numberFormat })
    else {
      put.value = cell.value
      put.quoted = cell.quoted
      put.formula = type === 'Values' ? null : cell.formula
    }
  }
  if (type === 'All') {
    const moved = (area: Area): Area => ({
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left + along,
      right: area.right + along,
    })
    const within = (area: Area): boolean => overlap(area, from.area)
    const lists = from.sheet.validations.filter(({ area }) => within(area))
    const merges = from.sheet.merges.filter(within)
    const { sheet } = to
    sheet.validations = sheet.validations.filter(({ area }) => !overlap(area, target))
    sheet.merges = sheet.merges.filter((area) => !overlap(area, target))
    sheet.validations.push(...lists.map(({ area, rule }) => ({ area: moved(common(area, from.area)), rule })))
    sheet.merges.push(...merges.map(moved))
  }
  return target
}
