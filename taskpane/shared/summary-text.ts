import type { Language } from '#texts'
import { summaryCsv, type SummaryDocument } from '#use-cases'

/** A summary as the text of a file for other programs. */
export function summaryText(kind: 'csv' | 'json', document: SummaryDocument, language: Language): string {
  return kind === 'csv' ? summaryCsv(document, language) : `${JSON.stringify(document, null, 2)}\n`
}
