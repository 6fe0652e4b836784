import type { WorkbookModel } from './model/workbook-model'
import { NotEmulated } from './wire/host-error'
import { HostObject } from './wire/host-object'

/** What the add-in's runtime remembers and reports outside the workbook's cells. */
export interface RuntimeState {
  /** Kept in the document: 'Inactive', 'Background' … as the add-in last asked. */
  startState: string
  visibility: string
  functionsReady: boolean
  shortcuts: Record<string, string>
}

/** What the page tells of custom functions. */
export interface FunctionRuntime {
  ready(): void
  results(results: readonly unknown[]): void
}

/** The host's services beside the workbook, by the name the client asks for. */
export function serviceObject(
  type: string,
  state: RuntimeState,
  model: WorkbookModel,
  functions: FunctionRuntime,
): HostObject {
  switch (type) {
    case 'Microsoft.ExcelServices.CustomFunctions':
      return new HostObject(type, {
        call: {
          _SetOsfControlContainerReadyForCustomFunctions: () => {
            functions.ready()
            return null
          },
          // The one that shortens the pause between two batches of answers; tests wait less.
          _GetEnabledFeatures: () => [2],
          SetInvocationArrayResults: (results: unknown[]) => {
            functions.results(results)
            return null
          },
          SetInvocationResults: (results: unknown[]) => {
            functions.results(results)
            return null
          },
        },
      })
    case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
      return new HostObject(type, {
        call: {
          getAppRuntimeStartState: () => state.startState,
          setAppRuntimeStartState: (wanted: string) => {
            state.startState = wanted
            return null
          },
        },
      })
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return new HostObject(type, {
        call: {
          getAppRuntimeState: () => state.visibility,
          setAppRuntimeState: (wanted: string) => {
            state.visibility = wanted
            return null
          },
        },
      })
    case 'Microsoft.InternalService.AddinInternalService':
      return new HostObject(type, { call: { notifyActionHandlerReady: () => null } })
    case 'Microsoft.DynamicRibbon.DynamicRibbon':
      return new HostObject(type, { call: { executeRequestUpdate: () => null } })
    default:
      throw new NotEmulated(`${type} (${model.name})`)
  }
}
