import { codeKey, type ValidationReport } from '#checks'
import type { ContributionStanding } from '#rules'
import { contractIdentity, identity } from './identity'

/** Tells of a row which contract it counts for, as a number that is the same in every file; null where it is not known. */
export function contractOfRow(report: ValidationReport): (row: ContributionStanding) => number | null {
  const known = new Map<string, number>()
  for (const standing of report.contracts) {
    const key = codeKey(standing.kenmerk)
    if (!known.has(key)) known.set(key, contractIdentity(standing))
  }
  const hasTable = report.shapes.some(({ table }) => table === 'contracts')
  return (row) => {
    const key = codeKey(row.contract)
    const found = known.get(key)
    if (found !== undefined || hasTable || row.excluded === 'contract-unknown') return found ?? null
    const own = identity(key)
    known.set(key, own)
    return own
  }
}
