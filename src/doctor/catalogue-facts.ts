import { type IsoDay, dayFromText } from '#time'
import type { BlockCatalogue } from '#rulebook'
import { oneLine, plain } from './plain-text'

const DAY = String.raw`(\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2} [a-z]+ \d{4}|\d{4}-\d{2}-\d{2})`

/** From which day a table holds, from words such as "voor opdrachten vanaf 1 juli 2023". */
export function validFromIn(
  texts: readonly string[],
): { readonly day: IsoDay; readonly selectedBy: BlockCatalogue['selectedBy'] } | null {
  for (const text of texts) {
    const words = plain(text)
    const found = new RegExp(
      String.raw`(?:vanaf|per|m\.i\.v\.|met ingang van|ingaande|geldig(?: vanaf)?|sinds|in werking (?:getreden )?op|treedt op)\s+${DAY}`,
    ).exec(words)
    const day = found?.[1] === undefined ? null : dayFromText(found[1])
    if (day !== null) return { day, selectedBy: selectorIn(words) }
  }
  return null
}

// "Opdrachten vanaf" leaves open which date of the contract is meant; so do we.
function selectorIn(words: string): BlockCatalogue['selectedBy'] {
  if (/gegund|gunning/.test(words)) return 'award'
  if (/gepubliceerd|publicatie|aanbested/.test(words)) return 'publication'
  if (/afspraken|overeengekomen/.test(words)) return 'agreement'
  if (/contracten|overeenkomsten/.test(words)) return 'contract'
  return null
}

/** An id from a file name: "01-duoplus.csv" is "duoplus"; never empty, never with "@" or "+". */
export function idFromName(name: string): string {
  const stem = plain(name)
    .replace(/\.(?:csv|tsv|txt|xlsx|xlsm)$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[\d-]+(?=[a-z])/, '')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40)
  return stem === '' ? 'catalogus' : stem
}

/** A readable name from an id: "sudwest-fryslan" is "Sudwest Fryslan". */
export function nameFromId(id: string): string {
  return oneLine(id.replaceAll('-', ' ')).replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase())
}
