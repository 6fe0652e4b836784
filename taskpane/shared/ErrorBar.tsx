import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import { errorText } from './error-text'
import { useTexts } from './use-texts'

const useStyles = makeStyles({ text: { whiteSpace: 'normal', overflowWrap: 'anywhere' } })

export interface ErrorBarProps {
  readonly error: unknown
  readonly onRetry?: () => void
}

/** What went wrong and what to do, near its cause. */
export function ErrorBar({ error, onRetry }: ErrorBarProps) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.text}>
        <MessageBarTitle>{t.errors.title}</MessageBarTitle> {errorText(error, t)}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{t.tryAgain}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}
