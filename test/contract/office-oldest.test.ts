import { createOfficeWorkbook } from '#adapters/office'
import type { WorkbookChange } from '#workbook'
import { addSheet, type Fault, loadOfficeClient, type NodeClient, OfficeHost, OLDEST_EXCEL } from '../office-host'
import { officeDoor, settled } from './office-door'
import { tab, workbookPortSuite, write } from './workbook-port.suite'

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient({ requirements: OLDEST_EXCEL })
})

workbookPortSuite(
  'OfficeWorkbook on the oldest Excel it promises to work in',
  officeDoor(() => client, OLDEST_EXCEL),
)

describe('on the oldest Excel', () => {
  function open(): OfficeHost {
    const host = new OfficeHost({ requirements: OLDEST_EXCEL })
    addSheet(host.model, 'Inzet', [['kop'], [1]])
    client.connect(host)
    return host
  }

  it('merged ranges and comments are left out, and nothing is asked that it does not know', async () => {
    const host = open()
    const sheet = host.model.sheetNamed('Inzet')
    sheet?.merges.push({ top: 1, bottom: 1, left: 1, right: 2 })
    sheet?.comments.push({ id: 'c1', row: 1, column: 1, text: 'let op' })
    const [read] = (await createOfficeWorkbook().read()).sheets
    expect([read?.merges, read?.comments]).toEqual([[], []])
    expect(host.gaps).toEqual([])
  })

  // It does not say whose change it tells of, so it is asked to keep silent while we write, and only then.
  it('own writing is not heard, a person right after it is', async () => {
    const host = open()
    const heard: WorkbookChange[] = []
    const port = createOfficeWorkbook()
    port.onChange((change) => heard.push(change))
    await settled()
    await port.apply([write('Inzet', { A2: 2 }), tab('van ons')])
    await port.apply([tab('weer')])
    host.byPerson((model) => {
      const sheet = model.sheetNamed('Inzet')
      if (sheet) host.changed(sheet, { top: 2, bottom: 2, left: 1, right: 1 })
    })
    await settled()
    expect(heard).toEqual([{ sheet: 'Inzet', address: 'A2' }])
  })

  it('hears changes also where a cell was being edited when it began to listen', async () => {
    const host = open()
    host.startEditingCell()
    const heard: WorkbookChange[] = []
    const stop = createOfficeWorkbook().onChange((change) => heard.push(change))
    await settled()
    host.stopEditingCell()
    for (let tries = 0; heard.length === 0 && tries < 100; tries++) {
      host.byPerson((model) => {
        const sheet = model.sheetNamed('Inzet')
        if (sheet) host.changed(sheet, { top: 2, bottom: 2, left: 1, right: 1 })
      })
      await settled()
    }
    stop()
    expect(heard[0]).toEqual({ sheet: 'Inzet', address: 'A2' })
  })

  it.each<Fault>([
    { kind: 'action', index: 12, code: 'GeneralException' },
    { kind: 'transport', status: 5012, applied: true },
  ])('listens again after a write that failed (%j)', async (fault) => {
    const host = open()
    const port = createOfficeWorkbook()
    await port.apply([tab('eerst')])
    for (let request = 0; request < 5; request++) {
      host.failRequest(request, fault)
      await port.apply([write('Inzet', { A2: 3 }), tab('dan')]).catch(() => undefined)
      expect(host.eventsEnabled).toBe(true)
    }
  })
})
