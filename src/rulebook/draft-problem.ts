/** Why a field of a policy that somebody fills in cannot stay as it is. */
export interface DraftProblem {
  /** Place in the draft, written as in a policy: "applicability.lines[0].threshold.amount". */
  readonly path: string
  readonly code: DraftProblemCode
  /** What was typed there. */
  readonly found: string
  /** What would do, or what stands in the way; empty where there is nothing to add. */
  readonly expected: string
}

export type DraftProblemCode =
  | 'missing'
  | 'too-long'
  | 'too-many'
  | 'not-an-amount'
  | 'not-a-percentage'
  | 'percentage-unclear'
  | 'not-a-number'
  | 'not-a-day'
  | 'not-a-link'
  | 'not-an-id'
  | 'out-of-range'
  | 'dates-reversed'
  | 'order-reversed'
  | 'standard-not-named'
  | 'name-taken'
  | 'version-taken'
  | 'catalogue-unknown'
  | 'own-source-needed'
  | 'not-possible'
