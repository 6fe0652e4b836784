import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components'
import { useRef } from 'react'
import { BegunReview } from '../catalogue/BegunReview'
import type { AnyScreen } from '../screens'
import { ErrorBar } from '../shared/ErrorBar'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useSession, useTexts } from '../shared/use-texts'
import { Working } from '../shared/Working'
import { useCheck } from '../validation/CheckProvider'
import { NextStep } from './NextStep'
import { NoTables } from './NoTables'
import { Standing } from './Standing'
import { useFirstRun } from './use-first-run'
import { Waiting } from './Waiting'
import { VersionsUsed } from './VersionsUsed'

export interface OverviewProps {
  readonly onOpen: (screen: AnyScreen) => void
  /** Goes on with the review of a catalogue that is not done. */
  readonly onResume: () => void
}

/** What this workbook is, how it stands, and the one next step. */
export function Overview({ onOpen, onResume }: OverviewProps) {
  const { t } = useTexts()
  const layout = useLayout()
  const { state, stopped, run, stop } = useCheck()
  const { isFirst, done } = useFirstRun()
  const { damaged = [] } = useSession()
  const { last } = state
  const button = useRef<HTMLButtonElement>(null)
  useKeptFocus(state.kind === 'working', button)
  return (
    <div className={layout.screen}>
      {isFirst && (
        <MessageBar intent="info" layout="multiline" politeness="polite">
          <MessageBarBody style={{ whiteSpace: 'normal' }}>{t.overview.firstRun}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={done}>{t.overview.firstRunDone}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {damaged.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody style={{ whiteSpace: 'normal' }}>{t.overview.damaged(damaged)}</MessageBarBody>
        </MessageBar>
      )}
      {state.kind === 'failed' && <ErrorBar error={state.error} onRetry={() => void run()} />}
      {last === null && state.kind === 'working' && <Working progress={state.progress} onStop={stop} />}
      {last === null && state.kind === 'idle' && (
        <div className={layout.group}>
          <p className={layout.text} role="status">
            {stopped && t.progress.stopped}
          </p>
          <div className={layout.row}>
            <Button ref={button} appearance="primary" onClick={() => void run()}>
              {t.overview.check}
            </Button>
          </div>
        </div>
      )}
      {last !== null && !last.overview.hasTables && <NoTables onOpen={onOpen} />}
      {last?.overview.hasTables && (
        <>
          <div className={layout.tight}>
            <Heading level={2}>{t.overview.heading(last.overview.quarter)}</Heading>
            <p className={layout.quiet}>
              {t.overview.size(last.overview.contracts, last.overview.rows, last.overview.contractors)}
            </p>
          </div>
          <Standing overview={last.overview} />
          <Waiting rows={last.overview.waiting} onOpen={() => onOpen('approvals')} />
          {last.overview.contracts > 0 && (
            <div className={layout.row}>
              <Button size="small" onClick={() => onOpen('contracts')}>
                {t.overview.perContract}
              </Button>
            </div>
          )}
        </>
      )}
      <BegunReview onResume={onResume} />
      {last?.overview.hasTables && (
        <>
          <NextStep onOpen={onOpen} />
          <VersionsUsed versions={last.overview.versions} onChange={() => onOpen('policy')} />
        </>
      )}
    </div>
  )
}
