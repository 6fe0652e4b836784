import { checkWorkbook } from '#checks'
import { euroText } from '#money'
import { builtInRulebook } from '#rulebook'
import type { IsoDay } from '#time'
import { brief, sheet, workbook } from '../../support/sheet'

interface Contract {
  readonly policy?: string
  readonly type?: string
  readonly value: string
  readonly percentage?: string
  readonly written?: string
}

/** Obligation, where it comes from, and what is said about it. */
function owed({ policy = '', type = '', value, percentage = '', written = '' }: Contract): unknown[] {
  const report = checkWorkbook(
    workbook(
      sheet(
        'Opdrachten',
        `| Kenmerk | Soort | Startdatum | Einddatum | Opdrachtwaarde | Percentage | Verplichting | Beleid | Catalogus |
         | OP-1 | ${type} | d:2026-01-01 | d:2026-12-31 | ${value} | ${percentage} | ${written} | ${policy} | duoplus |`,
      ),
      sheet('Inzet', '| Opdracht | Kwartaal | Bouwblok | Fte |'),
    ),
    builtInRulebook(),
    { today: '2026-01-15' as IsoDay },
  )
  const [contract] = report.contracts
  const amount = contract?.obligation ?? null
  const codes = brief(report.findings).map(([, code]) => code)
  return [
    amount && euroText(amount),
    contract?.obligationFrom ?? null,
    ...codes.filter((code) => /^obl|^perc/.test(code)),
  ]
}

describe('what a contract owes', () => {
  it.each<[string, Contract, unknown[]]>([
    ['the policy, where nothing is filled in', { value: '1000000' }, ['50000.00', 'policy']],
    ['a percentage before the policy', { value: '1000000', percentage: '0.02' }, ['20000.00', 'percentage']],
    ['an amount before both', { value: '1000000', written: '50000' }, ['50000.00', 'written']],
    ['on the threshold nothing', { value: '200000' }, ['0.00', 'policy']],
    ['a cent above it: 10,000.0005 rounds down', { value: '200000.01' }, ['10000.00', 'policy']],
    ['one cent off is rounding', { value: '1000000', written: '50000.01' }, ['50000.01', 'written']],
    ['two cents are not', { value: '1000000', written: '50000.02' }, ['50000.02', 'written', 'obligation-mismatch']],
    ['2% is a choice of DUOplus too', { value: '1000000', written: '20000' }, ['20000.00', 'written']],
    ['3% is not', { value: '1000000', written: '30000' }, ['30000.00', 'written', 'obligation-mismatch']],
    [
      'with a percentage only that one will do',
      { value: '1000000', percentage: '0.05', written: '20000' },
      ['20000.00', 'written', 'obligation-mismatch'],
    ],
    ['Hengelo: 2 or 5%, nobody said which', { policy: 'hengelo', value: '150000' }, [null, null]],
    ['Hengelo: 2%', { policy: 'hengelo', value: '150000', written: '3000' }, ['3000.00', 'written']],
    ['Hengelo: 5%', { policy: 'hengelo', value: '150000', written: '7500' }, ['7500.00', 'written']],
    [
      'Hengelo: 4%',
      { policy: 'hengelo', value: '150000', written: '6000' },
      ['6000.00', 'written', 'obligation-mismatch'],
    ],
    ['the State publishes no percentage', { policy: 'rijk', type: 'werken', value: '300000' }, [null, null]],
    [
      'so what was written stands',
      { policy: 'rijk', type: 'werken', value: '300000', written: '12345' },
      ['12345.00', 'written'],
    ],
    ['capped', { policy: 'sudwest-fryslan', value: '20000000' }, ['300000.00', 'policy']],
    ['the standard 2%', { policy: 'sudwest-fryslan', value: '1000000', written: '20000' }, ['20000.00', 'written']],
    [
      'an offered 3.5% in the tender',
      { policy: 'sudwest-fryslan', value: '1000000', written: '35000' },
      ['35000.00', 'written'],
    ],
    [
      'more than may be offered',
      { policy: 'sudwest-fryslan', value: '1000000', written: '60000' },
      ['60000.00', 'written', 'obligation-mismatch'],
    ],
    [
      'less than the least',
      { policy: 'sudwest-fryslan', value: '1000000', written: '15000' },
      ['15000.00', 'written', 'obligation-mismatch'],
    ],
    [
      'works are decided for each contract',
      { policy: 'hof-van-twente', type: 'werken', value: '150000' },
      [null, null],
    ],
    [
      'and were decided on',
      { policy: 'hof-van-twente', type: 'werken', value: '150000', percentage: '0.05' },
      ['7500.00', 'percentage'],
    ],
    [
      'owed though the policy does not ask it',
      { value: '150000', written: '7500' },
      ['7500.00', 'written', 'obligation-not-applicable'],
    ],
    [
      'agreed though the policy does not ask it',
      { value: '150000', percentage: '0.05' },
      ['7500.00', 'percentage', 'obligation-not-applicable'],
    ],
    [
      '5 as a number is no percentage',
      { value: '1000000', percentage: '5' },
      ['50000.00', 'policy', 'percentage-invalid'],
    ],
    ['5% as a text is', { value: '1000000', percentage: '5%' }, ['50000.00', 'percentage']],
  ])('%s', (_, contract, expected) => {
    expect(owed(contract)).toEqual(expected)
  })
})
