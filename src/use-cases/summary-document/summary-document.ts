import { type Euro, euro, euroText, type Exact, sumOfEuros, ZERO } from '#money'
import { aheadOf } from '#rules'
import {
  type Portfolio,
  type PortfolioFile,
  type PortfolioLine,
  realisedShare,
  realisedTogether,
  trafficLight,
} from '#summary'
import { type Language, portfolioTexts } from '#texts'
import type { IsoDay } from '#time'
import { stillNeededDocument } from '../still-needed-document'
import type { SummaryDocument } from './schema'

export interface SummaryDocumentOptions {
  readonly today: IsoDay
  readonly language: Language
  readonly productVersion?: string | null
}

type ContractDocument = SummaryDocument['contracts'][number]

/** The figures of one workbook or of many for other programs; described in docs/summary-json.md. */
export function summaryDocument(
  { files, lines, versions }: Portfolio,
  { today, language, productVersion = null }: SummaryDocumentOptions,
): SummaryDocument {
  return {
    schema: 'sroi-summary/1',
    today,
    productVersion,
    totals: totalsOf(files, lines),
    contracts: lines.map(contractDocument),
    files: files.map((one) => fileDocument(one, language)),
    versions: versions.map(({ kind, ref, label, chosenBy, contracts, source }) => ({
      kind,
      ref,
      label,
      chosenBy,
      contracts: [...contracts],
      source: source && { document: source.document, section: source.section, url: source.url ?? null },
    })),
  }
}

function totalsOf(files: readonly PortfolioFile[], lines: readonly PortfolioLine[]): SummaryDocument['totals'] {
  const counted = files.filter(({ reason }) => reason === null)
  const standings = lines.map(({ standing }) => standing)
  const approved = sumOfEuros(standings.map((standing) => standing.approved))
  const submitted = sumOfEuros(standings.map((standing) => standing.submitted))
  const jobs = standings.map((standing) => standing.jobs).filter((one) => one !== null)
  return {
    files: files.length,
    counted: counted.length,
    contracts: lines.length,
    rows: counted.reduce((sum, { rows }) => sum + rows, 0),
    excluded: counted.reduce((sum, { excluded }) => sum + excluded, 0),
    obligation: amount(knownSum(standings.map((standing) => standing.obligation))),
    submitted: euroText(submitted),
    approved: euroText(approved),
    computed: euroText(euro(submitted.plus(approved))),
    expected: amount(knownSum(standings.map((standing) => standing.expected))),
    forecast: amount(knownSum(standings.map((standing) => standing.forecast))),
    shortfall: amount(knownSum(standings.map((standing) => standing.shortfall))),
    jobs: jobs.length === 0 ? null : jobs.reduce<Exact>((sum, one) => sum.plus(one), ZERO).toNumber(),
    realised: realisedTogether(standings)?.toFixed(3) ?? null,
  }
}

function contractDocument(line: PortfolioLine): ContractDocument {
  const { standing } = line
  const { obligation, approved, expected, term } = standing
  return {
    kenmerk: line.kenmerk,
    title: line.title,
    authority: line.authority,
    contractor: line.contractor,
    files: [...line.files],
    quarters: [...line.quarters],
    rows: line.rows,
    excluded: line.excluded,
    start: term?.start ?? null,
    end: term?.end ?? null,
    policy: standing.policy,
    catalogue: standing.catalogue,
    obligation: amount(obligation),
    obligationFrom: standing.obligationFrom,
    submitted: euroText(standing.submitted),
    approved: euroText(approved),
    computed: euroText(standing.computed),
    expected: amount(expected),
    difference: amount(aheadOf(standing)),
    forecast: amount(standing.forecast),
    forecastBy: standing.forecastBy,
    shortfall: amount(standing.shortfall),
    penalty: amount(standing.penalty),
    jobs: standing.jobs === null ? null : standing.jobs.toNumber(),
    realised: obligation === null ? null : (realisedShare(approved, obligation)?.toFixed(3) ?? null),
    light: trafficLight(approved, expected),
    stillNeeded: stillNeededDocument(line.needed) as ContractDocument['stillNeeded'],
  }
}

function fileDocument(
  { file, reason, digest, rows, excluded, counts }: PortfolioFile,
  language: Language,
): SummaryDocument['files'][number] {
  return {
    file,
    state: reason === null ? 'counted' : 'excluded',
    reason: reason && {
      why: reason.why,
      file: 'file' in reason ? reason.file : null,
      message: portfolioTexts(language).reason(reason),
    },
    rows,
    excluded,
    lastQuarter: digest?.quarter ?? null,
    findings: { ...counts },
    accepted: reason === null ? (digest?.findings.accepted.count ?? 0) : 0,
    totalsAgree: reason !== null || digest === null ? null : digest.control.agrees,
  }
}

function knownSum(amounts: readonly (Euro | null)[]): Euro | null {
  const known = amounts.filter((value) => value !== null)
  return known.length === 0 ? null : sumOfEuros(known)
}

function amount(value: Euro | null): string | null {
  return value === null ? null : euroText(value)
}
