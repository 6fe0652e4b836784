/** Text on one line: white space of every kind becomes one space. Otherwise verbatim. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ').trim()
}

/** For comparing words: lower case, plain quotes and dashes, no accents, one line. */
export function plain(text: string): string {
  return oneLine(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[‘’‚`´]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .toLowerCase()
}

const NUMBER_WORDS: readonly (readonly [RegExp, string])[] = [
  [/\banderhalf\b/g, '1,5'],
  [/\b(?:een )?hal(?:f|fe|ve)\b/g, '0,5'],
  [/\b(?:een|één)\b(?= (?:jaar|maand|jr))/g, '1'],
  [/\btwee\b/g, '2'],
  [/\bdrie\b/g, '3'],
  [/\bvier\b/g, '4'],
  [/\bvijf\b/g, '5'],
  [/\bzes\b/g, '6'],
  [/\bnegen\b/g, '9'],
  [/\btwaalf\b/g, '12'],
]

/** `plain`, with small numbers in digits: "maximaal twee jaar" becomes "maximaal 2 jaar". */
export function plainWithDigits(text: string): string {
  return NUMBER_WORDS.reduce((result, [word, digits]) => result.replace(word, digits), plain(text))
}

/** "1,5" and "12" to a number; NaN otherwise. Only for counts, never for amounts. */
export function count(text: string): number {
  return Number(text.replace(',', '.'))
}
