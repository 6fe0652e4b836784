import { makeStyles, tokens } from '@fluentui/react-components'
import type { ChartBox } from './chart-places'
import { type ChartFigures, type FiguresRow } from './chart-figures'
import { chartScale } from './chart-scale'

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
const LETTER = 6
const LINE = 20
const TEXT = 16
/** Dark, open, grey: told apart without colour. */
const BARS = [
  { fill: tokens.colorCompoundBrandBackground, stroke: tokens.colorCompoundBrandBackground },
  { fill: tokens.colorNeutralBackground1, stroke: tokens.colorCompoundBrandBackground },
  { fill: tokens.colorNeutralStroke1, stroke: tokens.colorNeutralForeground3 },
] as const

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
          <Plot figures={figures} width={box.width - 2} height={height} />
        </svg>
      )}
      {named ? (
        <div className={styles.legend}>
          {figures.series.map((row, at) => (
            <span key={at} className={styles.entry}>
              <svg width={18} height={10} aria-hidden>
                {row.as === 'line' ? (
                  <>
                    <line x1={0} y1={5} x2={18} y2={5} {...lineLook} />
                    <Marker x={9} y={5} />
                  </>
                ) : (
                  <rect x={4.5} y={0.5} width={9} height={9} {...barLook(figures, at)} />
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

interface PlotProps {
  readonly figures: ChartFigures
  readonly width: number
  readonly height: number
}

/** Along is where the categories follow each other, up is how much: for lying bars the one goes down and the other right. */
function Plot({ figures, width, height }: PlotProps) {
  const { lies, categories, series } = figures
  const scale = chartScale(series.flatMap(({ values }) => values.filter((value) => value !== null)))
  const amounts = scale.ticks.map((tick) => figures.written(tick))
  const margin = Math.min(longestOf(lies ? categories : amounts) * LETTER + 10, width * 0.45)
  const area = { left: margin, top: 8, right: width - (lies ? 24 : 10), bottom: height - TEXT - 6 }
  const length = lies ? area.bottom - area.top : area.right - area.left
  const slot = length / Math.max(1, categories.length)
  const up = (value: number): number => {
    const share = (value - scale.least) / (scale.most - scale.least)
    return lies ? area.left + share * (area.right - area.left) : area.bottom - share * (area.bottom - area.top)
  }
  const along = (at: number): number => (lies ? area.top : area.left) + (at + 0.5) * slot
  // Amounts side by side need room; those above each other have it.
  const tickRoom = (area.right - area.left) / (amounts.length - 1)
  const everyTick = lies ? Math.ceil((longestOf(amounts) * LETTER + 12) / tickRoom) : 1
  const bars = series.filter(({ as }) => as === 'bar')
  const thick = (slot * 0.6) / Math.max(1, bars.length)
  const shown = (at: number): boolean => at % Math.ceil((lies ? TEXT : 48) / slot) === 0
  const room = Math.floor((lies ? margin - 10 : Math.max(slot, 48) - 4) / LETTER)
  return (
    <>
      {scale.ticks.map((tick, at) => {
        const place = up(tick)
        const rule = lies
          ? { x1: place, x2: place, y1: area.top, y2: area.bottom }
          : { x1: area.left, x2: area.right, y1: place, y2: place }
        return (
          <g key={tick}>
            <line {...rule} stroke={tick === 0 ? tokens.colorNeutralForeground3 : tokens.colorNeutralStroke2} />
            <text
              x={lies ? place : area.left - 6}
              y={lies ? area.bottom + TEXT : place + 4}
              textAnchor={lies ? 'middle' : 'end'}
              fill="currentColor"
            >
              {at % everyTick === 0 ? amounts[at] : ''}
            </text>
          </g>
        )
      })}
      {categories.map((category, at) =>
        shown(at) ? (
          <text
            key={at}
            x={lies ? area.left - 6 : along(at)}
            y={lies ? along(at) + 4 : area.bottom + TEXT}
            textAnchor={lies ? 'end' : 'middle'}
            fill="currentColor"
          >
            {category.length > room ? `${category.slice(0, Math.max(1, room - 1))}…` : category}
          </text>
        ) : null,
      )}
      {bars.map((row, place) =>
        row.values.map((value, at) => {
          if (value === null) return null
          const from = along(at) - (thick * bars.length) / 2 + place * thick
          const low = Math.min(up(0), up(value))
          const size = Math.abs(up(value) - up(0))
          const look = barLook(figures, series.indexOf(row))
          return lies ? (
            <rect key={`${String(place)} ${String(at)}`} x={low} y={from} width={size} height={thick} {...look} />
          ) : (
            <rect key={`${String(place)} ${String(at)}`} x={from} y={low} width={thick} height={size} {...look} />
          )
        }),
      )}
      {lies
        ? null
        : series.filter(({ as }) => as === 'line').map((row, place) => <Line key={place} {...{ row, along, up }} />)}
    </>
  )
}

interface LineProps {
  readonly row: FiguresRow
  readonly along: (at: number) => number
  readonly up: (value: number) => number
}

/** A line breaks off where a figure is missing. */
function Line({ row, along, up }: LineProps) {
  const points = row.values.map((value, at) => (value === null ? null : { x: along(at), y: up(value) }))
  const path = points
    .map((point, at) =>
      point === null ? '' : `${(points[at - 1] ?? null) === null ? 'M' : 'L'}${String(point.x)} ${String(point.y)}`,
    ) // prettier-ignore
    .join('')
  return (
    <>
      <path d={path} fill="none" {...lineLook} />
      {points.map((point, at) => (point === null ? null : <Marker key={at} {...point} />))}
    </>
  )
}

function Marker({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path
      d={`M${String(x - 5)} ${String(y)}l5 -5l5 5l-5 5z`}
      fill={tokens.colorNeutralBackground1}
      stroke={tokens.colorNeutralForeground1}
      strokeWidth={1.5}
    />
  )
}

const lineLook = { stroke: tokens.colorNeutralForeground1, strokeWidth: 2 }

function barLook({ series }: ChartFigures, at: number) {
  const place = series.slice(0, at).filter(({ as }) => as === 'bar').length
  return BARS[place % BARS.length]
}

function longestOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length))
}
