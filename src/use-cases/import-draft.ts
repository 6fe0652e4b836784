import { z } from 'zod'
import { type Answers, type BlockEdit, type Proposal, proposeCatalogue, reviewed, type SourceGrid } from '#doctor'
import { parseCatalogue } from '#rulebook'
import type { Session } from '#session'
import { dayFromText, type IsoDay } from '#time'
import { putParts, readParts, type WorkbookPort, withPart } from '#workbook'
import { asEarlier, type KnownCode } from './earlier-codes'
import { partKeys } from './part-keys'
import { reviewInBrief } from './review-in-brief'

// The page's Content-Security-Policy allows no code made at run time.
z.config({ jitless: true })

/** A review as far as it is: the table that was read, the answers given, and what was changed by hand. */
export interface ReviewDraft {
  /** Of the file or sheet. */
  readonly name: string
  readonly grid: SourceGrid
  readonly proposal: Proposal
  readonly answers: Answers
  readonly edits: readonly BlockEdit[]
  /** What was filled in about the catalogue as a whole, and differs from what the table says. */
  readonly about: AboutFields
  /** Codes of an earlier version, by which the table was read. */
  readonly known: readonly KnownCode[]
  /** Null in a draft that does not say. */
  readonly begunOn: IsoDay | null
}

/** Whose table it is, from when it holds and where it stands, as typed. */
export type AboutFields = Partial<Record<(typeof ABOUT)[number], string>>

const ABOUT = [
  'id',
  'authority',
  'label',
  'validFrom',
  'validTo',
  'selectedBy',
  'hours',
  'document',
  'section',
  'url',
  'publishedOn',
] as const

const MOST_TEXT = 1_000_000

const shape = z.object({
  name: z.string().max(500),
  grid: z.object({
    name: z.string().max(500),
    hash: z.string().max(100),
    rows: z
      .array(
        z.object({ row: z.number().int().positive(), cells: z.array(z.string()), hidden: z.literal(true).optional() }),
      )
      .max(100_000),
    hiddenColumns: z.array(z.number().int()),
  }),
  answers: z.record(z.string(), z.string()),
  edits: z.array(
    z.union([
      z.object({ kind: z.literal('change'), change: z.looseObject({ block: z.string() }) }),
      z.object({
        kind: z.literal('add'),
        block: z.looseObject({ code: z.string(), source: z.object({ row: z.number(), cell: z.string() }) }),
      }),
    ]),
  ),
  about: z.partialRecord(z.enum(ABOUT), z.string().max(2_000)).catch({}),
  known: z.array(z.object({ code: z.string().max(40), label: z.string().max(2_000) })).catch([]),
  begunOn: z.string().nullable().catch(null),
})

/** Keeps a review in the workbook, to go on with later; false where the table is too large for that. */
export async function keepImportDraft(port: WorkbookPort, session: Session, draft: ReviewDraft): Promise<boolean> {
  const { grid, answers, edits, about, known } = draft
  const brief = reviewInBrief(draft)
  const text = JSON.stringify({
    ...brief,
    grid: { ...grid, hiddenColumns: [...(grid.hiddenColumns ?? [])] },
    answers,
    edits,
    about,
    known,
  })
  if (text.length > MOST_TEXT) return false
  await port.apply([putParts(withPart(readParts(await port.read()), partKeys.importDraft, text))])
  session.replace({ begunReview: brief })
  return true
}

/** Takes the kept review out of the workbook, where there is one. */
export async function dropImportDraft(port: WorkbookPort, session: Session): Promise<void> {
  const parts = readParts(await port.read())
  if (parts.has(partKeys.importDraft)) await port.apply([putParts(withPart(parts, partKeys.importDraft, null))])
  session.replace({ begunReview: null })
}

/** The review that was kept; null where there is none, or none that still reads as one. */
export async function keptImportDraft(port: WorkbookPort, today: IsoDay): Promise<ReviewDraft | null> {
  const text = readParts(await port.read()).get(partKeys.importDraft)
  return text === undefined ? null : draftIn(text, today)
}

// The table is read anew, so that a newer version of ours asks what it knows to ask.
function draftIn(text: string, today: IsoDay): ReviewDraft | null {
  try {
    const { name, grid, answers, edits, about, known, begunOn } = shape.parse(JSON.parse(text))
    const source = { ...grid, hiddenColumns: new Set(grid.hiddenColumns) } as SourceGrid
    const proposal = proposeCatalogue(source, { fileName: name, today, earlier: asEarlier(known) })
    const byHand = edits as unknown as readonly BlockEdit[]
    const { catalogue } = reviewed(proposal, answers, byHand)
    const named = { ...catalogue, authority: catalogue.authority || '?', label: catalogue.label || '?' }
    const isWhole = catalogue.blocks.length === 0 || parseCatalogue(JSON.parse(JSON.stringify(named))).ok
    if (!isWhole) return null
    return { name, grid: source, proposal, answers, edits: byHand, about, known, begunOn: dayIn(begunOn) }
  } catch {
    return null
  }
}

function dayIn(text: string | null): IsoDay | null {
  return text === null ? null : dayFromText(text)
}
