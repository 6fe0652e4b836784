import { councilTexts, formatsFor, type Language } from '#texts'
import type { IsoDay } from '#time'
import { SMALLEST_GROUP } from '#rules'
import { type CouncilFigures, councilShare, toldPlacements } from './council-figures'

/** Where the figures come from, and when. */
export interface CouncilSource {
  readonly today: IsoDay
  /** Name of the one workbook, or how many of how many were counted. */
  readonly from:
    | { readonly kind: 'workbook'; readonly name: string }
    | { readonly kind: 'portfolio'; readonly counted: number; readonly leftOut: number }
  /** Findings that still block: the figures may be incomplete. */
  readonly blocking: number
}

/**
 * A paragraph for council or board: the figure, what it means, what is in it and what is not. Approved and submitted
 * are never added, percentages are cut, and too few people are not counted out.
 */
export function councilParagraph(figures: CouncilFigures, source: CouncilSource, language: Language): string {
  const t = councilTexts(language)
  const { roundEuro, percentage } = formatsFor(language)
  const { contracts, approved, submitted, obligation, over, unsigned, changed, until, excluded } = figures
  if (contracts === 0) return `${t.nothing} ${from(source, language)}`
  const share = councilShare(figures)
  const authorities = figures.withoutAuthority === 0 ? figures.authorities.length : null
  const placements = toldPlacements(figures)
  const leftOut = [
    ...(excluded.status > 0 ? [t.rejected(excluded.status)] : []),
    ...(excluded['not-computable'] > 0 ? [t.notComputable(excluded['not-computable'])] : []),
    ...(excluded['contract-unknown'] > 0 ? [t.contractUnknown(excluded['contract-unknown'])] : []),
  ]
  return [
    t.headline({
      contracts,
      authorities,
      until: until === null ? null : t.quarter(until),
      approved: roundEuro(approved),
    }),
    ...(share === null
      ? [t.noObligation]
      : [t.share({ share: percentage(share.times(100), 1), obligation: roundEuro(obligation) })]),
    ...(figures.withoutObligation > 0 && share !== null
      ? [t.elsewhere({ contracts: figures.withoutObligation, amount: roundEuro(figures.approvedElsewhere) })]
      : []),
    ...(over.count > 0 && share !== null ? [t.over({ contracts: over.count, amount: roundEuro(over.amount) })] : []),
    submitted.isZero() ? t.nothingSubmitted : t.submitted(roundEuro(submitted)),
    ...(approved.isZero() ? [] : [placements === null ? t.fewPlacements(SMALLEST_GROUP) : t.placements(placements)]),
    t.means,
    leftOut.length === 0 ? t.nothingLeftOut : t.leftOut(formatsFor(language).list(leftOut)),
    ...(unsigned.count > 0 ? [t.unsigned({ rows: unsigned.count, amount: roundEuro(unsigned.amount) })] : []),
    ...(changed.count > 0 ? [t.changed({ rows: changed.count, amount: roundEuro(changed.amount) })] : []),
    ...(source.blocking > 0 ? [t.blocking(source.blocking)] : []),
    from(source, language),
  ].join(' ')
}

function from({ from: source, today }: CouncilSource, language: Language): string {
  const t = councilTexts(language)
  const day = formatsFor(language).day(today)
  return source.kind === 'workbook'
    ? t.ofWorkbook({ name: source.name, day })
    : t.ofPortfolio({ counted: source.counted, leftOut: source.leftOut, day })
}
