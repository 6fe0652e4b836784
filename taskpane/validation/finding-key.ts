import type { Finding } from '#findings'

/** The same finding after a new run of the checks has the same key, so that choice and focus stay. */
export type FindingKeys = ReadonlyMap<Finding, string>

/** Keys of all findings of a report. A cell can have the same finding twice. */
export function findingKeys(findings: readonly Finding[]): FindingKeys {
  const seen = new Map<string, number>()
  const keys = new Map<Finding, string>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const count = seen.get(key) ?? 0
    seen.set(key, count + 1)
    keys.set(finding, count === 0 ? key : `${key} ${String(count)}`)
  }
  return keys
}

function keyOf({ code, at }: Finding): string {
  if (at === null) return code
  if (at.kind === 'cell') return `${code} ${at.sheet}!${at.address}`
  return at.kind === 'sheet' ? `${code} ${at.sheet}` : `${code} ${at.cell}`
}
