import type { BlockCatalogue } from '#rulebook'
import type { ComparedRow, RowDocument } from '#use-cases'
import { useLayout } from '../shared/layout.styles'
import { SourceNote } from '../shared/SourceNote'

export interface WhyRowProps {
  readonly row: ComparedRow
  readonly words: RowDocument
  readonly catalogue: BlockCatalogue
}

/** How an amount came about, or why there is none, with its source. */
export function WhyRow({ words, catalogue }: WhyRowProps) {
  const layout = useLayout()
  return (
    <>
      <p className={layout.text}>{words.explanation}</p>
      <SourceNote source={catalogue.source} />
    </>
  )
}
