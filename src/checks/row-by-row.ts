import type { Halts, Heard, Out } from './check'
import type { ContributionCase } from './contribution-case'
import type { Facts } from './facts'
import { Listener } from './listener'
import type { RowValue } from './row-values'

/** What a check of single rows may look at, the row itself apart. */
export interface Beside {
  readonly value: RowValue
  readonly today: Facts['today']
}

const PORTION = 1000
const NOTHING: Heard = { findings: [], silenced: 0 }
/** Checks made so: each keeps what it said at a place of its own. */
let checks = 0

/** A check that judges each row of Inzet by itself. Of a row that is as it was, it says again what it said before. */
export function rowByRow(
  judge: (item: ContributionCase, beside: Beside, out: Out) => void,
): (facts: Facts, out: Out) => Halts {
  const own = checks++
  return function* ({ rows, values, today }, out) {
    for (const [index, item] of rows.entries()) {
      if (index % PORTION === 0) yield
      const value = values.get(item) as RowValue
      const { memory } = item
      if (memory.said?.value !== value || memory.said.today !== today) memory.said = { value, today, is: [] }
      const said = (memory.said.is[own] ??= heard((out) => judge(item, { value, today }, out)))
      if (said !== NOTHING) out.repeat(said)
    }
  }
}

function heard(say: (out: Out) => void): Heard {
  const listener = new Listener()
  say(listener)
  return listener.findings.length + listener.silenced === 0 ? NOTHING : listener
}
