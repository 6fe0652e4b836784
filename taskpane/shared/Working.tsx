import { Button, makeStyles, ProgressBar } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import type { SummaryProgress } from '#use-cases'
import { usePorts } from '../ports'
import { useLayout } from './layout.styles'
import { shownProgress } from './progress'
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

/** Work under way: which step, how far, and the way to stop it. A screen reader hears the steps, not each count. */
export function Working({ progress, onStop, takesFocus = false }: WorkingProps) {
  const { t } = useTexts()
  const layout = useLayout()
  const styles = useStyles()
  const { label, count, part } = shownProgress(progress, t)
  const writes = progress?.stage === 'write'
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
      <EditingHint since={progress} />
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
