import { HostError } from '../wire/host-error'
import { HostObject, existing } from '../wire/host-object'
import { type Area, WHOLE_SHEET, areaFrom } from '../model/area'
import type { SheetModel } from '../model/sheet-model'
import type { World } from '../world'
import { MAX_COLUMN, MAX_ROW } from '#workbook'
import { chartsObject, pageBreaksObject } from './charts'
import { commentsObject } from './comments'
import { SHEET_EVENTS, eventCalls } from './events'
import { pageLayoutObject } from './page-layout'
import { behindOf, rangeObject } from './range'
import { tablesObject } from './tables'

export function worksheetObject(world: World, sheet: SheetModel): HostObject {
  const range = (area: Area): HostObject => rangeObject(world, sheet, area)
  return new HostObject(
    'Worksheet',
    {
      id: sheet.id,
      get: {
        id: () => sheet.id,
        name: () => sheet.name,
        position: () => world.model.sheets.indexOf(sheet),
        visibility: () => sheet.visibility,
        tabColor: () => sheet.tabColor,
        showGridlines: () => sheet.showGridlines,
      },
      set: {
        name: (name: string) => world.model.renameSheet(sheet, name),
        position: (position: number) => world.model.moveSheet(sheet, position),
        visibility: (visibility: string) => world.model.showSheet(sheet, visibility),
        tabColor: (color: string) => {
          if (!/^(?:#[\dA-F]{6})?$/i.test(color)) throw new HostError('InvalidArgument', 'Worksheet.tabColor')
          sheet.tabColor = color
        },
        showGridlines: (show: boolean) => {
          sheet.showGridlines = show
        },
      },
      to: {
        protection: () =>
          new HostObject('WorksheetProtection', {
            get: { protected: () => sheet.isProtected },
            call: {
              protect: () => setProtected(sheet, true),
              unprotect: () => setProtected(sheet, false),
            },
          }),
        tables: () => tablesObject(world, sheet),
        freezePanes: () => freezePanesObject(world, sheet),
        pageLayout: () => pageLayoutObject(sheet),
        comments: () => commentsObject(world, () => [sheet]),
        charts: () => chartsObject(sheet),
        horizontalPageBreaks: () => pageBreaksObject(sheet),
      },
      call: {
        getRange: (address: string | null) =>
          range(address === null || address === '' ? WHOLE_SHEET : areaFrom(address, 'Worksheet.getRange')),
        getRangeByIndexes: (row: number, column: number, rows: number, columns: number) => {
          if (row < 0 || column < 0 || rows < 1 || columns < 1)
            throw new HostError('InvalidArgument', 'Worksheet.getRangeByIndexes')
          return range({ top: row + 1, left: column + 1, bottom: row + rows, right: column + columns })
        },
        getCell: (row: number, column: number) =>
          range({ top: row + 1, bottom: row + 1, left: column + 1, right: column + 1 }),
        getUsedRangeOrNullObject: (valuesOnly: boolean | null) => {
          const used = sheet.usedArea(WHOLE_SHEET, valuesOnly !== true)
          return used === null ? null : range(used)
        },
        getUsedRange: (valuesOnly: boolean | null) =>
          range(sheet.usedArea(WHOLE_SHEET, valuesOnly !== true) ?? { top: 1, left: 1, bottom: 1, right: 1 }),
        activate: () => {
          if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'Worksheet.activate')
          if (world.model.selection.sheet !== sheet.id) world.selected(sheet, { top: 1, left: 1, bottom: 1, right: 1 })
        },
        delete: () => world.model.removeSheet(sheet),
        calculate: () => world.dirtied(sheet, WHOLE_SHEET),
        ...eventCalls(world, SHEET_EVENTS, sheet.id),
      },
    },
    sheet,
  )
}

export function worksheetsObject(world: World): HostObject {
  const { model } = world
  const object = (sheet: SheetModel | undefined): HostObject | null =>
    sheet === undefined ? null : worksheetObject(world, sheet)
  return new HostObject('WorksheetCollection', {
    items: () => model.sheets.map((sheet) => worksheetObject(world, sheet)),
    call: {
      add: (name: string | null) => worksheetObject(world, model.addSheet(name)),
      getItem: (key: string) =>
        object(existing(model.sheetById(key) ?? model.sheetNamed(key), 'WorksheetCollection.getItem')),
      getItemOrNullObject: (key: string) => object(model.sheetById(key) ?? model.sheetNamed(key)),
      getActiveWorksheet: () => object(existing(model.sheetById(model.selection.sheet), 'getActiveWorksheet')),
      getCount: (visibleOnly: boolean | null) =>
        model.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length,
      ...eventCalls(world, SHEET_EVENTS, 'Workbook'),
    },
  })
}

function freezePanesObject(world: World, sheet: SheetModel): HostObject {
  return new HostObject('WorksheetFreezePanes', {
    call: {
      freezeRows: (count: number | null) => {
        sheet.frozenRows = count ?? 1
        sheet.frozenColumns = 0
      },
      freezeColumns: (count: number | null) => {
        sheet.frozenColumns = count ?? 1
        sheet.frozenRows = 0
      },
      freezeAt: (frozen: HostObject | string) => {
        const { area } = behindOf(frozen, sheet)
        sheet.frozenRows = area.bottom === MAX_ROW ? 0 : area.bottom
        sheet.frozenColumns = area.right === MAX_COLUMN ? 0 : area.right
      },
      unfreeze: () => {
        sheet.frozenRows = 0
        sheet.frozenColumns = 0
      },
      getLocationOrNullObject: () => {
        const { frozenRows, frozenColumns } = sheet
        if (frozenRows === 0 && frozenColumns === 0) return null
        const bottom = frozenRows === 0 ? MAX_ROW : frozenRows
        const right = frozenColumns === 0 ? MAX_COLUMN : frozenColumns
        return rangeObject(world, sheet, { top: 1, left: 1, bottom, right })
      },
    },
  })
}

// As since June 2026: asking for the state it is already in is refused.
function setProtected(sheet: SheetModel, on: boolean): void {
  if (sheet.isProtected === on) throw new HostError('AccessDenied', 'WorksheetProtection')
  sheet.isProtected = on
}
