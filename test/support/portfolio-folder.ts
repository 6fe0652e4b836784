import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONTRACT_HEADERS, type FileCell, fileOf, INZET_HEADERS, YEAR_2026 } from './monitoring-file'

/** A folder of workbooks, each with one contract and so many rows, over two quarters; no two are alike. */
export async function portfolioFolder(folder: string, files: number, rows: number): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (let at = 0; at < files; at++) writeFileSync(join(folder, fileName(at)), await portfolioFile(at, rows))
}

export function fileName(at: number): string {
  return `opdracht-${String(at).padStart(4, '0')}.xlsx`
}

/** One of them. Every third row is ingediend, every tenth afgekeurd, the others akkoord. */
export async function portfolioFile(at: number, rows: number): Promise<Uint8Array> {
  const [start, end] = YEAR_2026
  const kenmerk = `OP-${String(at)}`
  const contributions = Array.from({ length: rows }, (_, row): FileCell[] => {
    const quarter = row % 2 === 0 ? '2026-Q1' : '2026-Q2'
    const fte = (((row >> 1) * 7 + at) % 90) / 100 + 0.05
    const status = row % 10 === 9 ? 'afgekeurd' : row % 3 === 0 ? 'ingediend' : 'akkoord'
    const claimed = Math.round(fte * 1_000_000) / 100
    return [kenmerk, quarter, `K-${String(row >> 1)}`, '2', start, end, fte, null, null, claimed, status, 234]
  })
  return fileOf({
    Opdrachten: [
      [...CONTRACT_HEADERS],
      [kenmerk, `Opdracht ${String(at)}`, `Opdrachtnemer ${String(at % 40)}`, start, end, 1_000_000 + at * 1000],
    ],
    Inzet: [[...INZET_HEADERS], ...contributions],
  })
}
