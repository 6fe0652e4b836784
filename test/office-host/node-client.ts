import { type BridgeSetup, DUTCH_EXCEL, installBridge } from './bridge'
import { OFFICE_CDN, officeFile } from './office-files'
import type { OfficeHost } from './office-host'

/** A page without a browser: the real office.js in this process, with one Excel behind it at a time. */
export interface NodeClient {
  /** Opens another Excel behind the same page. */
  connect(host: OfficeHost): void
}

let loaded: Promise<NodeClient> | null = null

/** Loads office.js once per process, so once per test file; what it declares holds for the whole file. */
export function loadOfficeClient(setup: Partial<BridgeSetup> = {}): Promise<NodeClient> {
  loaded ??= load({ ...DUTCH_EXCEL, ...setup })
  return loaded
}

async function load(setup: BridgeSetup): Promise<NodeClient> {
  let current: OfficeHost | null = null
  const page = pageStubs()
  const send = installBridge(
    page,
    setup,
    (dispatch, params) => current?.execute(dispatch, params) ?? Promise.resolve(null),
  )
  run(`${OFFICE_CDN}office.js`)
  const services = new (await import('./office-host')).OfficeHost()
  const connect = (host: OfficeHost): void => {
    // The runtime of custom functions says so once, to the Excel it starts with.
    const listening = current?.runtime.functionsReady === true
    current = host
    host.connect(send)
    if (listening) host.functionsReady()
  }
  connect(services)
  await Office.onReady()
  return { connect }
}

/** The dozen things office.js asks of a page. */
function pageStubs(): { external?: object } {
  const page = globalThis as unknown as Record<string, unknown>
  const head = { appendChild: addScript, insertBefore: addScript }
  const script = { src: `${OFFICE_CDN}office.js`, getAttribute: () => `${OFFICE_CDN}office.js` }
  const element = (tag: string) => ({
    tagName: tag,
    style: {},
    setAttribute: () => undefined,
    appendChild: () => undefined,
  })
  const store = () => {
    const kept = new Map<string, string>()
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    }
  }
  const address = new URL('https://localhost:3000/taskpane.html')
  const stubs: Record<string, unknown> = {
    window: globalThis,
    self: globalThis,
    top: globalThis,
    parent: globalThis,
    name: '',
    location: {
      href: address.href,
      search: '',
      hash: '',
      origin: address.origin,
      protocol: address.protocol,
      host: address.host,
      hostname: address.hostname,
      pathname: address.pathname,
    },
    navigator: { userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/120', platform: 'Win32' },
    history: {},
    sessionStorage: store(),
    localStorage: store(),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    document: {
      head,
      body: {},
      documentElement: {},
      cookie: '',
      URL: address.href,
      readyState: 'complete',
      getElementsByTagName: (tag: string) => (tag === 'script' ? [script] : tag === 'head' ? [head] : []),
      getElementById: () => null,
      createElement: element,
      addEventListener: (_event: string, listener: () => void) => setTimeout(listener),
    },
  }
  for (const [name, value] of Object.entries(stubs))
    Object.defineProperty(page, name, { value, configurable: true, writable: true })
  return page
}

interface ScriptElement {
  readonly src: string
  readyState?: string
  onload?: () => void
  onerror?: () => void
}

function addScript(script: ScriptElement): ScriptElement {
  setTimeout(() => {
    if (run(script.src)) script.onload?.()
    else script.onerror?.()
  })
  return script
}

function run(url: string): boolean {
  const source = officeFile(url)
  if (source === null) return false
  // Indirect, so that it runs as a script of the page does: in the global scope of this test's own realm.
  // eslint-disable-next-line no-eval
  ;(0, eval)(source)
  return true
}
