import type { Page } from 'playwright-core'
import type { Gallery, Look } from '../pane-screens/gallery'
import type { InBrowser } from './in-browser'

export interface ScenePage {
  readonly page: Page
  /** Errors in the console and refusals by the security policy. */
  readonly faults: readonly string[]
  show(look: Look): Promise<void>
  close(): Promise<void>
}

export interface SceneVisit extends Partial<Look> {
  readonly width?: number
  readonly height?: number
}

/** Opens the pane in a state that people can meet, and waits until it is there. */
export async function visitScene(
  { browser, address }: InBrowser,
  name: string,
  { language = 'nl', theme = 'light', width = 320, height = 720 }: SceneVisit = {},
): Promise<ScenePage> {
  const context = await browser.newContext({ viewport: { width, height }, locale: language, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.goto(`${address}/?scene=${name}&lang=${language}&theme=${theme}`)
  await page.waitForFunction(() => document.documentElement.dataset['scene'] !== undefined, null, { timeout: 60_000 })
  const state = await page.evaluate(() => document.documentElement.dataset['scene'])
  if (state !== 'ready') throw new Error(`${name}: ${String(state)}`)
  return {
    page,
    faults,
    async show(look) {
      await page.emulateMedia({
        forcedColors: look.theme === 'contrast' ? 'active' : 'none',
        colorScheme: look.theme === 'light' ? 'light' : 'dark',
      })
      await page.evaluate(async (next) => {
        ;(globalThis as unknown as { gallery: Gallery }).gallery.show(next)
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
      }, look)
    },
    close: () => context.close(),
  }
}

/** What sticks out of the page at the side, and so has to be scrolled to or cannot be read at all. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    // What floats finds its place after the page has changed its size.
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame)
    const edge = document.documentElement.clientWidth + 1
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
    const reach = document.createRange()
    // Words for screen readers only are cut off on purpose.
    const isHidden = (element: Element): boolean => element.getBoundingClientRect().width <= 1
    const right = (node: Node): number => {
      if (node instanceof Text) reach.selectNode(node)
      const { right: end, width, height } = (node instanceof Element ? node : reach).getBoundingClientRect()
      return width > 1 && height > 1 ? end : 0
    }
    return [...document.querySelectorAll('#root *')]
      .filter((element) => !scrolls(element.parentElement) && !element.matches('option') && !isHidden(element))
      .filter((element) => [element, ...element.childNodes].some((node) => right(node) > edge))
      .slice(0, 5)
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 40) ?? ''}`)
  })
}
