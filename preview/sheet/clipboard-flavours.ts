/** A copied cell as it reads on screen. */
export interface CopiedText {
  readonly text: string
  /** A number, truth or error: what follows a minus sign there is no formula. */
  readonly isValue: boolean
}

type Lines = readonly (readonly CopiedText[])[]

/**
 * Lines of cells with tabs between, for every program. Spreadsheets take a pasted text that begins with a sign for a
 * formula, so it gets the apostrophe that says it is none.
 */
export function plainFlavour(lines: Lines): string {
  return lines.map((line) => line.map((cell) => quoted(harmless(cell))).join('\t')).join('\n')
}

/** The same as a table: Excel prefers it, and keeps as text what stands here in cells of the text format. */
export function htmlFlavour(lines: Lines): string {
  const rows = lines.map((line) => `<tr>${line.map(cellHtml).join('')}</tr>`)
  return `<meta charset="utf-8"><table>${rows.join('')}</table>`
}

function cellHtml(cell: CopiedText): string {
  const isText = cell.text !== '' && (!cell.isValue || readsAsFormula(cell))
  const text = escaped(cell.text).replaceAll('\n', '<br style="mso-data-placement:same-cell">')
  return `<td${isText ? ` style="mso-number-format:'\\@';white-space:pre-wrap"` : ''}>${text}</td>`
}

function harmless(cell: CopiedText): string {
  return readsAsFormula(cell) ? `'${cell.text}` : cell.text
}

/** A sign with something after it; the wide signs count in some languages of Excel. A number may be negative. */
function readsAsFormula({ text, isValue }: CopiedText): boolean {
  if (!/^\s*[=+\-@＝＋－＠]\s*\S/.test(text)) return false
  return !(isValue && /^[+-]\s?(?:€|EUR)?\s?[\d.,:\s%E+-]+$/.test(text))
}

/** Tabs, line ends and quotes inside a cell would be taken for the table's own. */
function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
