import { useMemo, useState } from 'react'
import type { BlockCatalogue } from '#rulebook'
import {
  type CompareOptions,
  compareRegions,
  type RegionComparison,
  startingCatalogue,
  startingPolicy,
} from '#use-cases'
import { usePorts } from '../ports'
import { useSession } from '../shared/use-texts'

/** One placement, as it was last asked for. */
export type Placement = Pick<CompareOptions, 'word' | 'fte' | 'months'>

export interface ComparisonTask {
  readonly comparison: RegionComparison | null
  readonly own: BlockCatalogue
  /** Grows with each answer that a person asked for. */
  readonly answers: number
  readonly ask: (placement: Placement) => void
}

/** Compares regions, and again when the catalogues of the workbook change. */
export function useComparison(): ComparisonTask {
  const { today } = usePorts()
  const { rulebook, settings } = useSession()
  const [asked, setAsked] = useState<{ readonly placement: Placement; readonly answers: number } | null>(null)
  const own = useMemo(
    () => startingCatalogue(rulebook, settings, startingPolicy(rulebook, settings)),
    [rulebook, settings],
  )
  const comparison = useMemo(
    () => (asked === null ? null : compareRegions(rulebook, { ...asked.placement, today, own })),
    [asked, rulebook, today, own],
  )
  const answers = asked?.answers ?? 0
  return { comparison, own, answers, ask: (placement) => setAsked({ placement, answers: answers + 1 }) }
}
