import { WHOLE_SHEET } from '../model/area'
import type { World } from '../world'
import { HostError, NotEmulated } from '../wire/host-error'
import { HostObject, existing } from '../wire/host-object'
import { commentsObject } from './comments'
import { namesObject } from './names'
import { rangeObject } from './range'
import { tablesObject } from './tables'
import { worksheetsObject } from './worksheet'

/** The root of every path. */
export function workbookObject(world: World): HostObject {
  const { model } = world
  const selected = () => existing(model.sheetById(model.selection.sheet), 'Workbook.getSelectedRange')
  return new HostObject('Workbook', {
    get: {
      name: () => model.name,
      readOnly: () => model.readOnly,
      isDirty: () => true,
      autoSave: () => false,
    },
    to: {
      worksheets: () => worksheetsObject(world),
      names: () => namesObject(world),
      tables: () => tablesObject(world, null),
      comments: () => commentsObject(world, () => model.sheets),
      application: () => applicationObject(world),
      functions: () => functionsObject(world),
      settings: () => settingsObject(world),
      properties: () =>
        new HostObject('DocumentProperties', {
          get: {
            author: () => model.author,
            lastAuthor: () => model.lastAuthor,
            title: () => model.title,
          },
        }),
      protection: () => new HostObject('WorkbookProtection', { get: { protected: () => model.isProtected } }),
      _Runtime: () =>
        new HostObject('Runtime', {
          get: { enableEvents: () => world.eventsEnabled },
          set: {
            enableEvents: (on: boolean) => {
              world.eventsEnabled = on
            },
          },
        }),
    },
    call: {
      getActiveCell: () => {
        const { top, left } = model.selection.area
        return rangeObject(world, selected(), { top, bottom: top, left, right: left })
      },
      getSelectedRange: () => {
        if (model.selection.isSeveral) throw new HostError('InvalidSelection', 'Workbook.getSelectedRange')
        return rangeObject(world, selected(), model.selection.area)
      },
      getIsActiveCollabSession: () => false,
      _RemoveReference: (reference: string) => {
        world.release(reference)
        return null
      },
      _RemoveAllReferences: () => null,
      _GetRangeForEventByReferenceId: (reference: string) => existing(world.kept(reference), 'event range'),
      _GetRangeOrNullObjectForEventByReferenceId: (reference: string) => world.kept(reference) ?? null,
    },
  })
}

function applicationObject(world: World): HostObject {
  const { model } = world
  return new HostObject('Application', {
    get: {
      calculationMode: () => model.calculationMode,
      calculationState: () => 'Done',
      decimalSeparator: () => ',',
      thousandsSeparator: () => '.',
    },
    set: {
      calculationMode: (mode: string) => {
        model.calculationMode = mode
      },
    },
    call: {
      suspendApiCalculationUntilNextSync: () => world.suspended('calculation'),
      suspendScreenUpdatingUntilNextSync: () => world.suspended('screen'),
      calculate: (type: string) => {
        if (!['Recalculate', 'Full', 'FullRebuild'].includes(type))
          throw new HostError('InvalidArgument', 'Application.calculate')
        if (type !== 'Recalculate') for (const sheet of model.sheets) world.dirtied(sheet, WHOLE_SHEET)
      },
    },
  })
}

/** Excel's own functions, called without a cell. DATE counts days as the workbook does. */
function functionsObject(world: World): HostObject {
  return new HostObject('Functions', {
    call: {
      date: (year: number, month: number, day: number) => {
        const serial = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569
        const value = world.model.date1904 ? serial - 1462 : serial
        return new HostObject('FunctionResult', { get: { value: () => value, error: () => null } })
      },
    },
  })
}

function settingsObject(world: World): HostObject {
  const { settings } = world.model
  const object = (key: string): HostObject | null =>
    settings.has(key)
      ? new HostObject('Setting', {
          key,
          get: { key: () => key, value: () => settings.get(key) },
          call: {
            delete: () => {
              settings.delete(key)
            },
          },
        })
      : null
  return new HostObject('SettingCollection', {
    items: () => [...settings.keys()].map((key) => object(key) as HostObject),
    call: {
      add: (key: string, value: unknown) => {
        if (JSON.stringify(value).length > 2_000_000) throw new NotEmulated('settings above 2 MB')
        settings.set(key, value)
        return object(key)
      },
      getItem: (key: string) => existing(object(key), 'SettingCollection.getItem'),
      getItemOrNullObject: object,
    },
  })
}
