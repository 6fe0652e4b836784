import { existsSync } from 'node:fs'
import type { PortfolioReader, SourceReading } from '#use-cases'
import type { WorkerSetup, WorkerTask } from './portfolio-worker'

/** Fewer files are read sooner than threads have started. */
const FEWEST_FILES = 4
/** Of one thread; a workbook that needs more is left out. */
const MOST_MEGABYTES = 4096

export interface Pool extends PortfolioReader {
  close(): Promise<void>
}

/**
 * Threads that read workbooks beside each other; null where one thread does as well. A thread that runs out of memory
 * costs its own file only.
 * @param file the built worker
 */
export async function portfolioPool(
  { file, count }: { readonly file: string; readonly count: number },
  setup: WorkerSetup,
  signal: AbortSignal | undefined,
): Promise<Pool | null> {
  const threads = Math.min(count, Math.ceil(setup.paths.length / 2))
  if (setup.paths.length < FEWEST_FILES || threads < 2 || !existsSync(file)) return null
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: file,
    name: 'work',
    minThreads: threads,
    maxThreads: threads,
    workerData: setup,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  // Between two files a thread may end; the file that needs it next gets a new one.
  pool.on('error', () => {})
  const stopping = signal === undefined ? null : stopped(signal)
  const ask = async (task: WorkerTask): Promise<unknown> => {
    signal?.throwIfAborted()
    const running: Promise<unknown> = pool.run(task)
    return stopping === null ? running : Promise.race([running, stopping])
  }
  return {
    atOnce: threads,
    digest: async (at, limits) => {
      try {
        return (await ask({ kind: 'digest', at, limits })) as SourceReading
      } catch (error) {
        if (!isThreadLost(error)) throw error
        return { kind: 'unreadable', problem: 'too-large' }
      }
    },
    together: async (at, key, limits) => (await ask({ kind: 'together', at, key, limits })) as string,
    close: () => pool.destroy(),
  }
}

function isThreadLost(error: unknown): boolean {
  const code = (error as { readonly code?: unknown } | null)?.code
  return typeof code === 'string' && code.startsWith('ERR_WORKER_')
}

/** Fails as soon as somebody stops; never comes to an end otherwise. */
function stopped(signal: AbortSignal): Promise<never> {
  const stopping = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  // Nobody may be waiting at that moment.
  stopping.catch(() => {})
  return stopping
}
