import type { ValidationReport } from '#checks'
import { exclusions, type FileReason, type Portfolio, type PortfolioFile } from '#summary'
import { type Language, portfolioTexts } from '#texts'

/** What was read of one file, whether it counts, and which rows were left out and why. */
export interface FileReceipt {
  readonly file: string
  readonly state: 'counted' | 'excluded'
  /** Where it is excluded: why, and the same in a sentence. */
  readonly reason?: FileReason & { readonly message: string }
  readonly rows: number
  /** Rows that count in no sum; of a file that does not count, all of them. */
  readonly excluded: number
  /** The first of them that are left out for what stands there. */
  readonly exclusions: readonly { readonly sheet: string; readonly row: number; readonly reason: string }[]
  /** Contracts of a file that counts, of which the rows count elsewhere or not at all. */
  readonly contracts?: readonly ContractReceipt[]
}

export interface ContractReceipt {
  readonly kenmerk: string
  /** `together`: as one contract with the rows in `file`; `older`: `file` counts instead. */
  readonly state: 'together' | 'older'
  readonly file: string
  readonly message: string
}

export function receiptsOf({ files }: Portfolio, language: Language): FileReceipt[] {
  return files.map((one) => fileReceipt(one, language))
}

function fileReceipt(
  { file, reason, digest, rows, excluded, contracts }: PortfolioFile,
  language: Language,
): FileReceipt {
  const t = portfolioTexts(language)
  const elsewhere = contracts.flatMap(({ part, decision, other }): ContractReceipt[] => {
    const { kind } = decision
    if (other === null || (kind !== 'older' && kind !== 'together')) return []
    const { kenmerk } = part.line
    return [{ kenmerk, state: kind, file: other, message: t.contracts[kind]({ kenmerk, file: other }) }]
  })
  return {
    file,
    state: reason === null ? 'counted' : 'excluded',
    ...(reason !== null && { reason: { ...reason, message: t.reason(reason) } }),
    rows,
    excluded,
    exclusions: digest?.excluded.first ?? [],
    ...(reason === null && elsewhere.length > 0 && { contracts: elsewhere }),
  }
}

/** The receipt of one workbook by itself. */
export function receiptOf(file: string, report: ValidationReport): FileReceipt {
  const left = exclusions(report, Infinity)
  return { file, state: 'counted', rows: report.rows, excluded: left.count, exclusions: left.first }
}
