import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { type CellValue, CONTRACTS, CONTRIBUTIONS, isCellError, PLAN, sheetNamed, type SheetSnapshot } from '#workbook'
import { serial, templateBook } from '../../support/inserted-template'
import { recalculatedByLibreOffice } from '../../support/libreoffice'
import { describeWhere, hasProgram, pythonWithOpenpyxl } from '../../support/needs'

const python = pythonWithOpenpyxl()

const READ = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
def table(t):
    return {'ref': t.ref, 'columns': [c.name for c in t.tableColumns],
            'calculated': [c.name for c in t.tableColumns if c.calculatedColumnFormula is not None]}
print(json.dumps({s.title: {
    'state': s.sheet_state, 'frozen': s.freeze_panes, 'landscape': s.page_setup.orientation, 'paper': s.page_setup.paperSize,
    'wide': bool(s.sheet_properties.pageSetUpPr and s.sheet_properties.pageSetUpPr.fitToPage), 'titles': s.print_title_rows,
    'tables': {name: table(s.tables[name]) for name in s.tables},
    'lists': {str(v.sqref): [v.formula1, bool(v.showErrorMessage)] for v in s.data_validations.dataValidation},
    'formats': [c.number_format for c in s[5]]} for s in book.worksheets}))
`

interface Seen {
  readonly state: string
  readonly frozen: string | null
  readonly landscape: string
  readonly paper: string
  readonly wide: boolean
  readonly titles: string | null
  readonly tables: Readonly<
    Record<
      string,
      { readonly ref: string; readonly columns: readonly string[]; readonly calculated: readonly string[] }
    >
  >
  readonly lists: Readonly<Record<string, readonly [string, boolean]>>
  readonly formats: readonly string[]
}

async function filledBytes(): Promise<Uint8Array> {
  const { workbook, fill } = await templateBook({ file: true })
  await fill('Opdrachten', [
    {
      Kenmerk: 'OP-1',
      Gunningsdatum: serial('01-12-2025'),
      Startdatum: serial('15-01-2026'),
      Einddatum: serial('20-02-2027'),
      Opdrachtwaarde: 1_000_000,
    },
  ])
  await fill('Inzet', [
    { Opdracht: 'OP-1', Kwartaal: '2026-Q1', Inzet: 'K-1', Bouwblok: '2', Startdatum: serial('01-12-2025'), Fte: 0.75 },
    { Opdracht: 'OP-1', Kwartaal: '2027-Q1', Inzet: 'K-1', Bouwblok: '2', Startdatum: serial('01-12-2025'), Fte: 0.75 },
    { Opdracht: 'OP-1', Kwartaal: '2026-Q2', Inzet: 'K-2', Bouwblok: '5', Einddatum: serial('07-05-2026'), Fte: 0.5 },
    { Opdracht: 'OP-1', Kwartaal: '2026-Q2', Inzet: 'A-1', Bouwblok: '10', Aantal: 12 },
  ])
  return (workbook as XlsxWorkbook).save()
}

const headers = (columns: Readonly<Record<string, { readonly header: string }>>): string[] =>
  Object.values(columns).map(({ header }) => header)

describeWhere(python !== null, 'openpyxl')('a template as openpyxl reads it', () => {
  let seen: Readonly<Record<string, Seen>>

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sroi-template-'))
    try {
      const path = join(folder, 'sjabloon.xlsx')
      writeFileSync(path, await filledBytes())
      seen = JSON.parse(execFileSync(python ?? '', ['-c', READ, path], { encoding: 'utf8' })) as typeof seen
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('has real tables with our headers, and formulas that come along with a new row', () => {
    expect(seen['Opdrachten']?.tables['Opdrachten']).toEqual({
      ref: 'A4:T24',
      columns: headers(CONTRACTS.columns),
      calculated: ['Verplichting', 'Beleid', 'Catalogus', 'Looptijd (maanden)'],
    })
    expect(seen['Inzet']?.tables['Inzet']).toEqual({
      ref: 'A4:W104',
      columns: headers(CONTRIBUTIONS.columns).filter((header) => header !== 'Uren per week'),
      calculated: [
        'Berekende waarde',
        'Catalogus',
        'Telt sinds',
        'Telt vanaf',
        'Telt t/m',
        'Hoogstens maanden',
        'Meetellende maanden',
      ],
    })
    expect(seen['Plan']?.tables['Plan']?.columns).toEqual(headers(PLAN.columns))
  })

  it('has drop-downs: short ones in the rule, long ones from cells, and room for other blocks', () => {
    const { lists } = seen['Inzet'] as Seen
    expect(lists['A5:A104']).toEqual(['Opdrachten!$A$5:$A$24', true])
    expect(lists['B5:B104']).toEqual([expect.stringMatching(/^Keuzelijsten!\$B\$4:\$B\$\d+$/), true])
    expect(lists['D5:D104']).toEqual([expect.stringMatching(/^Keuzelijsten!\$A\$4:\$A\$\d+$/), false])
    expect(lists['P5:P104']).toEqual(['"concept,ingediend,akkoord,aanpassen,afgekeurd,vervallen"', true])
    expect(seen['Opdrachten']?.lists['E5:E24']?.[0]).toMatch(/^"werk,levering,dienst/)
    expect(seen['Uitleg']?.lists['B5']?.[0]).toMatch(/^Keuzelijsten!/)
    expect(seen['Keuzelijsten']?.state).toBe('hidden')
  })

  it('prints on A4 landscape, one page wide, with its header on every page, and keeps it in view', () => {
    for (const name of ['Opdrachten', 'Inzet', 'Plan']) {
      expect(seen[name]).toMatchObject({ frozen: 'A5', landscape: 'landscape', wide: true, titles: '$4:$4' })
      expect(String(seen[name]?.paper)).toBe('9')
    }
  })

  it('keeps codes as they are typed, and shows days and euros the Dutch way', () => {
    const of = (sheet: string, header: string): string | undefined => {
      const table = Object.values(seen[sheet]?.tables ?? {})[0]
      return seen[sheet]?.formats[table?.columns.indexOf(header) ?? -1]
    }
    expect(['Opdracht', 'Kwartaal', 'Inzet', 'Bouwblok'].map((header) => of('Inzet', header))).toEqual(
      Array(4).fill('@'),
    )
    expect(of('Inzet', 'Startdatum')).toBe('dd-mm-yyyy')
    expect(of('Inzet', 'Opgevoerde waarde')).toContain('€')
    expect(of('Opdrachten', 'Percentage')).toBe('0.0%')
  })
})

describeWhere(hasProgram('soffice'), 'soffice (LibreOffice)')('a template in LibreOffice', () => {
  it('counts days and months as our engine does; only SROI_ functions are unknown there', async () => {
    const bytes = await filledBytes()
    const ours = await XlsxWorkbook.open(bytes, { name: 'x.xlsx' }).read()
    const theirs = await XlsxWorkbook.open(recalculatedByLibreOffice(bytes), { name: 'x.xlsx' }).read()
    let compared = 0
    for (const sheet of ours.sheets) {
      for (const [place, value] of formulaValues(sheet)) {
        const other = formulaValues(sheetNamed(theirs, sheet.name) as SheetSnapshot).get(place)
        if (isCellError(other ?? null)) continue
        expect([sheet.name, place, other]).toEqual([sheet.name, place, value])
        if (value !== '') compared++
      }
    }
    // The contract's term and settings, and for three placements five columns each.
    expect(compared).toBeGreaterThanOrEqual(3 + 3 * 5)
    const months = sheetNamed(theirs, 'Inzet')?.rows.flatMap(({ cells }) => cells.filter(({ column }) => column === 23))
    // 15 Jan to 31 Mar; Jan to 14 Jan 2027 of a limit of 12; April and 7 days of May, 31.
    expect(months?.slice(1, 4).map(({ value }) => value)).toEqual([2.5483870968, 0.4516129032, 1.2258064516])
  }, 120_000)
})

function formulaValues(sheet: SheetSnapshot): Map<string, CellValue> {
  return new Map(
    sheet.rows.flatMap(({ cells }) =>
      cells.flatMap(({ row, column, formula, value }) =>
        formula === undefined ? [] : [[`${String(row)}:${String(column)}`, value] as const],
      ),
    ),
  )
}
