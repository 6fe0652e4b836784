import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { describeWhere, hasProgram, pythonWithOpenpyxl } from '../support/needs'
import { personalFile, SECRETS } from '../support/personal-file'
import { sroi, sroiJson } from '../support/sroi'

const folder = mkdtempSync(join(tmpdir(), 'sroi-copies-'))
const at = (name: string): string => join(folder, name)
const source = at('personen.xlsx')

beforeAll(() => {
  writeFileSync(source, personalFile())
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface Copied {
  readonly out: string
  readonly changed: readonly { readonly sheet: string; readonly address: string }[]
}

describe('sroi clean', () => {
  it('writes a copy in which the check finds no personal data, and names what changed', async () => {
    const { json } = await sroiJson<Copied>('clean', source, '--out', at('schoon.xlsx'))
    expect(json.out).toBe(at('schoon.xlsx'))
    expect(json.changed).toContainEqual({ sheet: 'Lijst', address: 'A2' })
    const { json: checked } = await sroiJson<{ files: { findings: { code: string }[] }[] }>(
      'validate',
      at('schoon.xlsx'),
    )
    expect(checked.files[0]?.findings.filter(({ code }) => code.startsWith('privacy-'))).toEqual([])
    expect(readFileSync(source).equals(Buffer.from(personalFile()))).toBe(true)
  })

  it('says in words what it did, without repeating anything', async () => {
    for (const language of ['nl', 'en']) {
      const said = await sroi('clean', source, '--out', at('schoon.xlsx'), '--lang', language)
      for (const secret of SECRETS) expect(said.out + said.err).not.toContain(secret)
    }
  })
})

describe('what a copying command says', () => {
  const foreign = join('test', 'fixtures', 'samples', 'foreign-1.xlsx')

  it.each([
    ['clean', 'nl', 'Gemaakt: kopie.xlsx. In de cellen vindt de controle geen persoonsgegevens.'],
    ['clean', 'en', 'Made: kopie.xlsx. The check finds no personal data in the cells.'],
    ['freeze', 'nl', 'Gemaakt: kopie.xlsx. Er stonden geen formules van Social return in.'],
    ['freeze', 'en', 'Made: kopie.xlsx. It held no formulas of Social return.'],
  ])('%s (%s): nothing to take out or to fix, and why the code is not 0', async (command, language, made) => {
    const { out, code } = await sroi(command, foreign, '--out', at('kopie.xlsx'), '--lang', language)
    expect(out.split('\n')[0]).toBe(made)
    expect(code).toBe(1)
    expect(out).toMatch(
      language === 'nl' ? /Er staan nog \d+ blokkerende bevindingen in/ : /\d+ blocking findings remain in it/,
    )
  })

  it.each([
    ['nl', /^Gemaakt: schoon\.xlsx\. Uit \d+ cellen zijn persoonsgegevens weggehaald\.$/m],
    ['en', /^Made: schoon\.xlsx\. Personal data was taken out of \d+ cells\.$/m],
  ])('clean (%s): from how many cells it took something', async (language, sentence) => {
    expect((await sroi('clean', source, '--out', at('schoon.xlsx'), '--lang', language)).out).toMatch(sentence)
  })
})

describe('sroi freeze', () => {
  it('writes values in the place of our formulas', async () => {
    await sroi('template', 'monitoring', '--out', at('sjabloon.xlsx'))
    const { json, code } = await sroiJson<Copied>('freeze', at('sjabloon.xlsx'), '--out', at('bevroren.xlsx'))
    expect(code).toBe(0)
    expect(json.changed.length).toBeGreaterThan(0)
    const { sheets } = await XlsxWorkbook.open(readFileSync(at('bevroren.xlsx'))).read()
    const formulas = sheets.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
    )
    expect(formulas.filter((formula) => formula.includes('SROI_'))).toEqual([])
    // Native formulas stay.
    expect(formulas.length).toBeGreaterThan(0)
  })
})

describe.each(['clean', 'freeze'])('sroi %s refuses', (command) => {
  it('to write over what it reads', async () => {
    const { code, out, err } = await sroi(command, source, '--out', source)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(/een andere naam/)
    expect(readFileSync(source).equals(Buffer.from(personalFile()))).toBe(true)
  })

  it('a file that is no workbook, and leaves the output as it was', async () => {
    writeFileSync(at('kapot.xlsx'), 'geen werkmap')
    writeFileSync(at('staat-er.xlsx'), 'van iemand')
    const { code, out } = await sroi(command, at('kapot.xlsx'), '--out', at('staat-er.xlsx'))
    expect([code, out]).toEqual([2, ''])
    expect(readFileSync(at('staat-er.xlsx'), 'utf8')).toBe('van iemand')
  })

  it('without a place to write', async () => {
    const { code, err } = await sroi(command, source)
    expect(code).toBe(2)
    expect(err).toMatch(/--out/)
  })
})

const python = pythonWithOpenpyxl()
describeWhere(python !== null, 'openpyxl opens copies to share: no Python with openpyxl')('openpyxl', () => {
  it.each(['clean', 'freeze'])('opens what %s wrote of a rich workbook', async (command) => {
    await sroi(command, 'test/fixtures/files/rich.xlsx', '--out', at(`rijk-${command}.xlsx`))
    const script = 'import sys,openpyxl; print(len(openpyxl.load_workbook(sys.argv[1]).sheetnames))'
    const names = execFileSync(python as string, ['-c', script, at(`rijk-${command}.xlsx`)], { encoding: 'utf8' })
    expect(Number(names)).toBeGreaterThan(4)
  })
})

describeWhere(hasProgram('soffice'), 'LibreOffice opens copies to share: no soffice')('LibreOffice', () => {
  it('opens both copies of a rich workbook', async () => {
    for (const command of ['clean', 'freeze']) {
      await sroi(command, 'test/fixtures/files/rich.xlsx', '--out', at(`${command}.xlsx`))
      execFileSync('soffice', ['--headless', `-env:UserInstallation=file://${at('profiel')}`, '--convert-to', 'csv', '--outdir', folder, at(`${command}.xlsx`)], { stdio: 'ignore', timeout: 120_000 }) // prettier-ignore
      expect(existsSync(at(`${command}.csv`))).toBe(true)
    }
  }, 240_000)
})
