import { readAcceptances } from '#acceptances'
import { acceptancesAction } from '#summary'
import { acceptanceHeaders, type Language } from '#texts'
import { putParts, readParts, withPart, type WorkbookSnapshot, type WritePlan } from '#workbook'
import { partKeys } from './part-keys'

/**
 * What our own tabs may tell of people, taken out: a review that was begun on a pasted table, which holds that table,
 * and the reasons given for findings about personal data, whose marks go by the contents of a cell.
 */
export function withoutOwnTraces(workbook: WorkbookSnapshot, language: Language): WritePlan {
  const parts = readParts(workbook)
  const { acceptances, spoiled } = readAcceptances(workbook, acceptanceHeaders())
  const staying = acceptances.filter(({ code }) => !code.startsWith('privacy-'))
  return [
    ...(parts.has(partKeys.importDraft) ? [putParts(withPart(parts, partKeys.importDraft, null))] : []),
    ...(staying.length < acceptances.length
      ? [acceptancesAction(workbook, { acceptances: staying, spoiled, language })]
      : []),
  ]
}
