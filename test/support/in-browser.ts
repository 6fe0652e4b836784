import type { Browser } from 'playwright-core'
import { findBrowser, launchBrowser } from './browser'
import { describeWhere } from './needs'
import { type PageServer, serveGallery, servePreview } from './serve'

/** What a test has at hand that looks at our pages. */
export interface InBrowser {
  readonly browser: Browser
  /** Where the pages are served: "http://localhost:40123". */
  readonly address: string
}

const search = findBrowser()

/**
 * `describe` for tests that look at our built pages in a browser, skipped where none starts. Browser and pages are there
 * from before the first test until after the last.
 */
export function describeInBrowser(name: string, tests: (at: InBrowser) => void): void {
  describeAt(servePreview, name, tests)
}

/** The same, for tests that look at every state of the pane (`test/pane-screens`). */
export function describeInGallery(name: string, tests: (at: InBrowser) => void): void {
  describeAt(serveGallery, name, tests)
}

function describeAt(serve: () => Promise<PageServer>, name: string, tests: (at: InBrowser) => void): void {
  describeWhere('found' in search, 'missing' in search ? search.missing : '')(name, () => {
    let browser: Browser
    let server: PageServer
    // The states of the pane are built first.
    beforeAll(async () => {
      ;[browser, server] = await Promise.all([launchBrowser(search), serve()])
    }, 240_000)
    afterAll(async () => {
      await browser?.close()
      await server?.stop()
    })
    tests({
      get browser() {
        return browser
      },
      get address() {
        return server.address
      },
    })
  })
}
