import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

/** How to launch it; of its surroundings only what this system lacks. */
interface FoundBrowser {
  readonly executablePath: string
  readonly args: string[]
  readonly env: Readonly<Record<string, string>>
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
  const { found } = search
  return chromium.launch({
    ...found,
    headless: true,
    env: { ...(process.env as Record<string, string>), ...found.env },
  })
}
