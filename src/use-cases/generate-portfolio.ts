import { type ValidationReport, withoutIdentityNumbers } from '#checks'
import { type Finding, finding } from '#findings'
import type { SessionState } from '#session'
import { buildPortfolio, control, excludedRows, type PortfolioFile } from '#summary'
import { type Language, summaryTexts } from '#texts'
import type { IsoDay } from '#time'
import { WorkbookError, type WorkbookPort } from '#workbook'
import { controlDifferences, type ControlDifference } from './generate-summary'
import type { Pace } from './paced'
import { readAndCheck } from './read-and-check'

/** A workbook to be read for the portfolio. `open` may throw WorkbookError: that becomes a finding on the file. */
export interface PortfolioSource {
  /** Name without path. */
  readonly file: string
  open(): Promise<OpenedSource>
}

export interface OpenedSource {
  readonly port: Pick<WorkbookPort, 'read'>
  readonly session: Pick<SessionState, 'rulebook' | 'settings'>
  /** The same for files of equal bytes only (`contentMark`); absent: equal files are not recognised as such. */
  readonly mark?: string
}

/** File after file, and then the writing, which cannot be stopped half-way. */
export type PortfolioProgress =
  | { readonly stage: 'files'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly stage: 'write' }

export interface PortfolioOptions extends Pace<PortfolioProgress> {
  readonly today: IsoDay
  readonly language: Language
  readonly productVersion?: string | null
  readonly defaults?: { readonly policy?: string; readonly catalogue?: string }
}

export interface PortfolioResult {
  readonly tabs: readonly string[]
  readonly files: readonly FileReceipt[]
  readonly controlDifferences: readonly (ControlDifference & { readonly file: string })[]
  readonly findings: readonly Finding[]
}

/** Why nothing of a file counts. */
export type FileReason =
  /** `problem` as WorkbookError names it; 'stopped' where reading it took more than the program could bear. */
  | { readonly why: 'unreadable'; readonly problem: string }
  | { readonly why: 'no-tables' }
  /** Equal bytes; the other is `file`. */
  | { readonly why: 'same-file'; readonly file: string }
  /** Every contract in it stands, newer, in other files, of which `file` is one. */
  | { readonly why: 'older-delivery'; readonly file: string }

/** What was read of one file, whether it counts, and which rows were left out and why. */
export interface FileReceipt {
  readonly file: string
  readonly state: 'counted' | 'excluded'
  /** Where it is excluded: why, and the same in a sentence. */
  readonly reason?: FileReason & { readonly message: string }
  readonly rows: number
  readonly excluded: number
  readonly exclusions: readonly { readonly sheet: string; readonly row: number; readonly reason: string }[]
}

/** Reads the workbooks one after the other and writes one overview of them all in `target`. Inputs are only read. */
export async function generatePortfolio(
  sources: readonly PortfolioSource[],
  target: WorkbookPort,
  options: PortfolioOptions,
): Promise<PortfolioResult> {
  const files: PortfolioFile[] = []
  for (const [done, source] of sources.entries()) {
    options.signal?.throwIfAborted()
    options.onProgress?.({ stage: 'files', done, total: sources.length, file: source.file })
    await options.rest?.()
    files.push(await readFile(source, options))
  }
  const { plan, tabs } = buildPortfolio({ ...options, files })
  options.signal?.throwIfAborted()
  options.onProgress?.({ stage: 'write' })
  await target.apply(plan)
  const { inFile } = summaryTexts(options.language).control
  return {
    tabs,
    files: files.map(({ file, report }) => receiptOf(file, report)),
    controlDifferences: files.flatMap(({ file, control: checked }) =>
      checked === null
        ? []
        : controlDifferences(checked, options.language).map((entry) => ({
            ...entry,
            file,
            line: inFile(file, entry.line),
          })),
    ),
    findings: files.flatMap((entry) => entry.findings),
  }
}

/** The receipt of a file; without a report nothing of it could be read. */
export function receiptOf(file: string, report: ValidationReport | null): FileReceipt {
  const left = report === null ? [] : excludedRows(report)
  return {
    file,
    state: report === null ? 'excluded' : 'counted',
    rows: report?.rows ?? 0,
    excluded: left.length,
    exclusions: left.map((row) => ({
      sheet: withoutIdentityNumbers(row.at.sheet),
      row: row.row,
      reason: row.excluded ?? '',
    })),
  }
}

async function readFile(source: PortfolioSource, options: PortfolioOptions): Promise<PortfolioFile> {
  try {
    const { port, session } = await source.open()
    const { today, signal, rest, defaults } = options
    const { snapshot, report } = await readAndCheck(port, session, {
      today,
      view: 'portfolio',
      ...(defaults && { defaults }),
      ...(signal && { signal }),
      ...(rest && { rest }),
    })
    return { file: source.file, report, control: control(snapshot, report), ...found(report) }
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error
    const unreadable = finding('workbook-unreadable', null, { problem: error.problem })
    return { file: source.file, report: null, control: null, findings: [unreadable], accepted: [], reopened: [] }
  }
}

function found({ findings, accepted, reopened }: ValidationReport) {
  return { findings, accepted, reopened }
}
