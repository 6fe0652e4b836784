import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  mergeClasses,
} from '@fluentui/react-components'
import { summaryScreenTexts, summaryTexts } from '#texts'
import type { ControlDifference } from '#use-cases'
import { TAB_NAMES } from '#workbook'
import { timeText } from '../shared/clock'
import { ErrorBar } from '../shared/ErrorBar'
import { Heading } from '../shared/Heading'
import { useLayout } from '../shared/layout.styles'
import { ResultHeading } from '../shared/ResultHeading'
import { TotalsAgree } from '../shared/TotalsAgree'
import { Unbroken } from '../shared/Unbroken'
import { useTexts } from '../shared/use-texts'
import { useGoTo } from '../validation/use-go-to'
import type { MadeSummary } from './use-summary'

const useStyles = makeStyles({
  link: { display: 'inline-flex', alignItems: 'center', minHeight: '24px' },
})

export interface MadeTabsProps {
  readonly made: MadeSummary
  readonly answers: number
  /** Makes them anew; absent while they are being made. */
  readonly onRenew: (() => void) | undefined
}

/** Where the tabs are, whether their totals agree with the workbook's own, and whether they are still true. */
export function MadeTabs({ made: { result, at, staleSince }, answers, onRenew }: MadeTabsProps) {
  const { language } = useTexts()
  const words = summaryScreenTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const { goTo, error } = useGoTo()
  const control = summaryTexts(language).control
  const totals = result.controlDifferences.filter(({ code }) => code !== 'claimed-computed')
  // No fault of the totals: what somebody claimed may differ from what the rules make of it.
  const claimed = result.controlDifferences.filter(({ code }) => code === 'claimed-computed')
  const said = ({ code, contract, difference }: ControlDifference): string => {
    // In the language of the pane now, which may have changed since the tabs were made.
    const line = contract === null ? control.lines[code] : control.ofContract(contract)
    return difference === null ? words.notSummed(line) : words.difference(line, difference)
  }
  return (
    <div className={layout.group}>
      <ResultHeading answers={answers}>{words.done}</ResultHeading>
      <p className={layout.quiet}>{words.madeAt(timeText(at, language))}</p>
      {staleSince !== null && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody style={{ whiteSpace: 'normal' }}>
            {words.staleSince(timeText(staleSince, language))}
          </MessageBarBody>
          {onRenew !== undefined && (
            <MessageBarActions>
              <Button onClick={onRenew}>{words.renew}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
      <TotalsAgree differences={totals.length} words={words} />
      {totals.length > 0 && (
        <ul className={mergeClasses(layout.list, layout.tight)}>
          {totals.map((total) => (
            <li key={`${total.code} ${total.contract ?? ''}`} className={layout.quiet}>
              <Unbroken>{said(total)}</Unbroken>
            </li>
          ))}
        </ul>
      )}
      {totals.length > 0 && result.tabs.some((tab) => tab.startsWith(TAB_NAMES.overview)) && (
        <p className={layout.text}>{words.differencesWhy}</p>
      )}
      {claimed.map((total) => (
        <p key={total.code} className={layout.quiet}>
          <Unbroken>{said(total)}</Unbroken>
        </p>
      ))}
      <Heading level={3}>{words.madeTabs}</Heading>
      <ul className={layout.list}>
        {result.tabs.map((tab) => (
          <li key={tab}>
            <Link as="button" className={styles.link} onClick={() => void goTo({ kind: 'sheet', sheet: tab })}>
              {words.openTab(tab)}
            </Link>
          </li>
        ))}
      </ul>
      {error !== null && <ErrorBar error={error} />}
    </div>
  )
}
