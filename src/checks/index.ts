export type { ValidationReport } from './report'
