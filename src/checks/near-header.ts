import { nearestOf } from '#rulebook'
import { headerKey } from '#workbook'

const SHORTEST = 4

/**
 * True where a header may be a slip for one of these words, as headers are compared. Short words come near anything.
 * @param most letters that may differ; absent: a third of the header
 */
export function isNearHeader(header: string, words: readonly string[], most?: number): boolean {
  const word = headerKey(header)
  const known = words.map(headerKey).filter((one) => one.length >= SHORTEST)
  return word.length >= SHORTEST && nearestOf(word, known, most) !== null
}
