import { importedVersion } from '#doctor'
import type { BlockCatalogue } from '#rulebook'
import type { Settlement } from './import-state'

/** The catalogue with what the person settled about it. */
export function settled(catalogue: BlockCatalogue, settlement: Settlement): BlockCatalogue {
  const { validFrom, validTo, source } = settlement
  const { document, section, excerpt, checkedOn } = catalogue.source
  return {
    ...catalogue,
    id: settlement.id,
    version: importedVersion(validFrom, catalogue.importHash ?? ''),
    authority: settlement.authority.trim(),
    label: settlement.label.trim(),
    validFrom,
    validTo,
    source: {
      document: source.document.trim() === '' ? document : source.document.trim(),
      section: source.section.trim() === '' ? section : source.section.trim(),
      excerpt,
      checkedOn,
      ...(source.url !== null && { url: source.url }),
      ...(source.publishedOn !== null && { publishedOn: source.publishedOn }),
    },
    selectedBy: settlement.selectedBy,
    hoursPerWeek: settlement.hoursPerWeek,
  }
}
