import { type NodeClient, loadOfficeClient } from '../office-host'
import { excelCosts } from '../support/excel-costs'

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient()
})

const MB = 1_000_000

// Counts, not times: a round trip to Excel costs what the platform asks, and that is not ours to measure here. Most is
// spent on reading; of what is written, on the account of every row with a jump to its cell.
it.each([
  // rows | most requests: check, summary, summary anew, recalculate | most bytes of each
  [1_000, [6, 10, 11, 4], [MB, 2 * MB, 4 * MB, MB]],
  [10_000, [9, 14, 16, 6], [5 * MB, 7 * MB, 10 * MB, 2 * MB]],
] as const)(
  '%i rows are checked and summarised within a budget of round trips and bytes',
  async (rows, most, bytes) => {
    const costs = await excelCosts(client, rows)
    process.stdout.write(
      costs
        .map(({ job, requests, bytes: all }) => `${job}: ${String(requests)} requests, ${String(all)} bytes\n`)
        .join(''),
    )
    for (const [at, cost] of costs.entries()) {
      expect([cost.job, cost.requests <= (most[at] ?? 0), cost.bytes <= (bytes[at] ?? 0)]).toEqual([
        cost.job,
        true,
        true,
      ])
      expect(cost.largest).toBeLessThan(5 * MB)
      expect(cost.unquiet).toBe(0)
    }
  },
)
