import { performance } from 'node:perf_hooks'

export interface Contender {
  readonly name: string
  /** How many things one run does. */
  readonly count: number
  readonly run: () => unknown
}

interface Timing {
  readonly name: string
  readonly count: number
  readonly median: number
  readonly spread: readonly [number, number]
}

const ROUNDS = 5

/** Runs the contenders in turn, A B A B …, after one warm-up each, so that a drifting machine touches all alike. */
export async function sideBySide(contenders: readonly Contender[]): Promise<readonly Timing[]> {
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
