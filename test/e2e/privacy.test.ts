import { describeInBrowser } from '../support/in-browser'
import { visitPreview } from '../support/preview-page'
import { type PageServer, servePreview } from '../support/serve'

describe('the server of the preview page', () => {
  let server: PageServer
  beforeAll(async () => {
    server = await servePreview()
  }, 60_000)
  afterAll(async () => server?.stop())

  it('forbids inline script, eval and everything from elsewhere', async () => {
    const policy = (await fetch(server.address)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).not.toMatch(/unsafe|\*|https?:/)
  })

  it('serves the pages Excel asks for under names that stay', async () => {
    for (const path of [
      'taskpane.html',
      'functions.json',
      'functions-en.json',
      'functions.js',
      'manifest.xml',
      'help.html',
    ]) {
      expect([path, (await fetch(`${server.address}/${path}`)).status]).toEqual([path, 200])
    }
  })

  it('gives nothing outside its folder', async () => {
    const answer = await fetch(`${server.address}/..%2fpackage.json`)
    expect(answer.status).toBe(404)
  })
})

describeInBrowser('the page itself', (at) => {
  it('asks nothing of other servers, keeps no cookie, and runs clean under the policy', async () => {
    const { page, faults, close } = await visitPreview(at, { locale: 'en-GB', language: 'en' })
    await page.waitForLoadState('networkidle')
    expect(faults).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await close()
  }, 120_000)
})
