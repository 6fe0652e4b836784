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
  /** `columns` are the columns of today's template that the workbook lacks, "Bewijs, Status". */
  'template-outdated': { found: string; current: string; columns: string }
  /** `text` is the name of the sheet, or the title above the table. */
  'quarter-from-sheet': { quarter: string; from: 'sheet' | 'title'; text: string }
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
  /** In one workbook, or in several files of a portfolio: `file` counts; `missed` are quarters that then count nowhere. */
  'contract-duplicate':
    { contract: string; firstRow: number } | { contract: string; file: string; isTie: boolean; missed: string }
  'placement-duplicate': { otherSheet: string; otherRow: number; row: number }
  /** `fte` is what the rows come to together, `contracts` the two kenmerken. */
  'placement-overlap': {
    why: 'fte' | 'contracts'
    row: number
    otherSheet: string
    otherRow: number
    start: string
    end: string
    fte: string
    contracts: string
  }
  /** `basis` is the percentage ("5"), `of` the contract value. */
  'obligation-mismatch': { written: string; computed: string; difference: string; basis: string; of: string }
  'obligation-not-applicable': { value: string; policy: string }
  /** `columns` as their headers read, "Fte, Bedrag". */
  'approved-changed': { row: number; columns: string; approvedOn: string }
  'approved-unsigned': { row: number }
  /** `allowed` as `kind` says: each one allowed, both ends of what is, or the least: "5, 2". */
  'percentage-deviates': { written: string; allowed: string; kind: 'named' | 'range' | 'at-least'; policy: string }
  /** `quarters` "2026-Q1, 2026-Q2". */
  'report-missing': { contract: string; quarters: string; count: number }
  'behind-schedule': { contract: string; realised: string; expected: string; quarter: string; difference: string }
  'over-delivered': {
    contract: string
    approved: string
    obligation: string
    difference: string
    transferable: boolean | null
  }
  'shortfall-at-end': {
    contract: string
    end: string
    approved: string
    submitted: string
    obligation: string
    shortfall: string
    /** What the policy would withhold; null where it has no formula. */
    penalty: string | null
  }
  /** `counted` is submitted and approved together, `percentage` and `maximum` are of the obligation. */
  'mix-cap-exceeded': {
    contract: string
    blocks: string
    counted: string
    percentage: string
    maximum: string
    difference: string
  }
  /** `visible`: a sum of the rows that a filter leaves in sight. `rows` are where to look first, "11, 17". */
  'total-mismatch': {
    why: 'rows' | 'visible'
    column: string
    unit: 'euro' | 'number'
    written: string
    computed: string
    difference: string
    rows: string
  }
  // privacy
  'privacy-bsn': { masked: string }
  'privacy-bsn-possible': { masked: string; count: number }
  /** A whole column by its header, or inside a text; `column` is null where no header stands above it. */
  'privacy-name': { column: string | null; inText: boolean }
  'privacy-birthdate': { column: string | null; inText: boolean }
  'privacy-contact': { column: string | null; inText: boolean; kind: 'e-mail' | 'phone' | 'address' }
  'privacy-health': { column: string | null; inText: boolean }
  /** The same out of sight: what was found, and what hides it. */
  'privacy-hidden': { found: PersonalDataCode; where: 'sheet' | 'row' | 'column' | 'comment' | 'name' }
  /** Some of: author, last-author, title, manager, path; with commas between. */
  'privacy-metadata': { fields: string }
  /** Target groups with fewer than `minimum` placements in a contract and quarter; `count` such cells. */
  'privacy-small-group': { groups: string; count: number; minimum: number }
}

export type PersonalDataCode =
  'privacy-bsn' | 'privacy-bsn-possible' | 'privacy-name' | 'privacy-birthdate' | 'privacy-contact' | 'privacy-health'

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
  'template-outdated': 'info',
  'quarter-from-sheet': 'info',
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
  'placement-overlap': 'warning',
  'obligation-mismatch': 'warning',
  'obligation-not-applicable': 'warning',
  'approved-changed': 'error',
  'approved-unsigned': 'warning',
  'percentage-deviates': 'warning',
  'report-missing': 'warning',
  'behind-schedule': 'warning',
  'over-delivered': 'info',
  'shortfall-at-end': 'warning',
  'mix-cap-exceeded': 'warning',
  'total-mismatch': 'warning',
  'privacy-bsn': 'error',
  'privacy-bsn-possible': 'warning',
  'privacy-name': 'error',
  'privacy-birthdate': 'error',
  'privacy-contact': 'warning',
  'privacy-health': 'warning',
  'privacy-hidden': 'error',
  'privacy-metadata': 'info',
  'privacy-small-group': 'warning',
}
