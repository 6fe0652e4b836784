import { Button } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { approvalsTexts } from '#texts'
import type { Decided } from '#use-cases'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { useTexts } from '../shared/use-texts'
import type { WritingState } from '../shared/use-writing'
import type { Told } from './use-decision'

export interface ToldNoteProps {
  readonly told: Told | null
  readonly state: WritingState
  /** Where the decision itself is on screen, it tells of its own failures. */
  readonly isDeciding: boolean
  readonly onUndo: (decided: Decided) => void
}

/** What became of the last decision, and the way to take it back. The focus comes here, as what did it is gone. */
export function ToldNote({ told, state, isDeciding, onUndo }: ToldNoteProps) {
  const { language } = useTexts()
  const t = approvalsTexts(language)
  const layout = useLayout()
  const lines = linesOf(told, t)
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (told !== null && told.kind !== 'refused') note.current?.focus()
  }, [told])
  return (
    <div className={layout.group}>
      {!isDeciding && state.kind === 'failed' && <ErrorBar error={state.error} wrote />}
      {!isDeciding && state.kind === 'working' && <Loading label={t.working} />}
      <div ref={note} role="status" tabIndex={-1} className={layout.tight} style={{ outlineStyle: 'none' }}>
        {lines.map((line) => (
          <p key={line} className={layout.text}>
            {line}
          </p>
        ))}
      </div>
      {told?.kind === 'done' && state.kind !== 'working' && (
        <div className={layout.row}>
          <Button onClick={() => onUndo(told.decided)}>{t.undo}</Button>
        </div>
      )}
    </div>
  )
}

function linesOf(told: Told | null, t: ReturnType<typeof approvalsTexts>): readonly string[] {
  if (told === null) return []
  if (told.kind === 'undone') return [t.undone]
  if (told.kind === 'done') {
    const { rows, withoutReason } = told.decided
    return [t.done[told.status](rows), ...(withoutReason > 0 ? [t.withoutReason(withoutReason)] : [])]
  }
  return (['formula', 'merged'] as const).flatMap((why) => {
    const cells = told.refused.filter((cell) => cell.why === why).map(({ sheet, address }) => `${sheet} ${address}`)
    return cells.length === 0 ? [] : [t.refused(why, cells.slice(0, 8))]
  })
}
