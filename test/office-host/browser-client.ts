import type { Page } from 'playwright-core'
import { type BridgeSetup, DUTCH_EXCEL, installBridge } from './bridge'
import type { OfficeHost } from './office-host'

/** Names under which the page and this process find each other. */
const OPENED = 'excelPageOpened'
const EXECUTE = 'excelExecute'
const TELL = 'excelTell'

/** A page in a browser with an Excel behind it. */
export interface BrowserClient {
  /** Opens another Excel behind the same page; it is there from the next load on. */
  connect(host: OfficeHost): void
  /** Called at the next load, before any script of the page runs. */
  whenLoaded(act: () => void): void
}

/**
 * Puts the Excel's bridge in the page before any script of it runs, at each load again, and carries the calls across:
 * the page asks by an exposed function, the host tells by evaluating in the page.
 */
export async function connectBrowser(
  page: Page,
  host: OfficeHost,
  setup: Partial<BridgeSetup> = {},
): Promise<BrowserClient> {
  let current = host
  let load = 0
  let atLoad: (() => void)[] = []
  await page.exposeFunction(OPENED, () => {
    const here = ++load
    current.connect((event, payload) => {
      if (here !== load) return
      // A page that is closing or loading anew hears nothing any more.
      page.evaluate(tell, { name: TELL, event, payload }).catch(() => undefined)
    })
    const acts = atLoad
    atLoad = []
    for (const act of acts) act()
  })
  await page.exposeFunction(EXECUTE, (dispatch: number, params: unknown) => current.execute(dispatch, params))
  const facts: BridgeSetup = {
    ...DUTCH_EXCEL,
    requirements: host.requirements,
    readOnly: host.model.readOnly,
    ...setup,
  }
  await page.addInitScript(
    // An empty page has no Excel: that is where a pane is that was closed.
    `if (location.protocol === 'https:') {
      const open = ${installBridge.toString()}
      void window.${OPENED}()
      window.${TELL} = open(window, ${JSON.stringify(facts)}, (dispatch, params) => window.${EXECUTE}(dispatch, params))
    }`,
  )
  return {
    connect(next) {
      current = next
    },
    whenLoaded(act) {
      atLoad.push(act)
    },
  }
}

function tell({ name, event, payload }: { name: string; event: number; payload: unknown }): void {
  const page = globalThis as unknown as Record<string, (event: number, payload: unknown) => void>
  page[name]?.(event, payload)
}
