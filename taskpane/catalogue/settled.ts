import type { BlockCatalogue } from '#rulebook'
import { dayFromText } from '#time'
import type { Settlement } from './import-state'

/** The catalogue with what the person settled about it; a version without a date is "undated". */
export function settled(catalogue: BlockCatalogue, settlement: Settlement): BlockCatalogue {
  const validFrom = dayFromText(settlement.validFrom)
  return {
    ...catalogue,
    id: settlement.id,
    version: validFrom ?? 'undated',
    authority: settlement.authority.trim(),
    label: settlement.label.trim(),
    validFrom,
    selectedBy: settlement.selectedBy,
    hoursPerWeek: settlement.hoursPerWeek,
  }
}
