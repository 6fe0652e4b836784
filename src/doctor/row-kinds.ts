import type { FoundTable } from './find-tables'
import { footnote } from './footnotes'
import { groupsIn } from './groups'
import { plain } from './plain-text'
import { ageIn } from './read-conditions'
import { readValue } from './read-amount'
import type { GridRow } from './source-grid'

// A row broken by a page ends within a few lines; what goes on and on is something else.
const MAX_LABEL = 1000

export function textAt(row: GridRow, column: number): string {
  return row.cells[column] ?? ''
}

/** "--;--;--" of a table drawn in text, and "Pagina 1 van 2". */
export function isSeparator(filled: readonly string[]): boolean {
  if (filled.length === 0) return false
  if (filled.every((cell) => /^[\s:|=_+–—-]{2,}$/.test(cell))) return true
  return (
    filled.length === 1 &&
    /^-?\s*(?:pagina|pag\.?|blz\.?|p\.)\s*\d{1,3}(?:\s*(?:van|\/)\s*\d{1,3})?\s*-?$/i.test(filled[0] ?? '')
  )
}

/** A row that adds up the others is no block of its own. */
export function isTotal(label: string): boolean {
  return /^(?:sub|eind)?totaal\b/i.test(label)
}

/** A single text that is a remark: it begins with a mark, says so, or is prose. */
export function isNote(text: string, isBelow: boolean): boolean {
  if (footnote(text) !== null && /^\s*[*(¹²³⁴⁵⁶⁷⁸⁹]/.test(text)) return true
  if (/^(?:noot|let op|bron|toelichting|n\.?b\.?)\b/i.test(text)) return true
  if (isBelow && isSentence(text)) return true
  return text.length > 90 && (isBelow || /[.!?]\s+\S/.test(text) || text.endsWith('.'))
}

/** Prose: several words and a full stop at the end. */
export function isSentence(text: string): boolean {
  return (
    /[.!?]["”’)]?$/.test(text) &&
    !/\b(?:etc|e\.d|o\.a|max|min|incl|excl|p\.m|p\.u|n\.t\.b|n\.v\.t)\.$/i.test(text) &&
    text.split(/\s+/).length >= 4
  )
}

/** An unclosed bracket or a trailing "of", "en", comma or hyphen: the label goes on in the next row. */
export function continuesLabel(
  before: { readonly label: string; readonly code: string } | undefined,
  label: string,
  hasCodes: boolean,
): boolean {
  if (before === undefined || before.label.length > MAX_LABEL) return false
  // Among numbered rows a text in lower case or a number without a number of its own belongs to the row above.
  if (hasCodes && before.code !== '' && (/^\p{Ll}{2}/u.test(label) || (/^\d/.test(label) && ageIn(label) === null)))
    return true
  const open = (before.label.match(/\(/g)?.length ?? 0) > (before.label.match(/\)/g)?.length ?? 0)
  return (open && label.includes(')')) || /(?:\b(?:of|en|van|voor|met|dan|tot|de|het|een)|[,/-])$/.test(before.label)
}

const ENUMERATED = /^[a-z0-9]{1,2}\s?[).]\s*/i

/** True for a label that reads as a block of its own, also where no value stands beside it. */
export function canBeBlock(label: string): boolean {
  return groupsIn(label).length > 0 || /maatwerk|^[a-z0-9]{1,2}[).]/.test(plain(label))
}

/** A row that heads the rows below it: "a) Arbeidscontract", "Bonussen". */
export function isCategoryRow(
  table: FoundTable,
  index: number,
  { label, code, value, details }: Readonly<Record<'label' | 'code' | 'value' | 'details', string>>,
): boolean {
  if (code !== '' || details !== '') return false
  const kind = readValue(value).kind
  if (kind === 'see-rows') return true
  if (kind !== 'blank' || value !== '' || table.columns.category !== null) return false
  const next = table.rows[index + 1]
  if (next === undefined || textAt(next, table.columns.value) === '') return false
  const nextLabel = textAt(next, table.columns.label)
  if (ENUMERATED.test(label)) return !ENUMERATED.test(nextLabel)
  const isHeading = /^(?:bonus|met uitkering|zonder uitkering|categorie|stages?|activiteiten|overig|inkoop)/i.test(
    label,
  )
  return isHeading || (groupsIn(label).length === 0 && !/maatwerk/i.test(label))
}

/** "b) Werkervaringsplaats" with a value of its own ends the rows of "a) Arbeidscontract". */
export function closesCategory(column: number | null, label: string, category: string | null): boolean {
  return column === null && category !== null && ENUMERATED.test(category) && ENUMERATED.test(label)
}
