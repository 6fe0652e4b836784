import { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook } from '#rulebook'
import type { WithholdingState } from '#rules'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { chooseForContract, restoreSession, settleWithholding, stateProblem, validateWorkbook } from '#use-cases'
import { putParts, readParts, withPart } from '#workbook'
import { reportDocument } from '../../../src/use-cases/report-document'

const TODAY = '2026-11-22' as IsoDay
const CURE: WithholdingState = {
  kind: 'cure',
  until: '2026-12-31' as IsoDay,
  reason: ' afgesproken in het gesprek ',
  by: 'contractmanager',
  on: TODAY,
}

function workbook(): MemoryWorkbook {
  return MemoryWorkbook.of({
    Opdrachten: [
      ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde', 'Percentage', 'Beleid', 'Catalogus'],
      ['OP-1', 45658, 46022, 1_000_000, 0.05, 'noordoost-brabant', 'duoplus'],
    ],
    Inzet: [
      ['Opdracht', 'Kwartaal', 'Inzet', 'Bouwblok', 'Fte', 'Opgevoerde waarde', 'Status'],
      ['OP-1', '2025-Q1', 'K-1', '2', 0.5, 5000, 'akkoord'],
    ],
  })
}

const newSession = () => createSession(builtInRulebook())

/** What a workbook that is opened anew says of OP-1, as other programs read it. */
async function told(port: MemoryWorkbook) {
  const session = newSession()
  await restoreSession(port, session)
  const report = await validateWorkbook(port, session.state(), { today: TODAY })
  return reportDocument('werkmap.xlsx', report, session.state().rulebook, 'nl').contracts[0]
}

describe('settleWithholding', () => {
  it('is kept in the workbook and told to whoever opens it; the amount stays', async () => {
    const port = workbook()
    const before = await told(port)
    expect(before?.withholding).toMatchObject({ because: 'due', now: before?.penalty, state: null })
    await settleWithholding(port, newSession(), 'OP-1', CURE)
    const after = await told(port)
    expect(after?.penalty).toBe(before?.penalty)
    expect(after?.withholding).toEqual({
      amount: before?.penalty,
      now: '0.00',
      because: 'cure-runs',
      state: { ...CURE, reason: 'afgesproken in het gesprek' },
    })
  })

  it('is taken back by settling what was there before', async () => {
    const port = workbook()
    const session = newSession()
    const first = await settleWithholding(port, session, 'OP-1', CURE)
    expect(first.before).toBeNull()
    const second = await settleWithholding(port, session, 'OP-1', { ...CURE, kind: 'faultless' })
    expect(second.before).toMatchObject({ kind: 'cure' })
    await settleWithholding(port, session, 'OP-1', second.before)
    expect((await told(port))?.withholding).toMatchObject({ because: 'cure-runs' })
    await settleWithholding(port, session, 'OP-1', null)
    expect((await told(port))?.withholding?.state).toBeNull()
  })

  it('another choice for the contract leaves it', async () => {
    const port = workbook()
    const session = newSession()
    await settleWithholding(port, session, 'OP-1', CURE)
    await chooseForContract(port, session, { kenmerk: 'OP-1', policy: 'noordoost-brabant' })
    expect((await told(port))?.withholding).toMatchObject({ because: 'cure-runs' })
  })

  it('a kenmerk like a property of every object is one of its own', async () => {
    const port = workbook()
    await settleWithholding(port, newSession(), 'constructor', CURE)
    expect((await told(port))?.withholding?.state).toBeNull()
  })

  it('settings of before, or with something unreadable among them, are read', async () => {
    const port = workbook()
    const settings = {
      policy: null,
      catalogue: null,
      pins: {},
      withholding: { 'OP-1': { kind: 'cure', until: 'ooit' } },
    }
    await port.apply([putParts(withPart(readParts(await port.read()), 'settings', JSON.stringify(settings)))])
    const session = newSession()
    expect((await restoreSession(port, session)).damaged).toEqual([])
    expect(session.state().settings.withholding).toBeUndefined()
  })

  it.each([
    [{ reason: '', by: 'AB' }, 'reason-missing'],
    [{ reason: 'afgesproken', by: '' }, 'by-missing'],
    [{ reason: 'bel 06 12345678', by: 'AB' }, 'note-personal'],
    [{ reason: 'afgesproken', by: 'Jan Jansen' }, 'by-personal'],
    [{ reason: 'afgesproken', by: 'contractmanager' }, null],
  ] as const)('%j: %s', (typed, problem) => {
    expect(stateProblem(typed)).toBe(problem)
  })
})
