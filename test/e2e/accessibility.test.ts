import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { previewTexts } from '#texts'
import { describeInBrowser } from '../support/in-browser'
import { fileOf } from '../support/monitoring-file'
import { paneWords } from '../support/pane-words'
import { axeFaults, goTo, paneOf, TODAY, visitPreview } from '../support/preview-page'

const SAMPLE = join('preview', 'samples', 'duoplus-2026.xlsx')
const CATALOGUE = join('test', 'fixtures', 'csv', 'duoplus.csv')

describeInBrowser('every screen of the preview page', (at) => {
  let huge: Buffer

  beforeAll(async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [at + 1, `K-${String(at + 1)}`, 'tekst'])
    huge = Buffer.from(await fileOf({ Inzet: [['Nummer', 'Kenmerk', 'Toelichting'], ...rows] }))
  }, 120_000)

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
      const { page, faults, close } = await visitPreview(at, {
        language,
        theme,
        width,
        height: 720,
      })
      page.setDefaultTimeout(20_000)
      const t = paneWords(language)
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
    ['nl', 'light', 'none'],
    ['nl', 'dark', 'none'],
    ['en', 'light', 'none'],
    ['en', 'dark', 'none'],
    // As the system's own contrast theme would have it.
    ['nl', 'contrast', 'active'],
  ] as const)(
    'in %s, %s, forced colours %s: no barrier in any state of the page, and one main landmark in each',
    async (language, theme, forcedColors) => {
      const context = await at.browser.newContext({
        viewport: { width: 1280, height: 720 },
        reducedMotion: 'reduce',
        forcedColors,
      })
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      const words = previewTexts(language)
      const pane = paneOf(page)
      const found: unknown[] = []
      const look = async (state: string): Promise<void> => {
        await settle(page)
        for (const { rule, places } of await axeFaults(page)) {
          // The system paints forced colours; axe measures the ones that the page asked for.
          if (rule !== 'color-contrast' || forcedColors === 'none') found.push([state, rule, places])
        }
        // A dialog hides the page behind it.
        const mains = state === 'dialog' ? 1 : await page.getByRole('main').count()
        if (mains !== 1) found.push([state, `${String(mains)} main landmarks`])
      }
      const open = (name: string, buffer: Buffer) =>
        page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'x/x', buffer })

      let release = (): void => undefined
      const held = new Promise<void>((resolve) => (release = resolve))
      await page.route('**/samples/*', async (route) => {
        await held
        await route.abort()
      })
      await page.goto(`${at.address}/?lang=${language}&theme=${theme}&today=${TODAY}`)
      await page.getByText(words.loading).waitFor()
      await look('loading')
      release()
      await page.getByRole('alert').filter({ hasText: words.sampleMissing }).waitFor()
      await look('nothing to show, a notice')

      await open('voorbeeld.xlsx', readFileSync(SAMPLE))
      await page.getByRole('grid').waitFor()
      await page.getByText(words.opened('voorbeeld.xlsx')).waitFor()
      await look('opened, a notice')
      await pane.getByRole('tab', { name: paneWords(language).tabs.validation, exact: true }).click()
      await pane.getByRole('button', { name: paneWords(language).validation.run }).click()
      await page.getByRole('navigation').getByRole('tab', { name: 'Inzet', exact: true }).click()
      await page.locator('.sheet-mark').first().waitFor()
      await look('findings marked')
      await goTo(page, 'D27')
      await page.locator('[role=gridcell][tabindex="0"]:has([data-cell="D27"])').focus()
      await page.keyboard.press('Shift+ArrowDown')
      await page.locator('.sheet-shade').first().waitFor()
      await look('a range selected')

      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 720 })
        await page.getByRole('tab', { name: words.paneView, exact: true }).click()
        await look(`the pane in front at ${String(width)} pixels`)
        await page.getByRole('tab', { name: words.sheetView, exact: true }).click()
        await look(`the sheet in front at ${String(width)} pixels`)
      }
      await page.setViewportSize({ width: 1280, height: 720 })

      await page.locator('[role=gridcell][tabindex="0"]').focus()
      await page.keyboard.press('Delete')
      await open('groot.xlsx', huge)
      const dialog = page.getByRole('alertdialog')
      await dialog.waitFor()
      await look('dialog')
      await dialog.getByRole('button', { name: words.replace.yes }).click()
      await page.locator('[data-cell="B2"]').getByText('K-1', { exact: true }).waitFor()
      await goTo(page, 'B9990')
      await page.locator('[data-cell="B9990"]').waitFor()
      await look('far down a sheet of 10,000 rows')
      await context.close()
      expect(found).toEqual([])
    },
    240_000,
  )
})

// Colours fade in for a moment, and axe would measure them half-way.
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(350)
}
