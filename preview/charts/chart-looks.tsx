import { tokens } from '@fluentui/react-components'
import type { FiguresRow } from './chart-figures'

/** Dark, open, grey: told apart without colour. */
const BARS = [
  { fill: tokens.colorCompoundBrandBackground, stroke: tokens.colorCompoundBrandBackground },
  { fill: tokens.colorNeutralBackground1, stroke: tokens.colorCompoundBrandBackground },
  { fill: tokens.colorNeutralStroke1, stroke: tokens.colorNeutralForeground3 },
] as const

export const LINE_LOOK = { stroke: tokens.colorNeutralForeground1, strokeWidth: 2 }

/** How the bars of a row look, by its place among the rows of bars. */
export function barLook(series: readonly FiguresRow[], row: FiguresRow) {
  return BARS[series.filter(({ as }) => as === 'bar').indexOf(row) % BARS.length]
}

/** A point of a line. */
export function Marker({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <path
      d={`M${String(x - 5)} ${String(y)}l5 -5l5 5l-5 5z`}
      fill={tokens.colorNeutralBackground1}
      stroke={tokens.colorNeutralForeground1}
      strokeWidth={1.5}
    />
  )
}
