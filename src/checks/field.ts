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
  let key = knownKeys.get(text)
  if (key === undefined) {
    key = text.toLowerCase().replace(/[\s\u00a0]+/g, '')
    if (knownKeys.size >= 20_000) knownKeys.clear()
    knownKeys.set(text, key)
  }
  return key
}

const knownKeys = new Map<string, string>()
