import { oneLine, plain } from './plain-text'

/** True where the words ask for approval before the effort counts. */
export function asksApproval(text: string): boolean {
  const words = plain(text)
  if (/geen (?:voorafgaande )?(?:goedkeuring|toestemming)/.test(words)) return false
  return /goedkeuring|toestemming|\bna akkoord|akkoord van|goedgekeurd|na overleg/.test(words)
}

const HANDING_OVER =
  /\b(?:overleggen|overlegd|aanleveren|aan te leveren|meesturen|bijvoegen|toevoegen|indienen|verstrekken|vereist|verplicht|aantonen|tonen)\b/i

/**
 * Evidence a row asks for, as published: "kopie factuur overleggen" is [["kopie factuur"]];
 * "beschikking of doelgroepverklaring overleggen" is one demand that either meets.
 */
export function evidenceIn(text: string): string[][] {
  const demands: string[][] = []
  for (const clause of text.split(/[;.\n]/)) {
    const said = HANDING_OVER.exec(clause)
    if (said === null) continue
    const named = oneLine(clause.slice(0, said.index))
      .replace(/\b(?:dient|dienen|moet|moeten|te|wordt|worden|is|u)\b\s*/gi, '')
      .trim()
    for (const demand of named.split(/\s+en\s+|,\s*/)) {
      const items = demand
        .split(/\s+of\s+/)
        .map((item) => item.trim())
        .filter((item) => item !== '')
      if (items.length > 0) demands.push(items)
    }
  }
  return demands
}
