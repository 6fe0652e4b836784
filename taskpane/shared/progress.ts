import type { PaneTexts } from '#texts'
import type { SummaryProgress } from '#use-cases'

/** What is going on, how far it is in words, and as a part of the whole; null where that cannot be told. */
export interface ShownProgress {
  readonly label: string
  readonly count: string | null
  readonly part: number | null
}

/** Where each step starts and ends on the bar. Reading takes most of the time. */
const SPAN = { read: [0, 0.5], rows: [0.5, 0.6], amounts: [0.6, 0.8], checks: [0.8, 1] } as const

export function shownProgress(progress: SummaryProgress | null, t: PaneTexts): ShownProgress {
  const { stage: labels, cells, rows, checks } = t.progress
  if (progress === null) return { label: labels.read, count: null, part: null }
  if (progress.stage === 'write') return { label: labels.write, count: null, part: null }
  const [done, total] = progress.stage === 'read' ? [progress.cells, progress.total] : [progress.done, progress.total]
  const name = isStep(progress.stage) ? progress.stage : 'checks'
  const words = name === 'read' ? cells : name === 'checks' ? checks : rows
  const [from, to] = SPAN[name]
  return {
    label: labels[name],
    count: total > 0 ? words(done, total) : null,
    part: total > 0 ? from + (to - from) * Math.min(1, done / total) : null,
  }
}

function isStep(stage: string): stage is keyof typeof SPAN {
  return Object.hasOwn(SPAN, stage)
}
