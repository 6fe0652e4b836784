import { makeStyles, tokens } from '@fluentui/react-components'
import type { ChartFigures } from './chart-figures'
import { barLook, LINE_LOOK, Marker } from './chart-looks'
import type { ChartBox } from './chart-places'
import { ChartPlot } from './ChartPlot'

interface ChartPictureProps {
  readonly figures: ChartFigures
  readonly box: ChartBox
  readonly label: string
}

const useStyles = makeStyles({
  chart: {
    position: 'absolute',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: {
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    textAlign: 'center',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '20px',
  },
  plot: { fontSize: '11px', fontVariantNumeric: 'tabular-nums', flexShrink: 0 },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'center',
    columnGap: tokens.spacingHorizontalL,
    fontSize: '11px',
    lineHeight: '20px',
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
})

const TITLE_LETTER = 7.2
const LINE = 20

/** One chart as a picture: bars, a line with markers over them, the axis and what it is about. */
export function ChartPicture({ figures, box, label }: ChartPictureProps) {
  const styles = useStyles()
  const named = figures.series.length > 1
  const lines = figures.title === '' ? 0 : Math.max(1, Math.ceil((figures.title.length * TITLE_LETTER) / box.width))
  const height = box.height - 2 - (lines === 0 ? 0 : lines * LINE + 8) - (named ? LINE + 2 : 0)
  return (
    <div role="img" aria-label={label} className={styles.chart} style={box}>
      {lines === 0 ? null : <div className={styles.title}>{figures.title}</div>}
      {height < 60 ? null : (
        <svg className={styles.plot} width={box.width - 2} height={height} aria-hidden>
          <ChartPlot figures={figures} width={box.width - 2} height={height} />
        </svg>
      )}
      {named ? (
        <div className={styles.legend}>
          {figures.series.map((row, at) => (
            <span key={at} className={styles.entry}>
              <svg width={18} height={10} aria-hidden>
                {row.as === 'line' ? (
                  <>
                    <line x1={0} y1={5} x2={18} y2={5} {...LINE_LOOK} />
                    <Marker x={9} y={5} />
                  </>
                ) : (
                  <rect x={4.5} y={0.5} width={9} height={9} {...barLook(figures.series, row)} />
                )}
              </svg>
              {row.name}
            </span>
          ))}
        </div>
      ) : null}
    </div>
  )
}
