import { basename } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { builtInRulebook, catalogueRef, policyRef, type Rulebook } from '#rulebook'
import { createSession, type Session } from '#session'
import type { Language } from '#texts'
import { restoreSession } from '#use-cases'
import { type Calculator, missingValues, WorkbookError, type WorkbookSnapshot } from '#workbook'
import type { CommandInput } from './command'
import { engineFor } from './engine-for'
import { readBytes, shownName } from './files'
import { followingEdits } from './following-edits'
import type { CommandRules } from './rulebook'

/** A workbook file, opened, with the catalogues, policies and settings it carries. */
export interface OpenedWorkbook {
  readonly workbook: XlsxWorkbook
  readonly session: Session
}

/** Opens a workbook. Throws UsageError or WorkbookError; the latter carries the file's name for its sentence. */
export async function openWorkbook(path: string, rules: CommandRules, input: CommandInput): Promise<OpenedWorkbook> {
  return openedFrom(path, await readBytes(path, input.language), rules, input)
}

/** The same of bytes that were read before. */
export async function openedFrom(
  path: string,
  bytes: Uint8Array,
  rules: CommandRules,
  input: CommandInput,
): Promise<OpenedWorkbook> {
  return withName(shownName(path), async () => {
    const session = createSession(rules.rulebook, input.language)
    // What formulas give depends on rules that the workbook itself carries: first those, then the formulas.
    let isReady = false
    const engine = missingValues(engineFor(session, input.today))
    const calculator: Calculator = {
      calculate: (workbook) => (isReady ? engine.calculate(workbook) : { cells: [], notCalculated: [] }),
    }
    // Its own name, so that a number in it is found; whatever is said of it goes by the safe one.
    const workbook = XlsxWorkbook.open(bytes, { name: basename(path), calculator })
    await restoreSession(workbook, session)
    session.replace({ rulebook: withAdded(session.state().rulebook, rules) })
    isReady = true
    await workbook.recalculate()
    return { workbook, session }
  })
}

/**
 * Opens a workbook to change some of its cells: besides those only formulas that follow from them get another value.
 * Throws as `openWorkbook` does.
 */
export async function openForChanges(path: string, rules: CommandRules, input: CommandInput): Promise<OpenedWorkbook> {
  const bytes = await readBytes(path, input.language)
  const name = shownName(path)
  return withName(name, async () => {
    const session = createSession(rules.rulebook, input.language)
    const stored = XlsxWorkbook.open(bytes, { name })
    await restoreSession(stored, session)
    session.replace({ rulebook: withAdded(session.state().rulebook, rules) })
    return { workbook: stored.calculatedBy(followingEdits(engineFor(session, input.today))), session }
  })
}

/** A workbook file as it is, for reading only. */
export async function readWorkbook(path: string, language: Language): Promise<WorkbookSnapshot> {
  const bytes = await readBytes(path, language)
  const name = shownName(path)
  return withName(name, () => XlsxWorkbook.open(bytes, { name }).read())
}

/** Carries out `work`; a WorkbookError goes on with the name of the file, for its sentence. */
export async function withName<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error
    throw new WorkbookError(error.problem, { ...error.detail, file })
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
