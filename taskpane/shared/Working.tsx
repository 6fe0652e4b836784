import { Button, makeStyles, ProgressBar } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { SummaryProgress } from '#use-cases'
import { usePorts } from '../ports'
import { useLayout } from './layout.styles'
import { type ShownProgress, shownProgress } from './progress'
import { useTexts } from './use-texts'

const PATIENCE = 4_000

const useStyles = makeStyles({
  // So that a count that grows does not move what stands below.
  count: { minHeight: '20px', fontVariantNumeric: 'tabular-nums' },
})

export interface WorkingProps {
  readonly progress: SummaryProgress | null
  /** Absent where the work cannot be stopped. */
  readonly onStop?: () => void
  /** A person started it: focus goes on to the button that stops it. */
  readonly takesFocus?: boolean
}

/** Work under way: which step, how far, and the way to stop it. */
export function Working({ progress, onStop, takesFocus = false }: WorkingProps) {
  const { t } = useTexts()
  return (
    <WorkingBar
      {...shownProgress(progress, t)}
      sign={progress}
      writes={progress?.stage === 'write'}
      onStop={onStop}
      takesFocus={takesFocus}
    />
  )
}

export interface WorkingBarProps extends ShownProgress {
  /** Another one with each sign of life of Excel; absent where Excel is not waited for. */
  readonly sign?: unknown
  /** From here on it cannot be stopped. */
  readonly writes: boolean
  readonly onStop: (() => void) | undefined
  readonly takesFocus: boolean
}

/** The step, the bar and the button. A screen reader hears the steps, not each count. */
export function WorkingBar({ label, count, part, sign, writes, onStop, takesFocus }: WorkingBarProps) {
  const { t } = useTexts()
  const layout = useLayout()
  const styles = useStyles()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus) button.current?.focus()
  }, [takesFocus])
  return (
    <div className={layout.group}>
      <p className={layout.text} role="status">
        {label}
      </p>
      <ProgressBar aria-label={label} aria-valuetext={count ?? label} {...(part !== null && { value: part })} />
      <p className={`${layout.quiet} ${styles.count}`}>{writes ? t.progress.cannotStop : count}</p>
      {sign !== undefined && <EditingHint since={sign} />}
      {onStop !== undefined && !writes && (
        <div className={layout.row}>
          <Button ref={button} onClick={onStop}>
            {t.stop}
          </Button>
        </div>
      )}
    </div>
  )
}

/** After a while without a sign of life: Excel waits while somebody is editing a cell, and says so to nobody. */
export function EditingHint({ since }: { since: unknown }) {
  const { host } = usePorts()
  const { t } = useTexts()
  const layout = useLayout()
  const [waitedFor, setWaitedFor] = useState<{ readonly sign: unknown } | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setWaitedFor({ sign: since }), PATIENCE)
    return () => clearTimeout(timer)
  }, [since])
  if (host !== 'excel') return null
  return (
    <p className={layout.text} role="status">
      {waitedFor !== null && waitedFor.sign === since && t.progress.editing}
    </p>
  )
}
