import type { Stage } from './check'

/**
 * How far checking is. First the rows are read, then their amounts computed, both counted in rows; then the checks
 * run stage by stage, counted in checks.
 */
export interface CheckProgress {
  readonly stage: 'rows' | 'amounts' | Stage
  readonly done: number
  readonly total: number
}
