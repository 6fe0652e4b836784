import { nearestOf } from '#rulebook'
import { type ColumnDeclaration, headerKey } from '#workbook'

const SHORTEST = 4

/**
 * True where a header may be a slip for one of the words of a column. Short words come near anything.
 * @param most letters that may differ; absent: a third of the header
 */
export function isNearHeader(header: string, { header: own, synonyms }: ColumnDeclaration, most?: number): boolean {
  const word = headerKey(header)
  const known = [own, ...synonyms].map(headerKey).filter((one) => one.length >= SHORTEST)
  return word.length >= SHORTEST && nearestOf(word, known, most) !== null
}
