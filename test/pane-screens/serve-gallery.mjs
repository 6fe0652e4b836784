// Builds the page with every state of the pane and serves it under the pane's own security policy.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'

const built = spawnSync(
  process.execPath,
  [join('node_modules', 'webpack', 'bin', 'webpack.js'), '--config', join('test', 'config', 'webpack.screens.cjs')],
  { stdio: ['ignore', 'inherit', 'inherit'] },
)
if (built.status !== 0) process.exit(1)

const { pages } = JSON.parse(readFileSync(join('taskpane', 'hosting', 'headers.json'), 'utf8'))
const policy = pages['taskpane.html']['Content-Security-Policy'].join('; ')
const files = sirv(join('node_modules', '.cache', 'social-return', 'pane-screens'), {
  dev: true,
  setHeaders: (response) => response.setHeader('Content-Security-Policy', policy),
})
const server = createServer((request, response) => files(request, response))
server.listen(0, 'localhost', () => process.stdout.write(`http://localhost:${server.address().port}\n`))
