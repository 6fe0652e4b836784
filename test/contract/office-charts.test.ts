import { createOfficeWorkbook } from '#adapters/office'
import { loadOfficeClient, type NodeClient, OfficeHost, OLDEST_EXCEL } from '../office-host'
import type { SheetModel } from '../office-host/model/sheet-model'
import { chartedTab } from '../support/charted-tab'

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient()
})

const opened = (): OfficeHost => {
  const host = new OfficeHost({ requirements: OLDEST_EXCEL })
  host.model.addSheet('Inzet')
  client.connect(host)
  return host
}
const own = (host: OfficeHost): SheetModel => {
  const sheet = host.model.sheetNamed('SROI Kwartalen')
  if (sheet === undefined) throw new Error('no tab')
  return sheet
}
const chartsIn = (host: OfficeHost) =>
  own(host).charts.map(({ name, type, look, series }) => ({
    name,
    type,
    title: look.get('title.text'),
    legend: look.get('legend.visible'),
    format: look.get('values.numberFormat'),
    least: look.get('values.minimum'),
    series: series.map((one) => [one.name, one.look.get('chartType') ?? type, one.values?.left, one.categories?.left]),
  }))

describe('charts in Excel', () => {
  it('show the cells of the tab, in the oldest Excel too', async () => {
    const host = opened()
    await createOfficeWorkbook().apply([chartedTab('Op schema')])
    expect(host.gaps).toEqual([])
    expect(chartsIn(host)).toEqual([
      {
        name: 'SROI kwartalen',
        type: 'ColumnClustered',
        title: 'Op schema',
        legend: true,
        format: '"€ "#,##0;"€ "-#,##0',
        least: 0,
        series: [
          ['Goedgekeurd', 'ColumnClustered', 2, 1],
          ['Verwacht', 'LineMarkers', 3, 1],
        ],
      },
      {
        name: 'SROI soorten',
        type: 'BarClustered',
        title: 'Het meeste komt van leren & werken',
        legend: false,
        format: '#,##0.00',
        // Over formulas, which may come out below zero.
        least: undefined,
        series: [['Som', 'BarClustered', 2, 1]],
      },
    ])
    // Over E2:L16, behind columns of 18, 14 and 14 characters and one of the usual width.
    const [first] = own(host).charts
    expect([first?.left, first?.top, first?.width, first?.height]).toEqual([301.5, 15, 8 * 48, 15 * 15])
    expect(own(host).page.get('breaks')).toEqual([17])
  })

  it('tell what they show in the cell under their corner, where a screen reader comes by', async () => {
    const host = opened()
    await createOfficeWorkbook().apply([chartedTab('Op schema')])
    const corner = own(host).at(2, 5)
    expect(corner?.value).toMatch(/^Goedgekeurd per kwartaal: /)
    expect(corner?.format?.get('horizontalAlignment')).toBe('Fill')
  })

  it('are renewed with their tab; those of a person stay', async () => {
    const host = opened()
    const port = createOfficeWorkbook()
    await port.apply([chartedTab('Op schema')])
    host.byPerson(() => {
      const [first] = own(host).charts
      if (first !== undefined) own(host).charts.push({ ...structuredClone(first), id: 'van-mij', name: 'Mijn grafiek' })
    })
    const { sheet, ...rest } = chartedTab('Achter op schema')
    await port.apply([{ ...rest, sheet: { ...sheet, charts: sheet.charts?.slice(0, 1) ?? [], pageBreaks: [9] } }])
    expect(chartsIn(host).map(({ name, title }) => [name, title])).toEqual([
      ['Mijn grafiek', 'Op schema'],
      ['SROI kwartalen', 'Achter op schema'],
    ])
    expect(own(host).page.get('breaks')).toEqual([9])
    expect(host.model.sheets.map(({ name }) => name)).toEqual(['Inzet', 'SROI Kwartalen'])
  })
})
