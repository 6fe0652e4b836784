import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

// Of our own choosing: the flags that come with the packaged browser switch off the very checks these tests are for.
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']

interface FoundBrowser {
  readonly path: string
  /** Folder with libraries the system lacks. */
  readonly libraries: string | null
}

export type BrowserSearch = { readonly found: FoundBrowser } | { readonly missing: string }

/** Looks for a browser that starts here: CHROME_PATH where it is set, else the one among the development packages. */
export function findBrowser(): BrowserSearch {
  const script = join(process.cwd(), 'test', 'support', 'find-browser.mjs')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8', timeout: 180_000 })
  if (status === 0) return { found: JSON.parse(stdout) as FoundBrowser }
  const reason = stderr.trim().split('\n').at(-1) ?? ''
  return { missing: `browser tests: no Chromium starts here; set CHROME_PATH to yours (${reason})` }
}

export function launchBrowser(search: BrowserSearch): Promise<Browser> {
  if ('missing' in search) throw new Error(search.missing)
  const { path, libraries } = search.found
  const env = {
    ...(process.env as Record<string, string>),
    ...(libraries === null ? {} : { LD_LIBRARY_PATH: libraries }),
  }
  return chromium.launch({ executablePath: path, args: FLAGS, headless: true, env })
}
