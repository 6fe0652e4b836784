import { Button, Field, makeStyles, MessageBar, MessageBarBody, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { SourceError } from '#doctor'
import { importTexts, type Language, type PaneTexts, questionTexts } from '#texts'
import { errorText } from '../shared/error-text'
import { FileDrop } from '../shared/FileDrop'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import type { SourceProblem } from './import-state'

// Extensions and kinds both: some hosts grey out files when only one of the two is given.
const ACCEPT = [
  '.csv',
  '.tsv',
  '.txt',
  '.xlsx',
  '.json',
  'text/csv',
  'text/tab-separated-values',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/json',
].join(',')

const useStyles = makeStyles({
  paste: { '& textarea': { fontFamily: tokens.fontFamilyMonospace, minHeight: '96px' } },
})

export interface SourceStepProps {
  readonly problem: SourceProblem | null
  readonly onFile: (file: File) => Promise<void>
  readonly onText: (text: string) => Promise<void>
  readonly onWorkbook: () => Promise<void>
}

/** Where the table comes from: a file, cells of the open workbook, or pasted text. */
export function SourceStep({ problem, onFile, onText, onWorkbook }: SourceStepProps) {
  const { t, language } = useTexts()
  const words = importTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const [text, setText] = useState('')
  return (
    <div className={layout.screen}>
      {problem !== null && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
            {problemText(problem, t, language)}
          </MessageBarBody>
        </MessageBar>
      )}
      <FileDrop accept={ACCEPT} words={words.file} onFile={onFile} />
      <div className={layout.group}>
        <span>{words.range.heading}</span>
        <div className={layout.row}>
          <Button onClick={() => void onWorkbook()}>{words.range.open}</Button>
        </div>
      </div>
      <div className={layout.group}>
        <Field label={words.paste.label} hint={words.paste.hint}>
          <Textarea
            className={styles.paste}
            resize="vertical"
            value={text}
            onChange={(_event, data) => setText(data.value)}
          />
        </Field>
        <div className={layout.row}>
          <Button disabledFocusable={text.trim() === ''} onClick={() => void onText(text)}>
            {words.paste.read}
          </Button>
        </div>
      </div>
    </div>
  )
}

function problemText(problem: SourceProblem, t: PaneTexts, language: Language): string {
  const words = importTexts(language)
  switch (problem.kind) {
    case 'wrong-kind':
      return words.wrongKind(problem.name)
    case 'too-large':
      return words.tooLarge(problem.name)
    case 'no-blocks':
      return words.noBlocks
    case 'draft-gone':
      return words.later.gone
    case 'no-cells':
      return words.range.noCells
    case 'error':
      return problem.error instanceof SourceError
        ? questionTexts(language).problem[problem.error.problem]
        : errorText(problem.error, t)
  }
}
