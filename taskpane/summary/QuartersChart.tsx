import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { summaryScreenTexts } from '#texts'
import type { QuartersInBrief } from '#use-cases'
import { useLayout } from '../shared/layout.styles'
import { useTexts } from '../shared/use-texts'

// Drawn on a sheet of 10 by 100 for each quarter, which is stretched over what room there is.
const WIDTH = 10
const HEIGHT = 100
const BAR = { from: 1.8, width: 6.4 }

const FORCED = '@media (forced-colors: active)'

const useStyles = makeStyles({
  chart: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    // Half of the highest amount stands above its line.
    paddingTop: '10px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  axis: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    // Each amount stands at its line.
    marginBlock: '-7px',
    whiteSpace: 'nowrap',
  },
  drawing: { display: 'block', width: '100%', height: '132px', overflow: 'visible' },
  quarters: { gridColumnStart: 2, display: 'grid', gridAutoFlow: 'column', gridAutoColumns: 'minmax(0, 1fr)' },
  quarter: { textAlign: 'center', overflow: 'visible', whiteSpace: 'nowrap' },
  grid: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px', [FORCED]: { stroke: 'GrayText' } },
  approved: { fill: tokens.colorBrandForeground1, [FORCED]: { fill: 'CanvasText' } },
  submitted: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: '1.5px',
    [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  expected: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    [FORCED]: { stroke: 'Highlight' },
  },
  point: { strokeWidth: '7px', strokeLinecap: 'round' },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  key: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sample: { width: '18px', height: '12px' },
})

export interface QuartersChartProps {
  readonly brief: QuartersInBrief
  /** Id of the text that says the same. */
  readonly describedBy: string
}

/** Quarters as bars, what was expected as a line. Solid, outlined and dotted, so that no colour is needed to read it. */
export function QuartersChart({ brief, describedBy }: QuartersChartProps) {
  const words = summaryScreenTexts(useTexts().language).chart
  const layout = useLayout()
  const styles = useStyles()
  const { quarters, hasSchedule, axis, title } = brief
  const width = quarters.length * WIDTH
  const points = quarters.flatMap(({ parts }, at) =>
    parts.expected === null ? [] : [[at * WIDTH + WIDTH / 2, HEIGHT * (1 - parts.expected)] as const],
  )
  return (
    <div className={layout.tight}>
      <div className={styles.legend}>
        <Key label={words.approved}>
          <rect x="2" y="1" width="14" height="10" className={styles.approved} />
        </Key>
        <Key label={words.submitted}>
          <rect x="2.5" y="1.5" width="13" height="9" className={styles.submitted} />
        </Key>
        {hasSchedule && (
          <Key label={words.expected}>
            <path d="M0 6 H18" className={styles.expected} />
            <path d="M9 6 h0" className={mergeClasses(styles.expected, styles.point)} />
          </Key>
        )}
      </div>
      <span className={`${layout.quiet} ${layout.small}`}>{words.soFar}</span>
      <div className={styles.chart}>
        <div aria-hidden className={styles.axis}>
          {[axis.top, axis.middle, '0.00'].map((amount) => (
            <span key={amount}>{words.axis(amount)}</span>
          ))}
        </div>
        <svg
          role="img"
          aria-label={title}
          aria-describedby={describedBy}
          viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`}
          preserveAspectRatio="none"
          className={styles.drawing}
        >
          {[0, HEIGHT / 2, HEIGHT].map((y) => (
            <path
              key={y}
              d={`M0 ${String(y)} H${String(width)}`}
              className={styles.grid}
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {quarters.map(({ quarter, parts }, at) => {
            const box = { x: at * WIDTH + BAR.from, width: BAR.width }
            return (
              <g key={quarter}>
                <rect
                  {...box}
                  y={HEIGHT * (1 - parts.approved)}
                  height={HEIGHT * parts.approved}
                  className={styles.approved}
                />
                {parts.submitted > 0 && (
                  <rect
                    {...box}
                    y={HEIGHT * (1 - parts.approved - parts.submitted)}
                    height={HEIGHT * parts.submitted}
                    className={styles.submitted}
                    vectorEffect="non-scaling-stroke"
                  />
                )}
              </g>
            )
          })}
          <path
            d={points.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${String(x)} ${String(y)}`).join(' ')}
            className={styles.expected}
            vectorEffect="non-scaling-stroke"
          />
          {points.map(([x, y]) => (
            <path
              key={x}
              // A line without length has round ends: a dot that is not stretched.
              d={`M${String(x)} ${String(y)} h0`}
              className={mergeClasses(styles.expected, styles.point)}
              vectorEffect="non-scaling-stroke"
            />
          ))}
        </svg>
        <div aria-hidden className={styles.quarters}>
          {quarters.map(({ quarter }, at) => (
            <span key={quarter} className={styles.quarter}>
              {quarter.slice(5)}
              <br />
              {(at === 0 || quarter.endsWith('Q1')) && `’${quarter.slice(2, 4)}`}
            </span>
          ))}
        </div>
      </div>
    </div>
  )
}

function Key({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles()
  const layout = useLayout()
  return (
    <span className={mergeClasses(styles.key, layout.small)}>
      <svg aria-hidden viewBox="0 0 18 12" className={styles.sample}>
        {children}
      </svg>
      {label}
    </span>
  )
}
