import { MemoryWorkbook } from '#adapters/memory'
import { proposeCatalogue, readText } from '#doctor'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import {
  confirmImport,
  dropImportDraft,
  keepCatalogue,
  keepImportDraft,
  keptImportDraft,
  type ReviewDraft,
} from '#use-cases'
import { putParts, readParts } from '#workbook'

const TODAY = '2026-11-22' as IsoDay

function draftOf(
  rows: readonly string[] = ['1;WW;€ 15.000,00 per fte per jaar;1 jaar', '2;Beschut werk;;1 jaar'],
): ReviewDraft {
  const grid = readText(['Nr;Bouwblok;Waarde;Duur', ...rows].join('\n'), 'tabel.csv')
  return {
    name: 'tabel.csv',
    grid,
    proposal: proposeCatalogue(grid, { fileName: 'tabel.csv', today: TODAY }),
    answers: { 'value-blank:C3': 'same-as' },
    edits: [{ kind: 'change', change: { block: '1', label: 'WW, kort' } }],
    about: { authority: 'Gemeente Voorbeeldstad' },
    known: [],
    begunOn: TODAY,
  }
}

const session = () => createSession(builtInRulebook(), 'nl')

describe('a review that is kept for later', () => {
  it('comes back as it was', async () => {
    const port = MemoryWorkbook.of({ Inzet: [['a']] })
    const draft = draftOf()
    expect(await keepImportDraft(port, session(), draft)).toBe(true)
    const found = await keptImportDraft(port, TODAY)
    expect(found).toMatchObject({ ...draft, grid: { rows: draft.grid.rows }, proposal: { catalogue: { id: 'tabel' } } })
    expect(found?.proposal).toEqual(draft.proposal)
    await dropImportDraft(port, session())
    expect(await keptImportDraft(port, TODAY)).toBeNull()
  })

  it('is gone once its catalogue is kept', async () => {
    const port = MemoryWorkbook.of({ Inzet: [['a']] })
    const draft = draftOf()
    await keepImportDraft(port, session(), draft)
    const catalogue = confirmImport(draft.proposal, draft.answers, draft.edits)
    await keepCatalogue(port, session(), catalogue, {}, { asked: draft })
    expect([...readParts(await port.read()).keys()]).not.toContain('import-draft')
  })

  it('is not kept where the table is too large', async () => {
    const port = MemoryWorkbook.of({ Inzet: [['a']] })
    const draft = draftOf()
    const rows = Array.from({ length: 600 }, (_, at) => ({ row: at + 9, cells: ['x'.repeat(2_000)] }))
    expect(await keepImportDraft(port, session(), { ...draft, grid: { ...draft.grid, rows } })).toBe(false)
    expect(readParts(await port.read()).size).toBe(0)
  })

  it.each([
    ['no JSON', 'x'],
    ['something else', '{"a":1}'],
    ['an answer nobody can give', (draft: object) => ({ ...draft, answers: { 'value-blank:C3': 'veel' } })],
    [
      'a value that is none',
      (draft: object) => ({ ...draft, edits: [{ kind: 'change', change: { block: '1', value: 5 } }] }),
    ],
  ])('is not offered where it holds %s', async (_what, damage) => {
    const port = MemoryWorkbook.of({ Inzet: [['a']] })
    await keepImportDraft(port, session(), draftOf())
    const text = readParts(await port.read()).get('import-draft') ?? ''
    const damaged = typeof damage === 'string' ? damage : JSON.stringify(damage(JSON.parse(text) as object))
    await port.apply([putParts(new Map([['import-draft', damaged]]))])
    expect(await keptImportDraft(port, TODAY)).toBeNull()
  })
})
