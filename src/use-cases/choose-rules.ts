import type { Session, WorkbookSettings } from '#session'
import { putParts, readParts, type WorkbookPort, withPart } from '#workbook'
import { partKeys } from './part-keys'
import { readIfUnread, settingsNow } from './restore-session'
import { demandKnown } from './unknown-version'

/** What a workbook goes by: an id or "id@version". Left out stays as it is; null takes the choice away. */
export interface RulesChoice {
  readonly policy?: string | null
  readonly catalogue?: string | null
}

/**
 * Sets the policy and the catalogue of the workbook itself, in one write. Session and formulas follow only after that;
 * on failure everything is as it was. Throws UnknownVersionError for what the session does not have.
 */
export async function chooseRules(port: WorkbookPort, session: Session, choice: RulesChoice): Promise<void> {
  await readIfUnread(port, session)
  demandKnown(choice, session.state().rulebook)
  const snapshot = await port.read()
  const before = settingsNow(snapshot, session)
  const settings: WorkbookSettings = {
    ...before,
    policy: choice.policy === undefined ? before.policy : choice.policy,
    catalogue: choice.catalogue === undefined ? before.catalogue : choice.catalogue,
  }
  await port.apply([putParts(withPart(readParts(snapshot), partKeys.settings, JSON.stringify(settings)))])
  session.replace({ settings, settingsUnread: false })
  await port.recalculate()
}
