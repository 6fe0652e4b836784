import type { Rulebook } from '#rulebook'
import {
  contractKey,
  type ContractKey,
  contractPart,
  control,
  type DigestLimits,
  packed,
  policyOf,
  reportParts,
  talkParts,
  talkTogether,
  together,
  totalsState,
} from '#summary'
import { WorkbookError } from '#workbook'
import { readAndCheck } from '../read-and-check'
import { digestOf } from './digest-of'
import type { OpenedSource, PortfolioSource, ReadingOptions } from './portfolio-source'

/** What reading a file came to: its digest as a text (`FileDigest`), or what is wrong with it. */
export type SourceReading =
  { readonly kind: 'read'; readonly digest: string } | { readonly kind: 'unreadable'; readonly problem: string }

/**
 * Reads and checks one workbook and keeps its digest alone. As a text, which crosses threads and holds on to nothing
 * of the workbook.
 */
export async function readSource(
  source: PortfolioSource,
  { limits, ...options }: ReadingOptions & { readonly limits: DigestLimits },
): Promise<SourceReading> {
  try {
    const opened = await source.open()
    const { snapshot, report } = await check(opened, options)
    const { rulebook } = opened.session
    const checked = { file: source.file, mark: opened.mark ?? null, snapshot, report, rulebook }
    const digest = digestOf(checked, { language: options.language, limits })
    return { kind: 'read', digest: packed(digest) }
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error
    return { kind: 'unreadable', problem: error.problem }
  }
}

/**
 * One contract of which the quarters came in several files: those files once more, and the contract put together.
 * @param sources the leading one first
 * @returns a `ContractPart` as a text; of null where a file can no longer be read
 */
export async function readTogether(
  sources: readonly PortfolioSource[],
  key: ContractKey,
  { limits, ...options }: ReadingOptions & { readonly limits: DigestLimits },
): Promise<string> {
  try {
    const reports = []
    const talks = []
    let rulebook: Rulebook | null = null
    for (const source of sources) {
      const opened = await source.open()
      rulebook ??= opened.session.rulebook
      const { snapshot, report } = await check(opened, options)
      const at = report.contracts.findIndex((standing) => contractKey(standing).kenmerk === key.kenmerk)
      const own = reportParts(report).contracts[at]
      if (own === undefined) continue
      reports.push(own)
      if (limits.talks !== true) continue
      const talk = talkParts(report, opened.session.rulebook, totalsState(control(snapshot, report)))[at]
      if (talk !== undefined) talks.push(talk)
    }
    const [standing] = reports[0]?.contracts ?? []
    if (standing === undefined || rulebook === null) return packed(null)
    const whole = together(reports, policyOf(standing, rulebook))
    if (whole === null) return packed(null)
    const talk = limits.talks === true ? talkTogether(whole, rulebook, talks) : null
    return packed(contractPart(whole, rulebook, options.language, talk))
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error
    return packed(null)
  }
}

function check({ port, session }: OpenedSource, { today, signal, rest, defaults }: ReadingOptions) {
  return readAndCheck(port, session, {
    today,
    view: 'portfolio',
    ...(defaults && { defaults }),
    ...(signal && { signal }),
    ...(rest && { rest }),
  })
}
