import { type BlockCatalogue, builtInRulebook, catalogueRef, type Policy, policyRef, type Rulebook } from '#rulebook'
import type { Session, WorkbookSettings } from '#session'
import { type Template, type TemplateKind, templateOf } from '#templates'
import type { Language } from '#texts'
import type { IsoDay } from '#time'
import {
  putParts,
  readParts,
  sheetNamed,
  type StoredParts,
  WorkbookError,
  type WorkbookPort,
  type WorkbookSnapshot,
  withPart,
} from '#workbook'
import { partKeys } from './part-keys'
import { readIfUnread, settingsNow } from './restore-session'

export { TEMPLATE_KINDS, type TemplateKind } from '#templates'

export interface TemplateOptions {
  readonly catalogue: BlockCatalogue
  readonly policy: Policy
  readonly language: Language
  readonly today: IsoDay
}

export interface InsertedTemplate {
  /** The new sheets that people see, in order. */
  readonly sheets: readonly string[]
  /** Where to begin. */
  readonly start: Template['start']
}

/**
 * Adds the sheets of a template to the workbook, and makes catalogue and policy its own setting; all of it or nothing.
 * @throws WorkbookError `name-taken` with the sheets that stand in the way
 */
export async function insertTemplate(
  port: WorkbookPort,
  session: Session,
  kind: TemplateKind,
  options: TemplateOptions,
): Promise<InsertedTemplate> {
  await readIfUnread(port, session)
  const snapshot = await port.read()
  const { rulebook } = session.state()
  const { catalogue, policy } = options
  const template = templateOf(kind, {
    ...options,
    catalogueRef: shortRef(catalogue, rulebook.catalogues, catalogueRef),
    policyRef: shortRef(policy, rulebook.policies, policyRef),
    catalogues: rulebook.catalogues.map((one) => shortRef(one, rulebook.catalogues, catalogueRef)),
    policies: rulebook.policies.map((one) => shortRef(one, rulebook.policies, policyRef)),
    taken: takenNames(snapshot),
  })
  const taken = template.fixed.filter((name) => sheetNamed(snapshot, name) !== undefined)
  if (taken.length > 0) throw new WorkbookError('name-taken', { sheet: taken.join(', ') })
  const chosen: WorkbookSettings = {
    ...settingsNow(snapshot, session),
    catalogue: catalogueRef(catalogue),
    policy: policyRef(policy),
  }
  const parts = withPart(
    withOwnRules(readParts(snapshot), { catalogue, policy }),
    partKeys.settings,
    JSON.stringify(chosen),
  )
  await port.apply([
    ...template.sheets.map((sheet) => ({ kind: 'put-sheet', role: null, sheet }) as const),
    putParts(parts),
  ])
  session.replace({ settings: chosen, settingsUnread: false })
  // Formulas elsewhere that go by the workbook's setting. The template stands there whether this works or not.
  await port.recalculate().catch(() => undefined)
  return {
    sheets: template.sheets.filter(({ hidden }) => hidden !== true).map(({ name }) => name),
    start: template.start,
  }
}

/** The id alone where that is clear; with its version where there are more. */
function shortRef<T extends { readonly id: string; readonly version: string }>(
  one: T,
  all: readonly T[],
  refOf: (one: T) => string,
): string {
  return all.filter(({ id }) => id === one.id).length > 1 ? refOf(one) : one.id
}

function takenNames({ sheets, names }: WorkbookSnapshot) {
  return {
    sheets: sheets.map(({ name }) => name),
    tables: [...sheets.flatMap(({ tables }) => tables), ...names].map(({ name }) => name),
  }
}

/** What did not come with the product travels inside the workbook. */
function withOwnRules(parts: StoredParts, { catalogue, policy }: Pick<TemplateOptions, 'catalogue' | 'policy'>) {
  const builtIn: Rulebook = builtInRulebook()
  const catalogueKey = catalogueRef(catalogue)
  const policyKey = policyRef(policy)
  let next = parts
  if (!builtIn.catalogues.some((known) => catalogueRef(known) === catalogueKey))
    next = withPart(next, partKeys.catalogue(catalogueKey), JSON.stringify(catalogue))
  if (!builtIn.policies.some((known) => policyRef(known) === policyKey))
    next = withPart(next, partKeys.policy(policyKey), JSON.stringify(policy))
  return next
}
