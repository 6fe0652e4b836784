import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { XlsxWorkbook } from '#adapters/xlsx'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { type MadeCopy, makeCopy } from '#use-cases'
import { cellAt, sheetNamed, type WorkbookSnapshot } from '#workbook'
import { personalFile, SECRETS } from '../../support/personal-file'
import { partChanges } from '../../support/raw-parts'

const session = createSession(builtInRulebook(), 'nl').state()
const options = { today: '2026-07-15' as IsoDay, language: 'nl' } as const

async function cleaned(bytes: Uint8Array): Promise<MadeCopy> {
  const source = XlsxWorkbook.open(bytes)
  return makeCopy('clean', source, await source.read(), (copy) => XlsxWorkbook.open(copy), session, options)
}

const shown = (workbook: WorkbookSnapshot, sheet: string, row: number): unknown[] =>
  Array.from({ length: 7 }, (_, at) => {
    const source = sheetNamed(workbook, sheet)
    return (source && cellAt(source, row, at + 1)?.value) ?? null
  })

describe('a privacy-clean copy', () => {
  it('puts the same reference for the same person, and empties what needs none', async () => {
    const { bytes, left } = await cleaned(personalFile())
    const copy = await XlsxWorkbook.open(bytes).read()
    expect(left).toBe(0)
    expect(shown(copy, 'Lijst', 1)).toEqual([
      'BSN',
      'Naam kandidaat',
      'Geboortedatum',
      'E-mail',
      'Toelichting',
      null,
      null,
    ])
    expect(shown(copy, 'Lijst', 2)).toEqual([
      'K-004',
      'K-003',
      null,
      null,
      'mevrouw [weggelaten] start in mei',
      null,
      null,
    ])
    // The second row tells of the same person; K-001 and K-002 were in use.
    expect(shown(copy, 'Lijst', 3)).toEqual(['K-004', 'K-003', null, null, '[weggelaten]', null, null])
  })

  it('leaves nothing of what was found anywhere in the file', async () => {
    const before = unzipSync(personalFile())
    const { bytes } = await cleaned(personalFile())
    const after = unzipSync(bytes)
    for (const secret of SECRETS) {
      const holds = (parts: Record<string, Uint8Array>): string[] =>
        Object.entries(parts).flatMap(([name, part]) => (strFromU8(part).includes(secret) ? [name] : []))
      expect([secret, holds(before).length > 0]).toEqual([secret, true])
      expect([secret, holds(after)]).toEqual([secret, []])
    }
  })

  it('says every cell that it changes, hidden places and comments too', async () => {
    const { changes, beside } = await cleaned(personalFile())
    expect(changes.map(({ sheet, address, why }) => [`${sheet}!${address}`, why])).toEqual([
      ['Lijst!A2', 'number'],
      ['Lijst!B2', 'name'],
      ['Lijst!C2', 'birthdate'],
      ['Lijst!D2', 'contact'],
      ['Lijst!E2', 'name'],
      ['Lijst!A3', 'number'],
      ['Lijst!B3', 'name'],
      ['Lijst!E3', 'health'],
      ['Lijst!A9', 'repeated'],
      ['Lijst!A1', 'comment'],
      ['Archief 123456782!A1', 'number'],
    ])
    expect(beside).toEqual(['sheet-name', 'defined-name', 'properties'])
  })

  it('keeps formulas that follow a sheet whose name had to change', async () => {
    const { bytes } = await cleaned(personalFile())
    const copy = await XlsxWorkbook.open(bytes).read()
    const formula = copy.sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.formula ?? [])),
    )
    expect(copy.sheets.map(({ name }) => name)).toEqual(['Lijst', 'Archief K004'])
    expect(formula).toEqual(["='Archief K004'!B1*2"])
  })

  it('changes nothing else: styles, tables, charts, validations and pictures are the same parts', async () => {
    const rich = new Uint8Array(readFileSync('test/fixtures/files/rich.xlsx'))
    const { bytes } = await cleaned(rich)
    const { changed, added, gone } = partChanges(rich, bytes)
    expect(added).toEqual([])
    expect(gone.filter((name) => !/comment|person|calcChain/i.test(name))).toEqual([])
    expect(changed.filter((name) => /chart|table|styles|theme|media|custom|drawing\d/i.test(name))).toEqual([])
  })

  it('a workbook without personal data stays as it is', async () => {
    const source = XlsxWorkbook.blank()
    const sheet = {
      name: 'Blad',
      rows: [{ cells: [{ content: { kind: 'value', value: 'ok' }, style: 'text' }] }],
    } as const
    await source.apply([{ kind: 'put-sheet', role: null, sheet: { ...sheet, columnWidths: [] } }])
    const bytes = source.save()
    const copy = await cleaned(bytes)
    expect(copy.changes).toEqual([])
    expect(partChanges(bytes, copy.bytes)).toEqual({ changed: [], added: [], gone: [] })
  })
})
