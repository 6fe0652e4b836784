import { checkWorkbook } from '#checks'
import { type Fix, fixesFor } from '#fixes'
import { builtInRulebook } from '#rulebook'
import type { IsoDay } from '#time'
import type { SheetSnapshot, WorkbookSnapshot } from '#workbook'
import { sheet, type SheetExtras, workbook } from '../../support/sheet'

const TODAY = '2026-07-15' as IsoDay

const contracts = (rows: string, extras: SheetExtras = {}): SheetSnapshot =>
  sheet(
    'Opdrachten',
    `| Kenmerk | Startdatum   | Einddatum    | Opdrachtwaarde | Percentage |
     ${rows}`,
    extras,
  )
const CONTRACT = contracts('| OP-1 | d:2026-01-01 | d:2026-12-31 | 1000000 | |')

const inzet = (rows: string, extras: SheetExtras = {}): SheetSnapshot =>
  sheet(
    'Inzet',
    `| Opdracht | Kwartaal | Inzet | Bouwblok | Startdatum | Fte | Opgevoerde waarde | Status | Bewijs |
     ${rows}`,
    extras,
  )

const fixes = (...sheets: readonly SheetSnapshot[]) => fixesOf(workbook(...sheets))

function fixesOf(snapshot: WorkbookSnapshot) {
  return fixesFor(snapshot, checkWorkbook(snapshot, builtInRulebook(), { today: TODAY }))
}

/** A fix as a row: where, what stands there, what comes there, and how sure that is. */
function brief(fix: Fix): readonly unknown[] {
  const { content, format } = fix.edit
  const value = content.kind === 'value' ? content.value : null
  return [
    `${fix.sheet}!${fix.address}`,
    fix.before,
    value,
    ...(format === undefined ? [] : [format]),
    fix.isSafe ? 'safe' : 'proposal',
  ]
}

const found = (...sheets: readonly SheetSnapshot[]) => fixes(...sheets).fixes.map(brief)

describe('a number that stands as text', () => {
  it.each([
    // text in the cell | number | because
    ["'0,5", '0,5', 0.5, 'a decimal comma'],
    ["' 0,5 ", '0,5', 0.5, 'with spaces'],
    ["'1.234,5", '1.234,5', 1234.5, 'grouped'],
  ])('%s in Fte becomes a number (%s)', (cell, before, value) => {
    const row = `| OP-1 | 2026-Q1 | K-1 | 10 | | ${cell} | | | |`
    expect(found(CONTRACT, inzet(row))).toEqual([['Inzet!F2', before, value, 'safe']])
  })

  it('in a column of euros a dot before three digits is thousands, and a format for text or dates makes way', () => {
    const row = "| OP-1 | 2026-Q1 | K-1 | 10 | | 1 | '€ 5.000 | | |"
    expect(found(CONTRACT, inzet(row))).toEqual([['Inzet!G2', '€ 5.000', 5000, 'safe']])
    expect(found(CONTRACT, inzet(row, { formats: { 7: '@' } }))).toEqual([
      ['Inzet!G2', '€ 5.000', 5000, '#,##0.00', 'safe'],
    ])
    expect(found(CONTRACT, inzet(row, { formats: { 7: 'dd-mm-yyyy' } }))[0]).toContain('#,##0.00')
    expect(found(CONTRACT, inzet(row, { formats: { 7: '0.0' } }))).toEqual([['Inzet!G2', '€ 5.000', 5000, 'safe']])
  })

  it('with two readings is left to people', () => {
    expect(found(CONTRACT, inzet("| OP-1 | 2026-Q1 | K-1 | 10 | | '1.234 | | | |"))).toEqual([])
  })

  it('with more digits than a cell holds is left alone, and said so', () => {
    const { fixes: none, refused } = fixes(
      CONTRACT,
      inzet("| OP-1 | 2026-Q1 | K-1 | 10 | | | '1234567890123456789,12 | | |"),
    )
    expect([none, refused.map(({ reason }) => reason)]).toEqual([[], ['too-precise']])
  })

  it('as a percentage becomes one', () => {
    const written = contracts("| OP-1 | d:2026-01-01 | d:2026-12-31 | 1000000 | '0,025 |")
    expect(found(written, inzet(''))).toEqual([['Opdrachten!E2', '0,025', 0.025, '0.0%', 'safe']])
  })
})

describe('a date that stands as text', () => {
  it.each([
    ["'01-07-2026", '01-07-2026'],
    ["'1 juli 2026", '1 juli 2026'],
    ["'2026-07-01", '2026-07-01'],
  ])('%s becomes a date', (cell, before) => {
    expect(found(CONTRACT, inzet(`| OP-1 | 2026-Q3 | K-1 | 10 | ${cell} | 1 | | | |`))).toEqual([
      ['Inzet!E2', before, 46204, 'dd-mm-yyyy', 'safe'],
    ])
  })

  it('in a workbook that counts from 1904 becomes the same day', () => {
    const rows = inzet("| OP-1 | 2026-Q3 | K-1 | 10 | '01-07-2026 | 1 | | | |")
    const of1904 = { ...workbook(contracts('| OP-1 | | | 1000000 | |'), rows), date1904: true }
    expect(fixesOf(of1904).fixes.map(brief)).toEqual([['Inzet!E2', '01-07-2026', 46204 - 1462, 'dd-mm-yyyy', 'safe']])
  })
})

describe('spaces around a code', () => {
  it('go; the text stays a text, whatever it looks like', () => {
    expect(found(CONTRACT, inzet("| '·OP-1· | 2026-Q1 | '·=1+1 | '14-1· | | | | | |"))).toEqual([
      ['Inzet!A2', 'OP-1', 'OP-1', 'safe'],
      ['Inzet!C2', '=1+1', '=1+1', 'safe'],
      ['Inzet!D2', '14-1', '14-1', 'safe'],
    ])
  })
})

describe('a quarter that is written differently', () => {
  it.each([
    ["Q3 '26", '2026-Q3'],
    ['3e kwrt. 2026', '2026-Q3'],
    ['Kw. 3 - 26', '2026-Q3'],
    ['third quarter 2026', '2026-Q3'],
    ['derde kwartaal, 2026', '2026-Q3'],
  ])('%s is %s', (written, quarter) => {
    expect(found(CONTRACT, inzet(`| OP-1 | ${written} | K-1 | 10 | | 1 | | | |`))).toEqual([
      ['Inzet!B2', written, quarter, 'safe'],
    ])
  })

  it.each(['Q5 2026', '2026', 'zomer 2026', '3-2026', 'Q3', 'Q3 2026 en Q4 2026'])('%s leaves doubt', (written) => {
    expect(found(CONTRACT, inzet(`| OP-1 | ${written} | K-1 | 10 | | 1 | | | |`))).toEqual([])
  })

  it('a date is proposed as the quarter it lies in, for a person to decide', () => {
    const row = '| OP-1 | d:2026-09-30 | K-1 | 10 | | 1 | | | |'
    expect(found(CONTRACT, inzet(row))).toEqual([['Inzet!B2', '30-09-2026', '2026-Q3', 'proposal']])
    // What Excel made of a typed "4-2026": the fourth quarter, and certainly not the second.
    const month = inzet('| OP-1 | 46113 | K-1 | 10 | | 1 | | | |', { formats: { 2: 'mmm-yy' } })
    expect(found(CONTRACT, month)).toEqual([])
  })
})

describe('a percentage and a word that are likely meant otherwise', () => {
  it('5 is proposed as 5%', () => {
    const five = contracts('| OP-1 | d:2026-01-01 | d:2026-12-31 | 1000000 | 5 |')
    expect(found(five, inzet(''))).toEqual([['Opdrachten!E2', '5', 0.05, '0%', 'proposal']])
  })

  it('a near spelling of a status is proposed, a foreign word is not', () => {
    const row = (status: string) => inzet(`| OP-1 | 2026-Q1 | K-1 | 10 | | 1 | | ${status} | |`)
    expect(found(CONTRACT, row('akkord'))).toEqual([['Inzet!H2', 'akkord', 'akkoord', 'proposal']])
    expect(found(CONTRACT, row('banaan'))).toEqual([])
  })
})

describe('a header with a slip of the pen', () => {
  const table = (header: string, cell = '10') =>
    sheet('Inzet', `| Opdracht | Kwartaal | Fte | ${header} | Status |\n| OP-1 | 2026-Q1 | 1 | ${cell} | concept |`)
  const valued = (header: string, cell: string) =>
    sheet(
      'Opdrachten',
      `| Kenmerk | Startdatum | Einddatum | ${header} | Beleid |\n| OP-1 | d:2026-01-01 | d:2026-12-31 | ${cell} | |`,
    )

  it('of a column that is needed is put right, and keeps what stands in brackets', () => {
    expect(found(CONTRACT, table('Bouwblk'))).toEqual([['Inzet!D1', 'Bouwblk', 'Bouwblok', 'safe']])
    expect(found(valued('Opdrachtwarde (excl. btw)', '5'), inzet(''))).toEqual([
      ['Opdrachten!D1', 'Opdrachtwarde (excl. btw)', 'Opdrachtwaarde (excl. btw)', 'safe'],
    ])
  })

  it('is only proposed where the column holds something else, or another header comes near too', () => {
    expect(found(valued('Opdrachtwarde', 'dienst'), inzet(''))).toEqual([
      ['Opdrachten!D1', 'Opdrachtwarde', 'Opdrachtwaarde', 'proposal'],
    ])
    expect(found(CONTRACT, table('Bouwblk | Bouwbloc', '10 | 11'))[0]).toEqual([
      'Inzet!D1',
      'Bouwblk',
      'Bouwblok',
      'proposal',
    ])
  })

  it('of a column one can do without is proposed', () => {
    const named = sheet('Inzet', '| Opdracht | Kwartaal | Bouwblok | Fte | Statuss |\n| OP-1 | 2026-Q1 | 10 | 1 | x |')
    expect(found(CONTRACT, named)).toEqual([['Inzet!E1', 'Statuss', 'Status', 'proposal']])
  })
})

describe('what may not be touched', () => {
  const row = "| OP-1 | 2026-Q1 | K-1 | 10 | | '0,5 | | | |"
  const reasons = (...sheets: readonly SheetSnapshot[]) => {
    const { fixes: made, refused } = fixes(...sheets)
    expect(made).toEqual([])
    return refused.map(({ reason }) => reason)
  }

  it('is a formula that gives a text', () => {
    const [head, data] = inzet(row).rows
    const cells = (data?.cells ?? []).map((cell) => (cell.column === 6 ? { ...cell, formula: '=A9&"0,5"' } : cell))
    expect(reasons(CONTRACT, { ...inzet(row), rows: [head, { ...data, cells }] as SheetSnapshot['rows'] })).toEqual([
      'formula',
    ])
  })

  it('is a protected sheet', () => {
    expect(reasons(CONTRACT, inzet(row, { isProtected: true }))).toEqual(['protected'])
  })

  it('is a cell that may hold the number of a person; what it shows is hidden', () => {
    expect(reasons(CONTRACT, inzet("| OP-1 | 2026-Q1 | '·123456782 | 10 | | 1 | | | |"))).toEqual(['personal'])
  })
})

describe('where a cell stands', () => {
  it('may be a hidden row, which is said', () => {
    const hidden = inzet("| OP-1 | 2026-Q1 | K-1 | 10 | | '0,5 | | | |", { hiddenRows: [2] })
    expect(fixes(CONTRACT, hidden).fixes).toMatchObject([{ address: 'F2', hidden: true }])
  })

  it('may be a merged cell: one fix for the rows it stands for', () => {
    const merged = inzet(
      `| '·OP-1 | 2026-Q1 | K-1 | 10 | | 1 | | | |
       | | 2026-Q2 | K-1 | 10 | | 1 | | | |
       | | 2026-Q3 | K-1 | 10 | | 1 | | | |`,
      { merges: [{ top: 2, left: 1, bottom: 4, right: 1 }] },
    )
    const made = fixes(CONTRACT, merged).fixes
    expect(made.map(brief)).toEqual([['Inzet!A2', 'OP-1', 'OP-1', 'safe']])
    expect(made[0]?.findings).toHaveLength(3)
  })

  it('moves with a table that begins elsewhere', () => {
    const shifted = inzet("| OP-1 | 2026-Q1 | K-1 | 10 | | '0,5 | | | |", { at: 12 })
    expect(found(CONTRACT, shifted)).toEqual([['Inzet!F13', '0,5', 0.5, 'safe']])
  })
})

it('a clean workbook has nothing to put right', () => {
  expect(fixes(CONTRACT, inzet('| OP-1 | 2026-Q1 | K-1 | 10 | | 1 | | akkoord | |'))).toEqual({
    fixes: [],
    refused: [],
  })
})
