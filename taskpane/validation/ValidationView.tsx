import { Button } from '@fluentui/react-components'
import { countBySeverity } from '#findings'
import { Announcer } from '../shared/Announcer'
import { ErrorBar } from '../shared/ErrorBar'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { CheckWorking } from './CheckWorking'
import { Results } from './Results'
import { useCheck } from './CheckProvider'

/** Run the checks, see what they found, go to each cell. */
export default function ValidationView() {
  const { t } = useTexts()
  const layout = useLayout()
  const { state, asked, run, stop } = useCheck()
  const { last } = state
  return (
    <div className={layout.screen}>
      {asked && last !== null ? (
        <Results checked={last} />
      ) : (
        <div className={layout.tight}>
          <Heading level={2}>{t.validation.heading}</Heading>
          <p className={layout.quiet}>{t.validation.intro}</p>
        </div>
      )}
      {state.kind === 'failed' && <ErrorBar error={state.error} />}
      {state.kind === 'working' && asked ? (
        <CheckWorking onStop={stop} />
      ) : (
        <div className={layout.row}>
          <Button appearance={asked && last !== null ? 'secondary' : 'primary'} onClick={() => void run()}>
            {asked && last !== null ? t.validation.rerun : t.validation.run}
          </Button>
        </div>
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
