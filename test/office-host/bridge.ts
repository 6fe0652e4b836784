import { CURRENT_EXCEL } from './requirements'

/** Everything about the host that the page asks for at once, without a request. All plain data. */
export interface BridgeSetup {
  /** Language tag, such as nl-NL. */
  readonly locale: string
  readonly requirements: Readonly<Record<string, string>>
  readonly documentUrl: string
  readonly readOnly: boolean
  /** Colours as numbers, as Excel hands them over; empty where the platform tells none. */
  readonly theme: Readonly<Record<string, number>>
  /** Settings in the document, each as JSON text. */
  readonly settings: Readonly<Record<string, string>>
}

/** A Dutch Excel of today with a workbook that may be edited. */
export const DUTCH_EXCEL: BridgeSetup = {
  locale: 'nl-NL',
  requirements: CURRENT_EXCEL,
  documentUrl: 'C:\\map.xlsx',
  readOnly: false,
  theme: {},
  settings: {},
}

export type Execute = (dispatch: number, params: unknown) => Promise<unknown[] | null>

/**
 * Puts the desktop host's object in the page, as office.js expects to find it.
 * It also runs inside a browser as text, so it uses nothing from outside its own body.
 */
export function installBridge(
  scope: { external?: object },
  setup: BridgeSetup,
  execute: Execute,
): (event: number, payload: unknown) => void {
  const array = (items: unknown[]): object => ({ toArray: () => items, dimensions: () => 1 })
  const handlers = new Map<number, (event: number, payload: object) => void>()
  // A button on the ribbon starts the page and waits until it listens.
  const RIBBON = 39
  const pressed: unknown[] = []
  const always =
    <T>(value: T) =>
    () =>
      value
  const context = {
    GetAppType: always(1),
    GetSolutionRef: always('social-return'),
    GetAppVersionMajor: always(16),
    GetAppVersionMinor: always(0),
    GetAppUILocale: always(setup.locale),
    GetAppDataLocale: always(setup.locale),
    GetDocUrl: always(setup.documentUrl),
    GetAppCapabilities: always(setup.readOnly ? 1 : 0),
    GetActivationMode: always(1),
    GetControlIntegrationLevel: always(1),
    GetSolutionToken: always(''),
    GetCorrelationId: always('00000000-0000-0000-0000-000000000000'),
    GetInstanceId: always('1'),
    GetTouchEnabled: always(false),
    GetCommerceAllowed: always(false),
    GetSupportedMatrix: always(JSON.stringify(setup.requirements)),
    GetHostCustomMessage: always(''),
    GetHostFullVersion: always('16.0.18000.20000'),
    GetDialogRequirementMatrix: always('{}'),
    GetFeaturesForSolution: always('{}'),
    GetInitialDisplayMode: always(2),
    GetOfficeThemeInfo: always(JSON.stringify(setup.theme)),
    GetSettings: () => ({
      Read(keys: string[], values: string[]) {
        for (const [key, value] of Object.entries(setup.settings)) {
          keys.push(key)
          values.push(value)
        }
      },
      Write(keys: string[], values: string[]) {
        void execute(-1, [keys, values])
      },
    }),
  }
  const external = {
    GetHostInfo: always(`Excel$Win32$16.01$${setup.locale}$telemetry$$disableLogging$3`),
    GetContext: always(context),
    Execute(dispatch: number, params: unknown, callback: (answer: object) => void) {
      void execute(dispatch, params).then((answer) => {
        if (answer !== null) callback(array(answer))
      })
    },
    RegisterEvent(
      event: number,
      _target: string,
      handler: (event: number, payload: object) => void,
      callback: (answer: object) => void,
    ) {
      handlers.set(event, handler)
      setTimeout(() => callback(array([0])))
      if (event === RIBBON) for (const payload of pressed.splice(0)) setTimeout(() => tell(event, payload))
    },
    UnregisterEvent(event: number, _target: string, callback: (answer: object) => void) {
      handlers.delete(event)
      setTimeout(() => callback(array([0])))
    },
  }
  if (scope.external === undefined) scope.external = external
  else Object.assign(scope.external, external)
  return tell

  function tell(event: number, payload: unknown): void {
    const handler = handlers.get(event)
    if (handler !== undefined) handler(event, Array.isArray(payload) ? array(payload) : (payload as object))
    else if (event === RIBBON) pressed.push(payload)
  }
}
