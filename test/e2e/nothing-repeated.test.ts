import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { XlsxWorkbook } from '#adapters/xlsx'
import { isOwnTab } from '#workbook'
import { type FileCell, fileOf, INZET_HEADERS, monitoringSheets, YEAR_2026 } from '../support/monitoring-file'
import { personalFile } from '../support/personal-file'
import { sroi } from '../support/sroi'

const folder = mkdtempSync(join(tmpdir(), 'sroi-herhaalt-'))
const at = (name: string): string => join(folder, name)
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** What a person might type, and the pieces of it that may come back nowhere. */
const TYPED: readonly (readonly [text: FileCell, secrets: readonly string[]])[] = [
  [612890053, ['612890053', '612.890.053', '890053']],
  ['249566758', ['249566758']],
  ['111.222.333', ['111.222.333', '111222333']],
  ['bsn 1234.56.782', ['1234.56.782', '123456782', '56.782']],
  ['mevrouw Zwartebol-Pek', ['Zwartebol', 'Pek']],
  ['k.appelmans@voorbeeld.nl', ['appelmans', 'voorbeeld.nl']],
  ['bel 06-87654321', ['87654321']],
  ['geboren op 12-03-1985', ['12-03-1985', '1985']],
]

/** A monitoring workbook in which each of them stands once in every column of Inzet, and in names that people give. */
async function strewn(): Promise<Uint8Array> {
  const sheets = monitoringSheets()
  const [start, end] = YEAR_2026
  const good: readonly FileCell[] = ['OP-1', '2026-Q1', 'K-9', '2', start, end, 0.5, null, null, 5000, 'akkoord', 234]
  const rows = TYPED.flatMap(([typed]) =>
    INZET_HEADERS.map((_, column) => good.map((cell, place) => (place === column ? typed : cell))),
  )
  const contracts = TYPED.map(([typed], index) => [`OP-${String(10 + index)}`, typed, typed, start, end, 500_000])
  const [headers = [], ...first] = sheets['Inzet'] ?? []
  return fileOf({
    Opdrachten: [...(sheets['Opdrachten'] ?? []), ...contracts],
    Inzet: [[...headers, 'bsn 249566758'], ...first, ...rows],
    'Blad 249566758': [['a', 'b']],
  })
}

const SECRETS = TYPED.flatMap(([, secrets]) => secrets)

function expectSilence(where: string, said: string): void {
  for (const secret of SECRETS) {
    const found = said.indexOf(secret)
    expect([where, secret, found < 0 ? '' : said.slice(Math.max(0, found - 60), found + 40)]).toEqual([
      where,
      secret,
      '',
    ])
  }
}

describe('what was found is repeated nowhere', () => {
  const file = at('rapport bsn 249566758.xlsx')
  beforeAll(async () => {
    writeFileSync(file, await strewn())
  })

  it.each(['nl', 'en'])('in sentences and JSON of the check, and in the list as a file (%s)', async (language) => {
    const said = await sroi('validate', file, '--lang', language, '--csv', at('lijst.csv'))
    expectSilence('text', said.out + said.err)
    expectSilence('csv', readFileSync(at('lijst.csv'), 'utf8'))
    const json = await sroi('validate', file, '--lang', language, '--json')
    expect(json.out).toContain('privacy-')
    expectSilence('json', json.out + json.err)
  })

  it('on our own tabs, and in what the summary says', async () => {
    const extra = ['--with', 'conversation,council']
    const said = await sroi('summarise', file, '--out', at('overzicht.xlsx'), '--json', ...extra)
    expectSilence('summarise', said.out + said.err)
    const workbook = await XlsxWorkbook.open(readFileSync(at('overzicht.xlsx'))).read()
    const own = workbook.sheets.filter((sheet) => isOwnTab(workbook, sheet))
    expect(own.length).toBeGreaterThan(0)
    // Native formulas show what the user's own columns add up to, as the user's own sheet does.
    const written = own.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula === undefined)),
    )
    const texts = written.map(({ value }) => JSON.stringify(value))
    expectSilence('tabs', texts.join('\n'))
  })

  it('in what the other commands say', async () => {
    for (const command of ['clean', 'freeze', 'fix']) {
      const said = await sroi(command, file, '--out', at(`${command}.xlsx`))
      expectSilence(command, said.out + said.err)
      expectSilence(command, (await sroi(command, file, '--out', at(`${command}.xlsx`), '--json')).out)
    }
    expectSilence('import', (await sroi('import', file)).err)
  })

  it('when a file cannot be read', async () => {
    const broken = at('kapot 249566758.xlsx')
    writeFileSync(broken, personalFile().slice(0, 200))
    const said = await sroi('validate', broken)
    expect(said.code).toBe(2)
    expectSilence('stderr', said.err + said.out)
  })
})
