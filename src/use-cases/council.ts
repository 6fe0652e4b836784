import type { ValidationReport } from '#checks'
import {
  type CouncilDocument,
  councilDocument,
  councilFigures,
  councilSource,
  mergedFigures,
  type Portfolio,
} from '#summary'
import type { Language } from '#texts'
import type { IsoDay } from '#time'

export type { CouncilDocument } from '#summary'

/** The paragraph for council or board of one workbook, with its figures. */
export function councilOf(report: ValidationReport, language: Language): CouncilDocument {
  return councilDocument(councilFigures(report), councilSource(report), language)
}

/** The same of a portfolio: of everything in it that counts. */
export function councilOfPortfolio(
  { files, counts, figures }: Portfolio,
  { today, language }: { readonly today: IsoDay; readonly language: Language },
): CouncilDocument {
  const counted = files.filter(({ reason }) => reason === null).length
  const from = { kind: 'portfolio', counted, leftOut: files.length - counted } as const
  return councilDocument(mergedFigures('council', figures), { today, from, blocking: counts.error }, language)
}
