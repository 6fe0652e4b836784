import { CHECKS, checkWorkbook } from '#checks'
import { type FindingCode, SEVERITIES } from '#findings'
import { builtInRulebook } from '#rulebook'
import { findingTexts } from '#texts'
import type { IsoDay } from '#time'
import type { SheetSnapshot } from '#workbook'
import { type Changes, checked, CONTRACTS, EFFORTS, found, only } from '../../support/clean-workbook'
import { brief, sheet, workbook } from '../../support/sheet'

describe('a clean workbook', () => {
  it('gives no findings, and says how many kinds were looked for', () => {
    const report = checked({})
    expect(report.findings).toEqual([])
    expect(report.silenced).toBe(0)
    expect(report.notChecked).toEqual([])
    expect(report.rows).toBe(5)
    expect(report.rules).toBe(Object.keys(SEVERITIES).length - 1)
  })

  it('every code is looked for by a check; an unreadable file is said before a check can run', () => {
    const codes = new Set<FindingCode>(CHECKS.flatMap((check) => check.codes))
    expect(Object.keys(SEVERITIES).filter((code) => !codes.has(code as FindingCode))).toEqual(['workbook-unreadable'])
  })
})

describe('one mistake, one finding at its cell', () => {
  it.each<[string, Changes, [string, string][]]>([
    // what is wrong | changed cells | findings
    ['blank contract', { 'Inzet!A3': '' }, [['Inzet!A3', 'value-missing']]],
    ['blank end of contract', { 'Opdrachten!F2': '' }, [['Opdrachten!F2', 'value-missing']]],
    ['no start and no award', { 'Opdrachten!D3': '', 'Opdrachten!E3': '' }, [['Opdrachten!E3', 'value-missing']]],
    ['words in a number', { 'Inzet!G4': '1 fte' }, [['Inzet!G4', 'number-invalid']]],
    ['a dot that may be thousands', { 'Inzet!H5': "'1.250" }, [['Inzet!H5', 'number-invalid']]],
    ['a number as text', { 'Inzet!G2': "'0,5" }, [['Inzet!G2', 'number-as-text']]],
    ['half a date', { 'Inzet!E4': 'maart' }, [['Inzet!E4', 'date-invalid']]],
    ['a year for a date', { 'Inzet!E4': '2026' }, [['Inzet!E4', 'date-invalid']]],
    ['a date as text', { 'Inzet!E4': "'1-4-2026" }, [['Inzet!E4', 'date-as-text']]],
    ['half a year for a quarter', { 'Inzet!B5': 'H1 2026' }, [['Inzet!B5', 'quarter-invalid']]],
    ['5 for 5%', { 'Opdrachten!H2': '5' }, [['Opdrachten!H2', 'percentage-invalid']]],
    ['spaces around a code', { 'Inzet!A5': "'OP-2·" }, [['Inzet!A5', 'text-untrimmed']]],
    ['an error in a formula', { 'Inzet!J2': '#REF!' }, [['Inzet!J2', 'formula-error']]],
    ['a formula nobody computed', { 'Inzet!J2': '=1+1' }, [['Inzet!J2', 'formula-error']]],
    ['a word that is no status', { 'Inzet!L5': 'ingedient' }, [['Inzet!L5', 'status-unknown']]],
    ['a word that is no state of evidence', { 'Inzet!K2': 'misschien' }, [['Inzet!K2', 'status-unknown']]],
    ['an unknown contract', { 'Inzet!A5': 'OP-9' }, [['Inzet!A5', 'contract-unknown']]],
    ['an unknown block', { 'Inzet!D4': '33' }, [['Inzet!D4', 'block-unknown']]],
    ['a block without published value', { 'Inzet!D4': 'BESCHUT' }, [['Inzet!D4', 'block-value-unknown']]],
    ['an unknown policy', { 'Opdrachten!J2': 'duoplis' }, [['Opdrachten!J2', 'policy-unknown']]],
    ['an unknown catalogue', { 'Opdrachten!K2': 'oost' }, [['Opdrachten!K2', 'catalogue-unknown']]],
    ['a policy without catalogue', { 'Opdrachten!J3': 'hengelo' }, [['Opdrachten!K3', 'catalogue-unknown']]],
    [
      'a catalogue from later on',
      {
        'Opdrachten!K3': 'den-haag',
        'Opdrachten!D3': 'd:2022-12-01',
        'Inzet!D4': 'WW',
        'Inzet!J4': '5000',
        'Inzet!D5': 'WW',
        'Inzet!G5': '1',
        'Inzet!J5': '5000',
        'Inzet!D6': 'WW',
        'Inzet!G6': '1',
        'Inzet!J6': '5000',
      },
      [['Opdrachten!K3', 'version-not-in-force']],
    ],
    ['no fte', { 'Inzet!G2': '' }, [['Inzet!G2', 'quantity-missing']]],
    ['no hours', { 'Inzet!H5': '' }, [['Inzet!H5', 'quantity-missing']]],
    ['no amount', { 'Inzet!I6': '' }, [['Inzet!I6', 'quantity-missing']]],
    ['end before start', { 'Inzet!F4': 'd:2026-03-31' }, [['Inzet!F4', 'date-order']]],
    ['a contract that ends before it starts', { 'Opdrachten!F3': 'd:2025-12-31' }, [['Opdrachten!F3', 'date-order']]],
    [
      'a day before the contract',
      { 'Inzet!E2': 'd:2025-12-31', 'Inzet!E3': 'd:2025-12-31' },
      [
        ['Inzet!E2', 'date-outside-contract'],
        ['Inzet!E3', 'date-outside-contract'],
      ],
    ],
    [
      'wholly after the quarter',
      { 'Inzet!E4': 'd:2026-07-01', 'Inzet!F4': '', 'Inzet!J4': '0' },
      [
        ['Opdrachten!A3', 'behind-schedule'],
        ['Inzet!E4', 'date-outside-quarter'],
      ],
    ],
    ['a quarter to come', { 'Inzet!B5': '2026-Q4' }, [['Inzet!B5', 'quarter-in-future']]],
    ['more than one fte', { 'Inzet!G4': '1.1', 'Inzet!J4': '4125' }, [['Inzet!G4', 'fte-out-of-range']]],
    ['a bonus alone', { 'Inzet!D4': '12' }, [['Inzet!D4', 'bonus-without-base']]],
    ['a bonus on WW', { 'Inzet!D4': '3+12' }, [['Inzet!D4', 'bonus-not-allowed']]],
    ['two bases', { 'Inzet!D4': '3+2' }, [['Inzet!D4', 'bonus-not-allowed']]],
    ['the same bonus twice', { 'Inzet!D4': '2+12+12' }, [['Inzet!D4', 'bonus-not-allowed']]],
    ['not approved yet', { 'Inzet!L6': 'ingediend' }, [['Inzet!L6', 'approval-missing']]],
    ['no copy of the invoice', { 'Inzet!K6': 'geen' }, [['Inzet!K6', 'evidence-missing']]],
    ['two cents too much', { 'Inzet!J4': '3750.02' }, [['Inzet!J4', 'value-mismatch']]],
    ['two cents on the obligation', { 'Opdrachten!I2': '20000.02' }, [['Opdrachten!I2', 'obligation-mismatch']]],
    [
      'neither 5% nor 2%',
      { 'Opdrachten!H2': '', 'Opdrachten!I2': '12000' },
      [['Opdrachten!I2', 'obligation-mismatch']],
    ],
    [
      'an obligation under the threshold',
      { 'Opdrachten!G3': '200000', 'Opdrachten!H3': '', 'Opdrachten!I3': '10000' },
      [['Opdrachten!I3', 'obligation-not-applicable']],
    ],
    [
      'a negative amount without words',
      { 'Inzet!I6': '-1250', 'Inzet!J6': '-1250' },
      [
        ['Inzet!I6', 'amount-negative'],
        ['Inzet!J6', 'amount-negative'],
      ],
    ],
    [
      'a second contract with the same kenmerk',
      {
        'Opdrachten!A4': 'op-1',
        'Opdrachten!E4': 'd:2026-01-01',
        'Opdrachten!F4': 'd:2026-12-31',
        'Opdrachten!G4': '1000',
      },
      [['Opdrachten!A4', 'contract-duplicate']],
    ],
    ['behind the schedule', { 'Inzet!L2': 'afgekeurd' }, [['Opdrachten!A2', 'behind-schedule']]],
    ['a number with its name', { 'Inzet!M5': 'BSN 123456782' }, [['Inzet!M5', 'privacy-bsn']]],
    ['a number with its name, in groups', { 'Inzet!M5': 'sofi-nr 123.456.782' }, [['Inzet!M5', 'privacy-bsn']]],
    ['a number that passes the test', { 'Inzet!M5': '123456782' }, [['Inzet!M5', 'privacy-bsn-possible']]],
  ])('%s', (_, changes, expected) => {
    expect(found({ changes })).toEqual(expected)
  })
})

describe('the nearest thing that is in order', () => {
  it.each<[string, Changes]>([
    ['award day but no start', { 'Opdrachten!E2': '' }],
    ['start but no award day', { 'Opdrachten!D2': '' }],
    ['thousands in euros', { 'Inzet!I6': '1250', 'Inzet!J6': '1250' }],
    ['a blank claim', { 'Inzet!J2': '' }],
    ['a blank status is a concept', { 'Inzet!L4': '' }],
    ['another word for akkoord', { 'Inzet!L6': 'Goedgekeurd' }],
    ['another way to write the quarter', { 'Inzet!B2': '1e kwartaal 2026', 'Inzet!B3': 'Q2 2026' }],
    ['the contract in small letters', { 'Inzet!A3': 'op-1' }],
    ['5% as text', { 'Opdrachten!H2': "'5%" }],
    ['the block by its label', { 'Inzet!D4': 'ww' }],
    ['a code that Excel made a number', { 'Inzet!D4': '3' }],
    ['2% instead of 5%', { 'Opdrachten!H2': '', 'Opdrachten!I2': '8000' }],
    [
      'an agreed percentage under the threshold of another policy',
      { 'Opdrachten!H3': '0.02', 'Opdrachten!I3': '6000' },
    ],
    ['one cent off', { 'Inzet!J4': '3750.01', 'Opdrachten!I2': '20000.01' }],
    ['the first and last day of the contract', { 'Inzet!E4': 'd:2026-04-01', 'Inzet!F4': 'd:2027-12-31' }],
    ['one day inside the quarter', { 'Inzet!E4': 'd:2026-06-30', 'Inzet!F4': '', 'Inzet!J4': '41.67' }],
    ['start and end on one day', { 'Inzet!E4': 'd:2026-04-01', 'Inzet!F4': 'd:2026-04-01', 'Inzet!J4': '41.67' }],
    ['a bonus on a block it may stand on', { 'Inzet!D4': '2+12', 'Inzet!J4': '11250' }],
    ['0 fte', { 'Inzet!G4': '0', 'Inzet!J4': '0' }],
    [
      'a correction with key and words',
      {
        'Inzet!C6': 'A-002',
        'Inzet!D6': '10',
        'Inzet!H6': '-2.5',
        'Inzet!I6': '',
        'Inzet!J6': '-250',
        'Inzet!K6': 'niet nodig',
        'Inzet!M6': 'Te veel uren opgevoerd',
      },
    ],
    ['a number that fails the test', { 'Inzet!M5': 'BSN 123456789' }],
    ['all zeros', { 'Inzet!M5': 'BSN 000000000' }],
    ['a chamber of commerce number', { 'Inzet!M5': 'KvK 27316494' }],
    ['a day in eight digits', { 'Inzet!M5': '01012013' }],
    ['a bank account', { 'Inzet!M5': 'NL91ABNA0417164300' }],
    [
      'an amount that passes the test',
      {
        'Opdrachten!G2': '12000000',
        'Opdrachten!H2': '',
        'Opdrachten!I2': '',
        'Opdrachten!F2': 'd:2046-12-31',
        'Inzet!I6': '12000000',
        'Inzet!J6': '12000000',
      },
    ],
  ])('%s', (_, changes) => {
    // Other amounts may well put a contract behind or ahead.
    const others = checked({ changes }).findings.filter(
      ({ code }) => code !== 'behind-schedule' && code !== 'over-delivered',
    )
    expect(brief(others)).toEqual([])
  })
})

describe('what belongs together', () => {
  it('the same placement twice in a quarter is said once, at the second row', () => {
    const again: Changes = {
      'Inzet!A6': 'OP-2',
      'Inzet!C6': 'K-001',
      'Inzet!D6': '3',
      'Inzet!E6': 'd:2026-04-01',
      'Inzet!F6': 'd:2026-06-30',
      'Inzet!G6': '1',
      'Inzet!I6': '',
      'Inzet!J6': '3750',
    }
    const finding = only({ changes: again })
    expect(brief([finding])).toEqual([['Inzet!C6', 'placement-duplicate']])
    expect(finding.params).toEqual({ otherSheet: 'Inzet', otherRow: 4, row: 6 })
    expect(found({ changes: { ...again, 'Inzet!C6': 'K-009' } })).toEqual([])
    expect(
      found({
        changes: {
          ...again,
          'Inzet!F4': 'd:2026-05-15',
          'Inzet!J4': '1854.84',
          'Inzet!E6': 'd:2026-05-16',
          'Inzet!J6': '1895.16',
        },
      }),
    ).toEqual([])
  })

  it('two people without a key are no double unless everything is the same', () => {
    const keyless: Changes = {
      'Inzet!C4': '',
      'Inzet!C6': '',
      'Inzet!D6': '3',
      'Inzet!E6': 'd:2026-04-01',
      'Inzet!F6': 'd:2026-06-30',
      'Inzet!G6': '1',
      'Inzet!I6': '',
      'Inzet!J6': '3750',
      'Inzet!K6': 'aanwezig',
      'Inzet!L6': 'ingediend',
    }
    expect(found({ changes: keyless })).toEqual([['Inzet!C6', 'placement-duplicate']])
    expect(found({ changes: { ...keyless, 'Inzet!G6': '0.5', 'Inzet!J6': '1875' } })).toEqual([])
  })

  it('counting limits run from the first day over all quarters, also those not in the file', () => {
    const long: Changes = {
      'Opdrachten!E2': 'd:2025-01-01',
      'Opdrachten!D2': 'd:2024-12-01',
      'Inzet!E2': 'd:2025-02-01',
      'Inzet!E3': 'd:2025-02-01',
    }
    const { findings } = checked({ changes: long })
    expect(brief(findings).filter(([address]) => address.startsWith('Inzet'))).toEqual([
      ['Inzet!D2', 'duration-over-maximum'],
      ['Inzet!J2', 'value-mismatch'],
      ['Inzet!D3', 'duration-over-maximum'],
      ['Inzet!J3', 'value-mismatch'],
    ])
    // February 2025 to January 2026 is the year that counts: one month of the first quarter, nothing of the second.
    expect(findings.filter(({ code }) => code === 'duration-over-maximum').map(({ params }) => params)).toEqual([
      { block: '2', months: '14', maximum: '12', counted: '1666.67', without: '5000.00' },
      { block: '2', months: '17', maximum: '12', counted: '0.00', without: '5000.00' },
    ])
  })

  it('hours a week count against the hours of the catalogue, with its minimum', () => {
    const fewer: Changes = {
      'Inzet!G1': 'Uren per week',
      'Opdrachten!K3': 'harlingen',
      'Inzet!D4': 'WIA/WAO',
      'Inzet!G4': '11',
      'Inzet!J4': '0',
      'Inzet!D5': 'WIA/WAO',
      'Inzet!G5': '12',
      'Inzet!J5': '2916.67',
      'Inzet!D6': 'WIA/WAO',
      'Inzet!G6': '36',
      'Inzet!J6': '8750',
      'Inzet!G2': '',
      'Inzet!G3': '',
    }
    const findings = found({ changes: fewer }).filter(([address]) => !address.endsWith('2') && !address.endsWith('3'))
    expect(findings).toEqual([['Inzet!G4', 'hours-below-minimum']])
  })

  it('the schedule is judged at the end of the last ended quarter, against 95% of it', () => {
    const at = (value: string): [string, string][] =>
      found({ changes: { 'Opdrachten!H2': '', 'Opdrachten!G2': String(Number(value) * 20), 'Opdrachten!I2': value } })
    // 10000 realised; 181 of 365 days of the obligation, of which 95%.
    expect(at('21227')).toEqual([])
    expect(at('21228')).toEqual([['Opdrachten!A2', 'behind-schedule']])
    // On 29 June the first quarter is the last that ended: OP-1 had 5000 then. A day later all changes.
    const second: Changes = { 'Inzet!L3': 'afgekeurd' }
    expect(found({ changes: second, options: { today: '2026-06-29' as IsoDay } })).toEqual([])
    expect(found({ changes: second, options: { today: '2026-06-30' as IsoDay } })).toEqual([
      ['Opdrachten!A2', 'behind-schedule'],
    ])
  })

  it('a plan replaces the straight line', () => {
    const plan = sheet(
      'Plan',
      `
      | Opdracht | Kwartaal | Geplande waarde |
      | OP-1 | 2026-Q1 | 1000 |
      | OP-1 | 2026-Q2 | 2000 |
      | OP-1 | 2026-Q3 | 17000 |`,
    )
    const report = checked({ changes: { 'Inzet!L2': 'afgekeurd' }, add: [plan] })
    expect(brief(report.findings)).toEqual([])
    // 3000 and 15 of the 92 days of 17000; forecast is 5000 and the 17000 to come.
    expect(report.contracts[0]?.expected?.toFixed(2)).toBe('5771.74')
    expect([report.contracts[0]?.forecast?.toFixed(2), report.contracts[0]?.forecastBy]).toEqual(['22000.00', 'plan'])
  })
})

describe('what a blank or unreadable cell explains', () => {
  it('is not said again, but counted', () => {
    const report = checked({ changes: { 'Inzet!A5': '', 'Inzet!G4': 'veel' } })
    expect(brief(report.findings)).toEqual([
      ['Inzet!G4', 'number-invalid'],
      ['Inzet!A5', 'value-missing'],
    ])
    expect(report.silenced).toBeGreaterThan(0)
  })

  it('rows that cannot be computed still count with their claim before a contract is called late', () => {
    expect(found({ changes: { 'Inzet!G2': '' } })).toEqual([['Inzet!G2', 'quantity-missing']])
    expect(found({ changes: { 'Inzet!G2': '', 'Inzet!J2': '100' } })).toEqual([
      ['Opdrachten!A2', 'behind-schedule'],
      ['Inzet!G2', 'quantity-missing'],
    ])
  })

  it('checks without their column or table are listed, not silently skipped', () => {
    const report = checked({ changes: { 'Inzet!K1': 'Kleur', 'Inzet!J1': 'Vorm' } })
    expect(brief(report.findings)).toEqual([
      ['Inzet!J1', 'column-unmapped'],
      ['Inzet!K1', 'column-unmapped'],
    ])
    expect(report.notChecked).toEqual([
      { code: 'evidence-missing', because: 'Bewijs' },
      { code: 'value-mismatch', because: 'Opgevoerde waarde' },
    ])
  })
})

describe('tables and columns', () => {
  const run = (...sheets: SheetSnapshot[]): [string, string][] =>
    brief(checkWorkbook(workbook(...sheets), builtInRulebook(), { today: '2026-07-15' as IsoDay }).findings)

  it('an empty workbook is said once', () => {
    expect(run(sheet('Blad1', ''))).toEqual([['', 'sheet-missing']])
    expect(run({ ...sheet('Inzet', EFFORTS), visibility: 'hidden' })).toEqual([['', 'sheet-missing']])
  })

  it('a missing table is named', () => {
    const findings = checkWorkbook(workbook(sheet('Opdrachten', CONTRACTS)), builtInRulebook(), {
      today: '2026-07-15' as IsoDay,
    }).findings
    expect(findings.filter(({ at }) => at === null).map(({ code, params }) => [code, params])).toEqual([
      ['table-missing', { table: 'contributions' }],
    ])
  })

  it('a slip in a required header is proposed, not applied', () => {
    const report = checked({ changes: { 'Inzet!B1': 'Kwartal' } })
    expect(brief(report.findings)[0]).toEqual(['Inzet!B1', 'column-missing'])
    expect(report.findings[0]?.params).toEqual({ table: 'contributions', column: 'Kwartaal', proposal: 'Kwartal' })
    const confirmed = checked({
      changes: { 'Inzet!B1': 'Kwartal' },
      options: { mapping: { contributions: { Kwartal: 'quarter' } } },
    })
    expect(confirmed.findings).toEqual([])
    expect(confirmed.shapes[1]?.columns['quarter']).toEqual({ column: 2, header: 'Kwartal', by: 'confirmed' })
  })

  it('a synonym is applied and reported in the shape', () => {
    const report = checked({ changes: { 'Opdrachten!G1': 'Aanneemsom (excl. btw)', 'Inzet!J1': 'SROI-waarde' } })
    expect(report.findings).toEqual([])
    expect(report.shapes[0]?.columns['value']).toEqual({ column: 7, header: 'Aanneemsom (excl. btw)', by: 'synonym' })
  })

  it('the same header twice', () => {
    const finding = only({ changes: { 'Inzet!M1': 'Fte', 'Inzet!M5': '' } })
    expect(brief([finding])).toEqual([['Inzet!M1', 'column-duplicate']])
    expect(finding.params).toEqual({ table: 'contributions', column: 'Fte', addresses: 'G1, M1' })
  })

  it('a quantity without any column for it is said once for the table', () => {
    expect(found({ changes: { 'Inzet!G1': 'Kleur' } })).toEqual([
      ['Inzet!A1:M1', 'column-missing'],
      ['Inzet!G1', 'column-unmapped'],
    ])
  })
})

describe('personal data', () => {
  it('names and dates of birth are said once, at the header', () => {
    const named: Changes = {
      'Inzet!N1': 'Naam kandidaat',
      'Inzet!N2': 'J. de Vries',
      'Inzet!N3': 'A. Bakker',
      'Inzet!O1': 'Geboortedatum',
      'Inzet!O2': 'd:1971-05-02',
    }
    expect(found({ changes: named })).toEqual([
      ['Inzet!N1', 'privacy-name'],
      ['Inzet!O1', 'privacy-birthdate'],
    ])
  })

  it('a column of candidates with codes is in order', () => {
    const coded: Changes = { 'Inzet!C1': 'Kandidaat', 'Inzet!C5': 'K-005' }
    expect(found({ changes: coded }).filter(([, code]) => code.startsWith('privacy'))).toEqual([])
  })

  it('a column in which most numbers pass is one warning; a lone one is a tip', () => {
    const list = (...numbers: number[]): SheetSnapshot =>
      sheet('Lijst', ['| Regel | Nummer |', ...numbers.map((n, i) => `| a${i} | ${n} |`)].join('\n'))
    const most = checked({ add: [list(111222333, 123456782, 249566758, 612890053, 123456789)] }).findings
    expect(brief(most)).toEqual([['Lijst!B2:B5', 'privacy-bsn-possible']])
    expect(most[0]?.severity).toBe('warning')
    expect(most[0]?.params).toEqual({ masked: '*********', count: 4 })
    const lone = checked({ add: [list(111222333, 123456789, 123456788, 123456787, 123456786)] }).findings
    expect(lone.map(({ severity, params }) => [severity, params])).toEqual([
      ['info', { masked: '*********', count: 1 }],
    ])
  })

  it('hidden sheets and notes are read too', () => {
    const hidden = sheet('Geheim', '| BSN | 123456782 |', { visibility: 'hidden' })
    const noted = sheet('Uitleg', '| Uitleg |', { comments: [{ row: 1, column: 1, text: 'BSN van K-1 is 111222333' }] })
    expect(found({ add: [hidden, noted] })).toEqual([
      ['Geheim!B1', 'privacy-hidden'],
      ['Uitleg!A1', 'privacy-hidden'],
    ])
  })

  it('no finding, param or sentence repeats the digits or an address, wherever they stand', () => {
    const digits = '123456782'
    const cells = ['A5', 'B5', 'C5', 'D5', 'E5', 'G5', 'H5', 'I5', 'J5', 'K5', 'L5', 'M5']
    for (const cell of cells) {
      for (const drawn of [digits, `'${digits}`, `jan@voorbeeld.nl ${digits}`, 'bsn 1234.56.782']) {
        const { findings, contributions } = checked({ changes: { [`Inzet!${cell}`]: drawn } })
        const said = findings
          .map(
            (item) =>
              JSON.stringify(item.params) + findingTexts('nl').sentence(item) + findingTexts('en').sentence(item),
          )
          .join('\n')
        expect(said.replace(/\D/g, '')).not.toContain(digits)
        expect(said).not.toContain('@voorbeeld')
        expect(contributions.map(({ key, block }) => `${String(key)}${block}`).join()).not.toContain(digits)
      }
    }
  })
})
