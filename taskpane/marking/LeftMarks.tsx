import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components'
import { useState } from 'react'
import { markingTexts } from '#texts'
import { usePorts } from '../ports'
import { ErrorBar } from '../shared/ErrorBar'
import { useTexts } from '../shared/use-texts'

const useStyles = makeStyles({
  // As high as it needs to be, above a screen that scrolls.
  bar: { flexShrink: 0, padding: tokens.spacingHorizontalM, paddingBottom: 0 },
  text: { whiteSpace: 'normal' },
})

/** Offers to take signs off that somebody saved with the workbook. */
export default function LeftMarks({ onDone }: { readonly onDone: () => void }) {
  const { marking } = usePorts().port
  const words = markingTexts(useTexts().language)
  const styles = useStyles()
  const [error, setError] = useState<unknown>(null)
  const remove = () => void marking?.clear().then(onDone, (problem: unknown) => setError(problem))
  return (
    <div className={styles.bar}>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody className={styles.text}>
          <MessageBarTitle>{words.left}</MessageBarTitle> {words.leftWhy}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={remove}>{words.remove}</Button>
          <Button onClick={onDone}>{words.later}</Button>
        </MessageBarActions>
      </MessageBar>
      {error !== null && <ErrorBar error={error} wrote />}
    </div>
  )
}
