import type { FindingCode } from './codes'

/** Where the rule behind a finding comes from. A finding itself names document and section where a version decides. */
export type RuleOrigin = 'workbook' | 'policy' | 'catalogue' | 'bsn' | 'personal' | 'health'

const ORIGINS: Partial<Readonly<Record<FindingCode, RuleOrigin>>> = {
  'block-unknown': 'catalogue',
  'block-value-unknown': 'catalogue',
  'quantity-missing': 'catalogue',
  'hours-below-minimum': 'catalogue',
  'duration-over-maximum': 'catalogue',
  'bonus-without-base': 'catalogue',
  'bonus-not-allowed': 'catalogue',
  'approval-missing': 'catalogue',
  'evidence-missing': 'catalogue',
  'value-mismatch': 'catalogue',
  'obligation-mismatch': 'policy',
  'obligation-not-applicable': 'policy',
  'percentage-deviates': 'policy',
  'report-missing': 'policy',
  'over-delivered': 'policy',
  'shortfall-at-end': 'policy',
  'mix-cap-exceeded': 'policy',
  'privacy-bsn': 'bsn',
  'privacy-bsn-possible': 'bsn',
  'privacy-name': 'personal',
  'privacy-birthdate': 'personal',
  'privacy-contact': 'personal',
  'privacy-hidden': 'personal',
  'privacy-metadata': 'personal',
  'privacy-health': 'health',
  'privacy-small-group': 'health',
}

/** Of a code; most go by what the tables of the workbook ask. */
export function ruleOrigin(code: FindingCode): RuleOrigin {
  return ORIGINS[code] ?? 'workbook'
}
