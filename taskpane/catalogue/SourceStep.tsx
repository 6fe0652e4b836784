import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  mergeClasses,
  Textarea,
  tokens,
} from '@fluentui/react-components'
import { ArrowUploadRegular } from '@fluentui/react-icons/svg/arrow-upload'
import { type DragEvent, useId, useRef, useState } from 'react'
import { SourceError } from '#doctor'
import { importTexts, type Language, type PaneTexts, questionTexts } from '#texts'
import { errorText } from '../shared/error-text'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import type { SourceProblem } from './import-state'

// Extensions and kinds both: some hosts grey out files when only one of the two is given.
const ACCEPT = [
  '.csv',
  '.tsv',
  '.txt',
  '.xlsx',
  'text/csv',
  'text/tab-separated-values',
  'text/plain',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
].join(',')

const useStyles = makeStyles({
  drop: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalXL,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    textAlign: 'center',
  },
  over: { border: `2px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1Hover },
  input: { display: 'none' },
  paste: { '& textarea': { fontFamily: tokens.fontFamilyMonospace, minHeight: '96px' } },
})

export interface SourceStepProps {
  readonly problem: SourceProblem | null
  readonly onFile: (file: File) => Promise<void>
  readonly onText: (text: string) => Promise<void>
}

/** Where the table comes from: a file, or pasted text. */
export function SourceStep({ problem, onFile, onText }: SourceStepProps) {
  const { t, language } = useTexts()
  const words = importTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const picker = useRef<HTMLInputElement>(null)
  const kinds = useId()
  const [over, setOver] = useState(false)
  const [text, setText] = useState('')
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file !== undefined) void onFile(file)
  }
  return (
    <div className={layout.screen}>
      {problem !== null && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody style={{ whiteSpace: 'normal', overflowWrap: 'anywhere' }}>
            {problemText(problem, t, language)}
          </MessageBarBody>
        </MessageBar>
      )}
      <div
        className={mergeClasses(styles.drop, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={picker}
          type="file"
          accept={ACCEPT}
          className={styles.input}
          aria-label={words.file.label}
          onChange={(event) => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file !== undefined) void onFile(file)
          }}
        />
        <Button
          appearance="primary"
          icon={<ArrowUploadRegular />}
          aria-describedby={kinds}
          onClick={() => picker.current?.click()}
        >
          {words.file.choose}
        </Button>
        <span>{words.file.drop}</span>
        <span id={kinds} className={`${layout.quiet} ${layout.small}`}>
          {words.file.kinds}
        </span>
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
    case 'error':
      return problem.error instanceof SourceError
        ? questionTexts(language).problem[problem.error.problem]
        : errorText(problem.error, t)
  }
}
