import type { Finding } from '#findings'

/** The same finding after a new run of the checks has the same key, so that choice and focus stay. */
export function findingKey({ code, at }: Finding): string {
  if (at === null) return code
  if (at.kind === 'cell') return `${code} ${at.sheet}!${at.address}`
  return at.kind === 'sheet' ? `${code} ${at.sheet}` : `${code} ${at.cell}`
}
