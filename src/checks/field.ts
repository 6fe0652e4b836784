import type { Field } from '#workbook'

/** The value of a cell that could be read, else null. */
export function valueOf<T>(field: Field<T>): T | null {
  return field.kind === 'value' ? field.value : null
}

/** Nothing stands there, or the table has no such column. */
export function isEmpty(field: Field<unknown>): boolean {
  return field.kind === 'blank' || field.kind === 'absent'
}

/** How names and codes are compared: letter case and spaces aside. */
export function codeKey(text: string): string {
  const lower = text.toLowerCase()
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    // Anything but the printed characters of ASCII may be a kind of space.
    if (code <= 0x20 || code >= 0x7f) return lower.replace(/\s+/g, '')
  }
  return lower
}
