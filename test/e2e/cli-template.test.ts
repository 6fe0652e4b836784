import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { builtInRulebook } from '#rulebook'
import { cellAt, sheetNamed } from '#workbook'
import { sroi, sroiJson } from '../support/sroi'

let folder: string
const inFolder = (name: string): string => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sroi-template-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const opened = (path: string) => XlsxWorkbook.open(new Uint8Array(readFileSync(path)), { name: 'gemaakt.xlsx' }).read()

describe('sroi template', () => {
  it('monitoring makes a workbook that checks without a word while it is empty', async () => {
    const out = inFolder('monitoring.xlsx')
    expect(await sroiJson('template', 'monitoring', '--out', out)).toEqual({ code: 0, json: { out } })
    const { code, json } = await sroiJson<{ files: { rows: number; findings: unknown[] }[] }>('validate', out)
    expect({ code, rows: json.files[0]?.rows, findings: json.files[0]?.findings }).toEqual({
      code: 0,
      rows: 0,
      findings: [],
    })
  })

  it('tender makes a workbook with a row per tender and a calculator', async () => {
    const out = inFolder('tender.xlsx')
    expect(await sroiJson('template', 'tender', '--out', out)).toEqual({ code: 0, json: { out } })
    const tables = (await opened(out)).sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name))
    expect(tables).toEqual(['Aanbestedingen', 'Rekenhulp', 'Bouwblokken'])
  })

  it('says in words what was made', async () => {
    expect((await sroi('template', 'monitoring', '--out', inFolder('m.xlsx'))).out).toBe(
      'Gemaakt: m.xlsx, met Uitleg, Bouwblokken, Opdrachten, Inzet en Plan.\n',
    )
    expect((await sroi('template', 'tender', '--out', inFolder('t.xlsx'), '--lang', 'en')).out).toBe(
      'Made: t.xlsx, with Tenders, Calculator and Building blocks.\n',
    )
  })

  it('makes the same bytes every time', async () => {
    await sroi('template', 'monitoring', '--out', inFolder('a.xlsx'))
    await sroi('template', 'monitoring', '--out', inFolder('b.xlsx'))
    expect(readFileSync(inFolder('a.xlsx')).equals(readFileSync(inFolder('b.xlsx')))).toBe(true)
  })

  it('takes the catalogue that goes with --policy, or the one of --catalogue', async () => {
    const setting = async (path: string): Promise<unknown[]> => {
      const sheet = sheetNamed(await opened(path), 'Uitleg')
      return sheet === undefined ? [] : [cellAt(sheet, 5, 2)?.value, cellAt(sheet, 6, 2)?.value]
    }
    await sroi('template', 'monitoring', '--out', inFolder('a.xlsx'), '--policy', 'sudwest-fryslan')
    expect(await setting(inFolder('a.xlsx'))).toEqual(['harlingen', 'sudwest-fryslan'])
    await sroi('template', 'monitoring', '--out', inFolder('b.xlsx'), '--catalogue', 'den-haag')
    expect(await setting(inFolder('b.xlsx'))).toEqual(['den-haag', 'duoplus'])
  })

  it('carries a catalogue of your own inside the workbook, so that it computes at a colleague too', async () => {
    const own = {
      ...builtInRulebook().catalogues[0],
      id: 'eigen-regio',
      label: 'Eigen regio',
      version: '2026-01-01',
      importHash: 'a'.repeat(64),
    }
    writeFileSync(inFolder('eigen.json'), JSON.stringify(own))
    await sroi('template', 'monitoring', '--out', inFolder('m.xlsx'), '--catalogue', inFolder('eigen.json'))
    const { workbook, session } = await (
      await import('../../cli/open-workbook')
    ).openWorkbook(
      inFolder('m.xlsx'),
      { rulebook: builtInRulebook(), added: { policies: [], catalogues: [] }, defaults: {} },
      {
        operands: [],
        language: 'nl',
        json: false,
        today: '2026-07-15' as never,
        policy: null,
        catalogue: null,
        sheet: null,
        out: null,
        fte: null,
        months: null,
      },
    )
    expect(session.state().rulebook.catalogue('eigen-regio').kind).toBe('found')
    expect((await workbook.read()).sheets.map(({ name }) => name)).toContain('Inzet')
  })

  it.each([
    [['template', 'monitorin', '--out', 'x.xlsx'], 'Bedoelde u "monitoring"?'],
    [['template'], 'Noem een sjabloon'],
    [['template', 'tender'], '--out tender.xlsx'],
    [['template', 'tender', '--out', 'x.csv'], '.xlsx'],
    [['template', 'tender', '--out', '/nergens/x.xlsx'], 'De map'],
    [['template', 'tender', '--out', 'x.xlsx', '--catalogue', 'utrech'], 'utrecht'],
  ])('%j is refused with one sentence, and nothing is written', async (argv, sentence) => {
    const { code, out, err } = await sroi(...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(sentence)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(existsSync('x.xlsx')).toBe(false)
  })
})
