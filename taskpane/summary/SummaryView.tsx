import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import { useRef, useState } from 'react'
import { summaryScreenTexts } from '#texts'
import type { Screen } from '../screens'
import { ErrorBar } from '../shared/ErrorBar'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { NoUndoNote } from '../shared/NoUndoNote'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useTexts } from '../shared/use-texts'
import { Working } from '../shared/Working'
import { useCheck } from '../validation/CheckProvider'
import { MadeTabs } from './MadeTabs'
import { type SummaryTab, useSummary } from './use-summary'

const TABS: readonly SummaryTab[] = ['overview', 'findings']

const useStyles = makeStyles({
  why: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
})

/** Choose which tabs to make, make them, go to them. */
export default function SummaryView({ onOpen }: { onOpen: (screen: Screen) => void }) {
  const { language } = useTexts()
  const words = summaryScreenTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const { state: check } = useCheck()
  const { state, answers, make, stop } = useSummary()
  const [wanted, setWanted] = useState<ReadonlySet<SummaryTab>>(new Set(TABS))
  const made = state.kind === 'idle' ? null : state.made
  const button = useRef<HTMLButtonElement>(null)
  useKeptFocus(state.kind === 'working', button)
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
        <MadeTabs made={made} answers={answers} />
      )}
      {state.kind === 'failed' && <ErrorBar error={state.error} wrote />}
      <div role="group" aria-labelledby="summary-choose" className={layout.group}>
        <Heading level={3} id="summary-choose">
          {words.choose}
        </Heading>
        {TABS.map((tab) => (
          <Checkbox
            key={tab}
            checked={wanted.has(tab)}
            label={
              <>
                {words.tabs[tab].name}
                <span className={styles.why}>{words.tabs[tab].why}</span>
              </>
            }
            onChange={(_event, { checked }) =>
              setWanted(new Set(TABS.filter((each) => (each === tab ? checked === true : wanted.has(each)))))
            }
          />
        ))}
      </div>
      {state.kind === 'working' ? (
        <Working progress={state.progress} onStop={stop} takesFocus />
      ) : (
        <div className={layout.group}>
          <div className={layout.row}>
            <Button
              ref={button}
              appearance="primary"
              disabledFocusable={wanted.size === 0}
              onClick={() => void make(TABS.filter((tab) => wanted.has(tab)))}
            >
              {made === null ? words.make : words.remake}
            </Button>
          </div>
          <p className={layout.quiet}>{wanted.size === 0 ? words.chooseOne : words.rewrites}</p>
          <NoUndoNote />
        </div>
      )}
    </div>
  )
}
