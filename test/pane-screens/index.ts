import { ACCEPTANCES } from './acceptance-scenes'
import { APPROVALS } from './approvals-scenes'
import { CATALOGUE } from './catalogue-scenes'
import { COMPARE } from './compare-scenes'
import { COLUMNS } from './columns-scenes'
import { COPIES } from './copies-scenes'
import { CONTRACTS } from './contracts-scenes'
import { EXPLANATION } from './explanation-scenes'
import { FIXES } from './fixes-scenes'
import { OVERVIEW } from './overview-scenes'
import { POLICY } from './policy-scenes'
import { PORTFOLIO } from './portfolio-scenes'
import type { Scene } from './scene'
import { SIDE } from './side-scenes'
import { SUMMARY } from './summary-scenes'
import { VALIDATION } from './validation-scenes'

/** Every state of the pane we show to people: for the accessibility tests and for the pictures. */
export const SCENES: readonly Scene[] = [
  ...OVERVIEW,
  ...CATALOGUE,
  ...VALIDATION,
  ...ACCEPTANCES,
  ...APPROVALS,
  ...FIXES,
  ...SUMMARY,
  ...PORTFOLIO,
  ...POLICY,
  ...COMPARE,
  ...COLUMNS,
  ...CONTRACTS,
  ...COPIES,
  ...EXPLANATION,
  ...SIDE,
]

export { actingPerson, type Scene } from './scene'
