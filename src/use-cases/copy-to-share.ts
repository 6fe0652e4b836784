import { type CheckOptions, personalData } from '#checks'
import { cleanCopy, type CopyPlan, frozenCopy } from '#copies'
import { type SessionState, VERSION } from '#session'
import { copiesTexts, formatsFor, type Language } from '#texts'
import type { IsoDay } from '#time'
import type { FileScrub, WorkbookSnapshot, WritePlan } from '#workbook'
import { confirmedHeaders } from './confirmed-headers'
import { withoutOwnTraces } from './own-traces'

export type { CopyPlan }

/** Without personal data, or without our formulas. */
export type CopyKind = 'clean' | 'frozen'

/** A workbook that can give a changed copy of itself as a file. */
export interface CopySource {
  read(): Promise<WorkbookSnapshot>
  copy(plan: WritePlan, scrub: FileScrub): Uint8Array
}

export interface CopyOptions {
  readonly today: IsoDay
  readonly language: Language
  readonly defaults?: CheckOptions['defaults']
}

export interface MadeCopy extends CopyPlan {
  readonly bytes: Uint8Array
  /** Places with personal data that a clean copy still has. */
  readonly left: number
}

type Rules = Pick<SessionState, 'rulebook' | 'settings'>

/** What a copy would change, without making it. */
export function plannedCopy(
  kind: CopyKind,
  workbook: WorkbookSnapshot,
  session: Rules,
  options: CopyOptions,
): CopyPlan {
  const words = copiesTexts(options.language)
  if (kind === 'clean') {
    const plan = cleanCopy(workbook, found(workbook, session, options), words.leftOut)
    const own = withoutOwnTraces(workbook, options.language)
    return own.length === 0 ? plan : { ...plan, edits: [...plan.edits, ...own], beside: [...plan.beside, 'own-tabs'] }
  }
  const day = formatsFor(options.language).day(options.today)
  const { tab, title, made, stays, source } = words.note
  return frozenCopy(workbook, (formulas) => ({
    tab,
    title,
    lines: [made({ day, formulas, version: VERSION }), stays, source],
  }))
}

/**
 * Makes the copy. A clean one is looked through again, and once more cleaned where the first pass left something that
 * only then came to light.
 * @param shown the workbook with its formulas calculated; what is stored is copied from `source`
 */
export async function makeCopy(
  kind: CopyKind,
  source: CopySource,
  shown: WorkbookSnapshot,
  reopen: (bytes: Uint8Array) => CopySource,
  session: Rules,
  options: CopyOptions,
): Promise<MadeCopy> {
  const plan = plannedCopy(kind, shown, session, options)
  const bytes = source.copy(plan.edits, plan.scrub)
  if (kind === 'frozen') return { ...plan, bytes, left: 0 }
  const again = reopen(bytes)
  const rest = plannedCopy(kind, await again.read(), session, options)
  if (rest.changes.length === 0 && rest.beside.length === 0) return { ...plan, bytes, left: 0 }
  const better = again.copy(rest.edits, rest.scrub)
  const last = plannedCopy(kind, await reopen(better).read(), session, options)
  const known = new Set(plan.changes.map(placeOf))
  const changes = [...plan.changes, ...rest.changes.filter((change) => !known.has(placeOf(change)))]
  return { ...plan, changes, bytes: better, left: last.changes.length + last.beside.length }
}

function found(workbook: WorkbookSnapshot, session: Rules, options: CopyOptions) {
  return personalData(workbook, session.rulebook, {
    today: options.today,
    settings: session.settings,
    mapping: confirmedHeaders(workbook),
    ...(options.defaults && { defaults: options.defaults }),
  })
}

function placeOf({ sheet, address }: { readonly sheet: string; readonly address: string }): string {
  return `${sheet}!${address}`
}
