import { checkWorkbook, type CheckOptions } from '#checks'
import { type BlockCatalogue, builtInRulebook, type Rulebook } from '#rulebook'
import type { IsoDay } from '#time'
import { brief, sheet, workbook } from '../../support/sheet'

const settings = (
  policy: string | null,
  catalogue: string | null,
  pins: Record<string, string> = {},
): CheckOptions['settings'] => ({ policy, catalogue, pins })

function chosen(
  policy: string,
  catalogue: string,
  options: Partial<CheckOptions> = {},
  rulebook: Rulebook = builtInRulebook(),
): unknown[] {
  const book = workbook(
    sheet(
      'Opdrachten',
      `| Kenmerk | Gunningsdatum | Einddatum | Opdrachtwaarde | Beleid | Catalogus |\n| OP-1 | d:2025-12-01 | d:2026-12-31 | 500000 | ${policy} | ${catalogue} |`,
    ),
    sheet('Inzet', '| Opdracht | Kwartaal | Bouwblok | Fte |'),
  )
  const report = checkWorkbook(book, rulebook, { today: '2025-12-15' as IsoDay, ...options })
  return [
    ...report.versions.map(({ ref, chosenBy }) => `${ref} by ${chosenBy}`),
    ...brief(report.findings).map(([, code]) => code),
  ]
}

describe('which policy and catalogue hold for a contract', () => {
  it.each<[string, string, string, Partial<CheckOptions>, string[]]>([
    ['nothing is named', '', '', {}, ['duoplus@undated by default', 'duoplus@undated by default']],
    [
      'the contract names both',
      'sudwest-fryslan',
      'utrecht',
      {},
      ['sudwest-fryslan@undated by contract', 'utrecht@undated by contract'],
    ],
    [
      'the catalogue goes with the policy',
      'sudwest-fryslan',
      '',
      {},
      ['sudwest-fryslan@undated by contract', 'harlingen@undated by policy'],
    ],
    ['a policy without catalogue', 'hengelo', '', {}, ['hengelo@undated by contract', 'catalogue-unknown']],
    [
      'then the setting of the workbook',
      'hengelo',
      '',
      { settings: settings(null, 'utrecht') },
      ['hengelo@undated by contract', 'utrecht@undated by workbook'],
    ],
    [
      'what goes with the policy is before the setting',
      'sudwest-fryslan',
      '',
      { settings: settings(null, 'utrecht') },
      ['sudwest-fryslan@undated by contract', 'harlingen@undated by policy'],
    ],
    [
      'the setting is before the option',
      '',
      '',
      { settings: settings('hengelo', 'utrecht'), defaults: { policy: 'rijk', catalogue: 'harlingen' } },
      ['hengelo@undated by workbook', 'utrecht@undated by workbook'],
    ],
    [
      'the option fills blanks',
      '',
      '',
      { defaults: { policy: 'hengelo', catalogue: 'harlingen' } },
      ['hengelo@undated by option', 'harlingen@undated by option'],
    ],
    [
      'the catalogue asked for is before the one of the policy asked for',
      '',
      '',
      { defaults: { policy: 'sudwest-fryslan', catalogue: 'utrecht' } },
      ['sudwest-fryslan@undated by option', 'utrecht@undated by option'],
    ],
    [
      'so are the two settings of the workbook, as in its formulas',
      '',
      '',
      { settings: settings('sudwest-fryslan', 'utrecht') },
      ['sudwest-fryslan@undated by workbook', 'utrecht@undated by workbook'],
    ],
    [
      'the policy of the workbook brings its catalogue before the option',
      '',
      '',
      { settings: settings('sudwest-fryslan', null), defaults: { catalogue: 'utrecht' } },
      ['sudwest-fryslan@undated by workbook', 'harlingen@undated by policy'],
    ],
    [
      'the option never overrides',
      'hengelo',
      'utrecht',
      { defaults: { policy: 'rijk', catalogue: 'harlingen' } },
      ['hengelo@undated by contract', 'utrecht@undated by contract'],
    ],
    [
      'a pin holds where the column is blank',
      '',
      '',
      { settings: settings(null, 'utrecht', { 'OP-1': 'harlingen@undated' }) },
      ['duoplus@undated by default', 'harlingen@undated by pin'],
    ],
    [
      'the column is before a pin of another catalogue',
      '',
      'utrecht',
      { settings: settings(null, null, { 'OP-1': 'harlingen@undated' }) },
      ['duoplus@undated by default', 'utrecht@undated by contract'],
    ],
    [
      'a pin of another contract',
      '',
      '',
      { settings: settings(null, null, { 'OP-2': 'harlingen@undated' }) },
      ['duoplus@undated by default', 'duoplus@undated by default'],
    ],
    [
      'a pin that is gone',
      '',
      '',
      { settings: settings(null, null, { 'OP-1': 'oost@2023-04-01' }) },
      ['duoplus@undated by default', 'catalogue-unknown'],
    ],
    ['an unknown policy says it all', 'oost', '', {}, ['policy-unknown']],
  ])('%s', (_, policy, catalogue, options, expected) => {
    expect(chosen(policy, catalogue, options)).toEqual(expected)
  })

  it('a pin keeps a running contract at its version, whatever was published since', () => {
    const duoplus = builtInRulebook().catalogues.find(({ id }) => id === 'duoplus') as BlockCatalogue
    const newer = { ...duoplus, version: '2026-11-21' }
    const rulebook = builtInRulebook().with({ catalogues: [newer] })
    expect(
      chosen('duoplus', 'duoplus', { settings: settings(null, null, { 'OP-1': 'duoplus@undated' }) }, rulebook),
    ).toEqual(['duoplus@undated by contract', 'duoplus@undated by pin'])
  })
})
