import { countBySeverity, type Finding } from '#findings'
import type { ContractStanding, VersionUsed } from '#rules'
import { acceptancesTexts, formatsFor, type Language, overviewTabTexts, summaryTexts } from '#texts'
import type { IsoDay } from '#time'
import type { PlanCell } from '#workbook'
import { keyFigures } from './key-figures'
import { amount, link, number, type TabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'

/** The rows beside the key figures, where a chart has room. */
export interface ChartRoom {
  readonly top: number
  readonly bottom: number
}

export interface HeadFacts {
  readonly title: string
  readonly about: string
  readonly mark?: PlanCell | null
  readonly versions: readonly VersionUsed[]
  readonly contracts: readonly ContractStanding[]
  readonly rows: number
  readonly findings: readonly Finding[]
  /** How many were let stand with a reason. */
  readonly accepted: number
  readonly today: IsoDay
  /** Real name of our tab with findings; null where it is not made. */
  readonly findingsTab: string | null
  /** How many rows the chart beside the key figures needs. */
  readonly chartRows: number
}

/** Title, the line beneath, a warning where findings block, and the key figures in labelled cells. */
export function addOverviewHead(draft: TabDraft, facts: HeadFacts, language: Language): ChartRoom {
  const t = summaryTexts(language).overview
  const own = overviewTabTexts(language)
  const day = formatsFor(language).day(facts.today)
  const counts = countBySeverity(facts.findings)
  const figures = keyFigures(facts.contracts)
  const unknown = text(t.unknown, 'note')
  addTabHead(draft, {
    title: facts.title,
    about: [facts.about, ...versionLines(facts.versions, language)].join(' · '),
    ...(facts.mark !== undefined && { mark: facts.mark }),
  })
  if (counts.error > 0) draft.add(text(t.openErrors(counts.error), 'bad'))
  draft.skip()
  const top = draft.add(text(t.keyFigures, 'header'), text('', 'header'))
  draft.add(text(t.contracts, 'label'), number(facts.contracts.length, 'integer'))
  draft.add(text(t.rows, 'label'), number(facts.rows, 'integer'))
  draft.add(text(t.obligation, 'label'), amount(figures.obligation) ?? unknown)
  draft.add(text(t.approved, 'label'), amount(figures.approved))
  draft.add(text(t.submitted, 'label'), amount(figures.submitted))
  draft.add(text(t.expectedBy(day), 'label'), amount(figures.expected) ?? unknown)
  draft.add(text(own.forecast, 'label'), amount(figures.forecast) ?? unknown)
  draft.add(text(t.shortfall, 'label'), amount(figures.shortfall) ?? unknown)
  draft.add(text(t.realised, 'label'), figures.realised === null ? unknown : number(figures.realised, 'percentage'))
  if (figures.jobs !== null) draft.add(text(own.jobs, 'label'), number(figures.jobs, 'decimal'))
  const bottom = chartBottom(draft, top, facts.chartRows)
  draft.add(
    text(t.findings, 'labelTop'),
    besideChart([t.findingCounts(counts), ...acceptedWords(facts.accepted, language)].join(' · '), draft, bottom),
  )
  if (facts.findingsTab !== null && facts.findings.length > 0) {
    draft.add(null, link(t.toFindings, facts.findingsTab, 'A1'))
  }
  closeHead(draft, bottom)
  return { top, bottom }
}

/** The last row of the chart: that of the key figures that stand now, or as far down as its bars need. */
export function chartBottom(draft: TabDraft, top: number, rows: number): number {
  return Math.max(draft.next() - 1, top + rows - 1)
}

/** A text right of which the chart may lie: there it wraps, for it would go on under the chart. */
export function besideChart(words: string, draft: TabDraft, bottom: number): PlanCell {
  return text(words, draft.next() <= bottom ? 'wrapped' : 'text')
}

/** Leaves the rows of the chart empty, and one more. */
export function closeHead(draft: TabDraft, bottom: number): void {
  while (draft.next() <= bottom) draft.skip()
  draft.skip()
}

/** "2 geaccepteerd met toelichting"; nothing where there are none. */
export function acceptedWords(accepted: number, language: Language): string[] {
  return accepted === 0 ? [] : [acceptancesTexts(language).accepted(accepted)]
}

/** "Beleid DUOplus (duoplus@undated; standaard, niet gekozen)", one entry per kind. */
export function versionLines(versions: readonly VersionUsed[], language: Language): readonly string[] {
  const t = summaryTexts(language).overview
  const kinds = [
    ['policy', t.policies],
    ['catalogue', t.catalogues],
  ] as const
  return kinds.map(([kind, word]) => {
    const seen = new Map<string, string>()
    for (const version of versions) {
      if (version.kind !== kind) continue
      const aside = version.chosenBy === 'default' ? `${version.ref}; ${t.byDefault}` : version.ref
      seen.set(version.ref, `${version.label} (${aside})`)
    }
    return `${word}: ${seen.size === 0 ? t.noVersions : [...seen.values()].join(', ')}`
  })
}
