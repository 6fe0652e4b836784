import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface PreviewServer {
  /** "http://localhost:40123" */
  readonly address: string
  stop(): Promise<void>
}

/** Serves the built pages as `npm start` does, on a free port. */
export async function servePreview(): Promise<PreviewServer> {
  const server = spawn(process.execPath, [join('preview', 'serve.mjs')], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = await addressOf(server)
  return {
    address,
    async stop() {
      const gone = once(server, 'exit')
      server.kill()
      await gone
    },
  }
}

async function addressOf(server: ChildProcess): Promise<string> {
  let said = ''
  for await (const portion of server.stdout ?? []) {
    said += String(portion)
    const match = /http:\/\/\S+/.exec(said)
    if (match !== null) return match[0]
  }
  throw new Error(`the preview server said no address: ${said}`)
}
