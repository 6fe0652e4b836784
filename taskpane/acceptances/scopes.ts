import { type Finding, isAcceptable, type Severity } from '#findings'
import type { AcceptancesTexts } from '#texts'

/** How many at once: this one, those like it, or more. */
export interface Scope {
  readonly id: 'one' | 'sheet' | 'group' | 'level' | 'all'
  readonly label: string
  readonly findings: readonly Finding[]
}

/** The choices that differ from one another, the smallest first. */
export function scopesOf(
  finding: Finding,
  place: string,
  all: readonly Finding[],
  t: AcceptancesTexts['scope'],
): readonly [Scope, ...Scope[]] {
  const acceptable = all.filter(isAcceptable)
  const group = acceptable.filter(({ code, severity }) => code === finding.code && severity === finding.severity)
  const sheet = sheetOf(finding)
  const onSheet = sheet === null ? [] : group.filter((one) => sheetOf(one) === sheet)
  const level = acceptable.filter(({ severity }) => severity === finding.severity)
  const severity = finding.severity as Exclude<Severity, 'error'>
  const more: readonly Scope[] = [
    { id: 'group', label: t.group(group.length), findings: group },
    { id: 'sheet', label: t.sheet(onSheet.length, sheet ?? ''), findings: onSheet },
    { id: 'level', label: t.level[severity](level.length), findings: level },
    { id: 'all', label: t.all(acceptable.length), findings: acceptable },
  ]
  // Of two that come to the same, the first says it best.
  const differing = more.filter(
    ({ findings }, at) =>
      findings.length > 1 && more.slice(0, at).every((other) => other.findings.length !== findings.length),
  )
  return [{ id: 'one', label: t.one(place), findings: [finding] }, ...differing]
}

function sheetOf({ at }: Finding): string | null {
  return at === null || at.kind === 'source' ? null : at.sheet
}
