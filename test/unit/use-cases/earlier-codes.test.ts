import { MemoryWorkbook } from '#adapters/memory'
import { proposeCatalogue, readText } from '#doctor'
import { type BlockCatalogue, builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { asEarlier, keepImportDraft, keptImportDraft, knownCodes, otherCodes, type ReviewDraft } from '#use-cases'

const TODAY = '2026-11-22' as IsoDay

const TABLE = ['Bouwblok;Waarde', 'WW korter dan 1 jaar;€ 10.000', 'Beschut werk;€ 20.000', 'Sponsoring;€ 500'].join(
  '\n',
)

function tableOf(name: string, text = TABLE) {
  const grid = readText(text, name)
  return { grid, proposal: proposeCatalogue(grid, { fileName: name, today: TODAY }) }
}

/** A version of Modelstad in which two of these rows have a code of their own. */
function modelstad(validFrom: string, codes: Readonly<Record<string, string>>): BlockCatalogue {
  const { catalogue } = tableOf('modelstad.csv').proposal
  return {
    ...catalogue,
    authority: 'Gemeente Modelstad',
    version: validFrom,
    validFrom: validFrom as IsoDay,
    blocks: catalogue.blocks.map((block) => ({ ...block, code: codes[block.label] ?? block.code })),
  }
}
const OLD = modelstad('2024-01-01', { 'WW korter dan 1 jaar': 'W1', 'Beschut werk': 'B1' })
const NEW = modelstad('2025-01-01', { 'WW korter dan 1 jaar': 'W2' })

function draft(name: string, changes: Partial<ReviewDraft> = {}): ReviewDraft {
  return { name, ...tableOf(name), answers: {}, edits: [], about: {}, known: [], begunOn: TODAY, ...changes }
}
const codesOf = (labels: ReturnType<typeof knownCodes>) => labels.map(({ label, code }) => [label, code])

describe('codes that earlier versions have for the same labels', () => {
  it.each([
    ['modelstad.csv', 'the same id'],
    ['bouwblokken-modelstad-2027.csv', 'its name in that of the file'],
  ])('%s takes them from the newest version: %s', (name) => {
    expect(codesOf(knownCodes(tableOf(name).proposal.catalogue, [OLD, NEW]))).toEqual([
      ['WW korter dan 1 jaar', 'W2'],
      ['Beschut werk', 'BESCHUT'],
      ['Sponsoring', 'SPONSORING'],
    ])
  })

  it('are nobody’s where the file is of somebody else', () => {
    expect(knownCodes(tableOf('modelstadland.csv').proposal.catalogue, [OLD])).toEqual([])
    expect(knownCodes(tableOf('tabel.csv').proposal.catalogue, builtInRulebook().catalogues)).toEqual([])
  })

  it('stay with a review that is kept, whatever is known by then', async () => {
    const port = MemoryWorkbook.of({ Inzet: [['a']] })
    const { grid, proposal } = tableOf('modelstad.csv')
    const known = knownCodes(proposal.catalogue, [OLD])
    const read = proposeCatalogue(grid, { fileName: 'modelstad.csv', today: TODAY, earlier: asEarlier(known) })
    expect(read.catalogue.blocks.map(({ code }) => code)).toEqual(['W1', 'B1', 'SPONSORING'])
    await keepImportDraft(port, createSession(builtInRulebook()), draft('modelstad.csv', { proposal: read, known }))
    expect((await keptImportDraft(port, TODAY))?.proposal).toEqual(read)
  })
})

describe('a table of which one says only afterwards whose it is', () => {
  const whose = { id: 'tabel', authority: 'gemeente modelstad' }

  it('keeps the codes that were reviewed, and says which the earlier version has', () => {
    expect(otherCodes(draft('tabel.csv'), whose, [OLD])).toEqual([
      { block: 'WW<1', label: 'WW korter dan 1 jaar', now: 'WW<1', earlier: 'W1' },
      { block: 'BESCHUT', label: 'Beschut werk', now: 'BESCHUT', earlier: 'B1' },
    ])
    expect(otherCodes(draft('tabel.csv'), { id: 'tabel', authority: 'Gemeente Elders' }, [OLD])).toEqual([])
  })

  it('leaves out what a person named, took out, or would have twice', () => {
    const edits: ReviewDraft['edits'] = [
      { kind: 'change', change: { block: 'WW<1', code: 'EIGEN' } },
      { kind: 'change', change: { block: 'SPONSORING', code: 'B1' } },
    ]
    expect(otherCodes(draft('tabel.csv', { edits }), whose, [OLD])).toEqual([])
    const removed: ReviewDraft['edits'] = [{ kind: 'change', change: { block: 'WW<1', remove: true } }]
    expect(otherCodes(draft('tabel.csv', { edits: removed }), whose, [OLD]).map(({ block }) => block)).toEqual([
      'BESCHUT',
    ])
  })

  it('has published codes as they are', () => {
    const text = ['Nr;Bouwblok;Waarde', '1;WW korter dan 1 jaar;€ 10.000', '2;Beschut werk;€ 20.000'].join('\n')
    expect(otherCodes(draft('tabel.csv', tableOf('tabel.csv', text)), whose, [OLD])).toEqual([])
  })
})
