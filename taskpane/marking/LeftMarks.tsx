import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components'
import { useState } from 'react'
import { markingTexts } from '#texts'
import { usePorts } from '../ports'
import { ErrorBar } from '../shared/ErrorBar'
import { useTexts } from '../shared/use-texts'

/** Offers to take signs off that somebody saved with the workbook. */
export default function LeftMarks({ onDone }: { readonly onDone: () => void }) {
  const { marking } = usePorts().port
  const words = markingTexts(useTexts().language)
  const [error, setError] = useState<unknown>(null)
  const remove = () => void marking?.clear().then(onDone, (problem: unknown) => setError(problem))
  return (
    <>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.left}</MessageBarTitle> {words.leftWhy}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={remove}>{words.remove}</Button>
          <Button onClick={onDone}>{words.later}</Button>
        </MessageBarActions>
      </MessageBar>
      {error !== null && <ErrorBar error={error} wrote />}
    </>
  )
}
