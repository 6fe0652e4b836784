import { createOfficeWorkbook } from '#adapters/office'
import { addSheet, loadOfficeClient, OfficeHost, OLDEST_EXCEL } from '../office-host'
import { tab } from './workbook-port.suite'

it('an Excel that lacks what we need gets a sentence of its own, and nothing is changed', async () => {
  const requirements = { ...OLDEST_EXCEL, ExcelApi: '1.3' }
  const client = await loadOfficeClient({ requirements })
  const host = new OfficeHost({ requirements })
  addSheet(host.model, 'Inzet', [['kop']])
  client.connect(host)
  const before = host.state()
  const port = createOfficeWorkbook()
  await expect(port.read()).rejects.toMatchObject({ problem: 'outdated-host' })
  await expect(port.apply([tab('x')])).rejects.toMatchObject({ problem: 'outdated-host', left: 'as-it-was' })
  expect(host.state()).toEqual(before)
})
