import { loadOfficeClient } from '../office-host'
import { excelCosts } from '../support/excel-costs'

/** What the jobs ask of Excel: round trips and bytes, which is what they cost a person who waits. */
export async function benchOffice(sizes: readonly number[]): Promise<void> {
  const client = await loadOfficeClient()
  const costs = []
  for (const rows of sizes) costs.push(...(await excelCosts(client, rows)))
  const lines = costs.map(({ job, rows, requests, bytes, largest }) =>
    [
      `${rows.toLocaleString('en')} rows: ${job}`.padEnd(40),
      `${requests.toLocaleString('en')} requests`.padStart(14),
      `${(bytes / 1_000_000).toFixed(1)} MB`.padStart(10),
      `largest ${(largest / 1_000_000).toFixed(1)} MB`.padStart(16),
    ].join(' '),
  )
  process.stdout.write(`\nWhat Excel is asked, each way counted once\n${lines.join('\n')}\n`)
}
