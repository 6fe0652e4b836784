import type { ValidationReport } from '#checks'
import { type Euro, euro, euroText, exact, type Exact, NO_EURO } from '#money'
import { hasEnded, quarterFigures, quarterTable, verdict, verdictSentences, verdictTitle } from '#summary'
import { formatsFor, type Language, quartersTexts } from '#texts'
import type { Quarter } from '#time'

/** Quarter by quarter, for a small chart beside the workbook. */
export interface QuartersInBrief {
  /** The finding, and what it rests on. */
  readonly title: string
  readonly about: string
  /** False where nothing can be expected. */
  readonly hasSchedule: boolean
  /** The newest, in time order. */
  readonly quarters: readonly QuarterInBrief[]
  /** Older ones that are not among them. */
  readonly earlier: number
  /** The round amount that the axis ends at, and half of it. */
  readonly axis: { readonly top: string; readonly middle: string }
}

/** What was added up to and including a quarter: decimal strings with cents; parts are of the whole axis, 0 to 1. */
export interface QuarterInBrief {
  readonly quarter: Quarter
  readonly approved: string
  readonly submitted: string
  /** Null where nothing can be expected. */
  readonly expected: string | null
  readonly parts: { readonly approved: number; readonly submitted: number; readonly expected: number | null }
}

/** As many as can be told apart in a narrow pane. */
const MOST = 12

/** How a workbook went quarter by quarter, and whether that is on schedule; null where no quarter is known. */
export function quartersInBrief(report: ValidationReport, language: Language): QuartersInBrief | null {
  const { lines } = quarterTable(quarterFigures(report), report.today)
  const last = lines.at(-1)
  if (last === undefined) return null
  const judged = verdict(lines.filter(({ quarter }) => hasEnded(quarter, report.today)))
  const hasSchedule = last.expected !== null
  const shown = lines.slice(-MOST).map((line) => ({
    quarter: line.quarter,
    approved: line.approvedSoFar,
    submitted: line.submittedSoFar,
    expected: line.expected,
  }))
  const top = roundTop(shown.flatMap((one) => [euro(one.approved.plus(one.submitted)), one.expected ?? NO_EURO]))
  const { euro: euroWords } = formatsFor(language)
  return {
    title: verdictTitle(judged, language),
    about: hasSchedule
      ? verdictSentences(judged, language)
      : quartersTexts(language).chart.unscheduled({
          quarter: last.quarter,
          approved: euroWords(euroText(last.approvedSoFar)),
          submitted: euroWords(euroText(last.submittedSoFar)),
        }),
    hasSchedule,
    quarters: shown.map(({ quarter, approved, submitted, expected }) => ({
      quarter,
      approved: euroText(approved),
      submitted: euroText(submitted),
      expected: expected && euroText(expected),
      parts: {
        approved: partOf(approved, top),
        submitted: partOf(submitted, top),
        expected: expected && partOf(expected, top),
      },
    })),
    earlier: lines.length - shown.length,
    axis: { top: top.toFixed(2), middle: top.dividedBy(2).toFixed(2) },
  }
}

/** The first of 1, 2 or 5 with noughts that no amount goes beyond. */
function roundTop(amounts: readonly Euro[]): Exact {
  const most = amounts.reduce((most, amount) => (amount.gt(most) ? amount : most), NO_EURO)
  let top = exact(1)
  for (let step = 0; top.lt(most); step++) top = top.times(step % 3 === 1 ? '2.5' : 2)
  return top
}

function partOf(amount: Euro, top: Exact): number {
  return amount.lte(0) ? 0 : amount.dividedBy(top).toNumber()
}
