import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isCellError, sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession, type SessionState } from '#session'
import { dayFromText, type IsoDay, serialFromDay } from '#time'
import { cellAt, type CellEdit, sheetNamed, type WorkbookSnapshot } from '#workbook'
import { openWorkbook as openInCli } from '../../../cli/open-workbook'
import { commandRules } from '../../../cli/rulebook'
import { openWorkbook as openInPreview } from '../../../preview/open-workbook'
import type { PreviewWorkbook } from '../../../preview/preview-workbook'
import { countingFrom1904, DATED_FORMULAS, datedSheet } from '../../support/date-systems'
import { CONTRACT_HEADERS, fileOf, INZET_HEADERS } from '../../support/monitoring-file'
import { sroi, sroiJson } from '../../support/sroi'

const TODAY = '2026-07-15' as IsoDay
const NO_OPTIONS = {
  language: 'nl',
  json: false,
  today: TODAY,
  policy: null,
  catalogue: null,
  sheet: null,
  out: null,
} as const
const folder = mkdtempSync(join(tmpdir(), 'date-systems-'))
afterAll(() => rmSync(folder, { recursive: true }))

const expected = DATED_FORMULAS.map(([formula, gives]) => [formula, gives])

/** What the second column of the first sheet shows, beside the formula of each row. */
function shownIn({ sheets: [sheet] }: WorkbookSnapshot): unknown[] {
  return DATED_FORMULAS.map(([formula], at) => {
    const value = sheet && cellAt(sheet, at + 1, 2)?.value
    return [formula, isCellError(value) ? value.error : value]
  })
}

describe.each([
  ['1900', false],
  ['1904', true],
])('a workbook that counts days from %s', (year, date1904) => {
  const marked = (bytes: Uint8Array): Uint8Array => (date1904 ? countingFrom1904(bytes) : bytes)
  const day = (text: string): number => serialFromDay(dayFromText(text) as IsoDay, date1904)
  const kept = (name: string, bytes: Uint8Array): string => {
    const path = join(folder, `${year}-${name}.xlsx`)
    writeFileSync(path, bytes)
    return path
  }
  const preview = (bytes: Uint8Array) => openInPreview(bytes, 'datums.xlsx', { language: 'nl', today: TODAY })

  it('gives the same values in the preview', async () => {
    const workbook = await preview(marked(await fileOf({ Datums: datedSheet(date1904) })))
    expect(workbook.state().snapshot.date1904).toBe(date1904)
    expect(shownIn(workbook.state().snapshot)).toEqual(expected)
  })

  it('gives the same values on the command line', async () => {
    const path = kept('datums', marked(await fileOf({ Datums: datedSheet(date1904) })))
    const input = { ...NO_OPTIONS, operands: [path] }
    const { workbook } = await openInCli(path, await commandRules(input), input)
    expect(shownIn(await workbook.read())).toEqual(expected)
  })

  it('is checked by what its formulas give', async () => {
    const obligation = (row: number) => ({ formula: `=SROI_OBLIGATION(F${row},,,,,"den-haag",D${row})` })
    const contracts = [
      [...CONTRACT_HEADERS, 'Verplichting'],
      ['OP-1', 'Een dag te vroeg', 'Groenwerk BV', day('30-06-2023'), day('31-12-2026'), 300_000, obligation(2)],
      ['OP-2', 'Op tijd', 'Groenwerk BV', day('01-07-2023'), day('31-12-2026'), 300_000, obligation(3)],
    ]
    const path = kept('controle', marked(await fileOf({ Opdrachten: contracts, Inzet: [[...INZET_HEADERS]] })))
    interface Report {
      files: { findings: { code: string; address: string }[]; contracts: { kenmerk: string; obligation: string }[] }[]
    }
    const [file] = (await sroiJson<Report>('validate', path)).json.files
    const errors = file?.findings.filter(({ code }) => code === 'formula-error')
    expect(errors?.map(({ address }) => address)).toEqual(['G2'])
    expect(file?.contracts.find(({ kenmerk }) => kenmerk === 'OP-2')?.obligation).toBe('15000.00')
  })

  /** A template as the command line makes it, filled in by a person in the preview. */
  async function filled(kind: string, sheets: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
    const out = join(folder, `${year}-${kind}.xlsx`)
    await sroi('template', kind, '--out', out)
    const workbook = await preview(marked(new Uint8Array(readFileSync(out))))
    for (const [sheet, row] of Object.entries(sheets)) await workbook.edit(sheet, rowOf(workbook, sheet, row))
    return workbook
  }

  function rowOf(workbook: PreviewWorkbook, sheet: string, row: Readonly<Record<string, unknown>>): CellEdit[] {
    const table = sheetNamed(workbook.state().snapshot, sheet)?.tables[0]
    return Object.entries(row).map(([header, value]) => ({
      row: (table?.range.top ?? 0) + 1,
      column: (table?.range.left ?? 0) + (table?.columns.indexOf(header) ?? 0),
      content: { kind: 'value', value: value as string | number },
    }))
  }

  function firstRow(workbook: PreviewWorkbook, name: string): Record<string, unknown> {
    const sheet = sheetNamed(workbook.state().snapshot, name)
    const table = sheet?.tables[0]
    if (!sheet || !table) throw new Error(`no table on ${name}`)
    const value = (column: number) => cellAt(sheet, table.range.top + 1, table.range.left + column)?.value ?? null
    return Object.fromEntries(table.columns.map((header, column) => [header, value(column)]))
  }

  it('takes the formulas of the tender template', async () => {
    const workbook = await filled('tender', {
      Aanbestedingen: { Opdrachtwaarde: 300_000, Beleid: 'den-haag', Datum: day('01-07-2023') },
    })
    expect(firstRow(workbook, 'Aanbestedingen')).toMatchObject({ Verplichting: 15000 })
    await workbook.edit('Aanbestedingen', rowOf(workbook, 'Aanbestedingen', { Datum: day('30-06-2023') }))
    expect(firstRow(workbook, 'Aanbestedingen')).toMatchObject({ Verplichting: { error: '#N/A' } })
  })

  it('takes the formulas of the monitoring template', async () => {
    const workbook = await filled('monitoring', {
      Opdrachten: {
        Kenmerk: 'OP-1',
        Startdatum: day('01-01-2026'),
        Einddatum: day('31-12-2026'),
        Opdrachtwaarde: 1_000_000,
      },
      Inzet: { Opdracht: 'OP-1', Kwartaal: '2026-Q1', Bouwblok: '2', Fte: 0.5, Startdatum: day('16-01-2026') },
    })
    // 16 of 31 days of January, and two whole months.
    expect(firstRow(workbook, 'Inzet')['Berekende waarde']).toBe(4193.55)
    const path = kept('ingevuld', await workbook.save())
    interface Report {
      files: { contracts: { obligation: string; computed: string }[] }[]
    }
    const { json } = await sroiJson<Report>('validate', path)
    expect(json.files[0]?.contracts).toMatchObject([{ obligation: '50000.00', computed: '4193.55' }])
  })
})

describe('a formula in a workbook that was not read', () => {
  const session = createSession(builtInRulebook())
  const ask = (state: Partial<SessionState>, ...args: unknown[]): string => {
    session.replace({ restoring: false, settingsUnread: false, ...state })
    const answer = sroiFunctions(session).get('SROI_EXPECTED')?.call(args)
    return isCellError(answer) ? `${answer.error} ${answer.message}` : JSON.stringify(answer)
  }

  it('does not guess what a number stands for, and takes dates as text', () => {
    const numbers = [36500, 46023, 46387, 46023]
    expect(ask({ restoring: true }, ...numbers)).toMatch(/^#N\/A De gegevens van deze werkmap worden geladen/)
    expect(ask({ settingsUnread: true }, ...numbers)).toMatch(/^#N\/A Deze werkmap is niet gelezen.*31-12-2026/)
    expect(ask({ settingsUnread: true }, 36500, '2026-01-01', '31-12-2026', '2026-01-01')).toBe('100')
  })

  it('knows it where only the settings in it were damaged', () => {
    expect(ask({ settingsUnread: true, date1904: false }, 36500, 46023, 46387, 46023)).toBe('100')
    expect(ask({ settingsUnread: true, date1904: true }, 36500, 44561, 44925, 44561)).toBe('100')
  })
})
