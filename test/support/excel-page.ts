import type { Browser, BrowserContext, Page, Route } from 'playwright-core'
import { type BridgeSetup, connectBrowser, OFFICE_CDN, officeFile, type OfficeHost } from '../office-host'
import { TODAY } from './preview-page'

/** Where the manifest says that the pane stands. */
export const PANE_ORIGIN = 'https://localhost:3000'

export interface ExcelVisit {
  /** What Excel says of itself: language, requirement sets, theme. */
  readonly excel?: Partial<BridgeSetup>
  readonly width?: number
  readonly height?: number
  readonly system?: 'light' | 'dark' | 'contrast'
  readonly today?: string
  /** Microsoft's address cannot be reached. */
  readonly withoutOffice?: boolean
  /** Office.js starts somewhere else than in Excel. */
  readonly outsideExcel?: boolean
}

export interface ExcelPage {
  readonly page: Page
  readonly context: BrowserContext
  /** What should never happen: errors and warnings in the console, refusals by the policy, requests to elsewhere. */
  readonly faults: string[]
  /** Files of Microsoft that were asked for. */
  readonly officeFiles: string[]
  close(): Promise<void>
}

/** Opens the built pane beside a workbook, as Excel does: over https, with the headers of production, office.js real. */
export async function openInExcel(
  browser: Browser,
  server: string,
  host: OfficeHost,
  visit: ExcelVisit = {},
): Promise<ExcelPage> {
  const { width = 350, height = 760, system = 'light', today = TODAY, excel = {} } = visit
  const context = await browser.newContext({
    viewport: { width, height },
    locale: excel.locale ?? 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    colorScheme: system === 'dark' ? 'dark' : 'light',
    forcedColors: system === 'contrast' ? 'active' : 'none',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const faults: string[] = []
  const officeFiles: string[] = []
  await page.clock.setFixedTime(new Date(`${today}T12:00:00+02:00`))
  await watch(page, faults)
  await context.route('**/*', (route) =>
    answer(route, server, faults, visit.withoutOffice === true ? null : officeFiles),
  )
  if (visit.outsideExcel !== true) await connectBrowser(page, host, excel)
  await page.goto(`${PANE_ORIGIN}/taskpane.html`)
  return { page, context, faults, officeFiles, close: () => context.close() }
}

/** Our own files come from the server that stands for production, Microsoft's from the package; nothing else is there. */
async function answer(route: Route, server: string, faults: string[], officeFiles: string[] | null): Promise<void> {
  const url = route.request().url()
  if (url.startsWith(`${PANE_ORIGIN}/`)) {
    await route.fulfill({ response: await route.fetch({ url: server + url.slice(PANE_ORIGIN.length) }) })
    return
  }
  const source = url.startsWith(OFFICE_CDN) ? officeFile(url) : null
  if (source !== null && officeFiles !== null) {
    officeFiles.push(url.slice(OFFICE_CDN.length).toLowerCase())
    await route.fulfill({ body: source, contentType: 'text/javascript' })
    return
  }
  if (officeFiles !== null) faults.push(`request elsewhere: ${url}`)
  await route.abort()
}

async function watch(page: Page, faults: string[]): Promise<void> {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`answer ${String(response.status())}: ${response.url()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy ${event.violatedDirective} refused ${event.blockedURI}`)
    })
  })
}
