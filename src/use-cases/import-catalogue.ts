import type { Answers, BlockEdit, Proposal } from '#doctor'
import { type BlockCatalogue, catalogueRef, type Rulebook } from '#rulebook'
import type { Session, WorkbookSettings } from '#session'
import {
  putParts,
  readMonitoring,
  readParts,
  type WorkbookPort,
  type WorkbookSnapshot,
  type WriteAction,
  withPart,
} from '#workbook'
import { partKeys } from './part-keys'
import { readIfUnread, settingsNow } from './restore-session'

export interface KeepOptions {
  /** Kept beside the catalogue, so that one can see later what was asked and what was answered. */
  readonly asked?: {
    readonly proposal: Proposal
    readonly answers: Answers
    readonly edits?: readonly BlockEdit[]
  }
  /** Also writes the version in blank cells of the column Catalogus of the pinned contracts. */
  readonly writeColumn?: boolean
  /** Makes it the workbook's own setting; default: where no contract is pinned and nothing was set. */
  readonly asDefault?: boolean
}

/**
 * Keeps a confirmed catalogue in the workbook and pins contracts (Kenmerk -> "id@version") to it, in one write.
 * Only after that write the session and the formulas know it; on failure everything is as it was.
 * Where another table already has this id and version, the new one gets a version of its own ("2023-07-01-1a2b3c4d"):
 * what contracts are pinned to never changes under them.
 */
export async function keepCatalogue(
  port: WorkbookPort,
  session: Session,
  confirmed: BlockCatalogue,
  pinned: Readonly<Record<string, string>>,
  options: KeepOptions = {},
): Promise<void> {
  await readIfUnread(port, session)
  const snapshot = await port.read()
  const before = { rulebook: session.state().rulebook, settings: settingsNow(snapshot, session) }
  const catalogue = withOwnVersion(confirmed, before.rulebook)
  const ref = catalogueRef(catalogue)
  const asked = catalogueRef(confirmed)
  const pins = Object.fromEntries(Object.entries(pinned).map(([kenmerk, to]) => [kenmerk, to === asked ? ref : to]))
  const isDefault = options.asDefault ?? (Object.keys(pins).length === 0 && before.settings.catalogue === null)
  const settings: WorkbookSettings = {
    ...before.settings,
    catalogue: isDefault ? ref : before.settings.catalogue,
    pins: Object.fromEntries([...Object.entries(before.settings.pins), ...Object.entries(pins)]),
  }
  let parts = withPart(readParts(snapshot), partKeys.catalogue(ref), JSON.stringify(catalogue))
  parts = withPart(parts, partKeys.settings, JSON.stringify(settings))
  if (options.asked !== undefined)
    parts = withPart(parts, partKeys.answers(ref), JSON.stringify(answered(options.asked)))
  // The review this catalogue comes from is done.
  const hash = catalogue.importHash
  const isDone = hash !== null && parts.get(partKeys.importDraft)?.includes(hash) === true
  if (isDone) parts = withPart(parts, partKeys.importDraft, null)
  const plan: WriteAction[] = [putParts(parts)]
  if (options.writeColumn === true) plan.push(...pinCells(snapshot, pins))
  await port.apply(plan)
  const now = session.state()
  session.replace({
    rulebook: now.rulebook.with({ catalogues: [catalogue] }),
    settings,
    settingsUnread: false,
    ...(isDone && { begunReview: null }),
  })
  await port.recalculate()
}

function withOwnVersion(catalogue: BlockCatalogue, rulebook: Rulebook): BlockCatalogue {
  const ref = catalogueRef(catalogue)
  const other = rulebook.catalogues.find((known) => catalogueRef(known) === ref)
  if (other === undefined || other.importHash === catalogue.importHash) return catalogue
  return { ...catalogue, version: `${catalogue.version}-${catalogue.importHash?.slice(0, 8) ?? 'import'}` }
}

/** Each question with the answer that was given, or the proposal that holds; then what was changed by hand. */
function answered({ proposal, answers, edits = [] }: NonNullable<KeepOptions['asked']>) {
  const given = new Map(Object.entries(answers))
  const questions = proposal.questions.map(({ id, code, cell, blocks, params, proposal: proposed }) => ({
    id,
    code,
    cell,
    blocks,
    params,
    answer: given.get(id) ?? proposed,
    byPerson: given.has(id),
  }))
  return [...questions, ...edits]
}

/** One cell per pinned contract whose cell under Catalogus is blank. */
function pinCells(snapshot: WorkbookSnapshot, pins: Readonly<Record<string, string>>): WriteAction[] {
  const wanted = new Map(Object.entries(pins))
  const actions: WriteAction[] = []
  for (const row of readMonitoring(snapshot).contracts) {
    const place = row.table.shape.columns['catalogue']
    const { kenmerk, catalogue } = row.fields
    const ref = kenmerk.kind === 'value' ? wanted.get(kenmerk.value) : undefined
    if (place === undefined || ref === undefined || catalogue.kind !== 'blank') continue
    actions.push({
      kind: 'write-cells',
      sheet: row.table.shape.sheet,
      cells: [{ row: row.row, column: place.column, content: { kind: 'value', value: ref } }],
    })
  }
  return actions
}
