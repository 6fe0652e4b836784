// Builds the page with every state of the pane and serves it under the pane's own security policy.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sirv from 'sirv'

// A folder of its own, so that tests and pictures can be made side by side.
const folder = mkdtempSync(join(tmpdir(), 'pane-screens-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.on('SIGTERM', () => process.exit(0))

const webpack = join('node_modules', 'webpack', 'bin', 'webpack.js')
const config = join('test', 'config', 'webpack.screens.cjs')
const built = spawnSync(process.execPath, [webpack, '--config', config, '--output-path', folder], {
  stdio: ['ignore', 'inherit', 'inherit'],
})
if (built.status !== 0) process.exit(1)

const { pages } = JSON.parse(readFileSync(join('taskpane', 'hosting', 'headers.json'), 'utf8'))
const policy = pages['taskpane.html']['Content-Security-Policy'].join('; ')
const files = sirv(folder, {
  dev: true,
  setHeaders: (response) => response.setHeader('Content-Security-Policy', policy),
})
const server = createServer((request, response) => files(request, response))
server.listen(0, 'localhost', () => process.stdout.write(`http://localhost:${server.address().port}\n`))
