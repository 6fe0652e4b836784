import { type Exact, exact, numberFromText } from '#money'

/** Larger is a slip of the pen: a thousand people, a century. */
const MOST = { fte: exact(1000), months: exact(1200) } as const

/** Fte or months as people type them: "1", "0,5", "0.5". Null where that is no number above 0, or one too large. */
export function placementSize(text: string, unit: keyof typeof MOST): Exact | null {
  const reading = numberFromText(text)
  if (reading.kind !== 'number') return null
  const { value } = reading
  return value.greaterThan(0) && value.lessThanOrEqualTo(MOST[unit]) ? value : null
}
