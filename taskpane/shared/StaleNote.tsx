import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import { useCheck } from '../validation/CheckProvider'
import { useTexts } from './use-texts'

const useStyles = makeStyles({ text: { whiteSpace: 'normal' } })

/** Says that cells changed after the figures were made; nothing while they are fresh. */
export function StaleNote() {
  const { t } = useTexts()
  const { state, asked, run } = useCheck()
  const styles = useStyles()
  if (state.kind !== 'stale' && state.kind !== 'refreshing') return null
  const waits = state.kind === 'stale' && (!asked || state.last.large)
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody className={styles.text}>
        <MessageBarTitle>{t.overview.stale}</MessageBarTitle> {waits ? t.overview.staleWhy : t.overview.refreshing}
      </MessageBarBody>
      {waits && (
        <MessageBarActions>
          <Button onClick={() => void run()}>{asked ? t.overview.recheck : t.overview.refresh}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}
