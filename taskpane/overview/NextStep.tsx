import { Button } from '@fluentui/react-components'
import type { Screen } from '../screens'
import { timeText } from '../shared/clock'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { StaleNote } from '../shared/StaleNote'
import { useTexts } from '../shared/use-texts'
import { useCheck } from '../validation/CheckProvider'

/** The one thing to do next, and how fresh the figures are. */
export function NextStep({ onOpen }: { onOpen: (screen: Screen) => void }) {
  const { t, language } = useTexts()
  const layout = useLayout()
  const { state, asked, run } = useCheck()
  const last = state.last
  const check = () => {
    onOpen('validation')
    void run()
  }
  const found = last?.report.findings.length ?? 0
  return (
    <section className={layout.group}>
      <Heading level={3}>{t.overview.nextStep}</Heading>
      <div className={layout.row}>
        {!asked || last === null ? (
          <Button appearance="primary" onClick={check}>
            {t.overview.check}
          </Button>
        ) : found > 0 ? (
          <Button appearance="primary" onClick={() => onOpen('validation')}>
            {t.overview.seeFindings}
          </Button>
        ) : (
          <Button appearance="primary" onClick={() => onOpen('summary')}>
            {t.overview.makeSummary}
          </Button>
        )}
      </div>
      <p className={layout.quiet}>
        {asked && last !== null
          ? `${t.overview.checkedAt(timeText(last.at, language))} ${found > 0 ? t.overview.foundSome(found) : t.overview.foundNone}`
          : t.overview.notChecked}
      </p>
      <StaleNote />
    </section>
  )
}
