import { oneLine } from './plain-text'

const MARK = /\*{1,4}|\((?:1?\d)\)|[¹²³⁴⁵⁶⁷⁸⁹]/g
const NOTE_START = /^\s*(\*{1,4}|\((?:1?\d)\)|[¹²³⁴⁵⁶⁷⁸⁹]|\d\))\s*(?=\S)/

/** Footnote marks in a text, each once: "Banenafpraak (1)" has "(1)". */
export function marksIn(text: string): string[] {
  return [...new Set([...text.matchAll(MARK)].map(([mark]) => mark))]
}

/** The text without a mark. */
export function withoutMark(text: string, mark: string): string {
  const escaped = mark.replace(/[*()]/g, '\\$&')
  return oneLine(text.replace(new RegExp(`\\s*(?<!\\*)${escaped}(?!\\*)`, 'g'), ' '))
}

/** Mark and text of a footnote line; null where the line does not begin with a mark. */
export function footnote(line: string): { readonly mark: string; readonly text: string } | null {
  const start = NOTE_START.exec(line)
  if (start === null) return null
  const mark = start[1] ?? ''
  return { mark: /^\d\)$/.test(mark) ? `(${mark}` : mark, text: line.slice(start[0].length).trim() }
}

/** Splits a cell in which a note starts on a later line: label and note. */
export function splitNote(cell: string): { readonly label: string; readonly note: string | null } {
  const lines = cell.split('\n')
  const at = lines.findIndex((line, index) => index > 0 && footnote(line) !== null && /^\s*[*(¹²³]/.test(line))
  if (at < 0) return { label: cell, note: null }
  return { label: lines.slice(0, at).join('\n'), note: lines.slice(at).join('\n') }
}
