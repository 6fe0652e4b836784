import type { ValidationReport } from '#checks'
import { type AcceptedFinding, countBySeverity, type Finding, type ReopenedFinding } from '#findings'
import { formatsFor, type Language, summaryTexts } from '#texts'
import type { IsoDay } from '#time'
import type { PlanCell, SheetPlan, WritePlan } from '#workbook'
import { addContractTable, contractLines, contractTableWidths } from '../overview/contract-table'
import { type Control, differing, totalsAgree } from '../control/control'
import { findingsTab } from '../findings/findings-tab'
import { fittedRows } from '../tab/fitted-rows'
import { addFoot } from '../tab/foot'
import { acceptedWords, addOverviewHead } from '../overview/overview-head'
import { columnSpan, formula, number, tabDraft, type TabDraft, text } from '../tab/tab-draft'
import { tabNames } from '../tab/tab-names'

/** One workbook of a portfolio; report and control are null where it could not be read. */
export interface PortfolioFile {
  readonly file: string
  readonly report: ValidationReport | null
  readonly control: Control | null
  readonly findings: readonly Finding[]
  readonly accepted: readonly AcceptedFinding[]
  readonly reopened: readonly ReopenedFinding[]
}

export interface PortfolioInput {
  readonly files: readonly PortfolioFile[]
  readonly today: IsoDay
  readonly language: Language
  readonly productVersion?: string | null
}

/** Plan of a new workbook over many: all contracts, a receipt per file, and every finding with its file. */
export function buildPortfolio(input: PortfolioInput): { readonly plan: WritePlan; readonly tabs: readonly string[] } {
  const names = tabNames(null, ['overview', 'findings'])
  const overview = portfolioOverview(input, names.get('overview') ?? '', names.get('findings') ?? '')
  const reports = input.files.map(({ report }) => report).filter((report) => report !== null)
  const findings = findingsTab({
    name: names.get('findings') ?? '',
    files: input.files,
    kind: 'portfolio',
    rows: total(reports, (report) => report.rows),
    rules: Math.max(0, ...reports.map((report) => report.rules)),
    silenced: total(reports, (report) => report.silenced),
    notChecked: total(reports, (report) => report.notChecked.length),
    today: input.today,
    language: input.language,
  })
  return {
    plan: [
      { kind: 'put-sheet', role: 'overview', sheet: overview },
      { kind: 'put-sheet', role: 'findings', sheet: findings },
    ],
    tabs: [overview.name, findings.name],
  }
}

function portfolioOverview(input: PortfolioInput, name: string, findingsName: string): SheetPlan {
  const { files, today, language } = input
  const t = summaryTexts(language)
  const reports = files.map(({ report }) => report).filter((report) => report !== null)
  const draft = tabDraft()
  addOverviewHead(
    draft,
    {
      title: t.overview.portfolioTitle,
      about: t.overview.portfolioAbout({ files: files.length, day: formatsFor(language).day(today) }),
      versions: reports.flatMap((report) => report.versions),
      contracts: reports.flatMap((report) => report.contracts),
      rows: total(reports, (report) => report.rows),
      findings: files.flatMap((file) => file.findings),
      accepted: total(files, (file) => file.accepted.length),
      today,
      findingsTab: findingsName,
    },
    language,
  )
  draft.add(text(t.overview.perContract, 'label'))
  const lines = files.flatMap(({ file, report }) =>
    report === null ? [] : contractLines(report, language).map((line) => ({ ...line, file })),
  )
  addContractTable(draft, lines, language, 'portfolio')
  draft.skip()
  addReceipt(draft, files, language)
  addFoot(
    draft,
    {
      today,
      productVersion: input.productVersion ?? null,
      totals: text(agreement(files, language), 'label'),
      openQuestions: reports.flatMap((report) => report.openQuestions),
    },
    language,
  )
  const columnWidths = contractTableWidths('portfolio')
  return {
    name,
    rows: fittedRows(draft.rows(), columnWidths),
    columnWidths,
    frozenRows: 2,
    print: { landscape: true, onePageWide: true },
  }
}

function addReceipt(draft: TabDraft, files: readonly PortfolioFile[], language: Language): void {
  const t = summaryTexts(language)
  const c = t.receipt.columns
  draft.add(text(t.receipt.heading, 'label'))
  draft.add(
    text(c.file, 'header'),
    text(c.rows, 'headerRight'),
    text(c.excluded, 'headerRight'),
    text(c.control, 'headerAfter'),
    text(c.findings, 'header'),
  )
  const first = draft.next()
  for (const { file, report, control, findings, accepted } of files) {
    draft.add(
      text(file),
      report === null ? null : number(report.rows, 'integer'),
      report === null ? null : number(excludedRows(report).length, 'integer'),
      controlWord(control, language),
      text(
        [t.overview.findingCounts(countBySeverity(findings)), ...acceptedWords(accepted.length, language)].join(' · '),
      ),
    )
  }
  const last = draft.next() - 1
  const sum = (column: number): PlanCell => formula(`SUM(${columnSpan(column, first, last)})`, 'integerTotal')
  draft.add(text(t.overview.total, 'total'), sum(2), sum(3), text('', 'total'), text('', 'total'))
  draft.skip()
}

/** Rows of Inzet that are left out of the sums. */
export function excludedRows(report: ValidationReport): ValidationReport['contributions'] {
  return report.contributions.filter((row) => row.excluded !== null)
}

function controlWord(control: Control | null, language: Language): PlanCell {
  const t = summaryTexts(language).receipt
  if (control === null) return text(t.unreadable, 'bad')
  if (totalsAgree(control)) return control.claimed === null ? text(t.notCounted, 'note') : text(t.agrees, 'textAfter')
  // The totals of a file can agree while two contracts differ by the same amount: the first that differs is shown.
  const difference = differing(control)[0]?.difference ?? null
  if (difference === null) return text(t.errorValue, 'bad')
  return text(t.differs(formatsFor(language).euro(difference)), 'attention')
}

function agreement(files: readonly PortfolioFile[], language: Language): string {
  const t = summaryTexts(language).foot
  const differing = files.filter(({ control }) => control !== null && !totalsAgree(control)).map(({ file }) => file)
  return differing.length === 0 ? t.filesAgree : t.filesDiffer(formatsFor(language).list(differing))
}

function total<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((sum, item) => sum + count(item), 0)
}
