import { Button } from '@fluentui/react-components'
import { useRef } from 'react'
import { summaryScreenTexts } from '#texts'
import { SUMMARY_TABS } from '#use-cases'
import { usePorts } from '../ports'
import type { AnyScreen } from '../screens'
import { ErrorBar } from '../shared/ErrorBar'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { NoUndoNote } from '../shared/NoUndoNote'
import { type Taken, TakeAlong } from '../shared/TakeAlong'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useSession, useTexts } from '../shared/use-texts'
import { Working } from '../shared/Working'
import { useCheck } from '../validation/CheckProvider'
import { useChosenTabs, type WantedTab } from './chosen-tabs'
import { MadeTabs } from './MadeTabs'
import { QuartersCard } from './QuartersCard'
import { TabChoice } from './TabChoice'
import { useSummary } from './use-summary'

/** How it stands, the tabs that tell it, and what else one can do with it. */
export default function SummaryView({ onOpen }: { onOpen: (screen: AnyScreen) => void }) {
  const { port, session, today } = usePorts()
  const { t, language } = useTexts()
  const words = summaryScreenTexts(language)
  const layout = useLayout()
  const { rulebook } = useSession()
  const { state: check, refresh } = useCheck()
  const { state, answers, make, stop } = useSummary()
  const chosen = useChosenTabs()
  const button = useRef<HTMLButtonElement>(null)
  useKeptFocus(state.kind === 'working', button)
  const made = state.kind === 'idle' ? null : state.made
  const isStale = made !== null && made.staleSince !== null
  const carriesCatalogue = rulebook.catalogues.some(({ importHash }) => importHash !== null)
  const tabs: readonly WantedTab[] = carriesCatalogue ? [...SUMMARY_TABS, 'catalogue'] : SUMMARY_TABS
  const wanted = tabs.filter((tab) => chosen.wanted.has(tab))
  const makeWanted = async () => {
    await make(wanted)
    // The chart beside the tabs is then of the same moment.
    if (check.kind === 'stale') await refresh([])
  }
  const renew = () => void makeWanted()
  const ask = async (what: Taken) => {
    const { takenAlong } = await import('./summary-work')
    return takenAlong(what, { port, session }, { today, language })
  }
  const nothingToSum = check.last !== null && !check.last.overview.hasTables

  if (nothingToSum) {
    return (
      <div className={layout.screen}>
        <div className={layout.tight}>
          <Heading level={2}>{words.heading}</Heading>
          <p className={layout.text}>{words.noTables}</p>
        </div>
        <div className={layout.row}>
          <Button appearance="primary" onClick={() => onOpen('validation')}>
            {words.toValidation}
          </Button>
          <Button onClick={() => onOpen('portfolio')}>{t.menu.portfolio}</Button>
        </div>
      </div>
    )
  }
  return (
    <div className={layout.screen}>
      {made === null ? (
        <div className={layout.tight}>
          <Heading level={2}>{words.heading}</Heading>
          <p className={layout.quiet}>{words.intro}</p>
        </div>
      ) : (
        <MadeTabs made={made} answers={answers} onRenew={state.kind === 'working' ? undefined : renew} />
      )}
      {check.last !== null && <QuartersCard report={check.last.report} saidStale={isStale} />}
      {state.kind === 'failed' && <ErrorBar error={state.error} wrote />}
      {state.kind === 'working' ? (
        <Working progress={state.progress} onStop={stop} takesFocus />
      ) : (
        <div className={layout.group}>
          <div className={layout.row}>
            <Button ref={button} appearance="primary" disabledFocusable={wanted.length === 0} onClick={renew}>
              {made === null ? words.make : words.remake}
            </Button>
          </div>
          <p className={layout.quiet}>{wanted.length === 0 ? words.chooseOne : words.rewrites}</p>
          <NoUndoNote />
        </div>
      )}
      <TabChoice tabs={tabs} chosen={chosen} />
      <TakeAlong ask={ask}>
        <Button onClick={() => onOpen('portfolio')}>{t.menu.portfolio}</Button>
      </TakeAlong>
    </div>
  )
}
