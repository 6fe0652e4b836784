import { createOfficeWorkbook } from '#adapters/office'
import { XlsxWorkbook } from '#adapters/xlsx'
import { builtInRulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import type { IsoDay } from '#time'
import { freshReader, validateWorkbook } from '#use-cases'
import type { WorkbookPort } from '#workbook'
import { loadOfficeClient, type OfficeHost } from '../office-host'
import { excelWithRows } from '../support/large-excel'
import { workbookWithFormulas } from './edits'
import { processorTimes } from './measure'

const SESSION = { rulebook: builtInRulebook(), settings: NO_SETTINGS }
const OPTIONS = { today: '2026-07-15' as IsoDay }
const check = (port: Pick<WorkbookPort, 'read'>) => validateWorkbook(port, SESSION, OPTIONS)

/** What one edit costs in an open workbook that was checked: everything anew, or only what can be different. */
export async function benchLive(sizes: readonly number[]): Promise<void> {
  const client = await loadOfficeClient()
  for (const rows of sizes) {
    const host = excelWithRows(rows)
    client.connect(host)
    const port = createOfficeWorkbook()
    const reader = freshReader(port)
    await check(reader)
    const edit = { sheet: 'Inzet', address: `G${String(rows >> 1)}` }
    const whole = await asked(host, () => check(port))
    const live = await asked(host, () => {
      reader.heard(edit)
      return check(reader)
    })
    const file = XlsxWorkbook.open(await workbookWithFormulas(rows))
    const times = await processorTimes([
      { name: 'Excel, whole', run: () => check(port) },
      {
        name: 'Excel, after one edit',
        run: () => {
          reader.heard(edit)
          return check(reader)
        },
      },
      { name: 'preview, after one edit', run: () => check(file) },
    ])
    const line = (name: string, cost = ''): string =>
      `${name.padEnd(26)} ${times(name).median.toFixed(0).padStart(6)} ms of processor  ${cost}`
    process.stdout.write(
      `\nOne edit, checked: ${rows.toLocaleString('en')} rows of Inzet (the emulated Excel's own work counts as well)\n` +
        `${line('Excel, whole', whole)}\n${line('Excel, after one edit', live)}\n${line('preview, after one edit')}\n`,
    )
  }
}

async function asked(host: OfficeHost, work: () => Promise<unknown>): Promise<string> {
  const start = host.requests.length
  await work()
  const requests = host.requests.slice(start)
  const bytes = requests.reduce((sum, request) => sum + request.bytes + request.answerBytes, 0)
  return `${String(requests.length)} requests, ${(bytes / 1000).toFixed(0)} kB`
}
