import { tokens } from '@fluentui/react-components'
import type { ChartFigures, FiguresRow } from './chart-figures'
import { barLook, LINE_LOOK, Marker } from './chart-looks'
import { chartScale } from './chart-scale'

const LETTER = 6
const TEXT = 16

export interface ChartPlotProps {
  readonly figures: ChartFigures
  readonly width: number
  readonly height: number
}

/** Along is where the categories follow each other, up is how much: for lying bars the one goes down and the other right. */
export function ChartPlot({ figures, width, height }: ChartPlotProps) {
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
          const bar = lies
            ? { x: low, y: from, width: size, height: thick }
            : { x: from, y: low, width: thick, height: size }
          return <rect key={`${String(place)} ${String(at)}`} {...bar} {...barLook(series, row)} />
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
    )
    .join('')
  return (
    <>
      <path d={path} fill="none" {...LINE_LOOK} />
      {points.map((point, at) => (point === null ? null : <Marker key={at} {...point} />))}
    </>
  )
}

function longestOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => text.length))
}
