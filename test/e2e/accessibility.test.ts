import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { paneTexts, previewTexts } from '#texts'
import { findBrowser, launchBrowser } from '../support/browser'
import { describeWhere } from '../support/needs'
import { axeFaults, visitPreview } from '../support/preview-page'
import { type PreviewServer, servePreview } from '../support/serve'

const search = findBrowser()
const CATALOGUE = join('test', 'fixtures', 'csv', 'duoplus.csv')

describeWhere('found' in search, 'missing' in search ? search.missing : '')('every screen of the preview page', () => {
  let browser: Browser
  let server: PreviewServer

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launchBrowser(search), servePreview()])
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  it.each([
    ['nl', 'light', 1280],
    ['nl', 'dark', 320],
    ['en', 'light', 320],
    ['en', 'dark', 1280],
    ['nl', 'contrast', 1280],
  ] as const)(
    'in %s, %s, %d pixels wide: no barrier that axe can see, nothing to scroll sideways',
    async (language, theme, width) => {
      const { page, faults, close } = await visitPreview(browser, server.address, {
        language,
        theme,
        width,
        height: 720,
      })
      page.setDefaultTimeout(20_000)
      const t = paneTexts(language)
      const words = previewTexts(language)
      const pane = page.getByRole('complementary')
      const found: unknown[] = []
      const look = async (screen: string): Promise<void> => {
        await settle(page)
        for (const fault of await axeFaults(page)) found.push([screen, fault.rule, fault.places])
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        if (beyond > 0) found.push([screen, `${String(beyond)} pixels too wide`])
      }
      const show = async (name: string): Promise<void> => {
        if (width <= 700) await page.getByRole('tab', { name, exact: true }).click()
      }

      await look('overview')
      await show(words.sheetView)
      await page.getByRole('grid').waitFor()
      await look('sheet')
      await show(words.paneView)
      await pane.getByRole('tab', { name: t.tabs.validation, exact: true }).click()
      await pane.getByRole('button', { name: t.validation.run }).click()
      await pane.getByRole('heading').getByRole('button', { expanded: false }).first().click()
      await look('findings')
      await pane.getByRole('tab', { name: t.tabs.catalogue, exact: true }).click()
      await pane.getByRole('button', { name: t.catalogue.import }).waitFor()
      await look('catalogues')
      await pane.getByRole('button', { name: t.catalogue.import }).click()
      await look('import')
      await pane.locator('input[type=file]').setInputFiles(CATALOGUE)
      await pane.getByRole('button', { name: t.import.next, exact: true }).waitFor()
      await look('review')
      await pane.getByRole('tab', { name: t.tabs.summary, exact: true }).click()
      await pane.getByRole('button', { name: t.summary.make }).click()
      await pane.getByText(t.summary.done).first().waitFor()
      await look('summary')
      await show(words.sheetView)
      await page.getByRole('navigation').getByRole('tab', { name: 'SROI Overzicht' }).click()
      await look('our tab')
      await close()
      expect(found).toEqual([])
      expect(faults).toEqual([])
    },
    240_000,
  )
})

// Colours fade in for a moment, and axe would measure them half-way.
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(350)
}
