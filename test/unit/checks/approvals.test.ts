import { checkWorkbook } from '#checks'
import { builtInRulebook } from '#rulebook'
import type { IsoDay } from '#time'
import { approvalsOf } from '../../support/approved'
import { brief, sheet, type SheetExtras, workbook } from '../../support/sheet'

const CONTRACTS = sheet(
  'Opdrachten',
  `| Kenmerk | Startdatum | Einddatum | Opdrachtwaarde |
   | OP-1 | d:2026-01-01 | d:2027-12-31 | 400000 |
   | OP-2 | d:2026-01-01 | d:2027-12-31 | 300000 |`,
)
const HEAD =
  '| Opdracht | Kwartaal | Inzet | Bouwblok | Startdatum | Einddatum | Fte | Bedrag | Opgevoerde waarde | Status | Toelichting |'
const PLACED = '| OP-1 | 2026-Q1 | K-001 | 2 | d:2026-01-01 | | 0.5 | | 5000 | akkoord | |'
const BOUGHT = '| OP-1 | 2026-Q1 | F-001 | 9 | | | | 1250 | 1250 | akkoord | |'
const WAITING = '| OP-2 | 2026-Q1 | K-009 | 3 | d:2026-01-01 | | 1 | | 3750 | ingediend | |'

const book = (lines: readonly string[], extras: SheetExtras = {}, name = 'Inzet') =>
  workbook(CONTRACTS, sheet(name, [HEAD, ...lines].join('\n'), extras))
const APPROVED = approvalsOf(book([PLACED, BOUGHT, WAITING]), '2026-04-10' as IsoDay)

/** What is said about approvals, in the workbook as it stands now. */
function said(now: ReturnType<typeof book>, approvals = APPROVED) {
  const { findings } = checkWorkbook(now, builtInRulebook(), { today: '2026-05-01' as IsoDay, approvals })
  return findings.filter(({ code }) => code.startsWith('approved-'))
}
const places = (now: ReturnType<typeof book>) => brief(said(now))

describe('a row changed after it was approved', () => {
  it('is found at the cell that changed, with the day it was approved', () => {
    const changed = PLACED.replace('0.5', '0.8').replace('5000', '8000')
    expect(said(book([changed, BOUGHT, WAITING]))).toEqual([
      {
        code: 'approved-changed',
        severity: 'error',
        at: { kind: 'cell', sheet: 'Inzet', address: 'G2', header: 'Fte' },
        params: { row: 2, columns: 'Fte, Opgevoerde waarde', approvedOn: '2026-04-10' },
      },
    ])
  })

  it('is found where it stands now: lower on another sheet, in a hidden row, under other headers', () => {
    const moved = workbook(
      CONTRACTS,
      sheet(
        'Q1 2026',
        `| Rapportage |
         | |
         | Status | Factuurbedrag | Bouwblok | Plaatsing | Kw | Contractnummer | Waarde |
         | akkoord | 1300 | 9 | F-001 | Q1 2026 | op-1 | 1250 |`,
        { at: 3, hiddenRows: [6] },
      ),
    )
    expect(places(moved)).toEqual([["'Q1 2026'!B6", 'approved-changed']])
  })

  it('is found where its quarter or key was changed', () => {
    expect(places(book([PLACED.replace('Q1', 'Q2'), BOUGHT]))).toEqual([['Inzet!B2', 'approved-changed']])
    expect(places(book([PLACED.replace('K-001', 'K-777'), BOUGHT]))).toEqual([['Inzet!C2', 'approved-changed']])
  })
})

describe('a row that arrives at akkoord', () => {
  it('without anybody having approved it is found at its status', () => {
    expect(places(book([PLACED, BOUGHT, WAITING.replace('ingediend', 'akkoord')]))).toEqual([
      ['Inzet!J4', 'approved-unsigned'],
    ])
    expect(brief(said(book([PLACED]), []))).toEqual([['Inzet!J2', 'approved-unsigned']])
  })

  it('as a second row just like an approved one is found too', () => {
    expect(places(book([PLACED, BOUGHT, BOUGHT]))).toEqual([['Inzet!J4', 'approved-unsigned']])
  })
})

describe('nothing is said', () => {
  it.each([
    ['as it was approved', [PLACED, BOUGHT, WAITING]],
    ['in another order', [WAITING, BOUGHT, PLACED]],
    ['with blank rows between', [BOUGHT, '', PLACED]],
    [
      'with spaces and other capitals',
      ["| '·op-1·· | Q1 2026 | k-001 | '·2 | 1-1-2026 | | 0.5 | | 5000 | Akkoord | |", BOUGHT],
    ],
    [
      'with 0,50 as text',
      ["| OP-1 | 2026-Q1 | K-001 | 2 | d:2026-01-01 | | '0,50 | | '€ 5.000,00 | akkoord | |", BOUGHT],
    ],
    ['with words about it', [PLACED.replace(/\| \|$/, '| gezien en in orde |'), BOUGHT]],
    ['when a row is gone', [BOUGHT]],
    ['when a row went back to the contractor', [PLACED.replace('akkoord', 'aanpassen').replace('0.5', '0.6'), BOUGHT]],
  ])('%s', (_what, lines) => {
    expect(places(book(lines))).toEqual([])
  })

  it('when cells only look different, the sheet has another name or the row is hidden', () => {
    expect(places(book([PLACED, BOUGHT], { formats: { 7: '0.000', 9: '0' }, hiddenRows: [2] }, 'Rapport'))).toEqual([])
  })

  it('where the table has no status at all, and it says that it did not look', () => {
    const bare = workbook(
      CONTRACTS,
      sheet('Inzet', '| Opdracht | Kwartaal | Bouwblok | Fte |\n| OP-1 | 2026-Q1 | 2 | 0.5 |'),
    )
    const { notChecked } = checkWorkbook(bare, builtInRulebook(), { today: '2026-05-01' as IsoDay })
    expect(notChecked).toContainEqual({ code: 'approved-unsigned', because: 'Status' })
  })
})

describe('what is kept of an approval', () => {
  it('holds nothing of a person, and covers the row all the same', () => {
    const personal = book(['| OP-1 | 2026-Q1 | 111222333 | 2 | d:2026-01-01 | | 0.5 | | 5000 | akkoord | Jan Jansen |'])
    const kept = approvalsOf(personal)
    expect(JSON.stringify(kept)).not.toMatch(/111222333|Jansen/)
    expect(said(personal, kept)).toEqual([])
  })
})
