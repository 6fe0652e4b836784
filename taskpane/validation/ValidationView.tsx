import { Button } from '@fluentui/react-components'
import { useRef } from 'react'
import { countBySeverity } from '#findings'
import { Announcer } from '../shared/Announcer'
import { ErrorBar } from '../shared/ErrorBar'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useTexts } from '../shared/use-texts'
import { Working } from '../shared/Working'
import { Results } from './Results'
import { useCheck } from './CheckProvider'

/** Run the checks, see what they found, go to each cell. */
export default function ValidationView() {
  const { t } = useTexts()
  const layout = useLayout()
  const { state, asked, stopped, run, stop } = useCheck()
  const { last } = state
  const button = useRef<HTMLButtonElement>(null)
  const works = state.kind === 'working' && asked
  useKeptFocus(works, button)
  const again = !works && (
    <div className={layout.row}>
      <Button ref={button} appearance={asked && last !== null ? 'secondary' : 'primary'} onClick={() => void run()}>
        {asked && last !== null ? t.validation.rerun : t.validation.run}
      </Button>
    </div>
  )
  const news = (
    <>
      {works && <Working progress={state.progress} onStop={stop} takesFocus />}
      {state.kind === 'failed' && asked && <ErrorBar error={state.error} />}
      {stopped && asked && (
        <p className={layout.text} role="status">
          {last === null ? t.validation.stopped : t.validation.stoppedKept}
        </p>
      )}
    </>
  )
  return (
    <div className={layout.screen}>
      {asked && last !== null ? (
        <>
          {news}
          <Results checked={last}>{again}</Results>
        </>
      ) : (
        <>
          <div className={layout.tight}>
            <Heading level={2}>{t.validation.heading}</Heading>
            <p className={layout.quiet}>{t.validation.intro}</p>
          </div>
          {news}
          {again}
        </>
      )}
      <Announcer>
        {asked && state.kind === 'done' ? t.validation.updated(headlineOf(state.last.report, t)) : ''}
      </Announcer>
    </div>
  )
}

function headlineOf(report: { findings: Parameters<typeof countBySeverity>[0] }, t: ReturnType<typeof useTexts>['t']) {
  const counts = countBySeverity(report.findings)
  return t.validation.headline(counts.error, counts.warning, counts.info)
}
