import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

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
  const server = spawn(process.execPath, [join('test', 'pane-screens', 'serve-gallery.mjs')])
  server.stderr.pipe(process.stderr)
  const address = await new Promise((resolve, reject) => {
    server.stdout.on('data', (said) => {
      const found = /http:\S+/.exec(String(said))
      if (found !== null) resolve(found[0])
    })
    server.on('exit', () => reject(new Error('the pages of the pane could not be served')))
  })
  const names = await visit(browser, `${address}/`, LOOKS[0], (page) => page.evaluate(() => globalThis.gallery.names))
  for (const name of names) {
    for (const look of LOOKS) {
      const url = `${address}/?scene=${name}&lang=${look.language}&theme=${look.theme}`
      await visit(browser, url, look, async (page) => {
        await page.waitForFunction(() => document.documentElement.dataset.scene !== undefined)
        const state = await page.evaluate(() => document.documentElement.dataset.scene)
        if (state !== 'ready') process.stderr.write(`${name} ${look.language}: ${state}\n`)
        await page.waitForTimeout(150)
        await page.screenshot({ path: join(folder, fileOf(name, look)) })
      })
    }
  }
  server.kill()
  writeFileSync(join(folder, 'index.html'), sideBySide(names))
}

async function visit(browser, url, { width, theme, language }, look) {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHT },
    locale: language,
    reducedMotion: 'reduce',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    colorScheme: theme === 'light' ? 'light' : 'dark',
  })
  const page = await context.newPage()
  await page.goto(url)
  const seen = await look(page)
  await context.close()
  return seen
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
