import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'

// Serves the built pages as a production host would: own files only, nothing inline, nothing from elsewhere.
const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "script-src 'self'",
    // Fluent writes its styles into the page while it runs.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
}
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
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
    // The pane carries its own policy, which lets Office's scripts in.
    if (path.endsWith('taskpane.html')) response.removeHeader('Content-Security-Policy')
    response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')
  },
})
const answer = (request, response) => files(request, response)
// Excel loads add-ins over https only; the certificate is the developer's own (npx office-addin-dev-certs install).
const secure = process.argv.includes('--https')
const server = secure ? createSecureServer(await certificate(), answer) : createServer(answer)

// The manifest names port 3000, so Excel gets no other.
listen(Number(process.env.PORT ?? 3000), secure ? 0 : 20)

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
