import type { WritePlan } from '#workbook'
import { sweepDark } from '../dark-sheets'
import { writeErrorFrom } from '../host-errors'
import { inExcel } from '../in-excel'
import { commit } from './commit'
import { listenAgain } from './quietly'
import { type Look, look } from './look'
import { stage, type Staged } from './stage'
import { takeBack } from './take-back'
import { tidy } from './tidy'

/**
 * Carries a plan out whole or not at all. All that is large is first prepared in the dark; then one request makes the
 * change, so that a pane that closes, whenever it does, leaves the workbook as it was or complete. A change that is
 * refused half-way is taken back (docs/decisions/0006).
 */
export async function applyPlan(plan: WritePlan): Promise<void> {
  const seen = await inExcel((context) => look(context, plan))
  const staged = await prepared(seen)
  try {
    await inExcel((context) => commit(context, seen, staged))
  } catch (error) {
    throw writeErrorFrom(
      error,
      seen.isReadOnly,
      await leftBy(() => inExcel((context) => takeBack(context, seen, staged))),
    )
  }
  if (seen.puts.some(({ old }) => old !== null) || seen.removes.length > 0)
    await inExcel((context) => tidy(context, seen, staged)).catch(() => undefined)
}

async function prepared(seen: Look): Promise<Staged> {
  if (seen.puts.length === 0) return []
  try {
    return await inExcel((context) => stage(context, seen))
  } catch (error) {
    // Nobody has seen anything of it; what is left in the dark goes now or when the pane opens again.
    await inExcel(sweepDark).catch(() => undefined)
    await listenAgain()
    throw writeErrorFrom(error, seen.isReadOnly, 'as-it-was')
  }
}

async function leftBy(undo: () => Promise<void>): Promise<'as-it-was' | 'unknown'> {
  try {
    await undo()
    return 'as-it-was'
  } catch {
    await listenAgain()
    return 'unknown'
  }
}
