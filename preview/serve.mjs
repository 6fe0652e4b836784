import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

// Serves the built pages as a production host would: with the headers of taskpane/hosting, and nothing from elsewhere.
const HEADERS = JSON.parse(readFileSync(new URL('../taskpane/hosting/headers.json', import.meta.url), 'utf8'))
const HASHED = /\.[0-9a-f]{8}\.\w+(\.map)?$/

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist')
if (!existsSync(join(folder, 'index.html'))) {
  process.stderr.write('There is nothing to serve yet. Run: npm run build\n')
  process.exit(2)
}

const files = sirv(folder, {
  dev: true, // reads from disk each time, so that a new build shows without a restart
  etag: true,
  setHeaders(response, path) {
    for (const [name, value] of Object.entries(headersOf(fileOf(path)))) response.setHeader(name, value)
  },
})
const answer = (request, response) => files(request, response)
// Excel loads add-ins over https only; the certificate is the developer's own (npx office-addin-dev-certs install).
const secure = process.argv.includes('--https')
const server = secure ? createSecureServer(await certificate(), answer) : createServer(answer)

// The manifest names port 3000, so Excel gets no other.
listen(Number(process.env.PORT ?? 3000), secure ? 0 : 20)

/** "/" is answered with index.html and "/help" with help.html. */
function fileOf(path) {
  const name = basename(path) || 'index'
  return name.includes('.') ? name : `${name}.html`
}

function headersOf(file) {
  const headers = {
    ...HEADERS.always,
    ...HEADERS.pages[file],
    ...(HEADERS.readByExcel.files.includes(file) ? HEADERS.readByExcel.headers : {}),
    'Cache-Control': HASHED.test(file) ? HEADERS.cache.hashed : HEADERS.cache.other,
  }
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join('; ')]))
}

/** Takes the port, or the next one that is free. */
function listen(port, tries) {
  server.once('error', (error) => {
    if (error.code === 'EADDRINUSE' && tries > 0) return listen(port + 1, tries - 1)
    process.stderr.write(`The preview page cannot be served: ${error.message}\n`)
    process.exit(2)
  })
  server.listen(port, 'localhost', () => {
    server.removeAllListeners('error')
    const { port: taken } = server.address()
    process.stdout.write(`Social return preview: ${secure ? 'https' : 'http'}://localhost:${taken}\n`)
  })
}

async function certificate() {
  const { getHttpsServerOptions } = (await import('office-addin-dev-certs')).default
  return getHttpsServerOptions()
}
