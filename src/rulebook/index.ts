export {
  type BlockCatalogue,
  type Block,
  type BlockValueRule,
  type ValueKind,
  type CountingLimit,
  type Bounds,
  type Condition,
  type ConditionKind,
  type BlockProvision,
  type ProvisionKind,
  type SourceCell,
  catalogueRef,
  provisionsFor,
} from './catalogue'
export {
  type Policy,
  type ContractType,
  type Provision,
  type Term,
  type Comparator,
  type ApplicabilityRule,
  type ApplicabilityLine,
  type Threshold,
  type DurationTest,
  type LabourShareTest,
  type PercentageRule,
  type PercentageException,
  type LowLabourRule,
  type OfferedRule,
  type ObligationRule,
  type ObligationBase,
  type ReportingRule,
  type PenaltyRule,
  type MixCap,
  type PsoEffect,
  policyRef,
} from './policy'
export {
  type OtherEffort,
  type Subject,
  type SubjectWords,
  type TargetGroup,
  SUBJECTS,
  TARGET_GROUPS,
} from './target-groups'
export {
  Rulebook,
  type VersionRequest,
  type Lookup,
  type Selector,
  type SelectingDay,
  versionRequest,
  nearestOf,
} from './rulebook'
export { builtInRulebook, STANDARD_ID } from './built-in'
export { parseCatalogue } from './catalogue-reader'
export { parsePolicy } from './policy-reader'
export type { DraftProblem, DraftProblemCode } from './draft-problem'
export type { DataProblem, DataProblemCode, DataReading } from './read-data'
