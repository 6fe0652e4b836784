import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import type { InBrowser } from './in-browser'
import { keepFaults } from './page-faults'

export interface PreviewPage {
  readonly page: Page
  readonly pane: Locator
  /** What should never happen: errors in the console, refusals by the security policy, requests to elsewhere. */
  readonly faults: readonly string[]
  close(): Promise<void>
}

export interface PreviewVisit {
  readonly language?: 'nl' | 'en'
  readonly theme?: 'light' | 'dark' | 'contrast'
  readonly today?: string
  readonly width?: number
  readonly height?: number
  /** A Dutch person's browser unless told otherwise. */
  readonly locale?: string
}

/** The day the sample tells its story: its second quarter has just ended. */
export const TODAY = '2026-07-15'

/** Opens the page as a person would and waits until the sample can be worked on. */
export async function visitPreview({ browser, address }: InBrowser, visit: PreviewVisit = {}): Promise<PreviewPage> {
  const { language = 'nl', theme = 'light', today = TODAY, width = 1280, height = 800, locale = 'nl-NL' } = visit
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    timezoneId: 'Europe/Amsterdam',
    acceptDownloads: true,
    reducedMotion: 'reduce',
  })
  const faults: string[] = []
  const page = await context.newPage()
  await keepFaults(page, faults)
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(`${address}/`) && !/^(?:blob|data):/.test(url)) faults.push(`request elsewhere: ${url}`)
  })
  await page.goto(`${address}/?lang=${language}&theme=${theme}&today=${today}`)
  await ready(page, width)
  return { page, pane: paneOf(page), faults, close: () => context.close() }
}

/** The sheet is drawn and the pane has read the workbook. */
export async function ready(page: Page, width = 1280): Promise<void> {
  if (width > 700) await page.getByRole('grid').waitFor()
  await paneOf(page).getByRole('heading').first().waitFor()
}

/** The pane, whichever landmark it is: beside the sheet it complements it, in its place it is the main thing. */
export function paneOf(page: Page) {
  return page.locator('[data-side="pane"]')
}

export interface AxeFault {
  readonly rule: string
  readonly places: readonly string[]
}

export const WCAG: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
let axe: string | null = null

/** What WCAG 2.2 AA forbids and axe can see on the page as it is now. */
export async function axeFaults(page: Page, tags = WCAG): Promise<AxeFault[]> {
  axe ??= readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
  // Through the debugger, as the page's own policy refuses scripts from outside.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  return page.evaluate(async (asked) => {
    interface Found {
      violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[]
    }
    const run = (globalThis as unknown as { axe: { run(root: Document, options: object): Promise<Found> } }).axe.run
    const { violations } = await run(document, { runOnly: { type: 'tag', values: asked } })
    return violations.map(({ id, nodes }) => ({
      rule: id,
      places: nodes.map(
        ({ target, failureSummary = '' }) => `${target.join(' ')} ${failureSummary.split('\n')[1] ?? ''}`,
      ),
    }))
  }, tags)
}

/** The cell at "F14" of the sheet that is shown. Only cells in view exist. */
export function cell(page: Page, address: string) {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? ''
  const row = address.slice(letters.length)
  return page.locator(`[data-cell="${letters}${row}"]`)
}

/** Goes to a cell by the name box. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.getByLabel(/^(Adres van de cel|Address of the cell)$/)
  await box.fill(address)
  await box.press('Enter')
}

/** Content of the formula bar. */
export function formulaBar(page: Page) {
  return page.getByLabel(/^(Inhoud van cel|Content of cell) /)
}
