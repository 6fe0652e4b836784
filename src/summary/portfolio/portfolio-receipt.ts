import { formatsFor, type Language, portfolioTexts, receiptTexts, sourceDates, sourceTexts, summaryTexts } from '#texts'
import type { PlanCell, SheetPlan } from '#workbook'
import { fittedRows } from '../tab/fitted-rows'
import { addFoot } from '../tab/foot'
import { columnSpan, formula, number, tabDraft, type TabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'
import { addCountedBlock } from './counted-block'
import type { ControlDigest } from './file-digest'
import type { Portfolio, PortfolioContract, PortfolioFile } from './portfolio'
import type { PortfolioTabFacts } from './portfolio-overview'

const WIDTHS = [40, 22, 64, 13, 13, 13, 14]

/** `SROI Verantwoording` of a portfolio: every file with what of it counts and why the rest does not. */
export function portfolioReceipt(facts: Omit<PortfolioTabFacts, 'receiptTab' | 'findingsTab'>): SheetPlan {
  const { portfolio, language, today } = facts
  const t = portfolioTexts(language).receipt
  const draft = tabDraft()
  addTabHead(draft, {
    title: t.title,
    about: t.about({ files: portfolio.files.length, day: formatsFor(language).day(today) }),
  })
  draft.skip()
  addCountedBlock(draft, portfolio, language)
  addFiles(draft, portfolio.files, language)
  addFileDetails(draft, portfolio.files, language)
  addContracts(draft, portfolio.files, language)
  addVersions(draft, portfolio, language)
  addFoot(
    draft,
    {
      today,
      productVersion: facts.productVersion,
      totals: text(t.unchanged, 'label'),
      openQuestions: portfolio.openQuestions,
    },
    language,
  )
  return {
    name: facts.name,
    rows: fittedRows(draft.rows(), WIDTHS),
    columnWidths: WIDTHS,
    frozenRows: 2,
    print: { landscape: true, onePageWide: true },
  }
}

/** What of each file counts, and why the rest does not. */
function addFiles(draft: TabDraft, files: readonly PortfolioFile[], language: Language): void {
  const { receipt: t, states, reason: sentence } = portfolioTexts(language)
  const c = t.columns
  draft.add(text(t.files, 'label'))
  draft.add(
    ...[c.file, c.state, c.why].map((name) => text(name, 'header')),
    ...[c.rows, c.excluded, c.contracts].map((name) => text(name, 'headerRight')),
    text(c.quarter, 'headerAfter'),
  )
  const first = draft.next()
  for (const { file, reason, digest, rows, excluded, contracts } of files) {
    const counted = contracts.filter(({ decision }) => decision.kind === 'counts' || decision.kind === 'together')
    const why = reason === null ? whyExcluded(digest?.excluded.byReason ?? {}, contracts, language) : sentence(reason)
    draft.add(
      text(file, 'wrapped'),
      reason === null ? text(states.counted, 'good') : text(states.excluded, 'attention'),
      why === '' ? null : text(why, 'wrapped'),
      digest === null ? null : number(rows, 'integerTop'),
      digest === null ? null : number(excluded, 'integerTop'),
      digest === null ? null : number(reason === null ? counted.length : 0, 'integerTop'),
      digest === null || digest.quarter === null ? null : text(digest.quarter, 'textAfter'),
    )
  }
  addTotals(draft, [4, 5, 6], first, language)
}

/** Whether the totals of each file agree, what was found in it, and by which rules and headers it was read. */
function addFileDetails(draft: TabDraft, files: readonly PortfolioFile[], language: Language): void {
  const { receipt: t } = portfolioTexts(language)
  const c = t.columns
  const read = files.flatMap(({ file, reason, digest, counts }) =>
    reason !== null || digest === null ? [] : [{ file, digest, counts }],
  )
  if (read.length === 0) return
  draft.add(text(t.details, 'label'))
  draft.add(
    ...[c.file, c.control, c.versions].map((name) => text(name, 'header')),
    ...[c.error, c.warning, c.info, c.accepted].map((name) => text(name, 'headerRight')),
  )
  const first = draft.next()
  for (const { file, digest, counts } of read) {
    const refs = formatsFor(language).list([...new Set(digest.versions.map(({ ref }) => ref))])
    const mapped = digest.mapping.length === 0 ? [] : [`${c.mapping}: ${digest.mapping.map(t.mapped).join('; ')}`]
    draft.add(
      text(file, 'wrapped'),
      controlWord(digest.control, language),
      text([refs, ...mapped].join('. '), 'wrapped'),
      ...[counts.error, counts.warning, counts.info, digest.findings.accepted.count].map((count) =>
        number(count, 'integerTop'),
      ),
    )
  }
  addTotals(draft, [4, 5, 6, 7], first, language)
}

function addTotals(draft: TabDraft, columns: readonly number[], first: number, language: Language): void {
  const last = draft.next() - 1
  const [, ...rest] = WIDTHS.map((_width, at) => at + 1)
  draft.add(
    text(portfolioTexts(language).receipt.total, 'total'),
    ...rest.map((column) =>
      columns.includes(column) ? formula(`SUM(${columnSpan(column, first, last)})`, 'integerTotal') : text('', 'total'),
    ),
  )
  draft.skip()
}

function whyExcluded(
  byReason: Readonly<Record<string, number>>,
  contracts: readonly PortfolioContract[],
  language: Language,
): string {
  const words = portfolioTexts(language).receipt.excludedWhy
  const older = contracts
    .filter(({ decision }) => decision.kind === 'older')
    .reduce((sum, { part }) => sum + part.rows - part.excluded, 0)
  return Object.entries({ ...byReason, ...(older > 0 && { older }) })
    .map(([reason, count]) => words[reason]?.(count) ?? `${reason}: ${String(count)}`)
    .join(', ')
}

function controlWord({ hasClaimed, agrees, lines }: ControlDigest, language: Language): PlanCell {
  const t = summaryTexts(language).receipt
  if (agrees) return hasClaimed ? text(t.agrees, 'wrapped') : text(t.notCounted, 'note')
  // The totals of a file can agree while two contracts differ by the same amount: the first that differs is shown.
  const difference = lines[0]?.difference ?? null
  if (difference === null) return text(t.errorValue, 'bad')
  return text(t.differs(formatsFor(language).euro(difference)), 'attention')
}

/** Contracts that stand in several files, and what was done with each. */
function addContracts(draft: TabDraft, files: readonly PortfolioFile[], language: Language): void {
  const { receipt: t, contracts: words } = portfolioTexts(language)
  const rows = files.flatMap(({ file, reason, contracts }) =>
    contracts.flatMap(({ part, decision, other }) => {
      if (other === null || (decision.kind !== 'older' && decision.kind !== 'together')) return []
      if (reason !== null && reason.why !== 'older') return []
      const said = [
        words[decision.kind]({ kenmerk: part.line.kenmerk, file: other }),
        ...(decision.kind === 'older' && decision.isTie ? [t.tie] : []),
        ...(decision.kind === 'older' && decision.missed.length > 0
          ? [t.missed(formatsFor(language).list(decision.missed))]
          : []),
      ]
      return [{ file, part, words: said.join(' ') }]
    }),
  )
  if (rows.length === 0) return
  const c = t.contractColumns
  draft.add(text(t.contracts, 'label'))
  draft.add(...[c.file, c.kenmerk, c.words].map((name) => text(name, 'header')), text(c.quarters, 'headerAfter'))
  for (const { file, part, words: said } of rows) {
    draft.add(
      text(file, 'wrapped'),
      text(part.line.kenmerk, 'wrapped'),
      text(said, 'wrapped'),
      text(part.quarters.join(', '), 'textAfter'),
    )
  }
  draft.skip()
}

/** Policies and catalogues that were used, who chose them and where they come from. */
function addVersions(draft: TabDraft, { versions }: Portfolio, language: Language): void {
  const t = receiptTexts(language).versions
  draft.add(text(t.heading, 'label'))
  for (const version of versions) {
    draft.add(text(t.used(version), 'label'))
    draft.add(text(t.chosenBy({ ...version, contracts: version.contracts.length })))
    const { source } = version
    if (source === null) continue
    const from = sourceTexts(language).source(source.document, source.section)
    draft.add(text(`${from}. ${sourceDates(source, language)}`, 'note'))
    if (source.url !== undefined) draft.add(text(source.url, 'note'))
  }
  if (versions.length === 0) draft.add(text(t.none, 'note'))
  draft.skip()
}
