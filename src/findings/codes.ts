/** Blokkerend, Controleren, Tip. */
export type Severity = 'error' | 'warning' | 'info'

/**
 * Everything that can be wrong, with the facts its sentence needs. Codes are stable for ever.
 * Amounts are decimal strings ("7500.00"), days "2026-07-01", quarters "2026-Q3", percentages "5" for 5%.
 * A param never holds a text from a cell that could be personal data: checks pass it through the privacy filter first.
 */
export interface FindingParams {
  // workbook and tables
  'workbook-unreadable': { problem: string }
  'sheet-missing': Record<string, never>
  'table-missing': { table: TableName }
  'column-missing': { table: TableName; column: string; proposal: string | null }
  'column-duplicate': { table: TableName; column: string; addresses: string }
  'column-unmapped': { table: TableName; column: string; proposal: string | null }
  // cells
  'value-missing': { column: string; example: string }
  'number-invalid': {
    column: string
    found: string
    example: string
    asThousands: string | null
    asDecimal: string | null
  }
  'number-as-text': { column: string; value: string }
  'date-invalid': { column: string; found: string }
  'date-as-text': { column: string; day: string }
  'quarter-invalid': { column: string; found: string }
  'percentage-invalid': { column: string; found: string; proposal: string | null }
  'amount-negative': { column: string; amount: string }
  'text-untrimmed': { column: string }
  'formula-error': { column: string; error: string }
  'status-unknown': { column: string; found: string; nearest: string | null; allowed: string }
  // rows
  'contract-unknown': { contract: string; nearest: string | null }
  'block-unknown': { block: string; catalogue: string; nearest: string | null }
  'block-value-unknown': { block: string; catalogue: string }
  'catalogue-unknown': { catalogue: string | null; nearest: string | null }
  'policy-unknown': { policy: string; nearest: string | null }
  'version-not-in-force': {
    kind: 'policy' | 'catalogue'
    version: string
    from: string | null
    until: string | null
    day: string
  }
  'quantity-missing': { block: string; column: string }
  'date-order': { start: string; end: string }
  'date-outside-contract': { start: string; end: string; contractStart: string; contractEnd: string }
  'date-outside-quarter': { start: string; end: string; quarter: string }
  'quarter-in-future': { quarter: string; today: string }
  'fte-out-of-range': { fte: string }
  'hours-below-minimum': { hours: string; minimum: string; block: string }
  'duration-over-maximum': { block: string; months: string; maximum: string; counted: string; without: string }
  'bonus-without-base': { block: string }
  'bonus-not-allowed': { bonus: string; base: string; allowed: string }
  'approval-missing': { block: string }
  'evidence-missing': { block: string; evidence: string }
  'value-mismatch': { claimed: string; computed: string; difference: string }
  // across rows
  'contract-duplicate': { contract: string; firstRow: number }
  'placement-duplicate': { otherSheet: string; otherRow: number; row: number }
  /** `basis` is the percentage ("5"), `of` the contract value. */
  'obligation-mismatch': { written: string; computed: string; difference: string; basis: string; of: string }
  'obligation-not-applicable': { value: string; policy: string }
  'behind-schedule': { contract: string; realised: string; expected: string; quarter: string; difference: string }
  // privacy
  'privacy-bsn': { masked: string }
  'privacy-bsn-possible': { masked: string; count: number }
  'privacy-name': { column: string }
  'privacy-birthdate': { column: string }
}

export type TableName = 'contracts' | 'contributions' | 'plan'

export type FindingCode = keyof FindingParams

/** Level of each code; PRODUCT section 12. */
export const SEVERITIES: Readonly<Record<FindingCode, Severity>> = {
  'workbook-unreadable': 'error',
  'sheet-missing': 'error',
  'table-missing': 'error',
  'column-missing': 'error',
  'column-duplicate': 'error',
  'column-unmapped': 'info',
  'value-missing': 'error',
  'number-invalid': 'error',
  'number-as-text': 'warning',
  'date-invalid': 'error',
  'date-as-text': 'warning',
  'quarter-invalid': 'error',
  'percentage-invalid': 'error',
  'amount-negative': 'warning',
  'text-untrimmed': 'info',
  'formula-error': 'error',
  'status-unknown': 'error',
  'contract-unknown': 'error',
  'block-unknown': 'error',
  'block-value-unknown': 'error',
  'catalogue-unknown': 'error',
  'policy-unknown': 'error',
  'version-not-in-force': 'warning',
  'quantity-missing': 'error',
  'date-order': 'error',
  'date-outside-contract': 'warning',
  'date-outside-quarter': 'warning',
  'quarter-in-future': 'warning',
  'fte-out-of-range': 'warning',
  'hours-below-minimum': 'warning',
  'duration-over-maximum': 'warning',
  'bonus-without-base': 'error',
  'bonus-not-allowed': 'error',
  'approval-missing': 'warning',
  'evidence-missing': 'warning',
  'value-mismatch': 'warning',
  'contract-duplicate': 'error',
  'placement-duplicate': 'warning',
  'obligation-mismatch': 'warning',
  'obligation-not-applicable': 'warning',
  'behind-schedule': 'warning',
  'privacy-bsn': 'error',
  'privacy-bsn-possible': 'warning',
  'privacy-name': 'error',
  'privacy-birthdate': 'error',
}
