import { a1Range } from '#workbook'
import { CELL_PARTS } from '../cell-content'
import { sweepDark } from '../dark-sheets'
import { clearTab } from './commit'
import { restoreCharts } from './charts'
import { copyCells } from './copy-cells'
import type { Look, OldTab, PutPlace, RemovePlace, WriteBlock } from './look'
import { loudly, quietly } from './quietly'
import { setWidths, type Staged, type StagedSheet } from './stage'

/**
 * Makes the workbook what it was before a change that was refused, half-way or whole, or of which the answer got lost.
 * It asks what is there now and trusts nothing it remembers but what it saw and what it put in the dark.
 */
export async function takeBack(context: Excel.RequestContext, look: Look, staged: Staged): Promise<void> {
  const { worksheets, names } = context.workbook
  const puts = look.puts.map((place, at) => {
    const { sheetId } = staged[at] as StagedSheet
    const dark = worksheets.getItemOrNullObject(sheetId).load({ name: true })
    const tab = place.old === null ? null : worksheets.getItemOrNullObject(place.old.id).load({ name: true })
    const tables = tab?.tables.load({ name: true })
    const charts = tab?.charts.load({ id: true, name: true })
    const marker = place.marker === null ? null : names.getItemOrNullObject(place.marker.name).load({ formula: true })
    return { place, dark, tab, tables, charts, marker }
  })
  const writes = look.writes.map(({ sheetId, blocks }) => {
    const sheet = worksheets.getItemOrNullObject(sheetId).load({ name: true })
    return { sheet, blocks: blocks.map((block) => ({ block, now: cellsNow(sheet, block) })) }
  })
  const removes = look.removes.map((place) => ({
    place,
    sheet: worksheets.getItemOrNullObject(place.id).load({ name: true }),
    marker: names.getItemOrNullObject(place.marker.name).load({ name: true }),
  }))
  await context.sync()

  quietly(context)
  for (const { place, sheet, marker } of removes) {
    if (sheet.isNullObject) continue
    lighten(sheet, place)
    if (marker.isNullObject) names.add(place.marker.name, place.marker.formula).visible = false
  }
  for (const { place, dark, tab, tables, charts, marker } of puts) {
    if (marker !== null) restoreMarker(names, place, marker)
    if (place.old === null) {
      if (!dark.isNullObject) dark.delete()
    } else if (tab !== null && !tab.isNullObject && !dark.isNullObject) {
      restoreTab(tab, place.old, dark, tables?.items.map(({ name }) => name) ?? [])
      restoreCharts(place.old.charts, charts?.items ?? [])
      dark.delete()
    }
  }
  // Where nothing was written nothing is put back: Excel may refuse that as it refused the change.
  const touched = writes.flatMap(({ sheet, blocks }) =>
    sheet.isNullObject
      ? []
      : blocks.filter(({ block, now }) => differs(block, now)).map(({ block }) => ({ sheet, block })),
  )
  const restored = touched.map(({ sheet, block }) => ({ block, range: restoreCells(sheet, block) }))
  for (const { now } of writes.flatMap(({ blocks }) => blocks)) now.untrack()
  loudly(context)
  await context.sync()

  const misread = restored.filter(({ block, range }) => isMisread(block, range))
  if (misread.length > 0) {
    quietly(context)
    for (const { block, range } of misread) requote(range, block)
    loudly(context)
    await context.sync()
  }
  for (const { range } of restored) range.untrack()
  await sweepDark(context)
}

function lighten(sheet: Excel.Worksheet, { name, visibility }: RemovePlace): void {
  sheet.name = name
  sheet.visibility = visibility
}

function restoreMarker(names: Excel.NamedItemCollection, { marker }: PutPlace, now: Excel.NamedItem): void {
  if (marker === null || (!now.isNullObject && now.formula === marker.stale)) return
  if (!now.isNullObject) now.delete()
  if (marker.stale !== null) names.add(marker.name, marker.stale).visible = false
}

function restoreTab(sheet: Excel.Worksheet, old: OldTab, dark: Excel.Worksheet, tables: readonly string[]): void {
  clearTab(sheet, tables)
  const address = a1Range(old.kept)
  copyCells(dark.getRange(address), sheet.getRange(address))
  for (const { name, range } of old.tables) sheet.tables.add(range, true).name = name
  setWidths(sheet, old.widths)
  sheet.freezePanes.unfreeze()
  if (old.frozen !== null) sheet.freezePanes.freezeAt(old.frozen)
}

function cellsNow(sheet: Excel.Worksheet, { range }: WriteBlock): Excel.Range {
  return sheet.getRange(a1Range(range)).load(CELL_PARTS)
}

function differs({ cells, old }: WriteBlock, now: Excel.Range): boolean {
  return cells.some(
    (cell, at) =>
      cell !== null &&
      (now.formulas[at]?.[0] !== old.formulas[at] ||
        now.numberFormat[at]?.[0] !== old.formats[at] ||
        String(now.valueTypes[at]?.[0]) !== old.types[at]),
  )
}

function restoreCells(sheet: Excel.Worksheet, { range: place, cells, old }: WriteBlock): Excel.Range {
  const range = sheet.getRange(a1Range(place))
  range.numberFormat = cells.map((cell, at) => [cell === null ? null : old.formats[at]])
  range.formulas = cells.map((cell, at) => [cell === null ? null : old.formulas[at]])
  range.numberFormat = cells.map((cell, at) => [cell === null ? null : old.formats[at]])
  return range.load({ values: true, valueTypes: true, numberFormat: true })
}

/** A text that stood behind an apostrophe: given back as it reads, it becomes a number, a date or a formula. */
function isMisread({ cells, old }: WriteBlock, range: Excel.Range): boolean {
  return cells.some((cell, at) => cell !== null && isMisreadAt(old, range, at))
}

function isMisreadAt(old: WriteBlock['old'], range: Excel.Range, at: number): boolean {
  if (old.types[at] !== 'String' || old.formulas[at] !== old.values[at]) return false
  return String(range.valueTypes[at]?.[0]) !== 'String' || range.values[at]?.[0] !== old.values[at]
}

function requote(range: Excel.Range, { cells, old }: WriteBlock): void {
  const wrong = cells.map((cell, at) => cell !== null && isMisreadAt(old, range, at))
  range.formulas = wrong.map((is, at) => [is ? `'${String(old.values[at])}` : null])
  range.numberFormat = wrong.map((is, at) => [is ? old.formats[at] : null])
}
