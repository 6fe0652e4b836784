import { SourceError } from './source-problem'

// Windows-1252 0x80-0x9F. Node 20 decodes these as Latin-1 control characters, so the table is ours.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Text of a file: by its byte order mark (UTF-8, UTF-16), else strict UTF-8, else Windows-1252 as Dutch Excel writes.
 * Throws SourceError for files that hold no text.
 */
export function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new SourceError('is-workbook')
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new SourceError('is-pdf')
  const text = decoded(bytes)
  if (isBinary(text)) throw new SourceError('binary-file')
  return text
}

function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return strictUtf8(bytes.subarray(3)) ?? windows1252(bytes.subarray(3))
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes.subarray(2), true)
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes.subarray(2), false)
  const nulls = nullsByParity(bytes)
  if (nulls.odd > 0.3 && nulls.even < 0.05) return utf16(bytes, true)
  if (nulls.even > 0.3 && nulls.odd < 0.05) return utf16(bytes, false)
  return strictUtf8(bytes) ?? windows1252(bytes)
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function windows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) {
    let part = ''
    for (const byte of bytes.subarray(at, at + 8192)) {
      part += byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252[byte - 0x80] as string) : String.fromCharCode(byte)
    }
    parts.push(part)
  }
  return parts.join('')
}

function utf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 1 < bytes.length; at += 16_384) {
    const units: number[] = []
    for (let unit = at; unit + 1 < bytes.length && unit < at + 16_384; unit += 2)
      units.push(view.getUint16(unit, littleEndian))
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}

function nullsByParity(bytes: Uint8Array): { even: number; odd: number } {
  const length = Math.min(bytes.length, 4096)
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at++) {
    if (bytes[at] !== 0) continue
    if (at % 2 === 0) even++
    else odd++
  }
  const half = Math.max(1, length / 2)
  return { even: even / half, odd: odd / half }
}

function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536)
  let odd = 0
  for (let at = 0; at < sample.length; at++) {
    const code = sample.charCodeAt(at)
    if (code === 0) return true
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) || code === 0xfffd) odd++
  }
  return odd > sample.length / 50
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte)
}

/** Undoes UTF-8 that was once read as Windows-1252 ("â‚¬ 5.000" is "€ 5.000"); other text is left alone. */
export function withoutMojibake(text: string): string {
  if (!/[ÂÃâ]/.test(text)) return text.replaceAll('\u0080', '€')
  const bytes: number[] = []
  for (const char of text) {
    const special = WINDOWS_1252.indexOf(char)
    const code = special >= 0 ? special + 0x80 : char.charCodeAt(0)
    if (code > 255) return text
    bytes.push(code)
  }
  return strictUtf8(Uint8Array.from(bytes)) ?? text
}
