import type { Area } from './model/area'
import type { SheetModel } from './model/sheet-model'
import type { WorkbookModel } from './model/workbook-model'
import type { HostObject } from './wire/host-object'

/** What the objects at Excel's side share. */
export interface World {
  readonly model: WorkbookModel
  /** Version per requirement set, as the host declares them. */
  readonly requirements: Readonly<Record<string, string>>
  /** True where this Excel has that version of the Excel API. */
  knows(version: string): boolean
  eventsEnabled: boolean
  /** Something in these cells was written; calculation and the change event follow. */
  changed(sheet: SheetModel, area: Area): void
  /** Formulas here have to be computed again although nothing they use changed. */
  dirtied(sheet: SheetModel, area: Area): void
  selected(sheet: SheetModel, area: Area): void
  sheetEvent(type: number, sheet: SheetModel, payload: Readonly<Record<string, unknown>>): void
  /** Keeps an object for later requests and gives its reference. */
  keep(object: HostObject): string
  release(reference: string): void
  kept(reference: string): HostObject | undefined
  listen(event: number, target: string, on: boolean): void
  /** Calculation or screen updating was put off until the end of the request. */
  suspended(what: 'calculation' | 'screen'): void
}
