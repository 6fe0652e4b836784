import type { ValidationReport } from '#checks'
import { euroText } from '#money'
import type { SessionState } from '#session'
import {
  type Control,
  type ControlLine,
  differing,
  putCatalogueTab,
  sayable,
  summaryOf,
  type KeptEntries,
  type SummaryTab,
} from '#summary'
import { type Language, summaryTexts } from '#texts'
import type { IsoDay } from '#time'
import type { WorkbookPort } from '#workbook'
import type { Pace } from './paced'
import { readAndCheck } from './read-and-check'
import type { ValidateProgress } from './validate-workbook'
import { cataloguesOf } from './write-catalogue-tab'

export { type KeptEntries, keptEntries, STANDARD_TABS, SUMMARY_TABS, type SummaryTab } from '#summary'

/** Reading, checking, and then the writing, which cannot be stopped half-way. */
export type SummaryProgress = ValidateProgress | { readonly stage: 'write' }

export interface SummaryOptions extends Pace<SummaryProgress> {
  readonly today: IsoDay
  readonly language: Language
  /** Default: all tabs. */
  readonly tabs?: readonly SummaryTab[]
  /** What was typed on the pages for talks in a copy that this one takes the place of. */
  readonly typed?: readonly KeptEntries[]
  /** `SROI Catalogus` is made along with them. */
  readonly catalogueTab?: boolean
  /** A report of the workbook as it is now; without it the workbook is checked first. */
  readonly report?: ValidationReport
  readonly productVersion?: string | null
  /** Policy and catalogue for contracts that name none. */
  readonly defaults?: { readonly policy?: string; readonly catalogue?: string }
}

export interface SummaryResult {
  /** Names of our tabs as they stand in the workbook now. */
  readonly tabs: readonly string[]
  /** Empty when every total agrees and what was claimed equals what was computed. */
  readonly controlDifferences: readonly ControlDifference[]
  readonly report: ValidationReport
}

/** A control line that does not come out at zero. */
export interface ControlDifference {
  readonly code: ControlLine['code']
  /** What was compared, in words. */
  readonly line: string
  readonly contract: string | null
  /** Decimal string with two digits; null where an error value keeps the user's column from being summed. */
  readonly difference: string | null
}

/** Reads and checks the workbook, and makes or renews our summary tabs in it. Nothing of the user's is changed. */
export async function generateSummary(
  port: WorkbookPort,
  session: Pick<SessionState, 'rulebook' | 'settings'>,
  options: SummaryOptions,
): Promise<SummaryResult> {
  const { snapshot, report } = await checked(port, session, options)
  const { plan, tabs, control } = summaryOf({ ...options, snapshot, report, rulebook: session.rulebook })
  options.signal?.throwIfAborted()
  options.onProgress?.({ stage: 'write' })
  const { language } = options
  const also =
    options.catalogueTab === true
      ? [putCatalogueTab(snapshot, { catalogues: cataloguesOf(snapshot, session), language })]
      : []
  await port.apply([...plan, ...also.map(({ action }) => action)])
  return {
    tabs: [...tabs, ...also.map(({ name }) => name)],
    controlDifferences: controlDifferences(control, language),
    report,
  }
}

async function checked(
  port: WorkbookPort,
  session: Pick<SessionState, 'rulebook' | 'settings'>,
  { report, ...options }: SummaryOptions,
): ReturnType<typeof readAndCheck> {
  if (report === undefined) return readAndCheck(port, session, options)
  return { snapshot: await port.read(options.signal === undefined ? {} : { signal: options.signal }), report }
}

/** The control lines that differ, in words. */
export function controlDifferences(control: Control, language: Language): readonly ControlDifference[] {
  const t = summaryTexts(language).control
  return differing(control).map(({ code, contract, difference }) => ({
    code,
    line: contract === null ? t.lines[code] : t.ofContract(contract),
    contract,
    difference: difference === null ? null : sayable(euroText(difference)),
  }))
}
