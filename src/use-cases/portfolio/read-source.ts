import type { Rulebook } from '#rulebook'
import { contractKey, type ContractKey, contractPart, type DigestLimits, packed, reportParts, together } from '#summary'
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
  options: ReadingOptions,
): Promise<string> {
  try {
    const reports = []
    let rulebook: Rulebook | null = null
    for (const source of sources) {
      const opened = await source.open()
      rulebook ??= opened.session.rulebook
      const { report } = await check(opened, options)
      const own = reportParts(report).contracts.find(({ contracts: [standing] }) => {
        return standing !== undefined && contractKey(standing).kenmerk === key.kenmerk
      })
      if (own !== undefined) reports.push(own)
    }
    const policy = reports[0]?.contracts[0]?.policy ?? null
    const found = policy === null ? null : (rulebook?.policy(policy) ?? null)
    const whole = together(reports, found === null || found.kind === 'unknown' ? null : found.version)
    if (whole === null || rulebook === null) return packed(null)
    return packed(contractPart(whole, rulebook, options.language))
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
