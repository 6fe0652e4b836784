import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from '../support/pages.mjs'

const LOOKS = [
  { language: 'nl', theme: 'light', width: 320 },
  { language: 'nl', theme: 'dark', width: 320 },
  { language: 'nl', theme: 'contrast', width: 320 },
  { language: 'en', theme: 'light', width: 320 },
  { language: 'nl', theme: 'light', width: 720 },
]
const HEIGHT = 720

/** Pictures of every state of the pane in every look, and a page that shows them side by side. */
export async function paneScreenshots(browser, folder) {
  mkdirSync(folder, { recursive: true })
  const server = await serve('test', 'pane-screens', 'serve-gallery.mjs')
  const { address } = server
  const names = await namesAt(browser, address)
  for (const name of names) {
    const context = await browser.newContext({ viewport: { width: 320, height: HEIGHT }, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(`${address}/?scene=${name}`)
    await page.waitForFunction(() => document.documentElement.dataset.scene !== undefined, null, { timeout: 60_000 })
    const state = await page.evaluate(() => document.documentElement.dataset.scene)
    if (state !== 'ready') process.stderr.write(`${name}: ${state}\n`)
    for (const look of LOOKS) await picture(page, look, join(folder, fileOf(name, look)))
    await context.close()
  }
  server.stop()
  writeFileSync(join(folder, 'index.html'), sideBySide(names))
}

async function namesAt(browser, address) {
  const page = await browser.newPage()
  await page.goto(address)
  const names = await page.evaluate(() => globalThis.gallery.names)
  await page.close()
  return names
}

async function picture(page, look, path) {
  await page.setViewportSize({ width: look.width, height: HEIGHT })
  await page.emulateMedia({
    forcedColors: look.theme === 'contrast' ? 'active' : 'none',
    colorScheme: look.theme === 'light' ? 'light' : 'dark',
  })
  await page.evaluate(async ({ language, theme }) => {
    globalThis.gallery.show({ language, theme })
    for (let frame = 0; frame < 6; frame++) await new Promise(requestAnimationFrame)
  }, look)
  await page.screenshot({ path })
}

function fileOf(name, { language, theme, width }) {
  return `${name}-${language}-${theme}-${String(width)}.png`
}

function sideBySide(names) {
  const rows = names.map(
    (name) =>
      `<h2>${name}</h2><p>${LOOKS.map((look) => `<img src="${fileOf(name, look)}" width="${look.width}" alt="">`).join(' ')}</p>`,
  )
  return `<!doctype html><meta charset="utf-8"><title>Pane</title>${rows.join('')}`
}
