import { oneLine, plain } from './plain-text'

/** True where the words ask for approval before the effort counts. */
export function asksApproval(text: string): boolean {
  const words = plain(text)
  if (/geen (?:voorafgaande )?(?:goedkeuring|toestemming)/.test(words)) return false
  return /goedkeuring|toestemming|\bna akkoord|akkoord van|goedgekeurd|na overleg/.test(words)
}

const HANDING_OVER =
  /\b(?:overleggen|overlegd|aanleveren|aan te leveren|meesturen|bijvoegen|toevoegen|indienen|verstrekken|vereist|verplicht|aantonen|tonen)\b/i

const DOCUMENT =
  /factuur|facturen|overeenkomst|contract|beschikking|verklaring|certificaat|uittreksel|staat\b|staten\b|overzicht|specificatie|kopie|afschrift|bewijs|foto|verslag|rapport|diploma|loonstrook|loonstroken|rekening|nota\b|formulier|besluit/i
const A_COPY = /^\s*(?:een )?(?:kopie|kopieën|afschrift)\b/i

/**
 * Evidence a row asks for, as published: "kopie factuur overleggen" is [["kopie factuur"]];
 * "beschikking of doelgroepverklaring overleggen" is one demand that either meets. In a column of evidence
 * everything is, whether or not it says "overleggen".
 */
export function evidenceIn(text: string, isEvidence = false): string[][] {
  const demands: string[][] = []
  if (/^\s*n\.?v\.?t\.?\s*$/i.test(text)) return demands
  for (const clause of text.split(/[;.\n]/)) {
    const said = HANDING_OVER.exec(clause)
    if (said === null && !isEvidence && !A_COPY.test(clause)) continue
    for (const demand of documentsIn(oneLine(said === null ? clause : clause.slice(0, said.index)))) {
      const items = demand
        .split(/\s+of\s+/)
        .map((item) => item.trim())
        .filter((item) => item !== '' && !/^(?:geen|-+)$/i.test(item))
      if (items.length > 0) demands.push(items)
    }
  }
  return demands
}

// Of "korting op de verplichting, geldig certificaat" only the second is a document.
function documentsIn(clause: string): string[] {
  const parts = clause
    .replace(/\b(?:dient|dienen|moet|moeten|te|wordt|worden|is|u)\b\s*/gi, '')
    .split(/\s+en\s+|,\s*/)
    .map((part) => part.trim())
  const documents = parts.filter((part) => DOCUMENT.test(part))
  return documents.length > 0 ? documents : parts
}
