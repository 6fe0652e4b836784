import type { ValidationReport } from '#checks'
import type { VersionUsed } from '#rules'

/** What one contract goes by, as the last check found it. */
export interface ContractRules {
  readonly kenmerk: string
  readonly title: string | null
  /** Null where the contract names one that nobody knows. */
  readonly policy: VersionUsed | null
  readonly catalogue: VersionUsed | null
  /** It names a policy or a catalogue of its own. */
  readonly hasOwn: boolean
}

export function contractRules(report: ValidationReport): readonly ContractRules[] {
  const byContract = { policy: new Map<string, VersionUsed>(), catalogue: new Map<string, VersionUsed>() }
  for (const version of report.versions)
    for (const kenmerk of version.contracts) byContract[version.kind].set(kenmerk, version)
  const seen = new Set<string>()
  return report.contracts.flatMap(({ kenmerk, title }) => {
    if (seen.has(kenmerk)) return []
    seen.add(kenmerk)
    const policy = byContract.policy.get(kenmerk) ?? null
    const catalogue = byContract.catalogue.get(kenmerk) ?? null
    return [{ kenmerk, title, policy, catalogue, hasOwn: isOwn(policy) || isOwn(catalogue) }]
  })
}

function isOwn(version: VersionUsed | null): boolean {
  return version === null || version.chosenBy === 'contract' || version.chosenBy === 'pin'
}

/** Where a choice for contracts is written: the header and sheet of their own column, or null for the settings. */
export function columnFor(
  report: ValidationReport,
  kind: 'policy' | 'catalogue',
): { readonly header: string; readonly sheet: string } | null {
  for (const { table, sheet, columns } of report.shapes) {
    const place = table === 'contracts' ? columns[kind] : undefined
    if (place !== undefined) return { header: place.header, sheet }
  }
  return null
}
