import { makeStyles, mergeClasses, ProgressBar, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import type { PaneTexts } from '#texts'
import type { OverviewStanding, WorkbookOverview } from '#use-cases'
import { useLayout } from '../shared/layout.styles'
import { Heading } from '../shared/Heading'
import { useTexts } from '../shared/use-texts'

const useStyles = makeStyles({
  amount: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  bar: { position: 'relative', paddingBlock: '6px' },
  track: {
    height: '10px',
    backgroundColor: tokens.colorNeutralBackground6,
    borderRadius: tokens.borderRadiusMedium,
    // The same words as Fluent's own rule, which this one replaces.
    '@media screen and (forced-colors: active)': { backgroundColor: 'Canvas', border: '1px solid CanvasText' },
  },
  mark: { position: 'absolute', insetBlock: 0, width: 0, borderLeft: `2px solid ${tokens.colorNeutralForeground1}` },
  legend: {
    display: 'inline-block',
    height: '12px',
    marginRight: '6px',
    borderLeft: `2px solid ${tokens.colorNeutralForeground1}`,
  },
  status: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '20px', '@media (forced-colors: active)': { color: 'CanvasText' } },
  behind: { color: tokens.colorPaletteDarkOrangeForeground1 },
  well: { color: tokens.colorPaletteGreenForeground1 },
  facts: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: tokens.spacingHorizontalM, margin: 0 },
  fact: { margin: 0 },
})

/** Approved against the obligation, with the mark of where the schedule is today. */
export function Standing({ overview: { standing } }: { overview: WorkbookOverview }) {
  const { t } = useTexts()
  const styles = useStyles()
  const layout = useLayout()
  if (standing === null) return <p className={layout.quiet}>{t.overview.noObligation}</p>
  return (
    <div className={layout.card}>
      <Heading level={3}>{t.overview.approved}</Heading>
      <div className={layout.spread}>
        <span className={mergeClasses(styles.amount, layout.figures)}>{t.overview.amount(standing.approved)}</span>
        <span className={layout.figures}>{t.overview.ofObligation(standing.obligation)}</span>
      </div>
      <div className={styles.bar}>
        <ProgressBar
          className={styles.track}
          value={standing.approvedPart}
          thickness="large"
          aria-label={t.overview.approved}
          aria-valuetext={t.overview.approvedInWords(standing.approved, standing.obligation, standing.share)}
        />
        {standing.expectedPart !== null && (
          <div
            aria-hidden
            className={styles.mark}
            style={{ left: `calc(${String(standing.expectedPart)} * (100% - 2px))` }}
          />
        )}
      </div>
      <div className={layout.spread}>
        <span className={layout.figures}>{t.overview.approvedShare(standing.share)}</span>
        {standing.expected !== null && (
          <span className={mergeClasses(layout.figures, layout.small)}>
            <span aria-hidden className={styles.legend} />
            {t.overview.expectedNow} {t.overview.amount(standing.expected)}
          </span>
        )}
      </div>
      <ScheduleLine standing={standing} />
      <dl className={styles.facts}>
        <dt>{t.overview.submitted}</dt>
        <dd className={mergeClasses(styles.fact, layout.figures, layout.right)}>
          {t.overview.amount(standing.submitted)}
        </dd>
      </dl>
      {standing.withoutObligation > 0 && (
        <p className={layout.quiet}>{t.overview.someWithoutObligation(standing.withoutObligation)}</p>
      )}
    </div>
  )
}

function ScheduleLine({ standing }: { standing: OverviewStanding }) {
  const { t } = useTexts()
  const styles = useStyles()
  const layout = useLayout()
  if (standing.schedule.kind === 'none') return <p className={layout.quiet}>{t.overview.noSchedule}</p>
  const behind = standing.schedule.kind === 'behind'
  const Icon = behind ? WarningFilled : CheckmarkCircleFilled
  return (
    <p className={mergeClasses(layout.text, styles.status)}>
      <Icon aria-hidden className={mergeClasses(styles.icon, behind ? styles.behind : styles.well)} />
      <span>{scheduleText(standing.schedule, t)}</span>
    </p>
  )
}

function scheduleText(schedule: OverviewStanding['schedule'], t: PaneTexts): string {
  switch (schedule.kind) {
    case 'behind':
      return t.overview.behind(schedule.difference)
    case 'ahead':
      return t.overview.onSchedule(schedule.difference)
    case 'exact':
      return t.overview.exactlyOnSchedule
    case 'met':
      return t.overview.met
    case 'none':
      return t.overview.noSchedule
  }
}
