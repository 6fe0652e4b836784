import { safeText } from '#checks'
import { type Finding, finding, type SeverityCounts } from '#findings'
import { euroText } from '#money'
import type { OpenQuestion } from '#sources'
import type { ContractLine } from '../overview/contract-table'
import type { ContractPart } from './contract-part'
import type { FileDigest, SourcedVersion } from './file-digest'
import type { TabFigures } from './portfolio-tabs'
import { type Decisions, type PartDecision, type PartPlace, whichCount } from './which-count'

/** A file as it was read, before it is known what of it counts. */
export type ReadFile =
  | { readonly file: string; readonly digest: FileDigest; readonly problem: null }
  /** `problem` as WorkbookError names it. */
  | { readonly file: string; readonly digest: null; readonly problem: string }

/** Why nothing of a file counts. */
export type FileReason =
  | { readonly why: 'unreadable'; readonly problem: string }
  | { readonly why: 'no-tables' }
  /** Equal bytes; the other is `file`. */
  | { readonly why: 'same-file'; readonly file: string }
  /** Every contract in it stands, newer, in other files, of which `file` is one. */
  | { readonly why: 'older'; readonly file: string }

/** One file of a portfolio and what became of it. */
export interface PortfolioFile {
  readonly file: string
  /** Null where it counts. */
  readonly reason: FileReason | null
  /** Null where it could not be read. */
  readonly digest: FileDigest | null
  readonly rows: number
  /** Rows that count in no sum. */
  readonly excluded: number
  readonly contracts: readonly PortfolioContract[]
  /** What there is to say of it: all it holds where it counts, else only why it does not. */
  readonly findings: readonly PortfolioFinding[]
  /** All of them, those that are not kept one by one too. */
  readonly counts: SeverityCounts
}

export type PortfolioFinding = FileDigest['findings']['first'][number]

export interface PortfolioContract {
  readonly part: ContractPart
  readonly decision: PartDecision
  /** The file that it counts with, or that counts instead of it. */
  readonly other: string | null
}

/** A contract that counts, with every file that tells of it, the leading one first. */
export interface PortfolioLine extends ContractLine {
  readonly files: readonly string[]
  readonly quarters: ContractPart['quarters']
  readonly rows: number
  readonly excluded: number
  readonly needed: ContractPart['needed']
  readonly withheld: ContractPart['withheld']
  readonly talk: ContractPart['talk']
}

/** Many workbooks as one: what counts, what does not, and why. */
export interface Portfolio {
  readonly files: readonly PortfolioFile[]
  /** What there is to say of all files together. */
  readonly counts: SeverityCounts
  readonly lines: readonly PortfolioLine[]
  /** Of every contract that counts, and of rows without one. */
  readonly figures: readonly TabFigures[]
  readonly versions: readonly SourcedVersion[]
  readonly openQuestions: readonly { readonly ref: string; readonly question: OpenQuestion }[]
  /** Kenmerken that stand with more than one opdrachtnemer or opdrachtgever; each counts as a contract of its own. */
  readonly sharedKenmerken: number
}

/** What counts of these files. */
export function decisions(files: readonly ReadFile[]): Decisions {
  return whichCount(
    files.map(({ digest }) =>
      digest === null
        ? null
        : {
            mark: digest.mark,
            hasTables: digest.hasTables,
            contracts: digest.contracts.map(({ key, quarters, rows, line: { standing } }) => ({
              key,
              quarters,
              rows,
              sums: [standing.obligation, standing.submitted, standing.approved].map(amountKey).join(' '),
            })),
          },
    ),
  )
}

/** @param together the contracts of `decided.together`, put together */
export function portfolio(
  files: readonly ReadFile[],
  decided: Decisions,
  together: readonly (ContractPart | null)[],
): Portfolio {
  const nameOf = (at: number): string => files[at]?.file ?? ''
  const whole = new Map(decided.together.map((places, at) => [placeKey(places[0]), { places, part: together[at] }]))
  const lines: PortfolioLine[] = []
  const figures: TabFigures[] = []
  const made = files.map((read, at): PortfolioFile => {
    const contracts = (read.digest?.contracts ?? []).map((own, index): PortfolioContract => {
      const decision = decided.parts[at]?.[index] ?? { kind: 'file' }
      if (decision.kind === 'counts') {
        const joined = whole.get(placeKey({ file: at, part: index }))
        const part = joined?.part ?? own
        const from = joined?.places.map(({ file }) => nameOf(file)) ?? [read.file]
        const { quarters, rows, excluded, needed, withheld, talk } = part
        lines.push({ ...part.line, file: read.file, files: from, quarters, rows, excluded, needed, withheld, talk })
        figures.push(part.figures)
      }
      const other =
        decision.kind === 'older' ? decision.than.file : decision.kind === 'together' ? decision.leading.file : null
      return { part: own, decision, other: other === null ? null : nameOf(other) }
    })
    const decision = decided.files[at]
    if (read.digest !== null && decision?.kind === 'counts') figures.push(read.digest.stray.figures)
    return portfolioFile(read, reasonOf(read, decision, nameOf), contracts)
  })
  const counting = made
    .filter(({ reason }) => reason === null)
    .flatMap(({ digest }) => (digest === null ? [] : [digest]))
  return {
    files: made,
    counts: countsOf(made),
    lines,
    figures,
    versions: distinctVersions(counting.flatMap(({ versions }) => versions)),
    openQuestions: distinct(
      counting.flatMap(({ openQuestions }) => openQuestions),
      ({ ref, question }) => `${ref} ${question.question.nl}`,
    ),
    sharedKenmerken: sharedKenmerken(lines),
  }
}

function countsOf(files: readonly PortfolioFile[]): SeverityCounts {
  const all = { error: 0, warning: 0, info: 0 }
  for (const { counts } of files) {
    all.error += counts.error
    all.warning += counts.warning
    all.info += counts.info
  }
  return all
}

function reasonOf(
  read: ReadFile,
  decision: Decisions['files'][number] | undefined,
  nameOf: (at: number) => string,
): FileReason | null {
  if (read.digest === null) return { why: 'unreadable', problem: read.problem }
  switch (decision?.kind) {
    case 'no-tables':
      return { why: 'no-tables' }
    case 'same-file':
      return { why: 'same-file', file: nameOf(decision.as) }
    case 'older':
      return { why: 'older', file: nameOf(decision.than) }
    default:
      return null
  }
}

function portfolioFile(
  { file, digest }: ReadFile,
  reason: FileReason | null,
  contracts: readonly PortfolioContract[],
): PortfolioFile {
  const duplicates = contracts.flatMap(duplicateFinding)
  const own = reason === null || reason.why === 'no-tables' ? digest?.findings : undefined
  const unreadable =
    reason?.why === 'unreadable' ? [finding('workbook-unreadable', null, { problem: reason.problem })] : []
  const added = [...unreadable, ...duplicates]
  const counts = { error: 0, warning: 0, info: 0, ...own?.counts }
  for (const { severity } of added) counts[severity] += 1
  const rows = digest?.rows ?? 0
  const older = contracts.filter(({ decision }) => decision.kind === 'older')
  return {
    file,
    reason,
    digest,
    rows,
    excluded:
      reason === null
        ? older.reduce((sum, { part }) => sum + part.rows - part.excluded, digest?.excluded.count ?? 0)
        : rows,
    contracts,
    findings: [...added.map((one) => ({ finding: one, reopened: null })), ...(own?.first ?? [])],
    counts,
  }
}

/** A contract that was delivered before: the sums are right where the newer file holds all of it, else money is missing. */
function duplicateFinding({ part, decision, other }: PortfolioContract): Finding[] {
  if (decision.kind !== 'older') return []
  const { line } = part
  return [
    finding(
      'contract-duplicate',
      { ...line.standing.at },
      {
        contract: safeText(line.kenmerk),
        file: other ?? '',
        isTie: decision.isTie,
        missed: decision.missed.join(', '),
      },
      { severity: decision.isTie || decision.missed.length > 0 ? 'error' : 'warning' },
    ),
  ]
}

function sharedKenmerken(lines: readonly PortfolioLine[]): number {
  const times = new Map<string, number>()
  for (const { standing } of lines) {
    const kenmerk = standing.kenmerk.trim().toLowerCase()
    times.set(kenmerk, (times.get(kenmerk) ?? 0) + 1)
  }
  return [...times.values()].filter((count) => count > 1).length
}

/** Each version once, with the contracts of all files that go by it for the same reason. */
function distinctVersions(versions: readonly SourcedVersion[]): readonly SourcedVersion[] {
  const made = new Map<string, SourcedVersion & { readonly contracts: string[] }>()
  for (const version of versions) {
    const key = `${version.kind} ${version.ref} ${version.chosenBy}`
    const before = made.get(key)
    if (before === undefined) made.set(key, { ...version, contracts: [...version.contracts] })
    else before.contracts.push(...version.contracts)
  }
  return [...made.values()]
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}

function placeKey(place: PartPlace | undefined): string {
  return place === undefined ? '' : `${String(place.file)} ${String(place.part)}`
}

function amountKey(value: Parameters<typeof euroText>[0] | null): string {
  return value === null ? '-' : euroText(value)
}
