import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Locator, Page, Route } from 'playwright-core'
import { a1, positionFromA1 } from '#workbook'
import {
  type BridgeSetup,
  connectBrowser,
  CustomFunctions,
  type FunctionsMetadata,
  OFFICE_CDN,
  officeFile,
  OfficeHost,
} from '../office-host'
import type { InBrowser } from './in-browser'
import { keepFaults } from './page-faults'
import { type PaneWords, paneWords } from './pane-words'
import { TODAY } from './preview-page'

/** Where the manifest says that the pane stands. */
export const PANE_ORIGIN = 'https://localhost:3000'

export interface ExcelVisit {
  /** Of Excel, and so of the pane. */
  readonly language?: 'nl' | 'en'
  /** What Excel says of itself: requirement sets, theme, read-only. */
  readonly excel?: Partial<BridgeSetup>
  readonly width?: number
  readonly height?: number
  readonly system?: 'light' | 'dark' | 'contrast'
  readonly today?: string
  /** Of Microsoft's files these are the only ones that arrive. */
  readonly officeArrives?: readonly string[]
  /** Sees the pane for the first time. */
  readonly newcomer?: boolean
  /** False: the test turns the clock on itself. */
  readonly patient?: boolean
  /** A button on the ribbon (function, id) that starts it all. */
  readonly pressed?: readonly [string, string]
}

/** A person with a workbook in Excel and the pane beside it. */
export interface ExcelPage {
  readonly host: OfficeHost
  readonly page: Page
  readonly context: BrowserContext
  readonly pane: Locator
  readonly t: PaneWords
  /** What should never happen: errors and warnings in the console, refusals by the policy, requests to elsewhere. */
  readonly faults: string[]
  /** Files of Microsoft that were asked for. */
  readonly officeFiles: string[]
  /** Opens one of the four screens. */
  open(screen: keyof PaneWords['tabs']): Promise<void>
  press(name: string): Promise<void>
  /** The workbook has been read and the overview stands there. */
  ready(): Promise<void>
  /** Types in a cell, as a person does. */
  type(sheet: string, address: string, content: string | number): void
  /** What stands in a cell, and which cell is selected: ["Inzet", "D27"]. */
  cell(sheet: string, address: string): unknown
  selection(): readonly [string, string]
  close(): Promise<void>
}

/** An Excel that knows our functions as the build describes them, and asks the page for their values. */
export function excelWithFunctions(): { readonly host: OfficeHost; readonly functions: CustomFunctions } {
  const host = new OfficeHost()
  const metadata = JSON.parse(readFileSync(join('dist', 'functions.json'), 'utf8')) as FunctionsMetadata
  return { host, functions: new CustomFunctions(host, { metadata }) }
}

/** Closes the pane, in which nothing went wrong and nothing was asked that our Excel does not know. */
export async function closeInOrder(excel: ExcelPage): Promise<void> {
  await excel.close()
  expect(excel.faults).toEqual([])
  expect(excel.host.gaps).toEqual([])
}

/** Opens the built pane beside a workbook, as Excel does: over https, with the headers of production, office.js real. */
export async function openInExcel(
  { browser, address: server }: InBrowser,
  host: OfficeHost,
  visit: ExcelVisit = {},
): Promise<ExcelPage> {
  const { language = 'nl', width = 350, height = 760, system = 'light', today = TODAY } = visit
  const excel = { locale: language === 'nl' ? 'nl-NL' : 'en-US', ...visit.excel }
  const context = await browser.newContext({
    viewport: { width, height },
    locale: excel.locale,
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    colorScheme: system === 'dark' ? 'dark' : 'light',
    forcedColors: system === 'contrast' ? 'active' : 'none',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const noon = Date.parse(`${today}T12:00:00+02:00`)
  if (visit.patient === false) await page.clock.install({ time: noon })
  else await page.addInitScript(startOn, noon)
  const faults: string[] = []
  const officeFiles: string[] = []
  await keepFaults(page, faults)
  await context.route('**/*', (route) => answer(route, { server, faults, officeFiles }, visit.officeArrives))
  if (visit.newcomer !== true) await page.addInitScript(introduced)
  const client = await connectBrowser(page, host, excel)
  if (visit.pressed !== undefined) client.whenLoaded(() => host.press(...(visit.pressed as [string, string])))
  await page.goto(`${PANE_ORIGIN}/taskpane.html`)
  const pane = page.locator('#root')
  const t = paneWords(language)
  return {
    host,
    page,
    context,
    pane,
    t,
    faults,
    officeFiles,
    open: (screen) => pane.getByRole('tab', { name: t.tabs[screen], exact: true }).click(),
    press: (name) => pane.getByRole('button', { name, exact: true }).click(),
    ready: () => pane.getByRole('heading', { level: 2 }).first().waitFor(),
    type: (sheet, address, content) => typeInCell(host, sheet, address, content),
    cell: (sheet, address) => modelCell(host, sheet, address)?.value ?? null,
    selection: () => selectionOf(host),
    async close() {
      if (page.isClosed()) return
      // What is still under way when a person leaves is nobody's fault.
      page.removeAllListeners()
      await context.unrouteAll({ behavior: 'ignoreErrors' })
      await context.close()
    },
  }
}

interface Outside {
  readonly server: string
  readonly faults: string[]
  readonly officeFiles: string[]
}

/** Our own files come from the server that stands for production, Microsoft's from the package; nothing else is there. */
async function answer(
  route: Route,
  { server, faults, officeFiles }: Outside,
  officeArrives?: readonly string[],
): Promise<void> {
  const url = route.request().url()
  if (url.startsWith(`${PANE_ORIGIN}/`)) {
    await route.fulfill({ response: await route.fetch({ url: server + url.slice(PANE_ORIGIN.length) }) })
    return
  }
  const source = url.startsWith(OFFICE_CDN) ? officeFile(url) : null
  const file = url.slice(OFFICE_CDN.length).toLowerCase()
  if (source === null) faults.push(`request elsewhere: ${url}`)
  else officeFiles.push(file)
  if (source === null || officeArrives?.includes(file) === false) await route.abort()
  else await route.fulfill({ body: source, contentType: 'text/javascript' })
}

function introduced(): void {
  if (location.protocol === 'https:') localStorage.setItem('social-return.introduced', 'yes')
}

/** The clock starts there and runs on; timers are left alone. */
function startOn(time: number): void {
  const shift = time - Date.now()
  const Real = Date
  globalThis.Date = class extends Real {
    constructor(...given: [] | [string | number]) {
      if (given.length === 0) super(Real.now() + shift)
      else super(...(given as [string]))
    }
    static override now(): number {
      return Real.now() + shift
    }
  } as DateConstructor
}

function typeInCell(host: OfficeHost, sheetName: string, address: string, content: string | number): void {
  const { sheet, row, column } = placeOf(host, sheetName, address)
  host.byPerson(() => {
    sheet.enter(row, column, content)
    host.changed(sheet, { top: row, bottom: row, left: column, right: column })
  })
}

export function modelCell(host: OfficeHost, sheetName: string, address: string) {
  const { sheet, row, column } = placeOf(host, sheetName, address)
  return sheet.at(row, column)
}

function placeOf(host: OfficeHost, sheetName: string, address: string) {
  const sheet = host.model.sheetNamed(sheetName)
  const place = positionFromA1(address)
  if (sheet === undefined || place === null) throw new Error(`no cell ${sheetName}!${address}`)
  return { sheet, ...place }
}

function selectionOf({ model }: OfficeHost): readonly [string, string] {
  const { sheet, area } = model.selection
  return [model.sheetById(sheet)?.name ?? '', a1(area.top, area.left)]
}

/** Waits until it holds; what happens in Excel happens a moment later. */
export async function eventually(check: () => void | Promise<void>, within = 10_000): Promise<void> {
  const end = Date.now() + within
  for (;;) {
    try {
      await check()
      return
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
