import { XlsxWorkbook } from '#adapters/xlsx'
import { createSession, type Session } from '#session'
import { builtInRulebook, catalogueRef, policyRef, type Rulebook } from '#rulebook'
import type { Language } from '#texts'
import { restoreSession } from '#use-cases'
import { type Calculator, WorkbookError, type WorkbookSnapshot } from '#workbook'
import { readBytes, shownName } from './files'
import type { CommandRules } from './rulebook'

/** A workbook file, opened, with the catalogues, policies and settings it carries. */
export interface OpenedWorkbook {
  readonly workbook: XlsxWorkbook
  readonly session: Session
}

/** Opens a workbook. Throws UsageError or WorkbookError; the latter carries the file's name for its sentence. */
export async function openWorkbook(
  path: string,
  rules: CommandRules,
  language: Language,
  calculatorFor?: (session: Session) => Calculator,
): Promise<OpenedWorkbook> {
  const bytes = await readBytes(path, language)
  const name = shownName(path)
  try {
    const session = createSession(rules.rulebook, language)
    const calculator = calculatorFor?.(session)
    const workbook = await XlsxWorkbook.open(bytes, calculator === undefined ? { name } : { name, calculator })
    await restoreSession(workbook, session)
    session.replace({ rulebook: withAdded(session.state().rulebook, rules) })
    return { workbook, session }
  } catch (error) {
    throw error instanceof WorkbookError ? named(error, name) : error
  }
}

/** What was given as a file joins the rules of the workbook; a version the workbook carries itself stays. */
function withAdded(rulebook: Rulebook, { added }: CommandRules): Rulebook {
  const builtIn = builtInRulebook()
  const own = new Set([
    ...rulebook.policies.filter((policy) => !builtIn.policies.includes(policy)).map(policyRef),
    ...rulebook.catalogues.filter((catalogue) => !builtIn.catalogues.includes(catalogue)).map(catalogueRef),
  ])
  return rulebook.with({
    policies: added.policies.filter((policy) => !own.has(policyRef(policy))),
    catalogues: added.catalogues.filter((catalogue) => !own.has(catalogueRef(catalogue))),
  })
}

/** A workbook file as it is, for reading only. */
export async function readWorkbook(path: string, language: Language): Promise<WorkbookSnapshot> {
  const bytes = await readBytes(path, language)
  const name = shownName(path)
  try {
    return await (await XlsxWorkbook.open(bytes, { name })).read()
  } catch (error) {
    throw error instanceof WorkbookError ? named(error, name) : error
  }
}

/** The same problem, saying of which file. */
export function named(error: WorkbookError, file: string): WorkbookError {
  return new WorkbookError(error.problem, { ...error.detail, file })
}
