import { createEngine, type CustomFunction, type Engine } from '#adapters/engine'
import { sroiFunctions } from '#functions'
import type { Session } from '#session'
import type { IsoDay } from '#time'

/** A formula engine that knows our cell functions, with the rules of a session. */
export function engineFor(session: Session, today: IsoDay): Engine {
  const functions = new Map<string, CustomFunction>()
  for (const [name, one] of sroiFunctions(session)) {
    functions.set(name, (args) => one.call(args))
  }
  return createEngine({ functions, today })
}
