import { builtInRulebook } from '#rulebook'
import { createSession, type Session } from '#session'
import type { IsoDay } from '#time'
import { type Comparison, compareWithPrevious, type Pace, restoreSession, type ValidateProgress } from '#use-cases'
import type { WorkbookPort } from '#workbook'

/** Compares the open workbook with an earlier delivery in a file; the reader of .xlsx comes along only now. */
export async function compareWithFile(
  bytes: Uint8Array,
  name: string,
  now: { readonly port: WorkbookPort; readonly session: Session; readonly today: IsoDay },
  pace: Pace<ValidateProgress>,
): Promise<Comparison> {
  const { XlsxWorkbook } = await import('#adapters/xlsx')
  const earlier = XlsxWorkbook.open(bytes, { name })
  const session = createSession(builtInRulebook(), now.session.state().language)
  await restoreSession(earlier, session)
  return compareWithPrevious(
    { port: earlier, session: session.state() },
    { port: now.port, session: now.session.state() },
    { today: now.today, ...pace },
  )
}
