import { portfolioScreenTexts } from '#texts'
import type { PortfolioProgress } from '#use-cases'
import { useTexts } from '../shared/use-texts'
import { WorkingBar } from '../shared/Working'

export interface PortfolioWorkingProps {
  readonly progress: PortfolioProgress | null
  readonly total: number
  readonly onStop: () => void
}

/** Which workbook is being read, out of how many, and the way to stop. */
export function PortfolioWorking({ progress, total, onStop }: PortfolioWorkingProps) {
  const { t, language } = useTexts()
  const words = portfolioScreenTexts(language)
  const writes = progress?.stage === 'write'
  const done = progress?.stage === 'files' ? progress.done : 0
  return (
    <WorkingBar
      label={writes ? t.progress.stage.write : words.reading}
      count={writes ? null : words.progress(done + 1, total)}
      part={writes ? null : done / total}
      writes={writes}
      onStop={onStop}
      takesFocus
    />
  )
}
