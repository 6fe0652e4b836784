/** Heights of an axis that read easily, with zero among them. */
export interface ChartScale {
  readonly least: number
  readonly most: number
  readonly ticks: readonly number[]
}

const STEPS = [1, 2, 2.5, 5, 10]
const MOST_STEPS = 6

export function chartScale(values: readonly number[]): ChartScale {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const span = high - low
  if (span === 0) return { least: 0, most: 1, ticks: [0, 1] }
  const power = 10 ** Math.floor(Math.log10(span / MOST_STEPS))
  const step = (STEPS.find((one) => span / (one * power) <= MOST_STEPS) ?? 10) * power
  const first = Math.floor(low / step)
  const last = Math.max(first + 1, Math.ceil(high / step))
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step)
  return { least: first * step, most: last * step, ticks }
}
