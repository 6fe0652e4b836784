import type { ValueKind } from '#rulebook'

const CEILINGS: ReadonlySet<ValueKind> = new Set(['perWeek', 'perDay', 'perHour', 'perPerson'])

export function isPriced(kind: ValueKind): boolean {
  return kind.startsWith('per')
}

/** An amount that may be a ceiling: "hoogstens € 1.000 per dag". */
export function mayBeCeiling(kind: ValueKind): boolean {
  return CEILINGS.has(kind)
}
