import { type Area, areaFrom, overlap } from '../model/area'
import type { ModelTable, SheetModel } from '../model/sheet-model'
import { asValue } from '../model/values'
import type { World } from '../world'
import { HostError } from '../wire/host-error'
import { HostObject, existing } from '../wire/host-object'
import { type RangeBehind, rangeObject, refuseProtected } from './range'
import { worksheetObject } from './worksheet'
import { positionFromA1 } from '#workbook'

/** Tables of a sheet, or with null of the whole workbook. */
export function tablesObject(world: World, sheet: SheetModel | null): HostObject {
  const all = () =>
    (sheet === null ? world.model.sheets : [sheet]).flatMap((one) => one.tables.map((table) => ({ one, table })))
  const find = (key: string) =>
    all().find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase())
  const object = (found: ReturnType<typeof find>) =>
    found === undefined ? null : tableObject(world, found.one, found.table)
  return new HostObject('TableCollection', {
    get: { count: () => all().length },
    items: () => all().map(({ one, table }) => tableObject(world, one, table)),
    call: {
      add: (address: string | HostObject, hasHeaders: boolean) => addTable(world, sheet, address, hasHeaders),
      getItem: (key: string) => object(existing(find(key), 'TableCollection.getItem')),
      getItemOrNullObject: (key: string) => object(find(key)),
      getCount: () => all().length,
    },
  })
}

function addTable(
  world: World,
  sheet: SheetModel | null,
  address: string | HostObject,
  hasHeaders: boolean,
): HostObject {
  const { home, place } = typeof address === 'string' ? homeOf(world, sheet, address) : behindTable(address)
  if (home === undefined || !hasHeaders) throw new HostError('InvalidArgument', 'TableCollection.add')
  refuseProtected(home, 'TableCollection.add')
  if (home.tables.some((table) => overlap(table.area, place)) || home.merges.some((one) => overlap(one, place)))
    throw new HostError('InvalidOperation', 'TableCollection.add')
  // A table has at least one row under its header.
  const area: Area = place.bottom === place.top ? { ...place, bottom: place.top + 1 } : place
  const id = world.model.nextId()
  const table: ModelTable = {
    id,
    name: freeTableName(world),
    area,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
  }
  nameHeaders(home, area)
  home.tables.push(table)
  return tableObject(world, home, table)
}

function homeOf(world: World, sheet: SheetModel | null, address: string) {
  const named = address.includes('!') ? address.slice(0, address.lastIndexOf('!')).replaceAll("'", '') : ''
  return { home: sheet ?? world.model.sheetNamed(named), place: areaFrom(address, 'TableCollection.add') }
}

function behindTable(address: HostObject) {
  const { sheet, area } = address.behind as RangeBehind
  return { home: sheet, place: area }
}

// Headers are text, and no two are the same.
function nameHeaders(sheet: SheetModel, area: Area): void {
  const taken = new Set<string>()
  for (let column = area.left; column <= area.right; column++) {
    const cell = sheet.cell(area.top, column)
    const wanted = String(asValue(cell.value)) || `Kolom${column - area.left + 1}`
    let name = wanted
    for (let at = 2; taken.has(name.toLowerCase()); at++) name = `${wanted}${at}`
    taken.add(name.toLowerCase())
    cell.value = name
    cell.formula = null
  }
}

function tableObject(world: World, sheet: SheetModel, table: ModelTable): HostObject {
  const range = (area: Area) => rangeObject(world, sheet, area)
  const body = (): Area => ({
    ...table.area,
    top: table.area.top + (table.showHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
  })
  return new HostObject(
    'Table',
    {
      id: table.id,
      get: {
        id: () => table.id,
        name: () => table.name,
        showHeaders: () => table.showHeaders,
        showTotals: () => table.showTotals,
        style: () => table.style,
        showFilterButton: () => true,
        showBandedRows: () => true,
      },
      set: {
        name: (name: string) => {
          refuseTableName(world, table, name)
          table.name = name
        },
        style: (style: string) => {
          table.style = style
        },
        showBandedRows: () => undefined,
        showFilterButton: () => undefined,
        showTotals: (show: boolean) => {
          table.showTotals = show
        },
      },
      to: { worksheet: () => worksheetObject(world, sheet), columns: () => columnsObject(sheet, table) },
      call: {
        getRange: () => range(table.area),
        getHeaderRowRange: () => range({ ...table.area, bottom: table.area.top }),
        getDataBodyRange: () => range(body()),
        resize: (to: string | HostObject) => {
          table.area = typeof to === 'string' ? areaFrom(to, 'Table.resize') : (to.behind as RangeBehind).area
        },
        delete: () => {
          refuseProtected(sheet, 'Table.delete')
          sheet.tables = sheet.tables.filter((one) => one !== table)
          for (const { row, column } of sheet.cellsIn(table.area)) sheet.remove(row, column)
          world.changed(sheet, table.area)
        },
        convertToRange: () => {
          refuseProtected(sheet, 'Table.convertToRange')
          sheet.tables = sheet.tables.filter((one) => one !== table)
          return range(table.area)
        },
      },
    },
    table,
  )
}

function columnsObject(sheet: SheetModel, table: ModelTable): HostObject {
  const columns = Array.from({ length: table.area.right - table.area.left + 1 }, (_, at) => at)
  return new HostObject('TableColumnCollection', {
    get: { count: () => columns.length },
    items: () =>
      columns.map(
        (at) =>
          new HostObject('TableColumn', {
            id: `${table.id}-${at + 1}`,
            get: {
              id: () => at + 1,
              index: () => at,
              name: () =>
                table.showHeaders
                  ? String(asValue(sheet.at(table.area.top, table.area.left + at)?.value ?? null))
                  : `Kolom${at + 1}`,
            },
          }),
      ),
  })
}

function freeTableName(world: World): string {
  let at = 1
  while (world.model.tableNamed(`Tabel${at}`) !== undefined) at += 1
  return `Tabel${at}`
}

function refuseTableName(world: World, table: ModelTable, name: string): void {
  const other = world.model.tableNamed(name)
  const taken = (other !== undefined && other !== table) || world.model.nameNamed(name) !== undefined
  const wrong = !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || positionFromA1(name) !== null || /^[rc]$/i.test(name)
  if (taken || wrong) throw new HostError('InvalidArgument', 'Table.name')
}
