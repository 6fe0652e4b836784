import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down'
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right'
import { Suspense, useId, useState } from 'react'
import type { BlockCatalogue } from '#rulebook'
import { compareTexts } from '#texts'
import type { ComparedRow, RowDocument } from '#use-cases'
import { useLayout, WIDE } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'
import { whenNeeded } from '../shared/when-needed'
import { Loading } from '../shared/Loading'

const WhyRow = whenNeeded(() => import('./WhyRow'))

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gridTemplateAreas: '"name amount" "bar bar" "remarks remarks" "why why"',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [WIDE]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 112px',
      gridTemplateAreas: '"name remarks amount" "why remarks bar"',
    },
  },
  name: { gridArea: 'name', overflowWrap: 'anywhere', minWidth: 0 },
  code: { fontWeight: tokens.fontWeightSemibold },
  amount: { gridArea: 'amount', textAlign: 'right', fontWeight: tokens.fontWeightSemibold },
  bar: { gridArea: 'bar', alignSelf: 'center' },
  track: {
    height: '6px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  part: {
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
  remarks: { gridArea: 'remarks' },
  why: { gridArea: 'why', justifySelf: 'start', paddingLeft: 0, textAlign: 'start' },
  story: { gridColumn: '1 / -1', paddingTop: tokens.spacingVerticalS },
})

export interface PlacementRowProps {
  readonly row: ComparedRow
  readonly words: RowDocument
  readonly catalogue: BlockCatalogue
}

/** One row of a catalogue: what it counts for, what limits it, and why, one press away. */
export function PlacementRow({ row, words, catalogue }: PlacementRowProps) {
  const { language, format } = useTexts()
  const t = compareTexts(language)
  const layout = useLayout()
  const styles = useStyles()
  const [open, setOpen] = useState(false)
  const story = useId()
  const { code, label, amount, reason, remarks } = words
  const lines = [...(reason === null ? [] : [reason]), ...remarks]
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <span className={styles.code}>{code}</span> {label}
      </span>
      <span className={mergeClasses(layout.figures, styles.amount)}>{amount === null ? '–' : format.euro(amount)}</span>
      {row.part !== null && (
        // The amount stands beside it.
        <div className={styles.bar} aria-hidden>
          <div className={styles.track}>
            <div className={styles.part} style={{ width: `${String(row.part * 100)}%` }} />
          </div>
        </div>
      )}
      {lines.length > 0 && (
        <ul className={mergeClasses(layout.list, layout.quiet, layout.small, styles.remarks)}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <Button
        className={styles.why}
        appearance="transparent"
        size="small"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={open ? story : undefined}
        aria-label={`${amount === null ? t.whyNot : t.why} ${t.whyOf({ row: code, catalogue: catalogue.label })}`}
        onClick={() => setOpen(!open)}
      >
        {amount === null ? t.whyNot : t.why}
      </Button>
      {open && (
        <div id={story} className={mergeClasses(layout.group, styles.story)}>
          <Suspense fallback={<Loading />}>
            <WhyRow row={row} catalogue={catalogue} />
          </Suspense>
        </div>
      )}
    </li>
  )
}
