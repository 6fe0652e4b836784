import { createEngine, type CustomFunction } from '#adapters/engine'
import { XlsxWorkbook } from '#adapters/xlsx'
import { sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession, VERSION } from '#session'
import type { Language } from '#texts'
import type { IsoDay } from '#time'
import {
  contentMark,
  councilOfPortfolio,
  generatePortfolio,
  type OpenedSource,
  type Pace,
  paced,
  type PortfolioProgress,
  type PortfolioResult,
  restoreSession,
  type SummaryDocument,
  summaryDocument,
  type SummaryTab,
} from '#use-cases'
import { missingValues, WorkbookError } from '#workbook'
import { summaryText } from '../shared/summary-text'
import type { Taken } from '../shared/TakeAlong'
import type { ChosenFile } from './chosen-files'

export interface PortfolioAsked extends Pace<PortfolioProgress> {
  readonly today: IsoDay
  readonly language: Language
  readonly tabs: readonly SummaryTab[]
  /** Name of the new workbook. */
  readonly name: string
}

export interface MadePortfolio {
  readonly result: PortfolioResult
  readonly name: string
  /** Null where no file counts: then there is nothing to hand over. */
  readonly bytes: Uint8Array | null
  readonly totals: SummaryDocument['totals']
}

/** Reads the files one after the other, each by its own rules, and makes one new workbook over them all. */
export async function madePortfolio(files: readonly ChosenFile[], asked: PortfolioAsked): Promise<MadePortfolio> {
  const { name } = asked
  const target = XlsxWorkbook.blank(name, { calculator: createEngine({ functions: new Map() }) })
  const sources = files.map(({ file, name: shown }) => ({ file: shown, open: () => opened(file, shown, asked) }))
  const result = await generatePortfolio(sources, target, { ...asked, productVersion: VERSION })
  const counts = result.files.some(({ state }) => state === 'counted')
  const { totals } = summaryDocument(result.portfolio, asked)
  return { result, name, bytes: counts ? target.save() : null, totals }
}

/** The figures of the portfolio as a text for elsewhere. */
export function takenFromPortfolio(
  what: Taken,
  portfolio: PortfolioResult['portfolio'],
  asked: { readonly today: IsoDay; readonly language: Language },
): string {
  if (what === 'paragraph') return councilOfPortfolio(portfolio, asked).paragraph
  return summaryText(what, summaryDocument(portfolio, { ...asked, productVersion: VERSION }), asked.language)
}

async function opened(file: File, name: string, asked: PortfolioAsked): Promise<OpenedSource> {
  const { today, language, signal, rest } = asked
  const bytes = await bytesOf(file, signal)
  const workbook = await paced(XlsxWorkbook.opening(bytes, { name }), {
    ...(signal && { signal }),
    ...(rest && { rest }),
  })
  const session = createSession(builtInRulebook(), language)
  await restoreSession(workbook, session)
  const functions = new Map<string, CustomFunction>()
  for (const [each, { call }] of sroiFunctions(session)) functions.set(each, (args) => call(args))
  return {
    port: workbook.calculatedBy(missingValues(createEngine({ functions, today }))),
    session: session.state(),
    mark: contentMark(bytes),
  }
}

/** A file that went away, or a folder that looks like one, is a file that cannot be read; the others go on. */
async function bytesOf(file: File, signal: AbortSignal | undefined): Promise<Uint8Array> {
  try {
    return new Uint8Array(await Promise.race([file.arrayBuffer(), ...(signal === undefined ? [] : [stopped(signal)])]))
  } catch {
    signal?.throwIfAborted()
    throw new WorkbookError('truncated')
  }
}

/** Never comes to an end by itself: a slow disk is not waited for by who pressed Stop. */
function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, failed) =>
    signal.addEventListener('abort', () => failed(new Error('stopped')), { once: true }),
  )
}
