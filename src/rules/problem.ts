/** Why a rule gives no answer: facts for the sentence, and the error a cell shows. */
export type RuleProblem = {
  [C in keyof RuleProblemParams]: { readonly code: C; readonly params: RuleProblemParams[C] }
}[keyof RuleProblemParams]

export interface RuleProblemParams {
  'argument-not-a-number': { argument: ArgumentName; found: string }
  'argument-ambiguous': { argument: ArgumentName; found: string; asThousands: string; asDecimal: string }
  'argument-not-a-date': { argument: ArgumentName; found: string }
  'argument-missing': { argument: ArgumentName }
  'argument-negative': { argument: ArgumentName }
  'argument-too-large': { argument: ArgumentName }
  'argument-error': { argument: ArgumentName; error: string }
  'ranges-differ': { shapes: string }
  'ranges-too-large': { cells: string }
  'percentage-above-one': { found: string; proposal: string }
  'percentage-not-allowed': { found: string; allowed: string }
  'percentage-needed': { policy: string; choices: string }
  'contract-type-unknown': { found: string; known: string }
  'contract-type-needed': { policy: string; known: string }
  'duration-needed': { policy: string; months: string }
  'labour-cost-needed': { policy: string }
  'decided-each': { policy: string }
  'policy-unknown': { asked: string; nearest: string | null }
  'policy-not-yet': { policy: string; from: string; until: string | null }
  'policy-ended': { policy: string; from: string | null; on: string }
  'catalogue-unknown': { asked: string; nearest: string | null }
  'catalogue-needed': { policy: string }
  'catalogue-not-yet': { catalogue: string; from: string; until: string | null }
  'catalogue-ended': { catalogue: string; from: string | null; on: string }
  'block-unknown': { block: string; catalogue: string; nearest: string | null }
  'block-value-unknown': { block: string; catalogue: string }
  'block-agreed': { block: string; catalogue: string }
  'bonus-without-base': { block: string }
  'bonus-not-allowed': { bonus: string; base: string; allowed: string }
  'bonus-twice': { block: string }
  'bonus-exclusive': { first: string; second: string }
  'hours-norm-needed': { block: string; catalogue: string; minimum: string }
  'several-bases': { first: string; second: string }
  'period-reversed': { start: string; end: string }
  'penalty-not-published': { policy: string }
  'not-loaded': Record<string, never>
  'settings-unread': Record<string, never>
  'days-unread': Record<string, never>
}

export type ProblemCode = keyof RuleProblemParams

export type ArgumentName =
  | 'contract_value'
  | 'contract_type'
  | 'duration_months'
  | 'labour_cost'
  | 'percentage'
  | 'policy'
  | 'date'
  | 'block'
  | 'quantity'
  | 'months'
  | 'catalogue'
  | 'obligation'
  | 'realised'
  | 'paid_hours'
  | 'start'
  | 'end'
