import { readFileSync } from 'node:fs'
import { MemoryWorkbook } from '#adapters/memory'
import { proposeCatalogue, readSource } from '#doctor'
import { type BlockCatalogue, builtInRulebook, catalogueRef } from '#rulebook'
import { createSession } from '#session'
import {
  catalogueFile,
  catalogueList,
  confirmImport,
  keepCatalogueFile,
  readCatalogueFile,
  restoreSession,
} from '#use-cases'

const imported = confirmImport(
  proposeCatalogue(readSource(readFileSync('test/fixtures/csv/duoplus.csv'), 'duoplus.csv'), {
    today: '2026-11-21' as never,
  }),
)
const empty = () => MemoryWorkbook.of({ Blad1: [['']] })
const newSession = () => createSession(builtInRulebook())
const read = (text: string): BlockCatalogue => {
  const reading = readCatalogueFile(text)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.catalogue
}

describe('a catalogue as a file', () => {
  it('comes back whole: every block, source cell, answer, and the hash of its import', () => {
    const again = read(catalogueFile(imported).text)
    expect(again).toEqual(imported)
    expect(again.importHash).toMatch(/^[0-9a-f]{64}$/)
    expect(again.blocks.map(({ source }) => source.cell)).toEqual(imported.blocks.map(({ source }) => source.cell))
  })

  it.each(builtInRulebook().catalogues.map((one) => [catalogueRef(one), one] as const))(
    '%s that comes with the product too',
    (_ref, catalogue) => expect(read(catalogueFile(catalogue).text)).toEqual(catalogue),
  )

  it('is named after catalogue and version', () => {
    expect(catalogueFile({ ...imported, id: 'oost', version: '2027-01-01' }).name).toBe('oost-2027-01-01.json')
  })

  it('is kept in the workbook, and found by the next session', async () => {
    const workbook = empty()
    const session = newSession()
    expect(await keepCatalogueFile(workbook, session, imported)).toMatchObject({ as: 'given' })
    const colleague = newSession()
    expect(await restoreSession(workbook, colleague)).toEqual({ damaged: [] })
    expect(catalogueList(colleague.state()).own.map(({ catalogue }) => catalogue)).toEqual([imported])
    expect(session.state().rulebook.catalogues).toEqual(colleague.state().rulebook.catalogues)
  })

  it('that is there already is not written again', async () => {
    const workbook = empty()
    const session = newSession()
    await keepCatalogueFile(workbook, session, imported)
    let writes = 0
    const apply = workbook.apply.bind(workbook)
    workbook.apply = async (plan) => (writes++, apply(plan))
    expect(await keepCatalogueFile(workbook, session, imported)).toMatchObject({ as: 'known' })
    expect(writes).toBe(0)
  })

  it('with other amounts under a name that is taken gets a version of its own; what was there stays', async () => {
    const workbook = empty()
    const session = newSession()
    await keepCatalogueFile(workbook, session, imported)
    const [first, ...others] = imported.blocks
    const dearer = { ...imported, blocks: [{ ...first, value: { kind: 'perFteYear', amount: '1.00' } }, ...others] }
    const kept = await keepCatalogueFile(workbook, session, dearer as BlockCatalogue)
    expect(kept.as).toBe('renamed')
    expect(kept.ref).not.toBe(catalogueRef(imported))
    const { own } = catalogueList(session.state())
    expect(own.map(({ catalogue }) => catalogue.blocks[0]?.value.amount)).toEqual([first?.value.amount, '1.00'])
    expect((await keepCatalogueFile(workbook, session, dearer as BlockCatalogue)).as).toBe('known')
  })

  it('a changed table of the product becomes one of the workbook', async () => {
    const session = newSession()
    const [duoplus] = builtInRulebook().catalogues as [BlockCatalogue]
    const kept = await keepCatalogueFile(empty(), session, { ...duoplus, label: 'Eigen versie' })
    expect(kept.as).toBe('renamed')
    expect(catalogueList(session.state()).own.map(({ ref }) => ref)).toEqual([kept.ref])
  })

  it('what is no catalogue is refused with its place, never with an exception', () => {
    expect(readCatalogueFile('Nr;Bouwblok')).toMatchObject({ ok: false, problems: [{ code: 'not-json' }] })
    const broken = { ...imported, blocks: [{ ...imported.blocks[0], value: { kind: 'perFteYear', amount: '1,5' } }] }
    const reading = readCatalogueFile(JSON.stringify(broken))
    expect(reading.ok ? [] : reading.problems.map(({ path }) => path)).toEqual([expect.stringContaining('amount')])
  })

  it('a failed write leaves session and workbook as they were', async () => {
    const workbook = empty()
    const session = newSession()
    const before = session.state()
    workbook.apply = () => Promise.reject(new Error('no'))
    await expect(keepCatalogueFile(workbook, session, imported)).rejects.toThrow('no')
    expect(session.state()).toBe(before)
  })
})
