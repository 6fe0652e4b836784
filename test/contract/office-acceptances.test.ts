import { createEngine } from '#adapters/engine'
import { createOfficeWorkbook } from '#adapters/office'
import { builtInRulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import type { IsoDay } from '#time'
import { acceptFindings, validateWorkbook, withdrawAcceptances } from '#use-cases'
import { addSheet, loadOfficeClient, type NodeClient, OfficeHost } from '../office-host'
import { INZET_HEADERS, monitoringSheets } from '../support/monitoring-file'

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient()
})

const TAB = 'SROI Toelichtingen'
const SESSION = { rulebook: builtInRulebook(), settings: NO_SETTINGS }
const OPTIONS = { today: '2026-07-15' as IsoDay, language: 'nl' } as const
const CLAIMED = INZET_HEADERS.indexOf('Opgevoerde waarde') + 1

/** An Excel in which the first row claims far more than it is worth. */
function excel(): OfficeHost {
  const host = new OfficeHost({ calculator: createEngine({ functions: new Map() }) })
  for (const [name, rows] of Object.entries(monitoringSheets())) addSheet(host.model, name, rows)
  host.model.sheetNamed('Inzet')?.enter(2, CLAIMED, '99999')
  host.calculate()
  return host
}

it('in Excel: accepted with a reason on a tab, open again after an edit, withdrawn without a trace', async () => {
  const host = excel()
  client.connect(host)
  const port = createOfficeWorkbook()
  const check = () => validateWorkbook(port, SESSION, OPTIONS)
  const chosen = (await check()).findings.filter(({ code }) => code === 'value-mismatch')
  expect(chosen.length).toBeGreaterThan(0)
  const reason = { reason: 'Nagekeken, het klopt zo', note: '=1+1', by: 'CM' }
  expect((await acceptFindings(port, SESSION, chosen, reason, OPTIONS)).accepted).toBe(chosen.length)
  const accepted = await check()
  expect(accepted.accepted.map(({ acceptance }) => acceptance)).toMatchObject(
    chosen.map(() => ({ ...reason, on: '2026-07-15' })),
  )
  expect(accepted.findings.filter(({ code }) => code === 'value-mismatch')).toEqual([])

  host.model.sheetNamed('Inzet')?.enter(2, CLAIMED, '99998')
  host.calculate()
  expect((await check()).reopened.map(({ why }) => why)).toEqual(['cell'])

  const kept = (await check()).accepted.map(({ acceptance }) => acceptance)
  const again = (await check()).reopened.map(({ acceptance }) => acceptance)
  expect(await withdrawAcceptances(port, SESSION, [...kept, ...again], OPTIONS)).toBe(chosen.length)
  expect(host.model.sheetNamed(TAB)).toBeUndefined()
  expect((await check()).accepted).toEqual([])
})

it('in Excel: a row deleted on the tab is withdrawn', async () => {
  const host = excel()
  client.connect(host)
  const port = createOfficeWorkbook()
  const check = () => validateWorkbook(port, SESSION, OPTIONS)
  const chosen = (await check()).findings.filter(({ code }) => code === 'value-mismatch').slice(0, 1)
  await acceptFindings(port, SESSION, chosen, { reason: 'Nagekeken', note: '', by: 'CM' }, OPTIONS)
  for (let column = 1; column <= 13; column++) host.model.sheetNamed(TAB)?.enter(4, column, '')
  const after = await check()
  expect(after.accepted).toEqual([])
  expect(after.spoiledReasons).toBeUndefined()
})
