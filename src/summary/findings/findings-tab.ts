import { type ValidationReport, withoutIdentityNumbers } from '#checks'
import {
  type Acceptance,
  type AcceptedFinding,
  countBySeverity,
  type Finding,
  type FindingCode,
  type Place,
  type ReopenedFinding,
  type Severity,
  type SeverityCounts,
} from '#findings'
import { acceptancesTexts, findingTexts, formatsFor, type Language, portfolioTexts, summaryTexts } from '#texts'
import type { IsoDay } from '#time'
import type { PlanCell, SheetPlan, StyleName } from '#workbook'
import { fittedRows } from '../tab/fitted-rows'
import { acceptedWords } from '../overview/overview-head'
import { link, number, tabDraft, type TabDraft, text } from '../tab/tab-draft'
import { addTabHead } from '../tab/tab-head'

/** The findings of one workbook; the name is shown where there are several. */
export interface FindingsOf {
  readonly file: string
  readonly findings: readonly Finding[]
  readonly accepted: readonly AcceptedFinding[]
  readonly reopened: readonly ReopenedFinding[]
}

export interface FindingsTabInput {
  readonly name: string
  readonly mark?: PlanCell | null
  readonly files: readonly FindingsOf[]
  readonly kind: 'workbook' | 'portfolio'
  /** Where `files` hold only the most serious: how many there are, and what is left, by file and code. */
  readonly all?: {
    readonly counts: SeverityCounts
    readonly accepted: number
    readonly rest: readonly {
      readonly file: string
      readonly code: FindingCode
      readonly severity: Severity
      readonly count: number
    }[]
  }
  readonly rows: number
  readonly rules: number
  readonly silenced: number
  readonly notChecked: number
  readonly today: IsoDay
  readonly language: Language
}

const MOST = 100_000
const ORDER: readonly Severity[] = ['error', 'warning', 'info']
const STYLES: Readonly<Record<Severity, StyleName>> = { error: 'bad', warning: 'attention', info: 'wrapped' }

/** What the tab says of one report. */
export function findingsInput(report: ValidationReport, name: string, language: Language): FindingsTabInput {
  return {
    name,
    files: [{ file: report.workbook, findings: report.findings, accepted: report.accepted, reopened: report.reopened }],
    kind: 'workbook',
    rows: report.rows,
    rules: report.rules,
    silenced: report.silenced,
    notChecked: report.notChecked.length,
    today: report.today,
    language,
  }
}

/** `SROI Bevindingen`: every finding as a row, most serious first, with a jump to its cell. */
export function findingsTab(input: FindingsTabInput): SheetPlan {
  const t = summaryTexts(input.language).findings
  const all = input.files.flatMap(({ file, findings }) => findings.map((finding) => ({ file, finding })))
  const accepted = input.files.flatMap(({ file, accepted: some }) => some.map((one) => ({ file, ...one })))
  const reopened = new Map(input.files.flatMap((one) => one.reopened.map((entry) => [entry.finding, entry])))
  const withFile = input.kind === 'portfolio'
  const withReason = accepted.length + reopened.size > 0
  const draft = tabDraft()
  addTabHead(draft, { title: t.title, about: about(input), ...(input.mark !== undefined && { mark: input.mark }) })
  const c = t.columns
  const headerRow = draft.add(
    ...[
      ...(withFile ? [c.file] : []),
      ...[c.level, c.sheet, c.cell, c.header, c.sentence, c.code],
      ...(withReason ? [acceptancesTexts(input.language).columns.note] : []),
    ].map((name) => text(name, 'header')),
  )
  const sorted = ORDER.flatMap((severity) => all.filter(({ finding }) => finding.severity === severity))
  for (const { file, finding } of sorted.slice(0, MOST)) {
    const before = reopened.get(finding)
    const again = before === undefined ? [] : [text(reopenedText(before, input.language), 'wrapped')]
    draft.add(
      ...(withFile ? [text(file, 'wrapped')] : []),
      ...findingRow(finding, input.kind, input.language),
      ...again,
    )
  }
  if (sorted.length > MOST) draft.add(text(t.more(sorted.length - MOST), 'note'))
  if (sorted.length === 0) draft.add(text(t.none, 'good'))
  addRest(draft, input)
  if (accepted.length > 0) {
    draft.skip()
    draft.add(text(acceptancesTexts(input.language).accepted(accepted.length), 'label'))
    for (const { file, finding, acceptance } of accepted.slice(0, MOST)) {
      draft.add(
        ...(withFile ? [text(file, 'wrapped')] : []),
        ...findingRow(finding, input.kind, input.language),
        text(reasonText(acceptance, input.language), 'wrapped'),
      )
    }
  }
  const columnWidths = [...(withFile ? [30] : []), 18, 20, 14, 24, 90, 24, ...(withReason ? [50] : [])]
  return {
    name: input.name,
    rows: fittedRows(draft.rows(), columnWidths),
    columnWidths,
    frozenRows: headerRow,
    print: { landscape: true, onePageWide: true, repeatRow: headerRow },
  }
}

function addRest(draft: TabDraft, { all, language }: FindingsTabInput): void {
  if (all === undefined || all.rest.length === 0) return
  const t = portfolioTexts(language).findings
  const words = findingTexts(language)
  const { icons } = summaryTexts(language).findings
  draft.skip()
  draft.add(text(t.rest, 'label'))
  draft.add(
    ...[t.restColumns.file, t.restColumns.level].map((name) => text(name, 'header')),
    text(t.restColumns.count, 'headerRight'),
    ...[t.restColumns.code, '', t.restColumns.rule].map((name) => text(name, 'headerAfter')),
  )
  for (const { file, code, severity, count } of all.rest) {
    draft.add(
      text(file, 'wrapped'),
      text(`${icons[severity]} ${words.severity(severity)}`, STYLES[severity]),
      number(count, 'integer'),
      text(code, 'textAfter'),
      null,
      text(words.title(code), 'textAfter'),
    )
  }
}

function findingRow(finding: Finding, kind: FindingsTabInput['kind'], language: Language): (PlanCell | null)[] {
  const t = summaryTexts(language).findings
  const words = findingTexts(language)
  return [
    text(`${t.icons[finding.severity]} ${words.severity(finding.severity)}`, STYLES[finding.severity]),
    text(withoutIdentityNumbers(sheetOf(finding.at) ?? t.wholeWorkbook), 'wrapped'),
    cellOf(finding.at, kind, language),
    finding.at?.kind === 'cell' && finding.at.header !== null ? text(finding.at.header, 'wrapped') : null,
    text(withoutIdentityNumbers(words.sentence(finding)), 'wrapped'),
    text(finding.code, 'note'),
  ]
}

function reasonText({ reason, note, by, on }: Acceptance, language: Language): string {
  const said = [reason, note].filter((part) => part !== '').join('; ')
  return withoutIdentityNumbers(`${said}. ${acceptancesTexts(language).acceptedBy({ by, on })}.`)
}

function reopenedText({ why, acceptance }: ReopenedFinding, language: Language): string {
  const t = acceptancesTexts(language)
  return withoutIdentityNumbers(`${t.reopened[why]} ${t.earlier(acceptance)}`)
}

function sheetOf(at: Place | null): string | null {
  return at === null || at.kind === 'source' ? null : at.sheet
}

function cellOf(at: Place | null, kind: FindingsTabInput['kind'], language: Language): PlanCell | null {
  const t = summaryTexts(language).findings
  if (at === null) return null
  if (at.kind === 'source') return text(at.cell, 'wrapped')
  const address = at.kind === 'cell' ? at.address : 'A1'
  const shown = at.kind === 'cell' ? at.address : t.wholeSheet
  return kind === 'workbook' ? link(shown, at.sheet, address) : text(shown, 'wrapped')
}

function about(input: FindingsTabInput): string {
  const t = summaryTexts(input.language)
  const shown = countBySeverity(input.files.flatMap(({ findings }) => findings))
  const counts = input.all?.counts ?? shown
  const accepted = input.all?.accepted ?? input.files.reduce((sum, file) => sum + file.accepted.length, 0)
  const [of, all] = [shown, counts].map(({ error, warning, info }) => error + warning + info)
  return [
    t.findings.about({
      counts: [t.overview.findingCounts(counts), ...acceptedWords(accepted, input.language)].join(' · '),
      rows: input.rows,
      rules: input.rules,
      day: formatsFor(input.language).day(input.today),
    }),
    ...(input.silenced > 0 ? [t.findings.silenced(input.silenced)] : []),
    ...(input.notChecked > 0 ? [t.findings.notChecked(input.notChecked)] : []),
    ...(of !== undefined && all !== undefined && of < all
      ? [portfolioTexts(input.language).findings.bounded({ shown: of, all })]
      : []),
  ].join(' · ')
}
