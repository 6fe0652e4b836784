import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { paneTexts, previewTexts } from '#texts'
import { findBrowser, launchBrowser } from '../support/browser'
import { describeWhere } from '../support/needs'
import { axeFaults, goTo, paneOf, visitPreview } from '../support/preview-page'
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
    ['en', 'contrast', 640],
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
      const pane = paneOf(page)
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
      await show(words.sheetView)
      await page.getByRole('navigation').getByRole('tab', { name: 'Inzet', exact: true }).click()
      await page.locator('.sheet-mark').first().waitFor()
      await goTo(page, 'D27')
      await page.locator('[role=gridcell][tabindex="0"]:has([data-cell="D27"])').focus()
      await page.keyboard.press('Shift+ArrowDown')
      await look('findings in the sheet, a range selected')
      await show(words.paneView)
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
      const open = page.locator('input[type=file]').first()
      await open.setInputFiles({ name: 'half.xlsx', mimeType: 'x/x', buffer: Buffer.from('geen werkmap') })
      await page.getByRole('alertdialog').waitFor()
      await look('before unsaved work is lost')
      await page.getByRole('alertdialog').getByRole('button', { name: words.replace.yes }).click()
      await page.getByRole('alert').filter({ hasText: 'half.xlsx' }).waitFor()
      await look('a file that cannot be opened')
      await close()
      expect(found).toEqual([])
      expect(faults).toEqual([])
    },
    240_000,
  )

  it.each([
    ['nl', 'light', 1280],
    ['en', 'dark', 320],
  ] as const)('in %s, %s, %d pixels wide: also while loading, and where there is nothing to show', async (...of) => {
    const [language, theme, width] = of
    const context = await browser.newContext({ viewport: { width, height: 720 }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    let release = (): void => undefined
    const held = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/samples/*', async (route) => {
      await held
      await route.abort()
    })
    await page.goto(`${server.address}/?lang=${language}&theme=${theme}`)
    await page.getByText(previewTexts(language).loading).waitFor()
    await settle(page)
    expect(await axeFaults(page)).toEqual([])
    release()
    await page
      .getByRole('alert')
      .filter({ hasText: previewTexts(language).sampleMissing })
      .waitFor()
    await settle(page)
    expect(await axeFaults(page)).toEqual([])
    await context.close()
  })
})

// Colours fade in for a moment, and axe would measure them half-way.
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(350)
}
