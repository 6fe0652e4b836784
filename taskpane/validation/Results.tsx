import { Accordion, Button, makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { countBySeverity, type Severity } from '#findings'
import { acceptancesTexts, findingTexts, validationTexts } from '#texts'
import { Announcer } from '../shared/Announcer'
import { AcceptedGroup } from '../acceptances/AcceptedGroup'
import { AcceptedNote } from '../acceptances/AcceptedNote'
import { FixAll } from '../fixes/FixAll'
import { timeText } from '../shared/clock'
import { useLayout } from '../shared/layout.styles'
import { useOpenScreen } from '../shared/open-screen'
import { ResultHeading } from '../shared/ResultHeading'
import { StaleNote } from '../shared/StaleNote'
import { useIsWide } from '../shared/use-is-wide'
import { useTexts } from '../shared/use-texts'
import type { CheckedWorkbook } from './check-state'
import { useCheck } from './CheckProvider'
import { FindingDetail } from './FindingDetail'
import { FindingGroupItem } from './FindingGroupItem'
import { FormOpen } from './form-open'
import { groupFindings } from './group-findings'
import { NotChecked } from './NotChecked'
import { placeText } from './place-text'
import { RestsOn } from './RestsOn'
import { ResultActions } from './ResultActions'
import { ResultMenu } from './ResultMenu'
import { SeverityFilter } from './SeverityFilter'
import { useFindingWalk } from './use-finding-walk'

const useStyles = makeStyles({
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'start',
  },
  // In view while one walks a long list, under the buttons that walk it.
  beside: {
    position: 'sticky',
    top: '40px',
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
})

export interface ResultsProps {
  readonly checked: CheckedWorkbook
  /** What one can do with it, above a list that may be long. */
  readonly children: ReactNode
}

/** The outcome of the checks: counts first, then what was looked at, then the findings by rule. */
export function Results({ checked: { report, at, large, fixes, overview }, children }: ResultsProps) {
  const { t: pane, language } = useTexts()
  const words = validationTexts(language)
  const texts = findingTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const [measure, isWide] = useIsWide()
  const besideId = useId()
  const openScreen = useOpenScreen()
  const [formOpen, setFormOpen] = useState(false)
  const hasSafeFixes = useMemo(() => fixes.fixes.some(({ isSafe }) => isSafe), [fixes])
  const { answers } = useCheck()
  const counts = countBySeverity(report.findings)
  const t = acceptancesTexts(language)
  const kept = report.accepted.length
  const notRun = new Set(report.notChecked.map(({ code }) => code))
  const groups = useMemo(() => groupFindings(report.findings), [report.findings])
  const [only, setOnly] = useState<Severity | null>(null)
  const shown = useMemo(
    () => (only === null ? groups : groups.filter((group) => group.severity === only)),
    [groups, only],
  )
  const walking = useFindingWalk(shown)
  const { walk, open, setOpen, choose, shownIn, stepTo, stepped, next, previous } = walking
  const { current } = walk
  const firstOpen = shown.find(({ key }) => open.includes(key))
  const beside = !isWide ? undefined : (current ?? (firstOpen && shownIn(firstOpen)))
  const list = useRef<HTMLDivElement>(null)
  const chosenKey = current === null ? undefined : walk.keys.get(current)
  // Only for a new choice: a list that changes under somebody's hands stays where it is.
  useEffect(() => {
    if (chosenKey === undefined) return
    list.current?.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' })
  }, [chosenKey])
  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.key === 'ArrowDown' ? next : event.key === 'ArrowUp' ? previous : undefined
    if (!event.altKey || to === undefined) return
    event.preventDefault()
    const { target } = event
    void stepTo(to).then(() => {
      if (target instanceof HTMLElement && target.isConnected) target.focus()
    })
  }

  return (
    <FormOpen value={setFormOpen}>
      <div ref={measure} className={layout.screen} onKeyDownCapture={onKeyDown}>
        <div className={layout.group}>
          <ResultHeading answers={answers}>
            {report.findings.length === 0
              ? kept > 0
                ? t.nothingOpen
                : words.clean
              : words.headline(counts.error, counts.warning, counts.info)}
          </ResultHeading>
          {report.findings.length > 0 && <SeverityFilter counts={counts} only={only} onOnly={setOnly} />}
          {report.findings.length === 0 && kept === 0 && <p className={layout.text}>{words.cleanWhy}</p>}
          <p className={layout.quiet}>
            {words.covered(report.rows, report.rules - notRun.size, report.rules, timeText(at, language))}
            {kept > 0 && ` ${t.accepted(kept)}.`}
            {large && ` ${words.manualRecheck}`}
          </p>
          <RestsOn report={report} />
          {report.findings.length === 0 && overview.hasTables && (
            <div className={layout.row}>
              <Button appearance="primary" onClick={() => openScreen('summary')}>
                {pane.overview.makeSummary}
              </Button>
            </div>
          )}
          <NotChecked report={report} />
          <StaleNote />
          {children}
          <AcceptedNote />
        </div>
        <FixAll quiet={formOpen} />
        {shown.length > 0 ? (
          <ResultActions walking={walking} quiet={formOpen || hasSafeFixes} />
        ) : (
          <div className={layout.row}>
            <ResultMenu findings={[]} />
          </div>
        )}
        {shown.length > 0 && (
          <div className={isWide ? styles.sides : undefined}>
            <Accordion
              ref={list}
              multiple
              collapsible
              openItems={[...open]}
              onToggle={(_event, data) => setOpen(data.openItems as string[])}
            >
              {shown.map((group) => (
                <FindingGroupItem
                  key={group.key}
                  group={group}
                  isOpen={open.includes(group.key)}
                  walking={walking}
                  beside={isWide ? besideId : null}
                />
              ))}
            </Accordion>
            {beside !== undefined && (
              <div className={`${styles.beside} ${layout.tight}`}>
                <span className={layout.quiet}>
                  {texts.title(beside.code)} · {placeText(beside) ?? words.wholeWorkbook}
                </span>
                <FindingDetail id={besideId} finding={beside} onGoTo={choose} />
              </div>
            )}
          </div>
        )}
        {shown.length === 0 && only !== null && (
          <div className={layout.group}>
            <p className={layout.text}>{words.nothingInFilter}</p>
            <div className={layout.row}>
              <Button onClick={() => setOnly(null)}>{words.showAllKinds}</Button>
            </div>
          </div>
        )}
        <AcceptedGroup report={report} />
        <Announcer>
          {!stepped || current === null || walk.at === null
            ? ''
            : words.nowAt(
                words.position(walk.at + 1, walk.order.length),
                texts.title(current.code),
                placeText(current) ?? words.wholeWorkbook,
                texts.sentence(current),
              )}
        </Announcer>
      </div>
    </FormOpen>
  )
}
