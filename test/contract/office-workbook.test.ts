import { type NodeClient, loadOfficeClient } from '../office-host'
import { officeDoor } from './office-door'
import { workbookPortSuite } from './workbook-port.suite'

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient()
})

workbookPortSuite(
  'OfficeWorkbook on the emulated host',
  officeDoor(() => client),
)
