import { createOfficeWorkbook } from '#adapters/office'
import { buildSummary } from '#summary'
import { sheetNamed, type SheetPlan } from '#workbook'
import { crowded, reportOf, SITUATIONS } from '../support/conversation-cases'
import { addSheet, loadOfficeClient, type NodeClient, OfficeHost } from '../office-host'
import { firstTab, shown } from '../support/tab-plans'

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient()
})

const NAME = 'SROI Gesprek'

/** An Excel in which the pages of these contracts are made, or made anew. */
function excel() {
  const host = new OfficeHost()
  addSheet(host.model, 'Inzet', [['Opdracht']])
  client.connect(host)
  const port = createOfficeWorkbook()
  const make = async (count: number, findings: ReturnType<typeof crowded>['findings'] = []): Promise<SheetPlan> => {
    const contracts = [SITUATIONS.behind, SITUATIONS.ahead, SITUATIONS['on-schedule']].slice(0, count)
    const report = { ...reportOf(SITUATIONS.behind), contracts, findings }
    const plan = buildSummary({ snapshot: await port.read(), report, language: 'nl', tabs: ['conversation'] })
    await port.apply(plan)
    return firstTab(plan)
  }
  const model = () => host.model.sheetNamed(NAME)
  return { host, port, make, model }
}

/** Rows that have to stay as high as they are, with that height. */
const fixed = ({ rows }: SheetPlan): [number, number][] =>
  rows.flatMap(({ isFixed, height }, at) => (isFixed === true ? [[at + 1, height ?? 0] as [number, number]] : []))

describe('the pages for a conversation in Excel', () => {
  it('print upright at a size of their own, a page after each contract but the last, with rows to write in', async () => {
    const { host, make, model } = excel()
    const plan = await make(3)
    expect(host.gaps).toEqual([])
    expect(model()?.page.get('orientation')).toBe('Portrait')
    expect(model()?.page.get('zoom')).toEqual({ scale: plan.print?.scale })
    expect(plan.pageBreaks).toHaveLength(2)
    expect(model()?.page.get('breaks')).toEqual(plan.pageBreaks)
    for (const [row, height] of fixed(plan)) expect([row, model()?.rowHeights.get(row)]).toEqual([row, height])
  })

  it('made anew, what was typed stays and heights and breaks stand where the rows are now', async () => {
    const { port, make, model } = excel()
    await make(2)
    const cells = sheetNamed(await port.read(), NAME)?.rows ?? []
    const header = cells.find((row) => row.cells[0]?.value === 'Oorzaak')?.row ?? 0
    const content = { kind: 'value', value: 'Vacature stond open' } as const
    await port.apply([{ kind: 'write-cells', sheet: NAME, cells: [{ row: header + 1, column: 1, content }] }])
    const { findings } = crowded(1)
    const plan = await make(2, findings)
    const moved = plan.rows.findIndex(({ cells: [cell] }) => shown(cell) === 'Vacature stond open')
    expect(moved + 1).not.toBe(header + 1)
    expect(model()?.page.get('breaks')).toEqual(plan.pageBreaks)
    const heights = new Map(fixed(plan))
    for (const [row, height] of heights) expect([row, model()?.rowHeights.get(row)]).toEqual([row, height])
    for (const [row, height] of model()?.rowHeights ?? []) if (height === 25) expect(heights.get(row)).toBe(25)
    const read = sheetNamed(await port.read(), NAME)?.rows.find(({ row }) => row === moved + 1)
    expect(read?.cells[0]?.value).toBe('Vacature stond open')
  })
})
