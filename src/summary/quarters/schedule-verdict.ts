import { type Euro, euro } from '#money'
import type { Quarter } from '#time'
import { trafficLight } from '../overview/traffic-light'

/** How things stood at the end of one quarter. */
export interface QuarterPoint {
  readonly quarter: Quarter
  readonly approvedSoFar: Euro
  readonly submittedSoFar: Euro
  /** Null where nothing can be expected. */
  readonly expected: Euro | null
}

/** Whether it is on schedule, by the last quarter that has ended. */
export type Verdict =
  /** Nothing can be expected. */
  | { readonly kind: 'unknown' }
  /** No quarter has ended yet. */
  | { readonly kind: 'too-early' }
  | {
      readonly kind: 'behind' | 'on-schedule'
      /** The last quarter that has ended. */
      readonly at: QuarterPoint & { readonly expected: Euro }
      /** Behind: the first of the quarters on end that were. On schedule: the first after having been behind, if ever. */
      readonly since: Quarter | null
      /** Behind, but no longer once everything submitted is approved. */
      readonly closedBySubmitted: boolean
    }

/**
 * Judges by what is approved, as the traffic light does: behind is under 95% of the schedule.
 * @param ended the quarters that have ended, in time order
 */
export function verdict(ended: readonly QuarterPoint[]): Verdict {
  const at = ended.at(-1)
  if (at === undefined) return { kind: 'too-early' }
  const { expected } = at
  if (expected === null) return { kind: 'unknown' }
  const behind = isBehind(at)
  const turned = ended.findLastIndex((point) => isBehind(point) !== behind)
  return {
    kind: behind ? 'behind' : 'on-schedule',
    at: { ...at, expected },
    since: behind || turned >= 0 ? (ended[turned + 1]?.quarter ?? null) : null,
    closedBySubmitted: behind && !isBehind({ ...at, approvedSoFar: euro(at.approvedSoFar.plus(at.submittedSoFar)) }),
  }
}

function isBehind({ approvedSoFar, expected }: QuarterPoint): boolean {
  const light = trafficLight(approvedSoFar, expected)
  return light === 'amber' || light === 'red'
}
