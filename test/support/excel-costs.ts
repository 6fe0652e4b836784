import { createOfficeWorkbook } from '#adapters/office'
import { builtInRulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import type { IsoDay } from '#time'
import { generateSummary, validateWorkbook } from '#use-cases'
import type { NodeClient } from '../office-host'
import { excelWithRows } from './large-excel'

/** What a job asks of Excel. */
export interface ExcelCost {
  readonly job: string
  readonly rows: number
  readonly requests: number
  /** Bytes there and back, and the largest one way. */
  readonly bytes: number
  readonly largest: number
  /** Writing requests in which Excel calculated or drew before the end. */
  readonly unquiet: number
}

const SESSION = { rulebook: builtInRulebook(), settings: NO_SETTINGS }
const OPTIONS = { today: '2026-07-15' as IsoDay, language: 'nl' } as const

/** Checks a workbook of that many rows, makes the summary, and makes it once more, each counted on its own. */
export async function excelCosts(client: NodeClient, rows: number): Promise<readonly ExcelCost[]> {
  const host = excelWithRows(rows)
  client.connect(host)
  const port = createOfficeWorkbook()
  const counted = async (job: string, work: () => Promise<unknown>): Promise<ExcelCost> => {
    const start = host.requests.length
    await work()
    const requests = host.requests.slice(start)
    return {
      job,
      rows,
      requests: requests.length,
      bytes: requests.reduce((sum, { bytes, answerBytes }) => sum + bytes + answerBytes, 0),
      largest: Math.max(...requests.map(({ bytes, answerBytes }) => Math.max(bytes, answerBytes))),
      unquiet: requests.filter(({ wrote, quiet }) => wrote && !quiet).length,
    }
  }
  return [
    await counted('check', () => validateWorkbook(port, SESSION, OPTIONS)),
    await counted('make the summary', () => generateSummary(port, SESSION, OPTIONS)),
    await counted('make it anew', () => generateSummary(port, SESSION, OPTIONS)),
    await counted('recalculate', () => port.recalculate()),
  ]
}
