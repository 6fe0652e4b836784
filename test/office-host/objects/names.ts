import { addressOf } from '../model/area'
import type { ModelName } from '../model/workbook-model'
import type { World } from '../world'
import { HostError } from '../wire/host-error'
import { HostObject, existing } from '../wire/host-object'
import { type RangeBehind, rangeObject } from './range'

export function namesObject(world: World): HostObject {
  const { model } = world
  const object = (name: ModelName | undefined) => (name === undefined ? null : nameObject(world, name))
  return new HostObject('NamedItemCollection', {
    items: () => model.names.map((name) => nameObject(world, name)),
    call: {
      add: (name: string, reference: HostObject | string) =>
        nameObject(world, model.addName(name, refersTo(reference))),
      getItem: (name: string) => object(existing(model.nameNamed(name), 'NamedItemCollection.getItem')),
      getItemOrNullObject: (name: string) => object(model.nameNamed(name)),
      getCount: () => model.names.length,
    },
  })
}

function refersTo(reference: HostObject | string): string {
  if (typeof reference === 'string') return reference
  const { sheet, area } = reference.behind as RangeBehind
  return `=${addressOf(sheet.name, area)}`
}

function nameObject(world: World, name: ModelName): HostObject {
  const range = () => {
    const sheet = name.place === null ? undefined : world.model.sheetById(name.place.sheet)
    return name.place === null || sheet === undefined ? null : rangeObject(world, sheet, name.place.area)
  }
  return new HostObject(
    'NamedItem',
    {
      key: name.name,
      get: {
        name: () => name.name,
        visible: () => name.visible,
        comment: () => name.comment,
        scope: () => 'Workbook',
        type: () => (name.place === null ? 'Error' : 'Range'),
        formula: () => world.model.formulaOf(name),
        value: () => world.model.formulaOf(name).slice(1),
      },
      set: {
        visible: (visible: boolean) => {
          name.visible = visible
        },
        comment: (comment: string) => {
          name.comment = comment
        },
      },
      call: {
        getRange: () => {
          const found = range()
          if (found === null) throw new HostError('InvalidArgument', 'NamedItem.getRange')
          return found
        },
        getRangeOrNullObject: range,
        delete: () => {
          world.model.names = world.model.names.filter((one) => one !== name)
        },
      },
    },
    name,
  )
}
