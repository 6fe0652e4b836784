import { Button } from '@fluentui/react-components'
import { useRef, useState, useSyncExternalStore } from 'react'
import { portfolioScreenTexts, type PortfolioScreenTexts } from '#texts'
import { STANDARD_TABS } from '#use-cases'
import { SideView } from '../about/SideView'
import { usePorts } from '../ports'
import { ErrorBar } from '../shared/ErrorBar'
import { FileDrop } from '../shared/FileDrop'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { useKeptFocus } from '../shared/use-kept-focus'
import { useTexts } from '../shared/use-texts'
import { ON_REQUEST, useChosenTabs } from '../summary/chosen-tabs'
import { TabChoice } from '../summary/TabChoice'
import { ChosenFiles } from './ChosenFiles'
import { MadePortfolio } from './MadePortfolio'
import { type PortfolioShown, portfolioTask } from './portfolio-task'
import { PortfolioWorking } from './PortfolioWorking'

const ACCEPT = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Many workbooks, from whoever reports, to one new workbook over them all. */
export default function PortfolioView({ onBack }: { onBack: () => void }) {
  const { port, today, copies } = usePorts()
  const { language } = useTexts()
  const words = portfolioScreenTexts(language)
  const layout = useLayout()
  const [task] = useState(() => portfolioTask(port))
  const shown = useSyncExternalStore(task.subscribe, task.shown)
  const { files, state, answers } = shown
  const chosen = useChosenTabs()
  const tabs = [...STANDARD_TABS, ...ON_REQUEST.filter((tab) => chosen.wanted.has(tab))]
  const make = () => void task.make({ today, language, tabs, name: words.fileName(today) }, copies)
  const works = state.kind === 'working'
  const stopped = state.kind === 'choosing' && state.stopped
  const button = useRef<HTMLButtonElement>(null)
  useKeptFocus(works, button)
  // Whoever takes everything away begins anew.
  const picker = useRef<HTMLButtonElement>(null)
  useKeptFocus(files.length > 0, picker)

  if (state.kind === 'done') {
    return (
      <SideView title={words.title} onBack={onBack}>
        <MadePortfolio made={state.made} answers={answers} onAgain={task.clear} />
      </SideView>
    )
  }
  return (
    <SideView title={words.title} onBack={onBack}>
      <div className={layout.tight}>
        <p className={layout.text}>{words.intro}</p>
        <p className={layout.quiet}>{words.privacy}</p>
      </div>
      {state.kind === 'failed' && <ErrorBar error={state.error} />}
      <p className={layout.text} role="status">
        {stopped ? words.stopped : pickedText(shown, words)}
      </p>
      {works && <PortfolioWorking progress={state.progress} total={files.length} onStop={task.stop} />}
      {files.length > 0 && (
        <section className={layout.group} aria-labelledby="portfolio-files">
          <Heading level={3} id="portfolio-files">
            {words.chosen(files.length)}
          </Heading>
          {!works && (
            <div className={layout.row}>
              <Button ref={button} appearance="primary" onClick={make}>
                {words.make}
              </Button>
              <Button appearance="subtle" onClick={task.clear}>
                {words.clear}
              </Button>
            </div>
          )}
          {!works && <TabChoice tabs={ON_REQUEST} chosen={chosen} heading={words.also} />}
          <ChosenFiles files={files} at={works ? placeOf(state.progress, files.length) : null} onRemove={task.remove} />
        </section>
      )}
      {!works && (
        <FileDrop accept={ACCEPT} words={words.file} quiet={files.length > 0} button={picker} onFiles={task.add} />
      )}
    </SideView>
  )
}

type Progress = Extract<PortfolioShown['state'], { kind: 'working' }>['progress']

/** How many files have been read; the next one is being read. */
function placeOf(progress: Progress, total: number): number {
  if (progress === null) return 0
  return progress.stage === 'write' ? total : progress.done
}

function pickedText({ picked }: PortfolioShown, words: PortfolioScreenTexts): string {
  if (picked === null) return ''
  const { added, alreadyThere, wrongKind } = picked
  if (added + alreadyThere === 0) return words.noneFound
  return [alreadyThere > 0 && words.alreadyThere(alreadyThere), wrongKind > 0 && words.wrongKind(wrongKind)]
    .filter((sentence) => sentence !== false)
    .join(' ')
}
