import { MemoryWorkbook } from '#adapters/memory'
import { buildSummary } from '#summary'
import { styleNamed } from '#workbook'
import { firstTab, shown } from '../../support/tab-plans'
import { contract, inzet, report } from './report'

describe('SROI Verantwoording: what was left out', () => {
  it('jumps to the rows with white space between an amount and the first of them', async () => {
    const contributions = [2, 3, 4, 5, 6, 7].map((row) => inzet(row, 'OP-1', 'afgekeurd', '100'))
    const made = report({ contracts: [contract('OP-1', 2)], contributions })
    const snapshot = await MemoryWorkbook.of({ Inzet: [['Opdracht']] }).read()
    const plan = firstTab(buildSummary({ snapshot, report: made, language: 'nl', tabs: ['receipt'] }))
    const jumps = plan.rows
      .flatMap(({ cells }) => cells.slice(3))
      .filter((cell) => cell?.link !== undefined && String(shown(cell)).startsWith('Inzet!'))
    expect(jumps).toHaveLength(contributions.length)
    expect(jumps.map((cell) => (cell === null ? {} : styleNamed(cell.style)))).toEqual(
      jumps.map(() => expect.objectContaining({ align: 'left', indent: 1 }) as unknown),
    )
  })
})
