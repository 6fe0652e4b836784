// Makes pictures of every screen, to look at before a release: npm run screenshots [-- FOLDER]
// With --readme it makes the one picture of the README instead; --pane and --preview make only theirs.
import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { paneScreenshots } from '../pane-screens/screenshots.mjs'
import { launchBrowser, serve } from '../support/pages.mjs'

const readme = process.argv.includes('--readme')
const wants = (part) =>
  process.argv.includes(`--${part}`) || !['--pane', '--preview'].some((flag) => process.argv.includes(flag))
const folder =
  process.argv.slice(2).find((word) => !word.startsWith('--')) ??
  join('node_modules', '.cache', 'social-return', 'screenshots')
const CATALOGUE = join('test', 'fixtures', 'csv', 'duoplus.csv')
const WORDS = {
  nl: {
    pane: 'Taakvenster',
    sheet: 'Werkblad',
    tabs: ['Overzicht', 'Catalogus', 'Controle', 'Samenvatting'],
    check: /^Controleer/,
    import: 'Importeer een catalogus',
    file: 'Bestand met de tabel',
    make: 'Maak samenvatting',
    made: 'De samenvatting is klaar',
  },
  en: {
    pane: 'Task pane',
    sheet: 'Sheet',
    tabs: ['Overview', 'Catalogue', 'Check', 'Summary'],
    check: /^Check/,
    import: /^Import a/,
    file: /^File/,
    make: /^Make/,
    made: /ready$/,
  },
}

const browser = await launchBrowser()
const server = await serve('preview', 'serve.mjs')
const { address } = server
if (readme) await readmePicture(join('docs', 'images', 'preview.png'))
else {
  mkdirSync(folder, { recursive: true })
  if (wants('pane')) await paneScreenshots(browser, join(folder, 'pane'))
  for (const width of wants('preview') ? [320, 1280] : []) {
    for (const theme of ['light', 'dark']) {
      for (const language of ['nl', 'en']) await walk(width, theme, language)
    }
  }
  process.stdout.write(`${folder}\n`)
}
await browser.close()
server.stop()

async function walk(width, theme, language) {
  const words = WORDS[language]
  const page = await browser.newPage({ viewport: { width, height: width < 700 ? 640 : 800 }, locale: language })
  const shoot = async (name) => {
    await page.waitForTimeout(400)
    await page.screenshot({ path: join(folder, `${String(width)}-${theme}-${language}-${name}.png`) })
  }
  const step = async (name, act) => {
    try {
      await act()
    } catch (error) {
      process.stderr.write(`${String(width)} ${theme} ${language} ${name}: ${error.message.split('\n')[0]}\n`)
    }
    await shoot(name)
  }
  page.setDefaultTimeout(8_000)
  await page.goto(`${address}/?lang=${language}&theme=${theme}&today=2026-07-15`)
  const pane = page.locator('[data-side="pane"]')
  const show = async (name) => {
    if (width < 700) await page.getByRole('tab', { name, exact: true }).click()
  }
  const screen = (at) => pane.getByRole('tab', { name: words.tabs[at], exact: true }).click()
  await step('1-overview', async () => {
    await page.locator('[data-side="pane"]').getByRole('heading').first().waitFor()
    await page.waitForTimeout(800)
  })
  await step('2-sheet', async () => {
    await show(words.sheet)
    await page.getByRole('grid').waitFor()
  })
  await step('3-check', async () => {
    await show(words.pane)
    await screen(2)
    await pane.getByRole('button', { name: words.check }).first().click()
    await page.waitForTimeout(800)
  })
  await step('4-finding', async () => {
    await pane.getByRole('heading').getByRole('button', { expanded: false }).first().click()
  })
  await step('5-catalogue', async () => screen(1))
  await step('6-import', async () => {
    await pane.getByRole('button', { name: words.import }).click()
  })
  await step('7-review', async () => {
    await pane.locator('input[type=file]').setInputFiles(CATALOGUE)
    await page.waitForTimeout(800)
  })
  await step('8-summary', async () => screen(3))
  await step('9-made', async () => {
    await pane.getByRole('button', { name: words.make }).click()
    await pane.getByText(words.made).waitFor()
  })
  await step('10-overview-tab', async () => {
    await show(words.sheet)
    await page.getByRole('tab', { name: 'SROI Overzicht' }).click()
  })
  await step('11-narrow-menu', async () => {
    if (width < 700) await page.getByRole('button', { name: language === 'nl' ? 'Meer' : 'More', exact: true }).click()
  })
  await page.close()
}

/** The sample after a check, with a finding chosen and its cell selected. */
async function readmePicture(path) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 810 }, locale: 'nl' })
  await page.goto(`${address}/?lang=nl&theme=light&today=2026-07-15`)
  const pane = page.locator('[data-side="pane"]')
  await pane.getByRole('tab', { name: 'Controle', exact: true }).click()
  await pane.getByRole('button', { name: WORDS.nl.check }).first().click()
  await pane.getByRole('heading').getByRole('button', { expanded: true }).first().click()
  await pane
    .getByRole('button', { name: /Opgevoerde waarde/ })
    .first()
    .click()
  await pane.getByRole('button', { name: 'L12', exact: true }).click()
  await page.waitForTimeout(600)
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path })
  process.stdout.write(`${path}\n`)
}
