import type { ContractKey, DigestLimits } from '#summary'
import type { PortfolioSource, ReadingOptions } from './portfolio-source'
import { readSource, readTogether, type SourceReading } from './read-source'

/** Who reads the files: this thread, or others beside it. Files go by their place in the list. */
export interface PortfolioReader {
  /** How many files are read beside each other. */
  readonly atOnce: number
  digest(at: number, limits: DigestLimits): Promise<SourceReading>
  /** One contract that stands in several files, the leading one first. */
  together(at: readonly number[], key: ContractKey, limits: DigestLimits): Promise<string>
}

/** Reads one file after the other, here. */
export function readerHere(sources: readonly PortfolioSource[], options: ReadingOptions): PortfolioReader {
  const source = (at: number): PortfolioSource => sources[at] as PortfolioSource
  return {
    atOnce: 1,
    digest: (at, limits) => readSource(source(at), { ...options, limits }),
    together: (at, key, limits) => readTogether(at.map(source), key, { ...options, limits }),
  }
}

/** Does `work` for every item, so many beside each other, and gives the answers in the order of the items. */
export async function inOrder<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, at: number) => Promise<R>,
): Promise<R[]> {
  const made: R[] = []
  let next = 0
  const lane = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) made[at] = await work(items[at] as T, at)
  }
  await Promise.all(Array.from({ length: Math.max(1, Math.min(atOnce, items.length)) }, lane))
  return made
}
