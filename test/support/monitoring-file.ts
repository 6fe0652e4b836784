import { XlsxWorkbook } from '#adapters/xlsx'
import { type PlanCell, type PlanRow, type PutSheet, type StyleName } from '#workbook'

export type FileCell = number | string | null | { readonly formula: string }

/** An .xlsx file with these sheets, rows from A1 on, written by our own adapter. */
export async function fileOf(sheets: Readonly<Record<string, readonly (readonly FileCell[])[]>>): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.blank()
  await workbook.apply(
    Object.entries(sheets).map(([name, rows]): PutSheet => ({
      kind: 'put-sheet',
      role: null,
      sheet: { name, rows: rows.map(planRow), columnWidths: [] },
    })),
  )
  return workbook.save()
}

function planRow(cells: readonly FileCell[]): PlanRow {
  return { cells: cells.map(planCell) }
}

function planCell(cell: FileCell): PlanCell | null {
  if (cell === null) return null
  const style: StyleName = 'text'
  if (typeof cell === 'object') return { content: { kind: 'formula', formula: cell.formula }, style }
  return { content: { kind: 'value', value: cell }, style }
}

export const CONTRACT_HEADERS = [
  'Kenmerk',
  'Opdracht',
  'Opdrachtnemer',
  'Startdatum',
  'Einddatum',
  'Opdrachtwaarde',
] as const
export const INZET_HEADERS = [
  'Opdracht',
  'Kwartaal',
  'Inzet',
  'Bouwblok',
  'Startdatum',
  'Einddatum',
  'Fte',
  'Aantal',
  'Bedrag',
  'Opgevoerde waarde',
  'Status',
  'Verloonde uren',
] as const

/** 01-01-2026 and 31-12-2026 as serials. */
export const YEAR_2026 = [46023, 46387] as const

/** A small monitoring workbook on DUOplus: two contracts, four rows, everything right. */
export function monitoringSheets(): Record<string, (readonly FileCell[])[]> {
  const [start, end] = YEAR_2026
  return {
    Opdrachten: [
      [...CONTRACT_HEADERS],
      ['OP-1', 'Onderhoud groen', 'Groenwerk BV', start, end, 1_000_000],
      ['OP-2', 'Schoonmaak', 'Helder BV', start, end, 400_000],
    ],
    Inzet: [
      [...INZET_HEADERS],
      // Block 2: 40.000 per fte and year; a quarter of half an fte is 5.000. Block 10: 100 per hour.
      ['OP-1', '2026-Q1', 'K-1', '2', start, end, 0.5, null, null, 5000, 'akkoord', 234],
      ['OP-1', '2026-Q2', 'K-1', '2', start, end, 0.5, null, null, 5000, 'ingediend', 234],
      ['OP-2', '2026-Q1', 'K-2', '10', null, null, null, 7.5, null, 750, 'akkoord', null],
      ['OP-2', '2026-Q2', 'K-3', '9', null, null, null, null, 1234.56, 1234.56, 'akkoord', null],
    ],
  }
}
