import { createOfficeWorkbook } from '#adapters/office'
import { builtInRulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import type { IsoDay } from '#time'
import { decideRows, undoDecision, validateWorkbook, waitingRows } from '#use-cases'
import { addSheet, loadOfficeClient, type NodeClient, OfficeHost } from '../office-host'

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient()
})

const session = { rulebook: builtInRulebook(), settings: NO_SETTINGS }
const today = '2026-04-20' as IsoDay

function excel() {
  const host = new OfficeHost()
  addSheet(host.model, 'Opdrachten', [
    ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde'],
    ['OP-1', 46023, 46752, 400_000],
  ])
  addSheet(host.model, 'Inzet', [
    ['Opdracht', 'Kwartaal', 'Inzet', 'Bouwblok', 'Fte', 'Status', 'Toelichting'],
    ['OP-1', '2026-Q1', 'K-001', '2', 0.5, 'ingediend', 'bloemen'],
    ['OP-1', '2026-Q1', 'K-002', '3', 1, 'akkoord', null],
  ])
  client.connect(host)
  return createOfficeWorkbook()
}

describe('approving rows in Excel', () => {
  it.each([
    ['approved', { kind: 'approve' }],
    ['sent back', { kind: 'return', to: 'aanpassen', reason: 'bewijs ontbreekt' }],
  ] as const)(
    'rows are %s in one write, and taking that back leaves the workbook as it was',
    async (_what, decision) => {
      const port = excel()
      const before = await port.read()
      const { groups } = waitingRows(await validateWorkbook(port, session, { today }))
      const seen = groups.flatMap(({ rows }) => rows.map(({ standing }) => standing))
      const outcome = await decideRows(port, session, seen, decision, { today, by: 'cm' })
      if (!outcome.ok) throw new Error('refused')
      const { contributions } = await validateWorkbook(port, session, { today })
      expect(contributions.map(({ status, approval }) => [status, approval?.kind ?? null])).toEqual(
        decision.kind === 'approve'
          ? [
              ['akkoord', 'signed'],
              ['akkoord', 'signed'],
            ]
          : [
              ['aanpassen', null],
              ['aanpassen', null],
            ],
      )
      await undoDecision(port, outcome.decided)
      expect(await port.read()).toEqual(before)
    },
  )
})
