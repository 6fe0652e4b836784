import { type Area, overlap } from '../model/area'
import type { SheetModel } from '../model/sheet-model'
import { HostError } from '../wire/host-error'
import { HostObject } from '../wire/host-object'

/** Longest list Excel takes as text in the rule itself. */
const LONGEST_LIST = 255

export function dataValidationObject(sheet: SheetModel, area: Area): HostObject {
  const found = () => sheet.validations.find((one) => overlap(one.area, area))
  return new HostObject('DataValidation', {
    get: { rule: () => found()?.rule ?? {}, type: () => (found() === undefined ? 'None' : 'List') },
    set: {
      rule: (rule: { list?: { source?: unknown } }) => {
        const source = rule.list?.source
        if (typeof source === 'string' && !source.startsWith('=') && source.length > LONGEST_LIST)
          throw new HostError('InvalidArgument', 'DataValidation.rule')
        sheet.validations = [...sheet.validations.filter((one) => !overlap(one.area, area)), { area, rule }]
      },
      errorAlert: () => undefined,
      prompt: () => undefined,
      ignoreBlanks: () => undefined,
    },
    call: {
      clear: () => {
        sheet.validations = sheet.validations.filter((one) => !overlap(one.area, area))
      },
    },
  })
}
