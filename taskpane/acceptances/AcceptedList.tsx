import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { AcceptedFinding } from '#findings'
import { acceptancesTexts, findingTexts, validationTexts } from '#texts'
import { Question } from '../shared/Question'
import { ErrorBar } from '../shared/ErrorBar'
import { useLayout } from '../shared/layout.styles'
import { Unbroken } from '../shared/Unbroken'
import { useTexts } from '../shared/use-texts'
import { WriteRow } from '../shared/WriteRow'
import { placeText } from '../validation/place-text'
import { useGoTo } from '../validation/use-go-to'
import { useAccepting } from './use-accepting'

const FIRST = 24

const useStyles = makeStyles({
  item: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    // A long list costs nothing while it is out of sight.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 120px',
  },
})

/** Each with its cell, its reason, who and when; and the way back. */
export default function AcceptedList({ accepted }: { accepted: readonly AcceptedFinding[] }) {
  const { language } = useTexts()
  const t = acceptancesTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const [all, setAll] = useState(false)
  const [sure, setSure] = useState(false)
  const { state, withdraw } = useAccepting()
  const { goTo, error } = useGoTo()
  const shown = all ? accepted : accepted.slice(0, FIRST)
  const words = findingTexts(language)
  const take = async (which: readonly AcceptedFinding[]) => {
    setSure(false)
    await withdraw(
      which.map(({ acceptance }) => acceptance),
      language,
    )
  }
  return (
    <div className={layout.group}>
      <WriteRow state={state} working={t.withdrawing}>
        {null}
      </WriteRow>
      {error !== null && <ErrorBar error={error} />}
      <ul className={layout.list}>
        {shown.map(({ finding, acceptance }, index) => {
          const place = placeText(finding) ?? validationTexts(language).wholeWorkbook
          const title = words.title(finding.code)
          return (
            <li key={`${acceptance.mark} ${place} ${String(index)}`} className={styles.item}>
              <div className={layout.spread}>
                <strong>{title}</strong>
                {finding.at?.kind === 'cell' ? (
                  <Link as="button" inline onClick={() => void goTo(finding.at)}>
                    {finding.at.sheet} {place}
                  </Link>
                ) : (
                  <span>{place}</span>
                )}
              </div>
              <p className={layout.text}>
                <Unbroken>{[acceptance.reason, acceptance.note].filter((part) => part !== '').join('. ')}</Unbroken>
              </p>
              <div className={layout.spread}>
                <span className={`${layout.quiet} ${layout.small}`}>
                  <Unbroken>{t.acceptedBy(acceptance)}</Unbroken>
                </span>
                <Button
                  size="small"
                  disabledFocusable={state.kind === 'working'}
                  aria-label={t.withdrawOf(title, place)}
                  onClick={() => void take([{ finding, acceptance }])}
                >
                  {t.withdraw}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      <div className={layout.row}>
        {shown.length < accepted.length && (
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {t.more(accepted.length)}
          </Button>
        )}
        {accepted.length > 1 && !sure && (
          <Button size="small" appearance="subtle" onClick={() => setSure(true)}>
            {t.withdrawAll(accepted.length)}
          </Button>
        )}
      </div>
      {sure && (
        <Question title={t.withdrawSure(accepted.length)}>
          <div className={layout.row}>
            <Button onClick={() => void take(accepted)}>{t.withdrawAll(accepted.length)}</Button>
            <Button onClick={() => setSure(false)}>{t.cancel}</Button>
          </div>
        </Question>
      )}
    </div>
  )
}
