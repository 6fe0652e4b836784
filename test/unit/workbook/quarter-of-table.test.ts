import { checkWorkbook, type ValidationReport } from '#checks'
import { builtInRulebook } from '#rulebook'
import { type IsoDay, quarterInText } from '#time'
import { CONTRACTS } from '../../support/clean-workbook'
import { brief, sheet, workbook } from '../../support/sheet'

describe('a quarter in a title or the name of a sheet', () => {
  it.each([
    ['Q1 2026', '2026-Q1'],
    ['2026-Q3', '2026-Q3'],
    ['1e kwartaal 2026', '2026-Q1'],
    ['SROI rapportage 2e kwartaal 2026 (concept)', '2026-Q2'],
    ['Inzet_Q4_2025', '2025-Q4'],
    ['derde kwartaal van 2026', '2026-Q3'],
    ['2026 K2', '2026-Q2'],
    ['Q1 2026 en 2026-Q1', '2026-Q1'],
  ])('%s is %s', (text, quarter) => expect(quarterInText(text)).toBe(quarter))

  it.each(['Inzet', 'Q1', 'Q1 2026 - Q2 2026', 'Q5 2026', 'Blok 1 2026', 'FAQ1 2026', '2026', '12e kwartaal 2026'])(
    '%s tells none',
    (text) => expect(quarterInText(text)).toBeNull(),
  )

  it('a bare quarter is completed by a year that is known', () => {
    expect(quarterInText('Q1', '2026')).toBe('2026-Q1')
    expect(quarterInText('2025-Q1', '2026')).toBe('2025-Q1')
  })
})

const LINES = ['| Opdracht | Bouwblok | Aantal | Opgevoerde waarde | Status |', '| OP-1 | 10 | 10 | 1000 | ingediend |']
const report = (
  name: string,
  above: readonly string[] = [],
  header = LINES[0] ?? '',
  file = 'voorbeeld.xlsx',
): ValidationReport =>
  checkWorkbook(
    {
      ...workbook(sheet('Opdrachten', CONTRACTS), sheet(name, [...above, header, LINES[1] ?? ''].join('\n'))),
      name: file,
    },
    builtInRulebook(),
    { today: '2026-07-15' as IsoDay },
  )
const aboutColumns = ({ findings }: ValidationReport): [string, string][] =>
  brief(findings.filter(({ code }) => code === 'quarter-from-sheet' || code === 'column-missing'))
const quarters = ({ contributions }: ValidationReport): unknown[] => contributions.map(({ quarter }) => quarter)

describe('a table of Inzet without Kwartaal', () => {
  it('takes it from the name of its sheet, and says so', () => {
    const made = report('Q1 2026')
    expect(quarters(made)).toEqual(['2026-Q1'])
    expect(aboutColumns(made)).toEqual([["'Q1 2026'!A1:E1", 'quarter-from-sheet']])
    expect(made.findings.find(({ code }) => code === 'quarter-from-sheet')).toMatchObject({
      severity: 'info',
      params: { quarter: '2026-Q1', from: 'sheet', text: 'Q1 2026' },
    })
    expect(made.notChecked.map(({ because }) => because)).not.toContain('Kwartaal')
  })

  it('or from a title above it', () => {
    const made = report('Inzet', ['| SROI rapportage 1e kwartaal 2026 |', ''])
    expect(quarters(made)).toEqual(['2026-Q1'])
    expect(made.findings.find(({ code }) => code === 'quarter-from-sheet')?.params).toMatchObject({ from: 'title' })
  })

  it('a bare Q1 with the year in a title, or in the name of the file', () => {
    expect(quarters(report('Q1', ['| Rapportage 2026 |']))).toEqual(['2026-Q1'])
    expect(quarters(report('Q1', [], LINES[0], 'SROI 2026 Groen.xlsx'))).toEqual(['2026-Q1'])
  })

  it.each<[string, ValidationReport]>([
    ['neither tells', report('Inzet')],
    ['a bare Q1 without a year', report('Q1')],
    ['name and title contradict each other', report('Q2 2026', ['| Rapportage Q1 2026 |'])],
  ])('is missing its column where %s', (_, made) => {
    expect(quarters(made)).toEqual([null])
    expect(aboutColumns(made).map(([, code]) => code)).toEqual(['column-missing'])
  })

  it('with the column, the column holds', () => {
    const made = report('Q1 2026', [], '| Opdracht | Bouwblok | Aantal | Opgevoerde waarde | Status | Kwartaal |')
    expect(quarters(made)).toEqual([null])
    expect(aboutColumns(made)).toEqual([])
  })
})
