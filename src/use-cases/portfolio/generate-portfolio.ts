import type { Finding, SeverityCounts } from '#findings'
import {
  buildPortfolio,
  type BuildPortfolioOptions,
  type ContractPart,
  decisions,
  type FileDigest,
  type Portfolio,
  portfolio,
  type ReadFile,
  unpacked,
} from '#summary'
import type { WorkbookPort } from '#workbook'
import { summaryTexts } from '#texts'
import type { ControlDifference } from '../generate-summary'
import type { Pace } from '../paced'
import { type FileReceipt, receiptsOf } from './file-receipt'
import type { PortfolioSource, ReadingOptions } from './portfolio-source'
import { inOrder, type PortfolioReader, readerHere } from './reader'
import { sharing } from './sharing'

/** File after file, and then the writing, which cannot be stopped half-way. */
export type PortfolioProgress =
  | { readonly stage: 'files'; readonly done: number; readonly total: number; readonly file: string }
  | { readonly stage: 'write' }

export interface PortfolioOptions extends ReadingOptions, Pick<Pace<PortfolioProgress>, 'onProgress'> {
  readonly productVersion?: string | null
  /** Default: all but the pages for talks and the text for a council. */
  readonly tabs?: BuildPortfolioOptions['tabs']
  readonly typed?: BuildPortfolioOptions['typed']
  /** Who reads the files; absent: this thread, one after the other. */
  readonly reader?: PortfolioReader
}

export interface PortfolioResult {
  readonly tabs: readonly string[]
  readonly files: readonly FileReceipt[]
  /** Of the files that count. */
  readonly controlDifferences: readonly (ControlDifference & { readonly file: string })[]
  /** The most serious of each file; `counts` knows them all. */
  readonly findings: readonly Finding[]
  readonly counts: SeverityCounts
  /** What the documents for other programs are made of (`summaryDocument`). */
  readonly portfolio: Portfolio
}

/** Over all files together; each keeps at least so many, so that none goes unseen. */
const MOST_FINDINGS = 20_000
const LEAST_OF_A_FILE = 20

/**
 * Reads the workbooks and writes one overview of them all in `target`. Inputs are only read; what a file came to is
 * kept as a small digest, so that memory does not grow with what stands in them.
 * The answer does not depend on how many files are read beside each other.
 */
export async function generatePortfolio(
  sources: readonly PortfolioSource[],
  target: Pick<WorkbookPort, 'apply'>,
  options: PortfolioOptions,
): Promise<PortfolioResult> {
  const made = await portfolioOf(sources, options)
  const { today, language, tabs: wanted, productVersion = null, typed = null } = options
  const { plan, tabs } = buildPortfolio(made, {
    today,
    language,
    productVersion,
    typed,
    ...(wanted && { tabs: wanted }),
  })
  options.signal?.throwIfAborted()
  options.onProgress?.({ stage: 'write' })
  await target.apply(plan)
  return {
    tabs,
    files: receiptsOf(made, options.language),
    controlDifferences: differencesOf(made, options),
    findings: made.files.flatMap(({ findings }) => findings.map(({ finding }) => finding)),
    counts: made.counts,
    portfolio: made,
  }
}

/** Reads the workbooks and decides what of them counts; writes nothing. */
export async function portfolioOf(
  sources: readonly PortfolioSource[],
  options: Omit<PortfolioOptions, 'productVersion'>,
): Promise<Portfolio> {
  const { signal, onProgress, rest } = options
  const reader = options.reader ?? readerHere(sources, options)
  const most = Math.max(LEAST_OF_A_FILE, Math.floor(MOST_FINDINGS / Math.max(1, sources.length)))
  const limits = { findings: most, exclusions: most, talks: options.tabs?.includes('conversation') === true }
  const share = sharing()
  let done = 0
  const files = await inOrder(sources, reader.atOnce, async ({ file }, at): Promise<ReadFile> => {
    signal?.throwIfAborted()
    onProgress?.({ stage: 'files', done, total: sources.length, file })
    await rest?.()
    const reading = await reader.digest(at, limits)
    done += 1
    if (reading.kind === 'unreadable') return { file, digest: null, problem: reading.problem }
    return { file, digest: share.digest(unpacked(reading.digest) as FileDigest), problem: null }
  })
  const decided = decisions(files)
  const together = await inOrder(decided.together, reader.atOnce, async (places) => {
    signal?.throwIfAborted()
    await rest?.()
    const [leading] = places
    const own = leading === undefined ? undefined : files[leading.file]?.digest?.contracts[leading.part]
    if (own === undefined) return null
    const part = unpacked(
      await reader.together(
        places.map(({ file }) => file),
        own.key,
        limits,
      ),
    ) as ContractPart | null
    return part === null ? null : share.part(part)
  })
  return portfolio(files, decided, together)
}

function differencesOf(
  { files }: Portfolio,
  { language }: PortfolioOptions,
): (ControlDifference & { readonly file: string })[] {
  const t = summaryTexts(language).control
  return files.flatMap(({ file, reason, digest }) =>
    reason !== null || digest === null
      ? []
      : digest.control.lines.map(({ code, contract, difference }) => ({
          code,
          contract,
          difference,
          file,
          line: t.inFile(file, contract === null ? t.lines[code] : t.ofContract(contract)),
        })),
  )
}
