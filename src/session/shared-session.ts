import { builtInRulebook } from '#rulebook'
import { createSession, type Session } from './session'

const KEY = Symbol.for('social-return.session')

/**
 * The one session of this page: pane and cell functions may be loaded as separate scripts and still share it.
 * It starts with the built-in policies and catalogues.
 */
export function sharedSession(): Session {
  const page = globalThis as { [KEY]?: Session }
  page[KEY] ??= createSession(builtInRulebook())
  return page[KEY]
}
