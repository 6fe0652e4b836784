import { benchChecks } from './checks'
import { benchDoctor } from './doctor'
import { benchEdits } from './edits'
import { benchFunctions } from './functions'
import { benchLive } from './live'
import { benchOffice } from './office'
import { benchSummary } from './summary'

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  functions: benchFunctions,
  checks: () => benchChecks([1_000, 10_000, 100_000]),
  doctor: benchDoctor,
  edits: () => benchEdits(10_000),
  live: () => benchLive([1_000, 10_000, 100_000]),
  office: () => benchOffice([1_000, 10_000, 100_000]),
  summary: () => benchSummary([10_000, 100_000], [100, 1_000]),
}

async function bench(): Promise<void> {
  const asked = process.argv.slice(2)
  for (const [name, run] of Object.entries(BENCHES)) if (asked.length === 0 || asked.includes(name)) await run()
}

void bench()
