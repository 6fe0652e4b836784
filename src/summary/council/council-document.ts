import { euroText } from '#money'
import type { Language } from '#texts'
import { type CouncilFigures, councilShare, toldPlacements } from './council-figures'
import { councilParagraph, type CouncilSource } from './council-paragraph'

/** The paragraph and its figures for other programs: amounts are decimal strings, a share of "0.362" is 36.2%. */
export interface CouncilDocument {
  readonly paragraph: string
  readonly figures: {
    readonly contracts: number
    /** Null where some contracts do not say who gave them. */
    readonly authorities: number | null
    readonly withoutObligation: number
    readonly obligation: string
    readonly approved: string
    readonly approvedElsewhere: string
    /** Null where no obligation is known. */
    readonly share: string | null
    readonly submitted: string
    readonly over: { readonly contracts: number; readonly amount: string }
    /** Null where there are too few to tell. */
    readonly placements: number | null
    readonly unsigned: { readonly rows: number; readonly amount: string }
    readonly changed: { readonly rows: number; readonly amount: string }
    readonly excluded: Readonly<Record<'status' | 'not-computable' | 'contract-unknown', number>>
    readonly until: string | null
  }
}

export function councilDocument(figures: CouncilFigures, source: CouncilSource, language: Language): CouncilDocument {
  const { contracts, authorities, withoutAuthority, withoutObligation, over, unsigned, changed, excluded, until } =
    figures
  return {
    paragraph: councilParagraph(figures, source, language),
    figures: {
      contracts,
      authorities: withoutAuthority === 0 ? authorities.length : null,
      withoutObligation,
      obligation: euroText(figures.obligation),
      approved: euroText(figures.approved),
      approvedElsewhere: euroText(figures.approvedElsewhere),
      share: councilShare(figures)?.toFixed(3) ?? null,
      submitted: euroText(figures.submitted),
      over: { contracts: over.count, amount: euroText(over.amount) },
      placements: toldPlacements(figures),
      unsigned: { rows: unsigned.count, amount: euroText(unsigned.amount) },
      changed: { rows: changed.count, amount: euroText(changed.amount) },
      excluded,
      until,
    },
  }
}
