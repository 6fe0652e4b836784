import { type Finding, finding, type FindingCode, type FindingParams, type Place } from '#findings'
import type { Heard, Out } from './check'

/** Takes down what checks say. */
export class Listener implements Out, Heard {
  readonly findings: Finding[] = []
  silenced = 0

  report<C extends FindingCode>(
    code: C,
    at: Place | null,
    params: FindingParams[C],
    extra?: Parameters<typeof finding>[3],
  ): void {
    this.findings.push(finding(code, at, params, extra))
  }

  silence(count = 1): void {
    this.silenced += count
  }

  repeat({ findings, silenced }: Heard): void {
    for (const said of findings) this.findings.push(said)
    this.silenced += silenced
  }
}
