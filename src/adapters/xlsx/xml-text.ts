import { WorkbookError } from '#workbook'

/** Text as it stands between tags; characters that XML forbids are left out. */
export function escapeText(text: string): string {
  return text

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>]/g, (mark) => (mark === '&' ? '&amp;' : mark === '<' ? '&lt;' : '&gt;'))
}

/** Text as it stands in a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/["\n\r\t]/g, (mark) =>
    mark === '"' ? '&quot;' : `&#${String(mark.charCodeAt(0))};`,
  )
}

/** A decoder that takes bytes in portions: UTF-8, or UTF-16 where the first bytes say so. */
export function xmlDecoder(part: string): { decode(bytes: Uint8Array, last?: boolean): string } {
  let decoder: TextDecoder | null = null
  return {
    decode(bytes, last = false) {
      decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true })
      try {
        return decoder.decode(bytes, { stream: !last })
      } catch {
        throw new WorkbookError('broken-xml', { part })
      }
    },
  }
}

/** The text of a part, without byte order mark, with a declaration that fits writing it as UTF-8. */
export function decodeXml(part: string, bytes: Uint8Array): string {
  const text = xmlDecoder(part).decode(bytes, true)
  return text.replace(/^(<\?xml[^>]*?encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2')
}

export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}
