export type { Place, CellPlace, SheetPlace, SourcePlace } from './place'
export { type Severity, type FindingParams, type FindingCode, type TableName, SEVERITIES } from './codes'
export { type Finding, type SeverityCounts, finding, countBySeverity } from './finding'
export { SroiError } from './errors'
