import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ComparisonDocument } from '#use-cases'
import { sroi, sroiJson } from '../support/sroi'

const compare = async (...argv: string[]) => (await sroiJson<ComparisonDocument>('compare', ...argv)).json
const rows = ({ catalogues }: ComparisonDocument) =>
  catalogues.flatMap(({ catalogue, blocks }) => blocks.map(({ code, amount }) => [catalogue, code, amount]))

describe('sroi compare', () => {
  it('values one placement under every catalogue, most first', async () => {
    const document = await compare('WIA')
    expect(document).toMatchObject({ word: 'WIA', fte: '1', months: '12', lowest: '10000.00', highest: '35000.00' })
    expect(rows(document)).toEqual([
      ['harlingen@undated', 'WIA/WAO', '35000.00'],
      ['utrecht@undated', '5', '30000.00'],
      ['den-haag@2023-07-01', 'WIA', '30000.00'],
      ['duoplus@undated', '5', '10000.00'],
    ])
  })

  it('shows what limits the time, and where each amount comes from', async () => {
    const document = await compare('WW', '--fte', '0,5', '--months', '24')
    const duoplus = document.catalogues.find(({ authority }) => authority === 'DUOplus')?.blocks[0]
    expect(duoplus).toMatchObject({ amount: '7500.00', counted: '12', source: { cell: 'D6', section: 'h. 7' } })
    expect(duoplus?.remarks).toContain('telt 12 van de 24 maanden')
    expect(duoplus?.explanation).toContain('Leidraad Social Return DUOplus')
  })

  it('fits a terminal, amounts one below the other', async () => {
    const { out, code } = await sroi('compare', 'NUG')
    expect(code).toBe(0)
    expect(out.replaceAll('\u00a0', ' ').split('\n')).toEqual(
      expect.arrayContaining([
        'Zonder uitkering (nug): 1 fte, 12 maanden',
        'Van € 5.000,00 tot € 10.000,00, naar gelang de catalogus.',
        '   € 5.000,00  NUG        Werkzoekend zonder uitkering**',
        '  € 10.000,00  STARTKWAL  Jongeren zonder startkwalificatie',
        '    Geen rij voor deze groep.',
      ]),
    )
  })

  it('an imported catalogue joins in with --catalogue, and the others are compared with it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'sroi-compare-'))
    const file = join(folder, 'eigen.csv')
    writeFileSync(file, 'Bouwblok;Waarde per jaar op basis van 36 uur\nWIA;€ 12.500\nWW;€ 8.000\n')
    const document = await compare('wia', '--catalogue', file)
    rmSync(folder, { recursive: true, force: true })
    const own = document.catalogues.find((one) => one.own)
    expect(own?.blocks.map(({ amount }) => amount)).toEqual(['12500.00'])
    const duoplus = document.catalogues.find(({ authority }) => authority === 'DUOplus')
    expect(duoplus?.blocks[0]?.difference).toBe('-2500.00')
  })

  it('words may stand apart, and both languages answer', async () => {
    expect((await compare('beschut', 'werk', '--lang', 'en')).group).toBe('Sheltered work (beschut werk)')
    const english = await sroi('compare', 'WIA', '--lang', 'en')
    expect(english.out).toContain('From €10,000.00 to €35,000.00, depending on the catalogue.')
  })

  it.each([
    [['compare'], 'Noem wie u plaatst'],
    [['compare', 'banaan'], '„banaan” is geen groep die wij kennen'],
    [['compare', 'prticpatiewt'], 'Bedoelt u „participatiewet”?'],
    [['compare', 'WIA', '--fte', 'veel'], '--fte: Vul een getal boven 0 in'],
    [['compare', 'WIA', '--fte', '0'], '--fte'],
    [['compare', 'WIA', '--months', '-3'], '--months'],
    [['compare', 'WIA', '--out', 'x.xlsx'], '--out'],
  ])('%j: %s', async (argv, words) => {
    const { code, out, err } = await sroi(...argv, '--json')
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  })

  it('a number that could be a person’s is nowhere repeated', async () => {
    expect((await sroi('compare', '111222333')).err).not.toContain('111222333')
    const folder = mkdtempSync(join(tmpdir(), 'sroi-compare-'))
    const file = join(folder, 'eigen.csv')
    writeFileSync(file, 'Bouwblok;Waarde per jaar op basis van 36 uur\nWIA 111222333;€ 12.500\nWW;€ 8.000\n')
    const { out, code } = await sroi('compare', 'wia', '--catalogue', file, '--json')
    rmSync(folder, { recursive: true, force: true })
    expect([code, out.includes('12500.00'), out.includes('111222333')]).toEqual([0, true, false])
  })

  it('its line of help stands among the others', async () => {
    expect((await sroi('help')).out).toContain('compare GROEP')
    expect(readFileSync('cli/README.md', 'utf8')).toContain('compare')
  })
})
