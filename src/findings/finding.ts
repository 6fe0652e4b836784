import type { SourceRef } from '#sources'
import { type FindingCode, type FindingParams, type Severity, SEVERITIES } from './codes'
import type { Place } from './place'

/** One thing that is or may be wrong. Words are made from it by texts, so a language never changes a finding. */
export type Finding<C extends FindingCode = FindingCode> = {
  [K in C]: {
    readonly code: K
    readonly severity: Severity
    readonly at: Place | null
    readonly params: FindingParams[K]
    readonly source?: SourceRef
  }
}[C]

/** Makes a finding at its settled level. `severity` is given only where PRODUCT section 12 grades one code. */
export function finding<C extends FindingCode>(
  code: C,
  at: Place | null,
  params: FindingParams[C],
  extra: { readonly source?: SourceRef; readonly severity?: Severity } = {},
): Finding {
  return {
    code,
    severity: extra.severity ?? SEVERITIES[code],
    at,
    params,
    ...(extra.source && { source: extra.source }),
  } as Finding
}

export interface SeverityCounts {
  readonly error: number
  readonly warning: number
  readonly info: number
}

export function countBySeverity(findings: readonly Finding[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
