import { z } from 'zod'
import { type HeaderMapping, readParts, type WorkbookSnapshot } from '#workbook'
import { partKeys } from './part-keys'

z.config({ jitless: true })

const HEADERS = z.record(z.string(), z.string())
const MAPPING = z.object({ contracts: HEADERS, contributions: HEADERS, plan: HEADERS }).partial()

/** The headers a person confirmed, as the workbook carries them; none where that part is missing or spoilt. */
export function confirmedHeaders(snapshot: WorkbookSnapshot): HeaderMapping {
  const text = readParts(snapshot).get(partKeys.mapping)
  if (text === undefined) return {}
  try {
    const parsed = MAPPING.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : {}
  } catch {
    return {}
  }
}
