import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface PageServer {
  /** "http://localhost:40123" */
  readonly address: string
  stop(): Promise<void>
}

/** Serves the built pages as `npm start` does, on a free port. */
export function servePreview(): Promise<PageServer> {
  return serve(join('preview', 'serve.mjs'))
}

/** Builds and serves the page with every state of the pane, on a free port. */
export function serveGallery(): Promise<PageServer> {
  return serve(join('test', 'pane-screens', 'serve-gallery.mjs'))
}

async function serve(script: string): Promise<PageServer> {
  const server = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = await addressOf(server, script)
  return {
    address,
    async stop() {
      const gone = once(server, 'exit')
      server.kill()
      await gone
    },
  }
}

async function addressOf(server: ChildProcess, script: string): Promise<string> {
  let said = ''
  server.stderr?.on('data', (portion) => (said += String(portion)))
  for await (const portion of server.stdout ?? []) {
    said += String(portion)
    const match = /http:\/\/\S+/.exec(said)
    if (match !== null) return match[0]
  }
  throw new Error(`${script} said no address: ${said}`)
}
