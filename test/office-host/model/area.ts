import {
  type CellRange,
  MAX_COLUMN,
  MAX_ROW,
  columnLetters,
  columnNumber,
  rangeFromA1,
  sheetAddress,
  a1Range,
} from '#workbook'
import { HostError } from '../wire/host-error'

/** Rows and columns of a sheet, counted from 1. */
export type Area = CellRange

export const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: MAX_ROW, right: MAX_COLUMN }

/** Reads "B2:D9", "B:D", "2:9", with or without a sheet in front. */
export function areaFrom(address: string, location: string): Area {
  const local = address.slice(address.lastIndexOf('!') + 1).replaceAll('$', '')
  const area = rangeFromA1(local) ?? columnsFrom(local) ?? rowsFrom(local)
  if (area === null) throw new HostError('InvalidArgument', location)
  return area
}

function columnsFrom(text: string): Area | null {
  const match = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text)
  const left = columnNumber(match?.[1] ?? '')
  const right = columnNumber(match?.[2] ?? '')
  return left === null || right === null ? null : { top: 1, bottom: MAX_ROW, left, right }
}

function rowsFrom(text: string): Area | null {
  const match = /^(\d{1,7}):(\d{1,7})$/.exec(text)
  return match === null ? null : { top: Number(match[1]), bottom: Number(match[2]), left: 1, right: MAX_COLUMN }
}

/** The address as Excel gives it, the sheet in front. */
export function addressOf(sheet: string, area: Area): string {
  return sheetAddress(sheet, localAddress(area))
}

export function localAddress(area: Area): string {
  if (rowCount(area) === MAX_ROW) return `${columnLetters(area.left)}:${columnLetters(area.right)}`
  if (columnCount(area) === MAX_COLUMN) return `${area.top}:${area.bottom}`
  return a1Range(area)
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1
}

export function bounding(first: Area, second: Area): Area {
  return {
    top: Math.min(first.top, second.top),
    left: Math.min(first.left, second.left),
    bottom: Math.max(first.bottom, second.bottom),
    right: Math.max(first.right, second.right),
  }
}

/** What two areas have in common, where they overlap. */
export function common(first: Area, second: Area): Area {
  return {
    top: Math.max(first.top, second.top),
    left: Math.max(first.left, second.left),
    bottom: Math.min(first.bottom, second.bottom),
    right: Math.min(first.right, second.right),
  }
}

export function overlap(first: Area, second: Area): boolean {
  return !(
    first.right < second.left ||
    second.right < first.left ||
    first.bottom < second.top ||
    second.bottom < first.top
  )
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
}
