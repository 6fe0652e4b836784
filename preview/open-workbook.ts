import { createEngine, type Engine, isFormula, type FunctionTable } from '#adapters/engine'
import { shiftedFormula, XlsxWorkbook } from '#adapters/xlsx'
import { sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession, type Session } from '#session'
import type { Language } from '#texts'
import type { IsoDay } from '#time'
import { restoreFrom, restoreSession } from '#use-cases'
import type { Calculator, CellValue } from '#workbook'
import { type PreviewWorkbook, previewWorkbook } from './preview-workbook'

/** Opens a file with the formulas live: our functions and the native ones. Throws WorkbookError where it is no workbook. */
export async function openWorkbook(
  bytes: Uint8Array,
  name: string,
  { language, today }: { readonly language: Language; readonly today: IsoDay },
): Promise<PreviewWorkbook> {
  const session = createSession(builtInRulebook(), language)
  const engine = createEngine({ functions: functionsFor(session), today, locale: 'nl' })
  const file = XlsxWorkbook.open(bytes, { name, calculator: knowingItsRules(engine, session) })
  const workbook = await previewWorkbook({
    file,
    session,
    name,
    formulas: { reads: isFormula, shifted: shiftedFormula },
    restore: () => restoreSession(file, session),
  })
  let spoken = language
  session.subscribe((state) => {
    // The sentences behind errors are in the language of the session.
    if (state.language === spoken) return
    spoken = state.language
    void workbook.port.recalculate()
  })
  return workbook
}

/** What formulas give depends on rules that the workbook itself carries: first those, then the formulas. */
function knowingItsRules(engine: Engine, session: Session): Calculator {
  let isKnown = false
  return {
    calculate(workbook) {
      if (!isKnown) restoreFrom(workbook, session)
      isKnown = true
      return engine.calculate(workbook)
    },
    calculateEdited: (workbook) => engine.calculateEdited?.(workbook) ?? engine.calculate(workbook),
  }
}

function functionsFor(session: Session): FunctionTable {
  const table = new Map<string, (args: readonly unknown[]) => CellValue | CellValue[][]>()
  for (const [name, { call }] of sroiFunctions(session)) {
    table.set(name, (args) => {
      const answer = call(args)
      return Array.isArray(answer) ? answer.map((row: readonly CellValue[]) => [...row]) : answer
    })
  }
  return table
}
