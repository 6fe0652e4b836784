import { Accordion, Button } from '@fluentui/react-components'
import { type ReactNode, useMemo, useState } from 'react'
import { countBySeverity, type Severity } from '#findings'
import { validationTexts } from '#texts'
import { timeText } from '../shared/clock'
import { useLayout } from '../shared/layout.styles'
import { ResultHeading } from '../shared/ResultHeading'
import { StaleNote } from '../shared/StaleNote'
import { useTexts } from '../shared/use-texts'
import type { CheckedWorkbook } from './check-state'
import { useCheck } from './CheckProvider'
import { FindingGroupItem } from './FindingGroupItem'
import { groupFindings } from './group-findings'
import { NotChecked } from './NotChecked'
import { SeverityFilter } from './SeverityFilter'

export interface ResultsProps {
  readonly checked: CheckedWorkbook
  /** What one can do with it, above a list that may be long. */
  readonly children: ReactNode
}

/** The outcome of the checks: counts first, then what was looked at, then the findings by rule. */
export function Results({ checked: { report, at, large }, children }: ResultsProps) {
  const { language } = useTexts()
  const words = validationTexts(language)
  const layout = useLayout()
  const { answers } = useCheck()
  const counts = countBySeverity(report.findings)
  const groups = useMemo(() => groupFindings(report.findings), [report.findings])
  const [only, setOnly] = useState<Severity | null>(null)
  const shown = only === null ? groups : groups.filter((group) => group.severity === only)
  const [opened, setOpened] = useState<readonly string[] | null>(null)
  const open = opened ?? groups.slice(0, 1).map((group) => group.key)

  return (
    <>
      <div className={layout.group}>
        <ResultHeading answers={answers}>
          {report.findings.length === 0 ? words.clean : words.headline(counts.error, counts.warning, counts.info)}
        </ResultHeading>
        {report.findings.length > 0 && <SeverityFilter counts={counts} only={only} onOnly={setOnly} />}
        {report.findings.length === 0 && <p className={layout.text}>{words.cleanWhy}</p>}
        <p className={layout.quiet}>
          {words.covered(report.rows, report.rules, timeText(at, language))}
          {large && ` ${words.manualRecheck}`}
        </p>
        <NotChecked report={report} />
        <StaleNote />
        {children}
      </div>
      {shown.length > 0 && (
        <Accordion
          multiple
          collapsible
          openItems={[...open]}
          onToggle={(_event, data) => setOpened(data.openItems as string[])}
        >
          {shown.map((group) => (
            <FindingGroupItem key={group.key} group={group} isOpen={open.includes(group.key)} />
          ))}
        </Accordion>
      )}
      {shown.length === 0 && only !== null && (
        <div className={layout.group}>
          <p className={layout.text}>{words.nothingInFilter}</p>
          <div className={layout.row}>
            <Button onClick={() => setOnly(null)}>{words.showAllKinds}</Button>
          </div>
        </div>
      )}
    </>
  )
}
