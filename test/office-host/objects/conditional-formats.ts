import { type Area, overlap } from '../model/area'
import type { ModelConditionalFormat, SheetModel } from '../model/sheet-model'
import { HostError } from '../wire/host-error'
import { HostObject } from '../wire/host-object'
import type { World } from '../world'
import { rangeObject, refuseProtected } from './range'

const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot']
const SIDES = ['top', 'bottom', 'left', 'right']

/** The rules whose cells lie at least partly in an area, the one that goes first in front. */
export function conditionalFormatsObject(world: World, sheet: SheetModel, area: Area): HostObject {
  const here = (): ModelConditionalFormat[] => sheet.conditionalFormats.filter((one) => overlap(one.area, area))
  const object = (format: ModelConditionalFormat): HostObject => conditionalFormatObject(world, sheet, format)
  return new HostObject('ConditionalFormatCollection', {
    items: () => here().map(object),
    call: {
      add: (type: string) => {
        refuseProtected(sheet, 'ConditionalFormatCollection.add')
        sheet.formatsMade += 1
        const id = `${sheet.id}-format-${String(sheet.formatsMade)}`
        const format = { id, type, area, formula: '', look: new Map<string, string>() }
        // A new rule goes before those that are there.
        sheet.conditionalFormats = [format, ...sheet.conditionalFormats]
        return object(format)
      },
      getItem: (id: string) => {
        const found = sheet.conditionalFormats.find((one) => one.id === id)
        if (found === undefined) throw new HostError('ItemNotFound', 'ConditionalFormatCollection.getItem')
        return object(found)
      },
      getCount: () => here().length,
    },
  })
}

function conditionalFormatObject(world: World, sheet: SheetModel, format: ModelConditionalFormat): HostObject {
  return new HostObject('ConditionalFormat', {
    id: format.id,
    get: {
      id: () => format.id,
      type: () => format.type,
      priority: () => sheet.conditionalFormats.indexOf(format),
    },
    to: { custom: () => customObject(format) },
    call: {
      delete: () => {
        refuseProtected(sheet, 'ConditionalFormat.delete')
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format)
      },
      getRange: () => rangeObject(world, sheet, format.area),
    },
  })
}

function customObject(format: ModelConditionalFormat): HostObject {
  if (format.type !== 'Custom') throw new HostError('InvalidOperation', 'ConditionalFormat.custom')
  const bag = (type: string, prefix: string, names: readonly string[]): HostObject =>
    new HostObject(type, {
      get: Object.fromEntries(names.map((name) => [name, () => format.look.get(prefix + name) ?? null])),
      set: Object.fromEntries(
        names.map((name) => [
          name,
          (value: string) => {
            if (name === 'style' && !LINES.includes(value)) throw new HostError('InvalidArgument', `${type}.style`)
            format.look.set(prefix + name, value)
          },
        ]),
      ),
    })
  return new HostObject('CustomConditionalFormat', {
    to: {
      rule: () =>
        new HostObject('ConditionalFormatRule', {
          get: { formula: () => format.formula },
          set: {
            formula: (formula: string) => {
              if (!formula.startsWith('=') || formula.length > 255)
                throw new HostError('InvalidArgument', 'ConditionalFormatRule.formula')
              format.formula = formula
            },
          },
        }),
      format: () =>
        new HostObject('ConditionalRangeFormat', {
          to: {
            fill: () => bag('ConditionalRangeFill', 'fill.', ['color']),
            font: () => bag('ConditionalRangeFont', 'font.', ['bold', 'color']),
            borders: () =>
              new HostObject('ConditionalRangeBorderCollection', {
                to: Object.fromEntries(
                  SIDES.map((side) => [side, () => bag('ConditionalRangeBorder', `${side}.`, ['style', 'color'])]),
                ),
              }),
          },
        }),
    },
  })
}
