import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { isoDay, type IsoDay } from '#time'
import { run } from './run'

/** More threads than this wait for the disk and for each other. */
const MOST_WORKERS = 8

// A reader that stops early (head, less) is no failure of ours.
process.stdout.on('error', () => {})

void run(process.argv.slice(2), {
  today: machineDay(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  stop: stopSignal,
  workers: {
    file: join(__dirname, 'portfolio-worker.cjs'),
    count: Math.min(MOST_WORKERS, availableParallelism()),
  },
  ...(process.stderr.isTTY && { progress: showLine }),
}).then((code) => {
  process.exitCode = code
})

/** The day on the machine's own calendar: the one place where the command line looks at a clock. */
function machineDay(): IsoDay {
  const now = new Date()
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? ('1970-01-01' as IsoDay)
}

/** Ctrl-C ends the work in an orderly way; the second time the program itself. */
function stopSignal(): AbortSignal {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  return stop.signal
}

/** One line that is written over the one before. */
function showLine(line: string | null): void {
  process.stderr.write(`\r\u001b[K${line ?? ''}`)
}
