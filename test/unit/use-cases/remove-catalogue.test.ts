import { readFileSync } from 'node:fs'
import { MemoryWorkbook } from '#adapters/memory'
import { proposeCatalogue, readSource } from '#doctor'
import { builtInRulebook, catalogueRef } from '#rulebook'
import { createSession } from '#session'
import { catalogueList, chooseRules, confirmImport, keepCatalogue, removeCatalogue, restoreSession } from '#use-cases'
import { readParts } from '#workbook'

const proposal = proposeCatalogue(readSource(readFileSync('test/fixtures/csv/duoplus.csv'), 'duoplus.csv'), {
  today: '2026-11-21' as never,
})
const own = { ...confirmImport(proposal), id: 'oost' }
const ref = catalogueRef(own)
const HEADERS = ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde', 'Catalogus']

async function kept(rows: (string | number | null)[][] = [], pins = {}, asDefault = false) {
  const workbook = MemoryWorkbook.of({ Opdrachten: [HEADERS, ['OP-1', 46000, 46365, 300000, null], ...rows] })
  const session = createSession(builtInRulebook())
  await keepCatalogue(workbook, session, own, pins, { asked: { proposal, answers: {} }, asDefault })
  return { workbook, session }
}

describe('taking a catalogue out of a workbook', () => {
  it('takes it out with what was asked at its import; the next session does not know it', async () => {
    const { workbook, session } = await kept()
    expect(await removeCatalogue(workbook, session, ref)).toMatchObject({ ok: true })
    expect([...readParts(await workbook.read()).keys()].filter((key) => key.includes('oost'))).toEqual([])
    const colleague = createSession(builtInRulebook())
    await restoreSession(workbook, colleague)
    for (const { state } of [session, colleague]) expect(catalogueList(state()).own).toEqual([])
  })

  it('is refused while a contract is pinned to it, or names it', async () => {
    const { workbook, session } = await kept([['OP-2', 46000, 46365, 300000, 'oost']], { 'OP-1': ref })
    const before = await workbook.read()
    expect(await removeCatalogue(workbook, session, ref)).toEqual({
      ok: false,
      usedBy: { asDefault: false, contracts: ['OP-1', 'OP-2'], cells: [] },
    })
    expect(await workbook.read()).toEqual(before)
  })

  it('is refused while the whole workbook goes by it', async () => {
    const { workbook, session } = await kept([], {}, true)
    expect(await removeCatalogue(workbook, session, ref)).toMatchObject({ ok: false, usedBy: { asDefault: true } })
    await chooseRules(workbook, session, { catalogue: 'duoplus' })
    expect(await removeCatalogue(workbook, session, ref)).toMatchObject({ ok: true })
  })

  it('the pin of a contract that is gone does not hold it, and goes too', async () => {
    const { workbook, session } = await kept([], { 'OP-9': ref })
    expect(await removeCatalogue(workbook, session, ref)).toMatchObject({ ok: true })
    expect(session.state().settings.pins).toEqual({})
  })

  it('one that comes with the product stays', async () => {
    const { workbook, session } = await kept()
    await expect(removeCatalogue(workbook, session, 'duoplus@undated')).rejects.toThrow('duoplus@undated')
  })

  it('a failed write leaves session and workbook as they were', async () => {
    const { workbook, session } = await kept()
    const before = session.state()
    workbook.apply = () => Promise.reject(new Error('no'))
    await expect(removeCatalogue(workbook, session, ref)).rejects.toThrow('no')
    expect(session.state()).toBe(before)
  })
})
