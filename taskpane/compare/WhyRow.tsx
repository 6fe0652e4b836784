import type { BlockCatalogue } from '#rulebook'
import { type ComparedRow, explainRow } from '#use-cases'
import { Story } from '../explain/ExplainedBody'
import { useTexts } from '../shared/use-texts'

export interface WhyRowProps {
  readonly row: ComparedRow
  readonly catalogue: BlockCatalogue
}

/** How an amount came about, or why there is none, with its source; loaded when somebody asks. */
export default function WhyRow({ row, catalogue }: WhyRowProps) {
  return <Story explanation={explainRow(row, catalogue, useTexts().language)} />
}
