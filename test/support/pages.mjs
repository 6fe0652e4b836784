// For scripts beside the tests: a browser that starts here, and our pages.
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { chromium } from 'playwright-core'

export function launchBrowser() {
  const { stdout } = spawnSync(process.execPath, [join('test', 'support', 'find-browser.mjs')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const found = JSON.parse(stdout)
  return chromium.launch({ ...found, env: { ...process.env, ...found.env } })
}

/** Runs a script of ours that serves pages, on a free port: { address, stop }. */
export async function serve(...script) {
  const server = spawn(process.execPath, [join(...script)], { env: { ...process.env, PORT: '0' } })
  server.stderr.pipe(process.stderr)
  const address = await new Promise((resolve, reject) => {
    server.stdout.on('data', (said) => {
      const found = /http:\S+/.exec(String(said))
      if (found !== null) resolve(found[0])
    })
    server.on('exit', () => reject(new Error(`${join(...script)} said no address`)))
  })
  return { address, stop: () => server.kill() }
}
