import { z } from 'zod'
import type { BegunReview } from '#session'
import type { StoredParts } from '#workbook'
import { partKeys } from './part-keys'

// The page's Content-Security-Policy allows no code made at run time.
z.config({ jitless: true })

const shape = z.object({
  name: z.string().max(500),
  begunOn: z.string().max(10).nullable().catch(null),
  answered: z.number().int().nonnegative().catch(0),
  questions: z.number().int().nonnegative().catch(0),
})

/** The review that a workbook carries, in brief; its table is not read for that. Null where there is none. */
export function begunReviewIn(parts: StoredParts): BegunReview | null {
  const text = parts.get(partKeys.importDraft)
  if (text === undefined) return null
  try {
    return shape.parse(JSON.parse(text))
  } catch {
    return null
  }
}
