import { createEngine } from '#adapters/engine'
import { XlsxWorkbook } from '#adapters/xlsx'
import { sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { Language } from '#texts'
import { restoreSession } from '#use-cases'
import { type PreviewWorkbook, previewWorkbook } from './preview-workbook'

/** Opens a file with the formulas live: our functions and the native ones. Throws WorkbookError where it is no workbook. */
export async function openWorkbook(bytes: Uint8Array, name: string, language: Language): Promise<PreviewWorkbook> {
  const session = createSession(builtInRulebook(), language)
  const calculator = createEngine({ functions: sroiFunctions(session) })
  const file = await XlsxWorkbook.open(bytes, { name, calculator })
  await restoreSession(file, session)
  const workbook = await previewWorkbook(file, session, name)
  let spoken = language
  session.subscribe((state) => {
    // The sentences behind errors are in the language of the session.
    if (state.language === spoken) return
    spoken = state.language
    void workbook.port.recalculate()
  })
  return workbook
}
