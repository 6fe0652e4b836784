import { OfficeHost } from '../office-host'
import { CONTRACT_HEADERS, INZET_HEADERS, YEAR_2026 } from './monitoring-file'

/** An Excel with a monitoring workbook of that many rows of Inzet and 200 contracts, every tenth row with a wrong claim. */
export function excelWithRows(rows: number): OfficeHost {
  const host = new OfficeHost()
  const [start, end] = YEAR_2026
  fill(host, 'Opdrachten', [
    [...CONTRACT_HEADERS],
    ...Array.from({ length: 200 }, (_, at) => [
      `OP-${String(at)}`,
      `Opdracht ${String(at)}`,
      `Opdrachtnemer ${String(at % 40)}`,
      start,
      end,
      1_000_000 + at,
    ]),
  ])
  fill(host, 'Inzet', [
    [...INZET_HEADERS],
    ...Array.from({ length: rows }, (_, at) => [
      `OP-${String((at >> 1) % 200)}`,
      at % 2 === 0 ? '2026-Q1' : '2026-Q2',
      `K-${String(at >> 1)}`,
      '2',
      start,
      end,
      0.5,
      null,
      null,
      at % 10 === 0 ? 5500 : 5000,
      // Every row at akkoord would be a finding by itself: nobody approved them.
      'ingediend',
      234,
    ]),
  ])
  return host
}

function fill(host: OfficeHost, name: string, rows: readonly (readonly (string | number | null)[])[]): void {
  const sheet = host.model.addSheet(name)
  for (const [down, cells] of rows.entries()) {
    for (const [along, value] of cells.entries()) if (value !== null) sheet.cell(down + 1, along + 1).value = value
  }
}
