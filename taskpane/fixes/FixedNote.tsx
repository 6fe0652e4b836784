import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { useEffect, useRef } from 'react'
import { fixesTexts } from '#texts'
import { usePorts } from '../ports'
import { useIsNews } from '../shared/last-told'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { WriteRow } from '../shared/WriteRow'
import { FixError } from './FixError'
import { isNews, type LastFixed } from './last-fixed'
import { useFixing } from './use-fixing'

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'center', ':focus': { outlineStyle: 'none' } },
  icon: {
    flexShrink: 0,
    fontSize: '20px',
    color: tokens.colorPaletteGreenForeground1,
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
})

/** What was put right last, and the way back, which stays after it is no longer news. News takes the focus. */
export function FixedNote({ last }: { last: LastFixed }) {
  const words = fixesTexts(useTexts().language)
  const layout = useLayout()
  const styles = useStyles()
  const { port } = usePorts()
  const { state, undo } = useFixing()
  const isNow = useIsNews(port, last)
  const note = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (isNews(port, last)) note.current?.focus()
  }, [port, last])
  return (
    <div className={layout.tight}>
      {isNow && (
        <p ref={note} tabIndex={-1} className={`${layout.text} ${styles.line}`}>
          <CheckmarkCircleFilled aria-hidden className={styles.icon} />
          <span>{last.kind === 'fixed' ? words.done(last.fixes.length) : words.undone(last.fixes.length)}</span>
        </p>
      )}
      {state.kind === 'failed' && <FixError error={state.error} undoing />}
      {last.kind === 'fixed' && (
        <WriteRow state={state.kind === 'failed' ? { kind: 'idle' } : state} working={words.undoing}>
          <Button size="small" appearance={isNow ? 'secondary' : 'subtle'} onClick={() => void undo(last.fixes)}>
            {isNow ? words.undo : words.undoEarlier(last.fixes.length)}
          </Button>
        </WriteRow>
      )}
    </div>
  )
}
