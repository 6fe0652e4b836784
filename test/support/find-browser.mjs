// Finds a browser for the tests, unpacks the packaged one where needed, and tries whether it starts.
// Prints how to launch it as JSON: { executablePath, args, env }; on failure the last line on stderr says why.
import { spawnSync } from 'node:child_process'
import { createReadStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

// Of our own choosing: the flags that come with the packaged browser switch off the very checks our tests are for.
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage']

const own = process.env.CHROME_PATH
try {
  const { path, libraries } = own ? { path: own, libraries: null } : await packaged()
  const found = { executablePath: path, args: ARGS, env: libraries ? { LD_LIBRARY_PATH: libraries } : {} }
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({ ...found, timeout: 60_000, env: { ...process.env, ...found.env } })
  await browser.close()
  process.stdout.write(JSON.stringify(found))
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${message.split('\n')[0]}\n`)
  process.exit(1)
}

async function packaged() {
  const require = createRequire(import.meta.url)
  const home = dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))))
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
  // A folder per version: the package takes whatever lies in the folder for temporary files.
  const folder = join(process.cwd(), 'node_modules', '.cache', 'social-return', 'chromium', version)
  if (!existsSync(folder)) await unpackInto(folder, home)
  return browserIn(folder, home)
}

/** Whole or not at all: tests that run side by side may look for the browser at the same time. */
async function unpackInto(folder, home) {
  const own = `${folder}.${process.pid}`
  mkdirSync(own, { recursive: true })
  await browserIn(own, home)
  try {
    renameSync(own, folder)
  } catch (error) {
    rmSync(own, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

async function browserIn(folder, home) {
  process.env.TMPDIR = folder
  const { default: chromium } = await import('@sparticuz/chromium')
  const path = await chromium.executablePath()
  const { stdout = '' } = spawnSync('ldd', [path], { encoding: 'utf8' })
  return { path, libraries: stdout.includes('not found') ? await ownLibraries(home, folder) : null }
}

// On a bare system the package brings the few libraries the browser misses.
async function ownLibraries(home, folder) {
  const unpacked = join(folder, 'al2023')
  if (!existsSync(unpacked)) {
    const { extract } = await import('tar-fs')
    await pipeline(createReadStream(join(home, 'bin', 'al2023.tar.br')), createBrotliDecompress(), extract(unpacked))
  }
  return join(unpacked, 'lib')
}
