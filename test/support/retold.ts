/** A grid of texts written out again as a file, in another form. */
export interface Form {
  readonly separator: ';' | ',' | '\t' | '|'
  readonly encoding: 'utf8' | 'utf8-bom' | 'utf16le' | 'utf16be' | 'windows-1252'
  readonly lineEnd: '\n' | '\r\n'
  /** Quotes around every cell, or only where needed. */
  readonly quotes: 'all' | 'needed'
}

export const SEPARATORS = [';', ',', '\t', '|'] as const
export const ENCODINGS = ['utf8', 'utf8-bom', 'utf16le', 'utf16be', 'windows-1252'] as const

const SPECIAL: ReadonlyMap<string, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((char, at) => [char, 0x80 + at]),
)

/** The bytes of a file with these cells; UTF-8 where the encoding has no sign for a character. */
export function retold(
  rows: readonly (readonly string[])[],
  { separator, encoding, lineEnd, quotes }: Form,
): Uint8Array {
  const cell = (text: string): string =>
    quotes === 'all' || /["\n\r;,\t|]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  return encoded(rows.map((row) => row.map(cell).join(separator)).join(lineEnd) + lineEnd, encoding)
}

export function encoded(text: string, encoding: Form['encoding']): Uint8Array {
  switch (encoding) {
    case 'utf8-bom':
      return new TextEncoder().encode(`\ufeff${text}`)
    case 'utf16le':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    case 'utf16be':
      return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())
    case 'windows-1252': {
      const codes = [...text].map((char) => SPECIAL.get(char) ?? char.charCodeAt(0))
      return codes.every((code) => code < 256) ? Uint8Array.from(codes) : new TextEncoder().encode(text)
    }
    default:
      return new TextEncoder().encode(text)
  }
}
