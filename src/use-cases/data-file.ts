import type { DataProblem, DataReading } from '#rulebook'

/**
 * Reads data of ours from the text of a file; every problem with its place in it, never an exception.
 * @param most characters, far more than such a file ever takes
 */
export function readDataFile<T>(text: string, most: number, parse: (json: unknown) => DataReading<T>): DataReading<T> {
  if (text.length > most) return unread('too-long', String(most))
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return unread('not-json', '')
  }
  return parse(json)
}

function unread(code: DataProblem['code'], expected: string): DataReading<never> {
  return { ok: false, problems: [{ path: '', code, expected, message: code }] }
}
