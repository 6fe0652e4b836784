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

const WIDTHS = [40, 20, 48, 12, 14, 48, 14, 12, 26, 12, 12, 10, 12, 50, 40]
/** Sums: rows, excluded, contracts, and the four counts of findings. */
const SUMMED = [4, 5, 7, 10, 11, 12, 13]

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

function addFiles(draft: TabDraft, files: readonly PortfolioFile[], language: Language): void {
  const t = portfolioTexts(language).receipt
  const c = t.columns
  const right: readonly string[] = [c.rows, c.excluded, c.contracts, c.error, c.warning, c.info, c.accepted]
  const after: readonly string[] = [c.why, c.quarter, c.versions]
  draft.add(text(t.files, 'label'))
  draft.add(
    ...Object.values(c).map((name) =>
      text(name, right.includes(name) ? 'headerRight' : after.includes(name) ? 'headerAfter' : 'header'),
    ),
  )
  const first = draft.next()
  for (const file of files) draft.add(...fileRow(file, language))
  const last = draft.next() - 1
  draft.add(
    text(t.total, 'total'),
    ...WIDTHS.slice(1).map((_width, at) =>
      SUMMED.includes(at + 2) ? formula(`SUM(${columnSpan(at + 2, first, last)})`, 'integerTotal') : text('', 'total'),
    ),
  )
  draft.skip()
}

function fileRow(
  { file, reason, digest, rows, excluded, contracts, counts }: PortfolioFile,
  language: Language,
): (PlanCell | null)[] {
  const { receipt: t, states, reason: sentence } = portfolioTexts(language)
  const counted = contracts.filter(({ decision }) => decision.kind === 'counts' || decision.kind === 'together')
  const count = (value: number): PlanCell => number(value, 'integer')
  return [
    text(file),
    reason === null ? text(states.counted, 'good') : text(states.excluded, 'attention'),
    reason === null ? null : text(sentence(reason), 'wrapped'),
    digest === null ? null : count(rows),
    digest === null ? null : count(excluded),
    reason !== null || digest === null
      ? null
      : text(whyExcluded(digest.excluded.byReason, contracts, language), 'textAfter'),
    digest === null ? null : count(reason === null ? counted.length : 0),
    digest === null || digest.quarter === null ? null : text(digest.quarter, 'textAfter'),
    reason !== null || digest === null ? null : controlWord(digest.control, language),
    count(counts.error),
    count(counts.warning),
    count(counts.info),
    digest === null ? null : count(reason === null ? digest.findings.accepted.count : 0),
    reason !== null || digest === null
      ? null
      : text(formatsFor(language).list([...new Set(digest.versions.map(({ ref }) => ref))]), 'textAfter'),
    digest === null || digest.mapping.length === 0 ? null : text(digest.mapping.map(t.mapped).join('; ')),
  ]
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
  if (agrees) return hasClaimed ? text(t.agrees, 'textAfter') : text(t.notCounted, 'note')
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
  draft.add(...[c.file, c.kenmerk, c.quarters].map((name) => text(name, 'header')), null, null, text(c.words, 'header'))
  for (const { file, part, words: said } of rows) {
    draft.add(text(file), text(part.line.kenmerk), text(part.quarters.join(', ')), null, null, text(said))
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
