/**
 * A header as it is compared: lower case, no accents, no marks, no text between brackets at the end,
 * one space between words. "Opdrachtwaarde (excl. btw) *" becomes "opdrachtwaarde".
 */
export function headerKey(text: string): string {
  return plainWords(text.replace(/\([^()]*\)\s*[*:.]?\s*$/u, ' ')) || plainWords(text)
}

/** Lower case, no accents, words of letters, digits and % with one space between. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%']+/gu, ' ')
    .trim()
}
