import { isoDay, type IsoDay } from '#time'
import { run } from './run'

// A reader that stops early (head, less) is no failure of ours.
process.stdout.on('error', () => {})

void run(process.argv.slice(2), {
  today: machineDay(),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
}).then((code) => {
  process.exitCode = code
})

/** The day on the machine's own calendar: the one place where the command line looks at a clock. */
function machineDay(): IsoDay {
  const now = new Date()
  return isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? ('1970-01-01' as IsoDay)
}
