import type { ValidationReport } from '#checks'
import type { SessionState } from '#session'
import { decisions, type Portfolio, portfolio } from '#summary'
import type { WorkbookPort, WorkbookSnapshot } from '#workbook'
import { digestOf } from '../portfolio/digest-of'
import type { ReadingOptions } from '../portfolio/portfolio-source'
import { readAndCheck } from '../read-and-check'
import type { SummaryDocument } from './schema'
import { summaryDocument, type SummaryDocumentOptions } from './summary-document'

/** The summary of one workbook as it is now, for other programs. Changes nothing. */
export async function workbookSummary(
  port: Pick<WorkbookPort, 'read'>,
  session: Pick<SessionState, 'rulebook' | 'settings'>,
  { productVersion = null, ...options }: ReadingOptions & Pick<SummaryDocumentOptions, 'productVersion'>,
): Promise<SummaryDocument> {
  const { today, language, signal, rest, defaults } = options
  const { snapshot, report } = await readAndCheck(port, session, {
    today,
    ...(defaults && { defaults }),
    ...(signal && { signal }),
    ...(rest && { rest }),
  })
  const made = portfolioOfOne({ snapshot, report }, session, options)
  return summaryDocument(made, { today, language, productVersion })
}

/** One workbook that was checked, as a portfolio of itself. */
export function portfolioOfOne(
  { snapshot, report }: { readonly snapshot: WorkbookSnapshot; readonly report: ValidationReport },
  { rulebook }: Pick<SessionState, 'rulebook'>,
  { language }: Pick<ReadingOptions, 'language'>,
): Portfolio {
  const file = report.workbook
  const limits = { findings: Infinity, exclusions: Infinity }
  const digest = digestOf({ file, mark: null, snapshot, report, rulebook }, { language, limits })
  const files = [{ file, digest, problem: null }]
  return portfolio(files, decisions(files), [])
}
