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

/** Notes with the mark that each belongs to; a line without a mark goes with the line before it in the same cell. */
export function markedNotes<N extends { readonly text: string }>(
  notes: readonly N[],
): { readonly mark: string | null; readonly text: string; readonly note: N }[] {
  return notes.flatMap((note) => {
    const parts: { mark: string | null; text: string; note: N }[] = []
    for (const line of note.text.split('\n')) {
      const found = footnote(line)
      const last = parts[parts.length - 1]
      if (found === null && last !== undefined) last.text += `\n${line}`
      else parts.push({ mark: found?.mark ?? null, text: found?.text ?? line, note })
    }
    return parts
  })
}

/** Splits a cell in which a note starts on a later line: label and note. */
export function splitNote(cell: string): { readonly label: string; readonly note: string | null } {
  const lines = cell.split('\n')
  const at = lines.findIndex((line, index) => index > 0 && footnote(line) !== null && /^\s*[*(¹²³]/.test(line))
  if (at < 0) return { label: cell, note: null }
  return { label: lines.slice(0, at).join('\n'), note: lines.slice(at).join('\n') }
}

/** The mark after this one: "**" after "*", "(3)" after "(2)". */
export function nextMark(mark: string): string {
  if (mark.startsWith('*')) return `${mark}*`
  const number = /\d+/.exec(mark)?.[0]
  return number === undefined ? mark : mark.replace(number, String(Number(number) + 1))
}
