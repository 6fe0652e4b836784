import { Exact, exact } from '#money'

const ESCAPED = '~'
const NUMBER = '~n'
const MAP = '~m'
const SET = '~s'

/**
 * Plain data as one text, for another thread or to be kept: exact numbers, maps and sets come back as they were.
 * A text holds on to nothing: what is read back shares no memory with the workbook it was made of.
 */
export function packed(value: unknown): string {
  return JSON.stringify(flat(value))
}

/** What `packed` made, back again. The caller knows its type. */
export function unpacked(text: string): unknown {
  return raised(JSON.parse(text))
}

function flat(value: unknown): unknown {
  if (typeof value === 'string') return value.startsWith(ESCAPED) ? `${ESCAPED}${value}` : value
  if (value instanceof Exact) return `${NUMBER}${value.toString()}`
  if (value instanceof Map) return [MAP, ...[...value].map(([key, entry]) => [flat(key), flat(entry)])]
  if (value instanceof Set) return [SET, ...[...value].map(flat)]
  if (Array.isArray(value)) return value.map(flat)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, flat(entry)]))
}

function raised(value: unknown): unknown {
  if (typeof value === 'string') return raisedText(value)
  if (Array.isArray(value)) return raisedList(value)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, raised(entry)]))
}

function raisedText(value: string): unknown {
  if (!value.startsWith(ESCAPED)) return value
  return value.startsWith(NUMBER) ? exact(value.slice(NUMBER.length)) : value.slice(ESCAPED.length)
}

function raisedList([first, ...rest]: readonly unknown[]): unknown {
  if (first === MAP) return new Map((rest as [unknown, unknown][]).map(([key, entry]) => [raised(key), raised(entry)]))
  if (first === SET) return new Set(rest.map(raised))
  return first === undefined ? [] : [raised(first), ...rest.map(raised)]
}
