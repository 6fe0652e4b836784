import { importedVersion } from '#doctor'
import type { BlockCatalogue } from '#rulebook'
import type { Settlement } from './import-state'

/** The catalogue with what the person settled about it. */
export function settled(catalogue: BlockCatalogue, settlement: Settlement): BlockCatalogue {
  const { validFrom } = settlement
  return {
    ...catalogue,
    id: settlement.id,
    version: importedVersion(validFrom, catalogue.importHash ?? ''),
    authority: settlement.authority.trim(),
    label: settlement.label.trim(),
    validFrom,
    selectedBy: settlement.selectedBy,
    hoursPerWeek: settlement.hoursPerWeek,
  }
}
