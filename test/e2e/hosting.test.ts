import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { paneTexts } from '#texts'
import headers from '../../taskpane/hosting/headers.json'
import { describeInBrowser } from '../support/in-browser'
import { axeFaults } from '../support/preview-page'
import { type PageServer, servePreview } from '../support/serve'

const { manifestFor } = jest.requireActual<{ manifestFor(source: string, publicUrl?: string): string }>(
  '../../taskpane/hosting/manifest.cjs',
)
const PAGES = Object.keys(headers.pages) as (keyof typeof headers.pages)[]
const policyOf = (page: keyof typeof headers.pages) => headers.pages[page]['Content-Security-Policy']
const built = (file: string) => readFileSync(join('dist', file), 'utf8')
const scripts = readdirSync('dist').filter((name) => name.endsWith('.js'))

describe('headers', () => {
  let server: PageServer
  beforeAll(async () => {
    server = await servePreview()
  }, 60_000)
  afterAll(async () => server?.stop())
  const headersOf = async (path: string) => (await fetch(`${server.address}/${path}`)).headers

  it.each(PAGES)('of %s are those of the list, its policy included', async (page) => {
    const sent = await headersOf(page)
    expect(sent.get('content-security-policy')).toBe(policyOf(page).join('; '))
    for (const [name, wanted] of Object.entries(headers.always)) expect([name, sent.get(name)]).toEqual([name, wanted])
    expect(sent.get('cache-control')).toBe('no-cache')
    // Excel on the web shows the pane in a frame of its own.
    expect(sent.get('x-frame-options')).toBeNull()
  })

  it('let nobody but Office frame the other pages, and leave the pane free for Excel on the web', () => {
    expect(PAGES.filter((page) => policyOf(page).includes("frame-ancestors 'self'"))).toEqual([
      'index.html',
      'help.html',
      'bevindingen.html',
    ])
  })

  it('let Excel on the web read the functions from its own address', async () => {
    for (const file of ['functions.json', 'functions-en.json', 'functions.js']) {
      expect([file, (await headersOf(file)).get('access-control-allow-origin')]).toEqual([file, '*'])
    }
    expect((await headersOf('taskpane.html')).get('access-control-allow-origin')).toBeNull()
  })

  it('keep hashed files for good and ask for all others again', async () => {
    const hashed = scripts.find((name) => /\.[0-9a-f]{8}\.js$/.test(name)) ?? ''
    expect((await headersOf(hashed)).get('cache-control')).toBe('public, max-age=31536000, immutable')
    for (const file of ['functions.js', 'manifest.xml', 'assets/icon-32.png']) {
      expect([file, (await headersOf(file)).get('cache-control')]).toEqual([file, 'no-cache'])
    }
  })

  it('go with every file that the manifest names', async () => {
    const named = [...readFileSync('manifest.xml', 'utf8').matchAll(/"https:\/\/localhost:3000\/([^"#]+)(#\w+)?"/g)]
    expect(named.length).toBeGreaterThan(50)
    for (const [, path = '', anchor] of named) {
      const answer = await fetch(`${server.address}/${path}`)
      expect([path, answer.status]).toEqual([path, 200])
      if (anchor !== undefined) expect(await answer.text()).toMatch(new RegExp(`id="?${anchor.slice(1)}\\b`))
    }
  })

  it('name each kind of file rightly', async () => {
    const kinds = [
      'taskpane.html',
      'functions.js',
      'functions.json',
      'assets/icon-32.png',
      'assets/icon.svg',
      'manifest.xml',
    ]
    const sent = await Promise.all(
      kinds.map(async (file) => (await headersOf(file)).get('content-type')?.split(';')[0]),
    )
    expect(sent).toEqual(['text/html', 'text/javascript', 'application/json', 'image/png', 'image/svg+xml', 'text/xml'])
  })
})

describe('what is built', () => {
  it('holds the manifest for the address it was built for', () => {
    expect(built('manifest.xml')).toBe(manifestFor(readFileSync('manifest.xml', 'utf8'), process.env['PUBLIC_URL']))
  })

  it.each(PAGES)('%s carries its policy itself, for hosts that send no headers', (page) => {
    const own = policyOf(page).filter((rule) => !rule.startsWith('frame-ancestors'))
    expect(built(page)).toContain(`content="${own.join('; ')}"`)
  })

  it.each(PAGES)('%s allows no inline script or style, no eval, and Microsoft only where Excel needs it', (page) => {
    const policy = policyOf(page).join('; ')
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|\*|http:/)
    const elsewhere = [...new Set(policy.match(/https:[^ ;]+/g) ?? [])]
    expect(elsewhere).toEqual(
      page === 'taskpane.html' ? ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'] : [],
    )
    const text = built(page)
    expect([...text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>/g)].map(String)).toEqual([])
    expect([...text.matchAll(/<style|\sstyle=|\son\w+=|javascript:/g)].map(String)).toEqual([])
    const loaded = [...text.matchAll(/<(?:script|link|img)[^>]*?\b(?:src|href)=["']?([^\s"'>]+)/g)].map(
      (match) => match[1],
    )
    expect(loaded.length).toBeGreaterThan(0)
    expect(loaded.filter((address) => address?.includes('//'))).toEqual(
      page === 'taskpane.html' ? ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js'] : [],
    )
  })

  it('makes no code out of text', () => {
    expect(scripts.length).toBeGreaterThan(5)
    for (const name of scripts) {
      // zod looks whether it could; every schema of ours says `jitless`, so it never asks.
      const text = built(name).replaceAll('new Function("")', '')
      const found = text.match(/\beval\(|\bnew Function\(|\bFunction\(["'`]|\bset(?:Timeout|Interval)\(["'`]/g) ?? []
      expect([name, found]).toEqual([name, []])
    }
  })

  it('is the same on every page', () => {
    // webpack keeps from an earlier build which page has which number.
    expect(scripts.filter((name) => /\bif\(\d+==\w+\.j\)/.test(built(name)))).toEqual([])
  })

  it('writes no HTML out of text of its own', () => {
    const own = ['taskpane', 'preview', 'functions', 'src', 'cli'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name))
        .map((name) => join(room, name)),
    )
    expect(own.length).toBeGreaterThan(100)
    const dangerous = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|srcdoc/
    expect(own.filter((name) => dangerous.test(readFileSync(name, 'utf8')))).toEqual([])
  })
})

describeInBrowser('pages outside Excel', (at) => {
  it.each([
    ['help.html', 'Hulp bij Social return'],
    ['taskpane.html', paneTexts('nl').errors.noOffice.title],
  ])('%s runs clean under its policy and asks nothing of others but office.js', async (file, words) => {
    const context = await at.browser.newContext()
    const page = await context.newPage()
    const faults: string[] = []
    const elsewhere: string[] = []
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`policy ${event.violatedDirective} refused ${event.blockedURI}`)
      })
    })
    page.on('console', (message) => message.text().startsWith('policy') && faults.push(message.text()))
    page.on('pageerror', (error) => faults.push(error.message))
    await page.route(/appsforoffice\.microsoft\.com/, async (route) => {
      elsewhere.push(route.request().url())
      await route.abort()
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(at.address) && !url.includes('appsforoffice')) elsewhere.push(url)
    })
    await page.goto(`${at.address}/${file}`)
    await page.getByText(words).first().waitFor()
    expect(await axeFaults(page)).toEqual([])
    expect(faults).toEqual([])
    expect(elsewhere).toEqual(
      file === 'taskpane.html' ? ['https://appsforoffice.microsoft.com/lib/1/hosted/office.js'] : [],
    )
    await context.close()
  })

  it('taskpane.html says what is needed where no script of ours can start, and says nothing too soon', async () => {
    const context = await at.browser.newContext()
    const page = await context.newPage()
    await page.route(/\.js$/, (route) => route.abort())
    await page.goto(`${at.address}/taskpane.html`)
    const sentence = page.getByText(/Nodig is Microsoft 365, Excel 2021 of nieuwer/)
    expect(await sentence.isVisible()).toBe(false)
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
    expect(await sentence.isVisible()).toBe(true)
    await context.close()
  })
})
