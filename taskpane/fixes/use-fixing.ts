import { usePorts } from '../ports'
import { useWriting, type WritingState } from '../shared/use-writing'
import { useCheck } from '../validation/CheckProvider'
import { type Fix, rememberFixed } from './last-fixed'

export interface Fixing {
  readonly state: WritingState
  /** True where all of it was written. */
  readonly fix: (fixes: readonly Fix[]) => Promise<boolean>
  readonly undo: (fixes: readonly Fix[]) => Promise<boolean>
}

/** Puts cells right, or back; afterwards what was written is checked again. */
export function useFixing(): Fixing {
  const { port } = usePorts()
  const { refresh } = useCheck()
  const { state, write } = useWriting()
  const run = async (kind: 'fixed' | 'undone', fixes: readonly Fix[]): Promise<boolean> => {
    const written = await write(async () => {
      const { applyFixes, undoFixes } = await import('./fix-work')
      await (kind === 'fixed' ? applyFixes : undoFixes)(port, fixes)
      // Even where somebody left the screen meanwhile, it can be taken back.
      rememberFixed(port, { kind, fixes })
      void refresh(fixes.map(({ sheet, address }) => ({ sheet, address })))
    })
    return written !== null
  }
  return { state, fix: (fixes) => run('fixed', fixes), undo: (fixes) => run('undone', fixes) }
}
