import { Button, Field, makeStyles, MessageBar, MessageBarBody, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { policyTexts } from '#texts'
import type { Kept } from '#use-cases'
import { SideView } from '../about/SideView'
import { DataProblems } from '../shared/DataProblems'
import { ErrorBar } from '../shared/ErrorBar'
import { FileDrop } from '../shared/FileDrop'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { Loading } from '../shared/Loading'
import { useFocused } from '../shared/use-focused'
import { useTexts } from '../shared/use-texts'
import { KeepPolicy } from './KeepPolicy'
import { ReadablePolicy } from './ReadablePolicy'
import { type PolicyImport, usePolicyImport } from './use-policy-import'

const ACCEPT = '.json,application/json'

const useStyles = makeStyles({
  message: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
  paste: { '& textarea': { fontFamily: tokens.fontFamilyMonospace, minHeight: '96px' } },
})

export interface ImportPageProps {
  readonly onKept: (kept: Kept) => void
  readonly onBack: () => void
}

/** A policy from a file: read, looked through, kept. */
export default function ImportPage({ onKept, onBack }: ImportPageProps) {
  const { language } = useTexts()
  const t = policyTexts(language).import
  const task = usePolicyImport()
  const { state } = task
  return (
    <SideView title={t.title} onBack={onBack}>
      {state.kind === 'reading' && <Loading label={t.reading} />}
      {state.kind === 'problems' && <DataProblems problems={state.problems} words={t} onAgain={task.again} />}
      {state.kind === 'review' && <Review policy={state.policy} onKept={onKept} onAgain={task.again} />}
      {(state.kind === 'source' || state.kind === 'failed') && <Source task={task} />}
    </SideView>
  )
}

function Source({ task }: { task: PolicyImport }) {
  const { language } = useTexts()
  const t = policyTexts(language).import
  const layout = useLayout()
  const styles = useStyles()
  const [text, setText] = useState('')
  const refused = { empty: t.empty, 'not-json': t.notJson, 'too-large': t.tooLarge }
  return (
    <>
      {task.state.kind === 'source' && task.state.refused !== null && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody className={styles.message}>{refused[task.state.refused]}</MessageBarBody>
        </MessageBar>
      )}
      {task.state.kind === 'failed' && <ErrorBar error={task.state.error} />}
      <p className={layout.text}>{t.intro}</p>
      <FileDrop
        accept={ACCEPT}
        words={{ label: t.file, choose: t.choose, drop: t.drop, kinds: t.kinds }}
        onFile={task.takeFile}
      />
      <Field label={t.paste} hint={t.pasteHint}>
        <Textarea
          className={styles.paste}
          resize="vertical"
          value={text}
          onChange={(_event, data) => setText(data.value)}
        />
      </Field>
      <div className={layout.row}>
        <Button disabledFocusable={text.trim() === ''} onClick={() => task.takeText(text)}>
          {t.read}
        </Button>
      </div>
    </>
  )
}

interface ReviewProps {
  readonly policy: Parameters<typeof KeepPolicy>[0]['policy']
  readonly onKept: (kept: Kept) => void
  readonly onAgain: () => void
}

function Review({ policy, onKept, onAgain }: ReviewProps) {
  const { language } = useTexts()
  const t = policyTexts(language).import
  const layout = useLayout()
  const heading = useFocused()
  return (
    <>
      <div className={layout.tight}>
        <Heading level={3} ref={heading}>
          {policy.label}
        </Heading>
        <p className={layout.text}>{t.reviewWhy}</p>
      </div>
      <ReadablePolicy policy={policy} />
      <KeepPolicy policy={policy} onKept={onKept}>
        <Button onClick={onAgain}>{t.other}</Button>
      </KeepPolicy>
    </>
  )
}
