export type { Outcome, Explained, Unanswered, Step } from './explained'
export type { RuleProblem, RuleProblemParams, ProblemCode, ArgumentName } from './problem'
export type { ContractFacts } from './contract'
export type { BlockRequest } from './contribution'
export type {
  BlockKind,
  ContributionStatus,
  ContributionStanding,
  ContractStanding,
  RowApproval,
  VersionUsed,
} from './standing'
export { type Period, type OpenPeriod, countedPeriod, quarterDays, workedParts } from './counted-period'
export { type PlacementPart, monthsThatCount } from './counting-window'
export { type PlannedQuarter, type Forecast, expectedBy, plannedBy, forecast } from './schedule'
export { type WithheldBecause, type Withholding, type WithholdingState, withholding } from './withholding'
export { HOURS_PER_JOB, HOURS_PER_JOB_SOURCE, jobsInDays, banenafspraakJobs } from './banenafspraak-jobs'
export { explainedExpectation, explainedJobs } from './explained-days'
export {
  type Counts,
  type CountedValue,
  type Fulfilment,
  aheadOf,
  countedAmount,
  countsAs,
  fulfilment,
  shortfall,
  isBehind,
} from './fulfilment'
export { type Applicability, applicability } from './applicability'
export { type Obligation, obligation } from './obligation'
export { type OwnPercentages, fitOf, namedPercentages, percentagesFor } from './percentage-rule'
export { type BlockValuation, blockValue } from './block-value'
export { type BlockChoice, blocksOf, isInEuros, isJobBlock, isPerFte } from './blocks-of'
export { COMMON_TYPES, commonType, contractType, typesOf } from './contract-type'
export { penalty } from './penalty'
export { type StillNeeded, monthsLeft, stillNeeded } from './still-needed'
export { type ClosingMix, type MixLine, type Need, closingMixes } from './closing-mixes'
export { type NextReport, nextReport } from './next-report'
export {
  SMALLEST_GROUP,
  type GroupShown,
  type GroupSize,
  type Masking,
  areEnough,
  maskSmallGroups,
} from './small-groups'
