import { type Finding, finding } from '#findings'
import type { Halts, Out } from './check'
import type { ContributionCase } from './contribution-case'
import type { Facts } from './facts'
import type { Said } from './memory'
import type { RowValue } from './row-values'

/** What a check of single rows may look at, the row itself apart. */
export interface Beside {
  readonly value: RowValue
  readonly today: Facts['today']
}

const PORTION = 1000
const NOTHING: Said = { findings: [], silenced: 0 }
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
      const said = (memory.said.is[own] ??= saidBy((heard) => judge(item, { value, today }, heard)))
      if (said !== NOTHING) repeat(said, out)
    }
  }
}

function saidBy(judge: (out: Out) => void): Said {
  const findings: Finding[] = []
  let silenced = 0
  judge({
    report: (code, at, params, extra) => findings.push(finding(code, at, params, extra)),
    silence: (count = 1) => (silenced += count),
  })
  return findings.length + silenced === 0 ? NOTHING : { findings, silenced }
}

function repeat({ findings, silenced }: Said, out: Out): void {
  for (const { code, at, params, source, severity } of findings) {
    out.report(code, at, params, { severity, ...(source && { source }) })
  }
  if (silenced > 0) out.silence(silenced)
}
