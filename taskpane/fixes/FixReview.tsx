import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useCallback, useMemo, useState } from 'react'
import { fixesTexts } from '#texts'
import { ErrorBar } from '../shared/ErrorBar'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useFocused } from '../shared/use-focused'
import { useTexts } from '../shared/use-texts'
import { WriteRow } from '../shared/WriteRow'
import { useGoTo } from '../validation/use-go-to'
import { FixError } from './FixError'
import { FixRows } from './FixRows'
import type { Fix } from './last-fixed'
import type { Fixing } from './use-fixing'

const FIRST = 60
const CHUNK = 120
const REVEALING: ReadonlySet<Fix['kind']> = new Set<Fix['kind']>(['header', 'quarter'])

const useStyles = makeStyles({
  sheet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

export interface FixReviewProps {
  readonly fixes: readonly Fix[]
  readonly fixing: Fixing
  readonly onClose: () => void
}

/** Every cell that will change, before anything is written; any of them can be left as it is. */
export function FixReview({ fixes, fixing, onClose }: FixReviewProps) {
  const words = fixesTexts(useTexts().language)
  const layout = useLayout()
  const styles = useStyles()
  const { state, fix: write } = fixing
  const { goTo, error } = useGoTo()
  const heading = useFocused()
  const [off, setOff] = useState<ReadonlySet<Fix>>(new Set())
  const [all, setAll] = useState(false)
  const chosen = fixes.filter((fix) => !off.has(fix))
  const parts = useMemo(() => chunksOf(all ? fixes : fixes.slice(0, FIRST)), [fixes, all])
  const toggle = useCallback((fix: Fix) => {
    setOff((old) => {
      const next = new Set(old)
      if (!next.delete(fix)) next.add(fix)
      return next
    })
  }, [])
  const go = useCallback(
    ({ sheet, address, header }: Fix) => void goTo({ kind: 'cell', sheet, address, header }),
    [goTo],
  )
  const apply = async () => {
    if (await write(chosen)) onClose()
  }
  return (
    <section className={layout.card} aria-label={words.review.cells}>
      <Heading level={3} ref={heading}>
        {words.review.heading(fixes.length)}
      </Heading>
      <p className={layout.quiet}>{words.review.intro}</p>
      {fixes.some(({ kind }) => REVEALING.has(kind)) && <p className={layout.quiet}>{words.review.reveals}</p>}
      {state.kind === 'failed' && <FixError error={state.error} />}
      <WriteRow state={state.kind === 'failed' ? { kind: 'idle' } : state} working={words.working}>
        <Button appearance="primary" disabledFocusable={chosen.length === 0} onClick={() => void apply()}>
          {chosen.length === 0 ? words.review.nothing : words.review.apply(chosen.length)}
        </Button>
        <Button onClick={onClose}>{words.review.cancel}</Button>
      </WriteRow>
      <div className={layout.row}>
        <Button size="small" appearance="subtle" onClick={() => setOff(new Set())}>
          {words.review.all}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setOff(new Set(fixes))}>
          {words.review.none}
        </Button>
      </div>
      {parts.map((part, at) => (
        <div key={at} className={layout.tight}>
          {part[0]?.sheet !== parts[at - 1]?.[0]?.sheet && <span className={styles.sheet}>{part[0]?.sheet}</span>}
          <FixRows fixes={part} off={offIn(part, off)} onToggle={toggle} onGoTo={go} />
        </div>
      ))}
      {!all && fixes.length > FIRST && (
        <div className={layout.row}>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {words.review.showAll(fixes.length)}
          </Button>
        </div>
      )}
      {error !== null && <ErrorBar error={error} />}
    </section>
  )
}

/** Parts of one sheet each, short enough to be drawn again at a tick. */
function chunksOf(fixes: readonly Fix[]): readonly (readonly Fix[])[] {
  const chunks: Fix[][] = []
  for (const fix of fixes) {
    const last = chunks.at(-1)
    if (last === undefined || last.length === CHUNK || last[0]?.sheet !== fix.sheet) chunks.push([fix])
    else last.push(fix)
  }
  return chunks
}

function offIn(part: readonly Fix[], off: ReadonlySet<Fix>): string {
  return off.size === 0 ? '' : part.flatMap((fix, at) => (off.has(fix) ? [at] : [])).join(',')
}
