import { selectingDay } from '#checks'
import { type BlockCatalogue, catalogueRef } from '#rulebook'
import type { VersionProposal } from '#texts'
import type { ContractVersion } from './contract-versions'

/**
 * Whether a contract would go with a version by the date that selects it, and why. A proposal: the person decides.
 * Null where no date decides, because the version has none.
 */
export function goesWith(
  { awardedOn, start }: Pick<ContractVersion, 'awardedOn' | 'start'>,
  version: BlockCatalogue,
  known: readonly BlockCatalogue[],
): VersionProposal | null {
  const { validFrom, validTo, selectedBy, id } = version
  if (validFrom === null) return null
  const day = selectingDay({ awardedOn, start }, selectedBy)
  if (day === null) return { goes: false, why: { kind: 'undated' } }
  const by = day === awardedOn ? 'award' : 'start'
  if (day < validFrom) return { goes: false, why: { kind: 'before', by, day, limit: validFrom } }
  if (validTo !== null && day > validTo) return { goes: false, why: { kind: 'after', by, day, limit: validTo } }
  const later = known.find(
    (one) =>
      one.id === id &&
      catalogueRef(one) !== catalogueRef(version) &&
      one.validFrom !== null &&
      one.validFrom > validFrom &&
      one.validFrom <= day,
  )
  if (typeof later?.validFrom === 'string')
    return { goes: false, why: { kind: 'later', by, day, limit: later.validFrom } }
  return { goes: true, why: { kind: 'from', by, day, limit: validFrom } }
}
