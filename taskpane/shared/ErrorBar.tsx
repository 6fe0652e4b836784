import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components'
import { errorText, leftAs } from './error-text'
import { useTexts } from './use-texts'

const useStyles = makeStyles({ text: { whiteSpace: 'normal', overflowWrap: 'anywhere' } })

export interface ErrorBarProps {
  readonly error: unknown
  /** The work would have changed the workbook: then people want to know how it was left. */
  readonly wrote?: boolean
  readonly onRetry?: () => void
}

/** What went wrong and what to do, near its cause. */
export function ErrorBar({ error, wrote = false, onRetry }: ErrorBarProps) {
  const { t } = useTexts()
  const styles = useStyles()
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.text}>
        <MessageBarTitle>{t.errors.title}</MessageBarTitle> {errorText(error, t)}
        {wrote && ` ${t.errors.left[leftAs(error)]}`}
      </MessageBarBody>
      {onRetry && (
        <MessageBarActions>
          <Button onClick={onRetry}>{t.tryAgain}</Button>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}
