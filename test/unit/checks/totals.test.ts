import { checkWorkbook } from '#checks'
import type { Finding } from '#findings'
import { builtInRulebook } from '#rulebook'
import type { IsoDay } from '#time'
import type { SheetSnapshot } from '#workbook'
import { CONTRACTS } from '../../support/clean-workbook'
import { brief, sheet, type SheetExtras, workbook } from '../../support/sheet'

const HEADER = '| Opdracht | Kwartaal | Bouwblok | Aantal | Opgevoerde waarde | Status |'
const ROWS = [
  '| OP-1 | 2026-Q1 | 10 | 10 | 1000 | akkoord |',
  '| OP-1 | 2026-Q2 | 10 | 20 | 2000 | ingediend |',
  '| OP-2 | 2026-Q2 | 10 | 30 | 3000 | akkoord |',
]

/** Findings about totals in a table of three rows (2 to 4) with these lines added. */
function totals(lines: readonly string[], extras: SheetExtras = {}): Finding[] {
  return of(sheet('Inzet', [HEADER, ...lines].join('\n'), extras))
}

function of(inzet: SheetSnapshot): Finding[] {
  const report = checkWorkbook(workbook(sheet('Opdrachten', CONTRACTS), inzet), builtInRulebook(), {
    today: '2026-07-15' as IsoDay,
  })
  const others = report.findings.filter(
    ({ code }) => !['approved-unsigned', 'behind-schedule', 'total-mismatch'].includes(code),
  )
  expect(brief(others)).toEqual([])
  return report.findings.filter(({ code }) => code === 'total-mismatch')
}

/** A formula with the value that Excel left in it. */
function withFormulas(inzet: SheetSnapshot, formulas: Readonly<Record<string, string>>): SheetSnapshot {
  const at = (row: number, column: number): string => `${'ABCDEFG'[column - 1] ?? ''}${String(row)}`
  return {
    ...inzet,
    rows: inzet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => {
        const formula = formulas[at(cell.row, cell.column)]
        return formula === undefined ? cell : { ...cell, formula }
      }),
    })),
  }
}

describe('a total that is right says nothing', () => {
  it.each<[string, readonly string[]]>([
    ['under the rows', [...ROWS, '| Totaal | | | 60 | 6000 | |']],
    ['a cent off', [...ROWS, '| Totaal | | | | 6000.01 | |']],
    ['after a blank row', [...ROWS, '', '| Totaal | | | | 6000 | |']],
    ['in another column than the first', [...ROWS, '| | | Totaal | 60 | 6000 | |']],
    ['above the rows', ['| Totaal | | | | 6000 | |', ...ROWS]],
    [
      'subtotals per contract, and one of all',
      [
        ROWS[0] ?? '',
        ROWS[1] ?? '',
        '| Subtotaal OP-1 | | | | 3000 | |',
        ROWS[2] ?? '',
        '| Subtotaal OP-2 | | | | 3000 | |',
        '| Eindtotaal | | | | 6000 | |',
      ],
    ],
    [
      'subtotals as Excel writes them',
      [
        ROWS[0] ?? '',
        ROWS[1] ?? '',
        '| OP-1 Totaal | | | | 3000 | |',
        ROWS[2] ?? '',
        '| OP-2 Totaal | | | | 3000 | |',
        '| Eindtotaal | | | | 6000 | |',
      ],
    ],
    [
      'a total per quarter under each other',
      [...ROWS, '| Totaal 2026-Q1 | | | | 1000 | |', '| Totaal Q2 2026 | | | | 5000 | |'],
    ],
    [
      'the quarter in its own column',
      [...ROWS, '| Totaal | 2026-Q1 | | | 1000 | |', '| Totaal | 2026-Q2 | | | 5000 | |'],
    ],
    ['of what was approved', [...ROWS, '| Totaal akkoord | | | | 4000 | |']],
    [
      'running totals',
      [ROWS[0] ?? '', ROWS[1] ?? '', '| Totaal tot nu | | | | 3000 | |', ROWS[2] ?? '', '| Totaal | | | | 6000 | |'],
    ],
    ['of something we cannot tell', [...ROWS, '| Totaal exclusief stages | | | | 4500 | |']],
    ['typed without a word', [...ROWS, '| | | | | 6000 | |']],
  ])('%s', (_, lines) => expect(brief(totals(lines))).toEqual([]))

  it('sums without a word are totals, not rows', () => {
    const summed = sheet('Inzet', [HEADER, ...ROWS, '| | | | 60 | 6000 | |'].join('\n'))
    expect(brief(of(withFormulas(summed, { D5: '=SUM(D2:D4)', E5: '=SUM(E2:E4)' })))).toEqual([])
  })

  it('the total row of an Excel table', () => {
    const tables = [
      {
        name: 'Inzet',
        range: { top: 1, left: 1, bottom: 5, right: 6 },
        hasHeaderRow: true,
        hasTotalRow: true,
        columns: [],
      },
    ]
    const summed = sheet('Inzet', [HEADER, ...ROWS, '| Totaal | | | | 6000 | |'].join('\n'), { tables })
    expect(brief(of(withFormulas(summed, { E5: '=SUBTOTAL(109,Inzet[Opgevoerde waarde])' })))).toEqual([])
  })

  it('other sums than of all rows, counts and averages are not held against them', () => {
    const summed = sheet('Inzet', [HEADER, ...ROWS, '| Totaal | | | 3 | 4000 | |'].join('\n'))
    const formulas = { D5: '=SUBTOTAL(3,D2:D4)', E5: '=SUMIFS(E2:E4,F2:F4,"akkoord")' }
    expect(brief(of(withFormulas(summed, formulas)))).toEqual([])
  })
})

describe('a total that is wrong', () => {
  it('is said per column, with both figures and the difference', () => {
    const findings = totals([...ROWS, '| Totaal | | | 60 | 6500 | |'])
    expect(brief(findings)).toEqual([['Inzet!E5', 'total-mismatch']])
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      params: {
        why: 'rows',
        column: 'Opgevoerde waarde',
        unit: 'euro',
        written: '6500.00',
        computed: '6000.00',
        difference: '500.00',
        rows: '',
      },
    })
    const both = totals([...ROWS, '| Totaal | | | 61 | 6500 | |'])
    expect(brief(both).map(([address]) => address)).toEqual(['Inzet!D5', 'Inzet!E5'])
    expect(both[0]?.params).toMatchObject({ unit: 'number', written: '61', computed: '60', difference: '1' })
  })

  it('points at the row that makes the difference', () => {
    expect(totals([...ROWS, '| Totaal | | | | 4000 | |'])[0]?.params).toMatchObject({
      difference: '-2000.00',
      rows: '3',
    })
    expect(totals([...ROWS, '| Totaal | | | | 9000 | |'])[0]?.params).toMatchObject({
      difference: '3000.00',
      rows: '4',
    })
  })

  it('a sum that leaves rows out, or counts a subtotal along', () => {
    const short = sheet('Inzet', [HEADER, ...ROWS, '| Totaal | | | | 3000 | |'].join('\n'))
    expect(of(withFormulas(short, { E5: '=SUM(E2:E3)' }))[0]?.params).toMatchObject({
      difference: '-3000.00',
      rows: '4',
    })
    const [a = '', b = '', c = ''] = ROWS
    const twice = sheet(
      'Inzet',
      [HEADER, a, b, '| Subtotaal OP-1 | | | | 3000 | |', c, '| Totaal | | | | 9000 | |'].join('\n'),
    )
    const findings = of(withFormulas(twice, { E6: '=SUM(E2:E5)' }))
    expect(brief(findings)).toEqual([['Inzet!E6', 'total-mismatch']])
    expect(findings[0]?.params).toMatchObject({ computed: '6000.00', rows: '4' })
  })

  it('a subtotal of one contract', () => {
    const [a = '', b = '', c = ''] = ROWS
    const findings = totals([
      a,
      b,
      '| Subtotaal OP-1 | | | | 3100 | |',
      c,
      '| Subtotaal OP-2 | | | | 3000 | |',
      '| Totaal | | | | 6000 | |',
    ])
    expect(brief(findings)).toEqual([['Inzet!E4', 'total-mismatch']])
    expect(findings[0]?.params).toMatchObject({ written: '3100.00', computed: '3000.00' })
  })

  it('a total of contracts and of the plan', () => {
    const contracts = `${CONTRACTS}\n| Totaal | | | | | | 700000 | | 36000 | | |`
    const plan = sheet(
      'Plan',
      '| Opdracht | Kwartaal | Geplande waarde |\n| OP-1 | 2026-Q1 | 10 |\n| OP-1 | 2026-Q2 | 20 |\n| Totaal | | 40 |',
    )
    const book = workbook(sheet('Opdrachten', contracts), sheet('Inzet', [HEADER, ...ROWS].join('\n')), plan)
    const { findings } = checkWorkbook(book, builtInRulebook(), { today: '2026-07-15' as IsoDay })
    expect(brief(findings.filter(({ code }) => code === 'total-mismatch')).map(([address]) => address)).toEqual([
      'Opdrachten!I4',
      'Plan!C4',
    ])
  })
})

describe('filtered and unreadable rows', () => {
  const filtered = (written: number, formula: string): Finding[] =>
    of(
      withFormulas(
        sheet('Inzet', [HEADER, ...ROWS, `| Totaal | | | | ${String(written)} | |`].join('\n'), { hiddenRows: [3] }),
        { E5: formula },
      ),
    )

  it('a SUBTOTAL of the rows in sight is right, and says what it leaves out', () => {
    const findings = filtered(4000, '=SUBTOTAL(9,E2:E4)')
    expect(findings[0]).toMatchObject({
      severity: 'info',
      params: { why: 'visible', written: '4000.00', computed: '6000.00', rows: '' },
    })
    expect(filtered(6000, '=SUBTOTAL(9,E2:E4)')).toEqual([])
  })

  it('a SUM of the rows in sight is wrong', () => {
    expect(filtered(4000, '=SUM(E2,E4)')[0]).toMatchObject({ severity: 'warning', params: { why: 'rows', rows: '3' } })
  })

  it('a number as text is added by us and not by Excel: the row is named', () => {
    const [a = '', b = '', c = ''] = ROWS
    const book = sheet('Inzet', [HEADER, a.replace('1000', "'1000"), b, c, '| Totaal | | | | 5000 | |'].join('\n'))
    const report = checkWorkbook(
      workbook(sheet('Opdrachten', CONTRACTS), withFormulas(book, { E5: '=SUM(E2:E4)' })),
      builtInRulebook(),
      { today: '2026-07-15' as IsoDay },
    )
    const found = report.findings.filter(({ code }) => code === 'total-mismatch')
    expect(found[0]?.params).toMatchObject({ difference: '-1000.00', rows: '2' })
  })

  it('a row that cannot be read leaves the sum unknown: nothing is said, and that is counted', () => {
    const [a = '', b = '', c = ''] = ROWS
    const book = sheet('Inzet', [HEADER, a.replace('1000', 'veel'), b, c, '| Totaal | | | | 1 | |'].join('\n'))
    const report = checkWorkbook(workbook(sheet('Opdrachten', CONTRACTS), book), builtInRulebook(), {
      today: '2026-07-15' as IsoDay,
    })
    expect(report.findings.filter(({ code }) => code === 'total-mismatch')).toEqual([])
    expect(report.silenced).toBeGreaterThan(0)
  })

  it('a merged amount counts once', () => {
    const book = sheet(
      'Inzet',
      [
        HEADER,
        '| OP-1 | 2026-Q1 | 10 | 10 | 1000 | akkoord |',
        '| OP-1 | 2026-Q1 | 10 | 10 | | akkoord |',
        '| Totaal | | | 20 | 1000 | |',
      ].join('\n'),
      {
        merges: [{ top: 2, left: 5, bottom: 3, right: 5 }],
      },
    )
    const report = checkWorkbook(workbook(sheet('Opdrachten', CONTRACTS), book), builtInRulebook(), {
      today: '2026-07-15' as IsoDay,
    })
    expect(report.findings.filter(({ code }) => code === 'total-mismatch')).toEqual([])
  })
})

describe('rows that only look like a total', () => {
  it('a contract whose name begins with the word, and a lone amount that nobody added up', () => {
    const contracts =
      '| Kenmerk | Opdracht | Startdatum | Einddatum | Opdrachtwaarde |\n| 1001 | Totaal onderhoud | d:2026-01-01 | d:2026-12-31 | 1000 |'
    const report = checkWorkbook(
      workbook(sheet('Opdrachten', contracts), sheet('Inzet', [HEADER, ...ROWS, '| | | | | 777 | |'].join('\n'))),
      builtInRulebook(),
      { today: '2026-07-15' as IsoDay },
    )
    expect(report.contracts.map(({ kenmerk }) => kenmerk)).toEqual(['1001'])
    expect(report.rows).toBe(4)
    expect(brief(report.findings)).toContainEqual(['Inzet!A5', 'value-missing'])
  })
})
