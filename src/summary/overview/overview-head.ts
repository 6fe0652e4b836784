import { countBySeverity, type Finding } from '#findings'
import type { ContractStanding, VersionUsed } from '#rules'
import { acceptancesTexts, formatsFor, type Language, overviewTabTexts, summaryTexts } from '#texts'
import type { IsoDay } from '#time'
import type { PlanCell } from '#workbook'
import { keyFigures } from './key-figures'
import { amount, link, number, type TabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'

/** The rows of the key figures: beside them is room. */
export interface KeyFigureRows {
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
}

/** Title, the line beneath, a warning where findings block, and the key figures in labelled cells. */
export function addOverviewHead(draft: TabDraft, facts: HeadFacts, language: Language): KeyFigureRows {
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
  const bottom = draft.next() - 1
  draft.add(
    text(t.findings, 'label'),
    text([t.findingCounts(counts), ...acceptedWords(facts.accepted, language)].join(' · ')),
  )
  if (facts.findingsTab !== null && facts.findings.length > 0) {
    draft.add(null, link(t.toFindings, facts.findingsTab, 'A1'))
  }
  draft.skip()
  return { top, bottom }
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
