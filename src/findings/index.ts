export type { Place, CellPlace, SheetPlace, SourcePlace } from './place'
export {
  type Severity,
  type FindingParams,
  type FindingCode,
  type PersonalDataCode,
  type TableName,
  SEVERITIES,
} from './codes'
export { type Finding, type SeverityCounts, finding, countBySeverity } from './finding'
export { EXAMPLES } from './examples'
export { type RuleOrigin, ruleOrigin } from './rule-origin'
export {
  type Acceptance,
  type AcceptedFinding,
  type ReopenedBecause,
  type ReopenedFinding,
  type SettledFindings,
  isAcceptable,
} from './acceptance'
export { SroiError } from './errors'
export { addressOfRun, type CellRun, cellRuns } from './cell-runs'
