import { reasonProblem, type ReasonProblem } from '#acceptances'
import type { WithholdingState } from '#rules'
import type { Session, WorkbookSettings } from '#session'
import { putParts, readParts, type WorkbookPort, withPart } from '#workbook'
import { partKeys } from './part-keys'
import { readIfUnread, settingsNow } from './restore-session'

/** What was settled for one contract, and what was settled before. */
export interface SettledWithholding {
  readonly kenmerk: string
  readonly before: WithholdingState | null
  readonly after: WithholdingState | null
}

/** What is missing or should not stand in the words of a person; null where they can be kept. */
export function stateProblem({ reason, by }: Pick<WithholdingState, 'reason' | 'by'>): ReasonProblem | null {
  return reasonProblem({ reason, note: reason, by }, true)
}

/**
 * Keeps in the workbook that a contractor has time to put the shortfall right, or that it is not its fault; null takes
 * that away. It changes no amount, only what is said of it. One write; on failure everything is as it was.
 * To undo, settle `before` again.
 */
export async function settleWithholding(
  port: WorkbookPort,
  session: Session,
  kenmerk: string,
  state: WithholdingState | null,
): Promise<SettledWithholding> {
  await readIfUnread(port, session)
  const snapshot = await port.read()
  const { withholding: kept = {}, ...rest } = settingsNow(snapshot, session)
  const before = Object.hasOwn(kept, kenmerk) ? (kept[kenmerk] ?? null) : null
  const others = Object.entries(kept).filter(([key]) => key !== kenmerk)
  const now = state === null ? others : [...others, [kenmerk, trimmed(state)] as const]
  const settings: WorkbookSettings = { ...rest, ...(now.length > 0 && { withholding: Object.fromEntries(now) }) }
  await port.apply([putParts(withPart(readParts(snapshot), partKeys.settings, JSON.stringify(settings)))])
  session.replace({ settings, settingsUnread: false })
  return { kenmerk, before, after: state }
}

function trimmed(state: WithholdingState): WithholdingState {
  return { ...state, reason: state.reason.trim(), by: state.by.trim() }
}
