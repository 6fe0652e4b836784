import { performance } from 'node:perf_hooks'

export interface Contender {
  readonly name: string
  /** Either is there: work to be timed, or work of another program that tells how many milliseconds it took. */
  readonly run?: () => unknown
  readonly took?: () => number
}

export interface Counted extends Contender {
  readonly run: () => unknown
  /** How many things one run does. */
  readonly count: number
}

interface Timing {
  readonly name: string
  readonly count: number
  readonly median: number
  readonly spread: readonly [number, number]
}

const ROUNDS = 5

/** Runs the contenders in turn, A B A B …, after one warm-up each, so that a drifting machine touches all alike. */
export async function sideBySide(contenders: readonly Counted[]): Promise<readonly Timing[]> {
  const times = contenders.map((): number[] => [])
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [at, contender] of contenders.entries()) {
      const start = performance.now()
      await contender.run()
      const took = performance.now() - start
      if (round > 0) times[at]?.push(took)
    }
  }
  return contenders.map(({ name, count }, at) => {
    const sorted = [...(times[at] ?? [])].sort((a, b) => a - b)
    return {
      name,
      count,
      median: sorted[Math.floor(sorted.length / 2)] ?? 0,
      spread: [sorted[0] ?? 0, sorted.at(-1) ?? 0],
    }
  })
}

/** What one contender took each round, and what lies in the middle. */
export interface Series {
  readonly each: readonly number[]
  readonly median: number
  readonly low: number
  readonly high: number
}

export function seriesOf(each: readonly number[]): Series {
  const sorted = [...each].sort((a, b) => a - b)
  return { each, median: sorted[sorted.length >> 1] ?? 0, low: sorted[0] ?? 0, high: sorted.at(-1) ?? 0 }
}

/** Milliseconds of processor time, in turn as above: what others do on the machine counts less. */
export async function processorTimes(contenders: readonly Contender[]): Promise<(name: string) => Series> {
  const times = new Map(contenders.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { name, run, took } of contenders) {
      const before = process.cpuUsage()
      const told = took?.()
      await run?.()
      const { user, system } = process.cpuUsage(before)
      if (round > 0) times.get(name)?.push(told ?? (user + system) / 1000)
    }
  }
  return (name) => seriesOf(times.get(name) ?? [])
}

/** Prints medians, things per second and the ratio to the first line. */
export function printTable(title: string, timings: readonly Timing[]): void {
  const first = timings[0]?.median ?? 1
  const lines = timings.map(({ name, count, median, spread: [low, high] }) =>
    [
      name.padEnd(58),
      `${median.toFixed(0)} ms`.padStart(9),
      `(${low.toFixed(0)}-${high.toFixed(0)})`.padStart(13),
      `${Math.round((count / median) * 1000).toLocaleString('en')} /s`.padStart(15),
      `${(median / first).toFixed(2)} ×`.padStart(9),
    ].join(' '),
  )
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`)
}
