import { checkWorkbook, type CheckOptions, type ValidationReport } from '#checks'
import type { Finding } from '#findings'
import { builtInRulebook, type Rulebook } from '#rulebook'
import type { IsoDay } from '#time'
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '#workbook'
import { brief, sheet, workbook } from './sheet'

/** Opdrachten and Inzet of a workbook in which everything is right on 15 July 2026, drawn as text. */
export const CONTRACTS = `
| Kenmerk | Opdrachtnemer | Soort | Gunningsdatum | Startdatum | Einddatum | Opdrachtwaarde | Percentage | Verplichting | Beleid | Catalogus |
| OP-1 | Groen BV | dienst | d:2025-11-20 | d:2026-01-01 | d:2026-12-31 | 400000 | 0.05 | 20000 | duoplus | |
| OP-2 | Schoon BV | dienst | d:2026-03-20 | d:2026-04-01 | d:2027-12-31 | 300000 | 0.05 | 15000 | duoplus | |`

export const EFFORTS = `
| Opdracht | Kwartaal | Inzet | Bouwblok | Startdatum | Einddatum | Fte | Aantal | Bedrag | Opgevoerde waarde | Bewijs | Status | Toelichting |
| OP-1 | 2026-Q1 | K-001 | 2 | d:2026-01-01 | | 0.5 | | | 5000 | gezien | akkoord | |
| OP-1 | 2026-Q2 | K-001 | 2 | d:2026-01-01 | | 0.5 | | | 5000 | gezien | akkoord | |
| OP-2 | 2026-Q2 | K-001 | 3 | d:2026-04-01 | d:2026-06-30 | 1 | | | 3750 | aanwezig | ingediend | |
| OP-2 | 2026-Q2 | A-002 | 10 | | | | 7.5 | | 750 | niet nodig | ingediend | Gastles |
| OP-2 | 2026-Q2 | F-003 | 11 | | | | | 1250 | 1250 | gezien | akkoord | |`

/** Address -> how the cell is drawn. */
export type Changes = Readonly<Record<string, string>>
export interface Run {
  readonly changes?: Changes
  readonly options?: Partial<CheckOptions>
  readonly add?: readonly SheetSnapshot[]
  readonly rulebook?: Rulebook
}

/** Checks the clean workbook with some cells changed. */
export function checked({ changes = {}, options = {}, add = [], rulebook = builtInRulebook() }: Run): ValidationReport {
  const book = workbook(sheet('Opdrachten', CONTRACTS), sheet('Inzet', EFFORTS), ...add)
  const changed = Object.entries(changes).reduce((now, [address, drawn]) => withCell(now, address, drawn), book)
  const report = checkWorkbook(changed, rulebook, { today: '2026-07-15' as IsoDay, ...options })
  return { ...report, findings: approvalsAside(report.findings) }
}

/** These rows were approved outside the pane, which approvals.test.ts is about. */
function approvalsAside(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ code }) => code !== 'approved-unsigned')
}

export function withCell(book: WorkbookSnapshot, address: string, drawn: string): WorkbookSnapshot {
  const [name = '', place = ''] = address.split('!')
  const column = place.charCodeAt(0) - 64
  const row = Number(place.slice(1))
  const [cell] = sheet('x', '|'.repeat(column) + drawn + '|', { at: row }).rows[0]?.cells ?? []
  return {
    ...book,
    sheets: book.sheets.map((one) => {
      if (one.name !== name) return one
      const there = one.rows.some((candidate) => candidate.row === row)
      const rows = there ? one.rows : [...one.rows, { row, hidden: false, cells: [] as Cell[] }]
      const put = (cells: readonly Cell[]): Cell[] =>
        [...cells.filter((other) => other.column !== column), ...(cell ? [cell] : [])].sort(
          (a, b) => a.column - b.column,
        )
      return { ...one, rows: rows.map((line) => (line.row === row ? { ...line, cells: put(line.cells) } : line)) }
    }),
  }
}

export const found = (run: Run): [string, string][] => brief(checked(run).findings)
export const only = (run: Run): Finding => {
  const { findings } = checked(run)
  expect(findings).toHaveLength(1)
  return findings[0] as Finding
}
