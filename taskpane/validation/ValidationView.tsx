import { Button } from '@fluentui/react-components'
import { useRef } from 'react'
import type { ValidationReport } from '#checks'
import { countBySeverity } from '#findings'
import { acceptancesTexts, type Language, validationTexts } from '#texts'
import { MarkingProvider } from '../marking/MarkingProvider'
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
  const { t, language } = useTexts()
  const words = validationTexts(language)
  const layout = useLayout()
  const { state, asked, stopped, run, stop } = useCheck()
  const { last } = state
  const button = useRef<HTMLButtonElement>(null)
  const works = state.kind === 'working' && asked
  useKeptFocus(works, button)
  const again = !works && (
    <div className={layout.row}>
      <Button ref={button} appearance={asked && last !== null ? 'secondary' : 'primary'} onClick={() => void run()}>
        {asked && last !== null ? words.rerun : words.run}
      </Button>
    </div>
  )
  const news = (
    <>
      {works && <Working progress={state.progress} onStop={stop} takesFocus />}
      {state.kind === 'failed' && asked && <ErrorBar error={state.error} />}
      {stopped && asked && (
        <p className={layout.text} role="status">
          {last === null ? t.progress.stopped : words.stoppedKept}
        </p>
      )}
    </>
  )
  return (
    <div className={layout.screen}>
      {asked && last !== null ? (
        <>
          {news}
          <MarkingProvider findings={last.report.findings}>
            <Results checked={last}>{again}</Results>
          </MarkingProvider>
        </>
      ) : (
        <>
          <div className={layout.tight}>
            <Heading level={2}>{words.heading}</Heading>
            <p className={layout.quiet}>{words.intro}</p>
          </div>
          {news}
          {again}
        </>
      )}
      <Announcer>{asked && state.kind === 'done' ? updatedText(state.last.report, language) : ''}</Announcer>
    </div>
  )
}

/** What a check came to, in one sentence: open findings by level, and what people let stand. */
function updatedText(
  { findings, accepted }: Pick<ValidationReport, 'findings' | 'accepted'>,
  language: Language,
): string {
  const words = validationTexts(language)
  const counts = countBySeverity(findings)
  const kept = accepted.length === 0 ? '' : acceptancesTexts(language).accepted(accepted.length)
  return words.updated(words.headline(counts.error, counts.warning, counts.info), kept)
}
