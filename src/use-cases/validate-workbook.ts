import { z } from 'zod'
import { type CheckOptions, checkWorkbook, type ValidationReport } from '#checks'
import type { SessionState } from '#session'
import type { IsoDay } from '#time'
import { type HeaderMapping, readParts, type WorkbookPort, type WorkbookSnapshot } from '#workbook'

z.config({ jitless: true })

export interface ValidateOptions {
  readonly today: IsoDay
  /** Policy and catalogue for contracts that name none. */
  readonly defaults?: CheckOptions['defaults']
  readonly signal?: AbortSignal
}

/** Reads the workbook as it is now and checks it whole. Changes nothing. */
export async function validateWorkbook(
  port: WorkbookPort,
  session: Pick<SessionState, 'rulebook' | 'settings'>,
  options: ValidateOptions,
): Promise<ValidationReport> {
  const snapshot = await port.read(options.signal === undefined ? {} : { signal: options.signal })
  return checkWorkbook(snapshot, session.rulebook, {
    today: options.today,
    settings: session.settings,
    mapping: confirmedHeaders(snapshot),
    ...(options.defaults && { defaults: options.defaults }),
  })
}

const HEADERS = z.record(z.string(), z.string())
const MAPPING = z.object({ contracts: HEADERS, contributions: HEADERS, plan: HEADERS }).partial()

/** The headers a person confirmed, as the workbook carries them; none where that part is missing or spoilt. */
export function confirmedHeaders(snapshot: WorkbookSnapshot): HeaderMapping {
  const text = readParts(snapshot).get('mapping')
  if (text === undefined) return {}
  try {
    const parsed = MAPPING.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : {}
  } catch {
    return {}
  }
}
