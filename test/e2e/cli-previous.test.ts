import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileOf, monitoringSheets } from '../support/monitoring-file'
import { sroi, sroiJson } from '../support/sroi'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sroi-previous-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** The small monitoring workbook, its rows of Inzet changed. */
async function file(name: string, change: (rows: ReturnType<typeof monitoringSheets>[string]) => typeof rows) {
  const sheets = monitoringSheets()
  const path = join(folder, name)
  writeFileSync(path, await fileOf({ ...sheets, Inzet: change(sheets.Inzet ?? []) }))
  return path
}

describe('sroi validate --previous', () => {
  it('tells what changed since, cell by cell, and says nothing of rows that moved', async () => {
    const before = await file('voor.xlsx', (rows) => rows)
    const after = await file('na.xlsx', ([head, first, ...rest]) => [
      head ?? [],
      ...rest.reverse(),
      (first ?? []).map((cell) => (cell === 0.5 ? 0.8 : cell)),
    ])
    const { code, json } = await sroiJson('validate', after, '--previous', before, '--today', '2026-07-15')
    expect(code).toBe(0)
    const { changes } = (json as { files: { changes: Record<string, unknown> }[] }).files[0] as never
    expect(changes).toMatchObject({ previous: 'voor.xlsx', added: [], removed: [], same: 5 })
    expect(changes).toHaveProperty('changed.0.cells', [
      {
        at: { kind: 'cell', sheet: 'Inzet', address: 'G5', header: 'Fte' },
        kind: 'number',
        before: '0.5',
        after: '0.8',
      },
    ])
    const { out } = await sroi('validate', after, '--previous', before, '--today', '2026-07-15')
    expect(out).toContain('Vergeleken met voor.xlsx. 1 gewijzigd, 0 nieuw, 0 weg, 5 gelijk.')
    expect(out).toContain('G5 Fte: 0,5 → 0,8')
  })

  it.each([
    ['two workbooks', (a: string, b: string) => [a, a, '--previous', b], /één werkmap tegelijk/],
    ['no workbook', (a: string) => [a, '--previous', `${a}.weg`], /\S/],
  ])('ends in one sentence with %s', async (_what, words, sentence) => {
    const one = await file('een.xlsx', (rows) => rows)
    const { code, out, err } = await sroi('validate', ...words(one, one))
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(sentence)
  })
})
