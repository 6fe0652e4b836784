import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { memo, useId } from 'react'
import { euroText } from '#money'
import { acceptancesTexts, approvalsTexts, findingTexts } from '#texts'
import type { BlockedBecause, WaitingRow } from '#use-cases'
import { useLayout } from '../shared/layout.styles'
import { SeverityIcon } from '../shared/SeverityIcon'
import { useTexts } from '../shared/use-texts'
import type { GoTo } from '../validation/use-go-to'

const useStyles = makeStyles({
  item: { paddingBlock: tokens.spacingVerticalXS, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // In line with the words of the box above it.
  below: { paddingInline: '32px 8px' },
  label: { fontWeight: tokens.fontWeightSemibold },
  reason: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  accepted: { flexShrink: 0, fontSize: '16px' },
})

export interface WaitingRowItemProps {
  readonly row: WaitingRow
  readonly isChosen: boolean
  readonly onChoose: (row: WaitingRow, isChosen: boolean) => void
  readonly goTo: GoTo['goTo']
}

/** One row that waits: what it is, what it counts for, what was found, and what keeps it. */
export const WaitingRowItem = memo(function WaitingRowItem({ row, isChosen, onChoose, goTo }: WaitingRowItemProps) {
  const { language } = useTexts()
  const t = approvalsTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const about = useId()
  const { standing, findings, accepted, blocked } = row
  const amount = (value: Parameters<typeof euroText>[0] | null): string | null => value && euroText(value)
  const facts = [
    ...(standing.size === null ? [] : [t.size[standing.size.in](standing.size.value.toFixed())]),
    t.amounts(amount(standing.claimed), amount(standing.computed)),
    t.evidence(standing.evidence),
  ]
  const others = findings.filter((finding) => !blocked.some((one) => one.kind === 'finding' && one.finding === finding))
  return (
    <li className={styles.item}>
      <Checkbox
        checked={isChosen}
        label={{ className: styles.label, children: t.row(standing.key, standing.row, standing.block) }}
        aria-describedby={about}
        onChange={(_event, { checked }) => onChoose(row, checked === true)}
      />
      <div id={about} className={mergeClasses(layout.tight, layout.small, styles.below)}>
        <p className={layout.text}>{becauseText(row, t)}</p>
        <p className={layout.quiet}>{facts.join(' · ')}</p>
        {blocked.map((one, at) => (
          <p key={at} className={mergeClasses(layout.text, styles.reason)}>
            <SeverityIcon severity={one.kind === 'finding' ? one.finding.severity : 'error'} />
            <span>
              {t.blocked} {blockedText(one, t, language)}
            </span>
          </p>
        ))}
        {others.map((finding, at) => (
          <p key={at} className={mergeClasses(layout.quiet, styles.reason)}>
            <SeverityIcon severity={finding.severity} />
            <span>
              {findingTexts(language).severity(finding.severity)}: {findingTexts(language).sentence(finding)}
            </span>
          </p>
        ))}
        {accepted.map(({ finding, acceptance }, at) => (
          <p key={at} className={mergeClasses(layout.quiet, styles.reason)}>
            <CheckmarkCircleRegular aria-hidden className={styles.accepted} />
            <span>
              {acceptancesTexts(language).acceptedBy(acceptance)}:{' '}
              {[acceptance.reason, acceptance.note].filter((part) => part !== '').join('. ')} (
              {findingTexts(language).title(finding.code)})
            </span>
          </p>
        ))}
      </div>
      <div className={styles.below}>
        <Button
          size="small"
          appearance="subtle"
          aria-label={t.goToOf(standing.row, standing.at.sheet)}
          onClick={() => void goTo(standing.at)}
        >
          {t.goTo(standing.row)}
        </Button>
      </div>
    </li>
  )
})

type Words = ReturnType<typeof approvalsTexts>

function becauseText({ because, standing }: WaitingRow, t: Words): string {
  if (because !== 'changed' || standing.approval?.kind !== 'changed')
    return t.because[because === 'changed' ? 'unsigned' : because]
  return t.because.changed(standing.approval.on, standing.approval.by)
}

function blockedText(one: BlockedBecause, t: Words, language: Parameters<typeof findingTexts>[0]): string {
  if (one.kind === 'finding') return findingTexts(language).sentence(one.finding)
  return one.kind === 'no-value' ? t.noValue : t.noQuarter
}
