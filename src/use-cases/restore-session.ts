import { z } from 'zod'
import { approvalsFrom } from '#approvals'
import { type BlockCatalogue, builtInRulebook, parseCatalogue, parsePolicy, type Policy } from '#rulebook'
import type { WithholdingState } from '#rules'
import { NO_SETTINGS, type Session, type WorkbookSettings } from '#session'
import { dayFromText, type IsoDay } from '#time'
import { readParts, type StoredParts, type WorkbookPort, type WorkbookSnapshot } from '#workbook'
import { begunReviewIn } from './begun-review'
import { partKeys } from './part-keys'

// The page's Content-Security-Policy allows no code made at run time.
z.config({ jitless: true })

/** Keys of the stored parts that could not be read; the rest of the workbook is used all the same. */
export interface Restored {
  readonly damaged: readonly string[]
}

const settingsShape = z.object({
  policy: z.string().max(200).nullable(),
  catalogue: z.string().max(200).nullable(),
  pins: z.unknown(),
  policies: z.unknown().optional(),
  withholding: z.unknown().optional(),
})

const day = z.custom<IsoDay>((value) => typeof value === 'string' && dayFromText(value) === value)
const settledShape = { reason: z.string().max(500), by: z.string().max(100), on: day }
const withholdingShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('cure'), until: day, ...settledShape }),
  z.object({ kind: z.literal('faultless'), ...settledShape }),
])

/**
 * Puts the session in the state of this workbook: the built-in rulebook, the catalogues and policies it carries,
 * its settings, and how it counts days. Never throws on damaged parts; what `port.read` throws goes on.
 */
export async function restoreSession(port: WorkbookPort, session: Session): Promise<Restored> {
  return restoreFrom(await port.read(), session)
}

/** The same from a workbook that has been read. */
export function restoreFrom(workbook: WorkbookSnapshot, session: Session): Restored {
  const parts = readParts(workbook)
  const damaged: string[] = []
  const catalogues: BlockCatalogue[] = []
  const policies: Policy[] = []
  for (const [key, text] of parts) {
    if (key.startsWith(partKeys.catalogue(''))) take(key, text, parseCatalogue, catalogues, damaged)
    if (key.startsWith(partKeys.policy(''))) take(key, text, parsePolicy, policies, damaged)
  }
  const settings = settingsIn(parts, damaged)
  if (approvalsFrom(parts.get(partKeys.approvals)).isDamaged) damaged.push(partKeys.approvals)
  session.replace({
    rulebook: builtInRulebook().with({ catalogues, policies }),
    settings,
    date1904: workbook.date1904,
    damaged,
    settingsUnread: damaged.includes(partKeys.settings),
    begunReview: begunReviewIn(parts),
  })
  return { damaged }
}

/** Settings that could not be read before are read now: nothing is checked by, or written over, what was never read. */
export async function readIfUnread(port: WorkbookPort, session: Session): Promise<void> {
  if (session.state().settingsUnread === true) await restoreSession(port, session)
}

/**
 * The settings as the workbook holds them at this moment, which a colleague may have changed since the session read them;
 * those of the session where the workbook holds none that can be read.
 */
export function settingsNow(workbook: WorkbookSnapshot, session: Session): WorkbookSettings {
  const parts = readParts(workbook)
  const damaged: string[] = []
  const settings = settingsIn(parts, damaged)
  return parts.has(partKeys.settings) && damaged.length === 0 ? settings : session.state().settings
}

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false }

function take<T>(key: string, text: string, parse: (json: unknown) => Parsed<T>, into: T[], damaged: string[]): void {
  const parsed = parse(jsonOf(text))
  if (parsed.ok) into.push(parsed.value)
  else damaged.push(key)
}

function settingsIn(parts: StoredParts, damaged: string[]): WorkbookSettings {
  const text = parts.get(partKeys.settings)
  if (text === undefined) return NO_SETTINGS
  const read = settingsShape.safeParse(jsonOf(text))
  if (!read.success) {
    damaged.push(partKeys.settings)
    return NO_SETTINGS
  }
  const { policy, catalogue, pins, policies, withholding } = read.data
  const given = textsIn(policies)
  const settled = statesIn(withholding)
  return {
    policy,
    catalogue,
    pins: textsIn(pins),
    ...(Object.keys(given).length > 0 && { policies: given }),
    ...(Object.keys(settled).length > 0 && { withholding: settled }),
  }
}

// What cannot be read is left out: an amount is then shown as if nothing were settled.
function statesIn(record: unknown): Record<string, WithholdingState> {
  const entries = typeof record === 'object' && record !== null ? Object.entries(record) : []
  return Object.fromEntries(
    entries.flatMap(([kenmerk, state]): [string, WithholdingState][] => {
      const read = withholdingShape.safeParse(state)
      return read.success ? [[kenmerk, read.data]] : []
    }),
  )
}

function textsIn(record: unknown): Record<string, string> {
  const entries = typeof record === 'object' && record !== null ? Object.entries(record) : []
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}
