import { type Session, VERSION } from '#session'
import type { Language } from '#texts'
import type { IsoDay } from '#time'
import { councilOf, readIfUnread, validateWorkbook, workbookSummary } from '#use-cases'
import type { WorkbookPort } from '#workbook'
import { summaryText } from '../shared/summary-text'
import type { Taken } from '../shared/TakeAlong'

export { generateSummary, readIfUnread } from '#use-cases'

/** The figures of the workbook as it is now, as a text for elsewhere. */
export async function takenAlong(
  what: Taken,
  { port, session }: { readonly port: WorkbookPort; readonly session: Session },
  { today, language }: { readonly today: IsoDay; readonly language: Language },
): Promise<string> {
  await readIfUnread(port, session)
  if (what === 'paragraph') {
    return councilOf(await validateWorkbook(port, session.state(), { today }), language).paragraph
  }
  const document = await workbookSummary(port, session.state(), { today, language, productVersion: VERSION })
  return summaryText(what, document, language)
}
