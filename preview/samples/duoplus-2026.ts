import { dayFromText, serialFromDay } from '#time'
import type { PlanCell, PlanRow, PutSheet, SheetPlan, StyleName, WritePlan } from '#workbook'

/** The day on which the sample tells its story: the second quarter of 2026 has just ended. */
export const SAMPLE_DAY = '2026-07-15'
export const SAMPLE_NAME = 'duoplus-2026.xlsx'

type Value = number | string | null

/**
 * The sample workbook: two contracts under the policy of DUOplus, two quarters, everything in it made up. It holds the
 * mistakes that real returns hold: see the test that names each of them with its cell.
 */
export function samplePlan(): WritePlan {
  return [put(contracts()), put(contributions()), put(tenders())]
}

function put(sheet: SheetPlan): PutSheet {
  return { kind: 'put-sheet', role: null, sheet }
}

const FIRST = 'OP-2025-014'
const SECOND = 'OP-2025-021'
const BLOCKS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '1+12', '2+12', '4+12', '14-1', '14-2', '15']
const STATUSES = ['concept', 'ingediend', 'akkoord', 'aanpassen', 'afgekeurd', 'vervallen']
const EVIDENCE = ['geen', 'aanwezig', 'gezien', 'akkoord', 'afgekeurd', 'niet nodig', 'verlopen']
const QUARTERS = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']

function contracts(): SheetPlan {
  const headers = [
    'Kenmerk',
    'Opdracht',
    'Opdrachtgever',
    'Opdrachtnemer',
    'Soort',
    'Gunningsdatum',
    'Startdatum',
    'Einddatum',
    'Opdrachtwaarde',
    'Loonsom',
    'Percentage',
    'Verplichting',
    'Beleid',
    'Opmerking',
  ]
  const styles: StyleName[] = [
    'text',
    'text',
    'text',
    'text',
    'text',
    'date',
    'date',
    'date',
    'euro',
    'euro',
    'percentage',
    'euro',
    'text',
    'text',
  ]
  const rows: Value[][] = [
    [
      FIRST,
      'Onderhoud openbaar groen',
      'DUOplus',
      'Groenwerk De Linde B.V.',
      'dienst',
      day('20-11-2025'),
      day('01-01-2026'),
      day('31-12-2027'),
      3_600_000,
      1_900_000,
      0.05,
      180_000,
      'duoplus',
      null,
    ],
    [
      SECOND,
      'Schoonmaak gemeentehuizen',
      'DUOplus',
      'Helder Facilitair B.V.',
      'dienst',
      day('12-12-2025'),
      day('01-01-2026'),
      day('31-12-2026'),
      800_000,
      520_000,
      0.05,
      42_000,
      'duoplus',
      'Bedrag uit de offerte overgenomen',
    ],
  ]
  return {
    name: 'Opdrachten',
    rows: [
      line(['Opdrachten met social return'], ['title']),
      line(['Voorbeeld: opdrachten, opdrachtnemers en cijfers zijn verzonnen. Bedragen zijn exclusief btw.'], ['note']),
      { cells: [] },
      line(
        headers,
        headers.map((_, index) => (index >= 8 && index <= 11 ? 'headerRight' : 'header')),
      ),
      ...rows.map((row) => line(row, styles)),
      line(
        ['Totaal', null, null, null, null, null, null, null, '=SUM(I5:I6)', null, null, '=SUM(L5:L6)'],
        Array.from({ length: 14 }, (_, index) => (index === 8 || index === 11 ? 'euroTotal' : 'total')),
      ),
    ],
    columnWidths: [14, 28, 14, 26, 9, 14, 12, 12, 16, 15, 12, 15, 10, 34],
    frozenRows: 4,
    tables: [{ name: 'Opdrachten', range: 'A4:N6' }],
    lists: [{ range: 'E5:E6', options: ['werk', 'levering', 'dienst'] }],
    print: { landscape: true, onePageWide: true, repeatRow: 4 },
  }
}

/** One line of Inzet: fte, hours or euros, the months that the formula counts, what was claimed, and words. */
interface Effort {
  readonly of: string
  readonly quarter: string
  readonly key: string | null
  readonly block: string
  readonly group: string | null
  readonly start?: Value
  readonly end?: Value
  readonly fte?: Value
  readonly hours?: Value
  readonly amount?: Value
  readonly months?: number
  readonly claimed: Value
  readonly by?: string
  readonly evidence: string | null
  readonly status: string
  readonly note?: string
}

const Q1 = '2026-Q1'
const Q2 = '2026-Q2'
const january = day('01-01-2026')

// prettier-ignore
const EFFORTS: readonly Effort[] = [
  { of: FIRST, quarter: Q1, key: 'K-101', block: '2', group: 'Participatiewet', start: january, fte: 0.8, claimed: 8000, evidence: 'gezien', status: 'akkoord' },
  { of: FIRST, quarter: Q1, key: 'K-102', block: '3', group: 'WW', start: day('15-11-2025'), fte: 1, claimed: 3750, evidence: 'gezien', status: 'akkoord', note: 'Al in dienst voor de opdracht begon' },
  { of: FIRST, quarter: Q1, key: 'K-103', block: '4', group: 'Banenafspraak', start: january, fte: 0.6, claimed: 4500, evidence: 'gezien', status: 'akkoord' },
  { of: FIRST, quarter: Q1, key: 'K-104', block: '7', group: 'BOL', start: day('01-02-2026'), end: day('30-06-2026'), fte: 1, months: 2, claimed: 1666.67, evidence: 'akkoord', status: 'akkoord' },
  { of: FIRST, quarter: Q1, key: 'K-105', block: '1+12', group: 'Participatiewet', start: january, fte: 0.5, claimed: 4375, evidence: 'aanwezig', status: 'akkoord' },
  { of: FIRST, quarter: Q1, key: 'A-101', block: '10', group: null, hours: 12, claimed: 1200, evidence: 'niet nodig', status: 'akkoord', note: 'Gastlessen op het vmbo' },
  { of: FIRST, quarter: Q1, key: 'F-101', block: '11', group: null, amount: 4250, claimed: 4250, by: 'Werkbedrijf Amstelland', evidence: 'gezien', status: 'akkoord' },
  { of: FIRST, quarter: Q2, key: 'K-101', block: '2', group: 'Participatiewet', start: january, fte: 0.8, claimed: 8000, evidence: 'aanwezig', status: 'ingediend' },
  { of: FIRST, quarter: Q2, key: 'K-102', block: '3', group: 'WW', start: day('15-11-2025'), end: day('31-05-2026'), fte: 1, months: 2, claimed: 3750, evidence: 'aanwezig', status: 'ingediend', note: 'Uit dienst per 1 juni' },
  { of: FIRST, quarter: Q2, key: 'K-103', block: '4', group: 'Banenafspraak', start: january, fte: 0.6, claimed: 4500, evidence: 'aanwezig', status: 'ingediend' },
  { of: FIRST, quarter: Q2, key: 'K-104', block: '7', group: 'BOL', start: day('01-02-2026'), end: day('30-06-2026'), fte: 1, claimed: 2500, evidence: 'aanwezig', status: 'ingediend' },
  { of: FIRST, quarter: Q2, key: 'K-105', block: '1+12', group: 'Participatiewet', start: january, fte: '0,5', claimed: 4375, evidence: 'aanwezig', status: 'ingediend' },
  { of: FIRST, quarter: Q2, key: 'K-106', block: '6', group: 'BBL', start: '1 april 2026', fte: 0.9, claimed: 3375, evidence: 'aanwezig', status: 'ingediend', note: 'BSN 123456782 nog controleren bij UWV' },
  { of: FIRST, quarter: Q2, key: 'A-102', block: '10', group: null, hours: 7.5, claimed: 750, evidence: 'niet nodig', status: 'ingediend' },
  { of: FIRST, quarter: Q2, key: 'F-102', block: '11', group: null, amount: 3980, claimed: 3980, by: 'Werkbedrijf Amstelland', evidence: 'geen', status: 'ingediend', note: 'Factuur volgt' },
  { of: SECOND, quarter: Q1, key: 'K-201', block: '5', group: 'WIA', start: january, fte: 0.7, claimed: 1750, evidence: 'gezien', status: 'akkoord' },
  { of: SECOND, quarter: Q1, key: 'K-202', block: '3', group: 'WW', start: january, fte: 0.5, claimed: 1875, evidence: 'gezien', status: 'akkoord' },
  { of: SECOND, quarter: Q1, key: 'K-203', block: '8', group: 'Participatiewet', start: january, fte: 1, claimed: 1500, evidence: 'gezien', status: 'akkoord' },
  { of: SECOND, quarter: Q1, key: 'A-201', block: '10', group: null, hours: 8, claimed: 800, evidence: 'niet nodig', status: 'akkoord' },
  { of: SECOND, quarter: Q2, key: 'K-201', block: '5', group: 'WIA', start: january, fte: 0.7, claimed: 1750, evidence: 'aanwezig', status: 'ingediend' },
  { of: SECOND, quarter: Q2, key: 'K-202', block: '3', group: 'WW', start: january, fte: 0.5, claimed: 1875, evidence: 'aanwezig', status: 'ingediend' },
  { of: SECOND, quarter: Q2, key: 'K-202', block: '3', group: 'WW', start: january, fte: 0.5, claimed: 1875, evidence: 'aanwezig', status: 'ingediend' },
  { of: SECOND, quarter: Q2, key: 'K-203', block: '8', group: 'Participatiewet', start: january, fte: null, claimed: 1500, evidence: 'aanwezig', status: 'ingediend' },
  { of: SECOND, quarter: Q2, key: 'K-204', block: '16', group: 'Banenafspraak', start: day('01-04-2026'), fte: 0.4, claimed: 1200, evidence: 'aanwezig', status: 'ingediend' },
  { of: SECOND, quarter: 'Q2 2026', key: 'A-202', block: '10', group: null, hours: 6, claimed: '€ 600,00', evidence: 'niet nodig', status: 'ingedient' },
  { of: SECOND, quarter: Q2, key: 'F-201', block: '9', group: null, amount: 1000, claimed: 1000, evidence: 'gezien', status: 'concept' },
]

function contributions(): SheetPlan {
  const headers = [
    'Opdracht',
    'Kwartaal',
    'Inzet',
    'Bouwblok',
    'Doelgroep',
    'Startdatum',
    'Einddatum',
    'Fte',
    'Aantal',
    'Bedrag',
    'Verloonde uren',
    'Opgevoerde waarde',
    'Berekende waarde',
    'Uitgevoerd door',
    'Bewijs',
    'Status',
    'Toelichting',
  ]
  const first = 4
  const last = first + EFFORTS.length - 1
  const rows = EFFORTS.map((effort, index) => effortRow(effort, first + index))
  return {
    name: 'Inzet',
    rows: [
      line(['Inzet per kwartaal: één regel per plaatsing, activiteit of inkoop'], ['title']),
      line(['Gebruik eigen kenmerken zoals K-014. Zet hier geen namen of burgerservicenummers.'], ['note']),
      line(
        headers,
        headers.map((_, index) => (index >= 7 && index <= 12 ? 'headerRight' : 'header')),
      ),
      ...rows,
    ],
    columnWidths: [14, 11, 9, 11, 16, 12, 12, 8, 8, 12, 10, 14, 14, 22, 12, 12, 38],
    frozenRows: 3,
    tables: [{ name: 'Inzet', range: `A3:Q${String(last)}` }],
    lists: [
      { range: `B4:B${String(last)}`, options: QUARTERS },
      { range: `D4:D${String(last)}`, options: BLOCKS },
      { range: `O4:O${String(last)}`, options: EVIDENCE },
      { range: `P4:P${String(last)}`, options: STATUSES },
    ],
    print: { landscape: true, onePageWide: true, repeatRow: 3 },
  }
}

function effortRow(effort: Effort, row: number): PlanRow {
  const { fte = null, hours = null, amount = null, months = 3 } = effort
  const at = String(row)
  const isJob = effort.start !== undefined
  const formula = isJob
    ? `=SROI_BLOCK_VALUE(D${at},H${at},${String(months)})`
    : `=SROI_BLOCK_VALUE(D${at},${hours === null ? 'J' : 'I'}${at})`
  // 36 hours a week, 13 weeks a quarter; the hours of one person whose fte stands there as text are known too.
  const paid = isJob && typeof fte === 'number' ? Math.round(fte * 36 * (13 / 3) * months) : null
  return line(
    [
      effort.of,
      effort.quarter,
      effort.key,
      effort.block,
      effort.group,
      effort.start ?? null,
      effort.end ?? null,
      fte,
      hours,
      amount,
      paid,
      effort.claimed,
      formula,
      effort.by ?? null,
      effort.evidence,
      effort.status,
      effort.note ?? null,
    ],
    [
      'text',
      'text',
      'text',
      'text',
      'text',
      'date',
      'date',
      'decimal',
      'decimal',
      'euro',
      'integer',
      'euro',
      'euro',
      'text',
      'text',
      'text',
      'text',
    ],
  )
}

function tenders(): SheetPlan {
  const headers = [
    'Aanbesteding',
    'Soort',
    'Opdrachtwaarde',
    'Looptijd (maanden)',
    'Percentage',
    'Beleid',
    'Van toepassing',
    'Verplichting',
    'Motivering',
  ]
  const rows: Value[][] = [
    ['Afvalinzameling 2027', 'dienst', 1_000_000, 48, null, 'duoplus'],
    ['Kantoormeubilair', 'levering', 200_000, 24, null, 'duoplus'],
    ['Herinrichting Dorpsstraat', 'werk', 640_000, 9, 0.02, 'duoplus'],
    ['Drukwerk en post', 'dienst', 150_000, 24, null, 'duoplus'],
    ['Catering gemeentehuis', 'dienst', 100_000, 24, 0.05, 'hengelo'],
    ['Onderzoek verkeersveiligheid', 'dienst', 300_000, 5, null, 'rijk'],
  ]
  const first = 4
  const last = first + rows.length - 1
  const total = String(last + 1)
  const tenderRow = (row: Value[], index: number): PlanRow => {
    const at = String(first + index)
    const facts = `C${at},B${at},D${at},`
    return line(
      [
        ...row,
        `=SROI_APPLICABLE(${facts},F${at})`,
        `=SROI_OBLIGATION(${facts},E${at},F${at})`,
        `=SROI_REASON(${facts},F${at})`,
      ],
      ['text', 'text', 'euro', 'integer', 'percentage', 'text', 'text', 'euro', 'wrapped'],
    )
  }
  return {
    name: 'Aanbestedingen',
    rows: [
      line(['Aanbestedingen: geldt social return, en hoeveel?'], ['title']),
      line(['De kolommen Van toepassing, Verplichting en Motivering rekenen vanzelf mee.'], ['note']),
      line(
        headers,
        headers.map((_, index) => ([2, 3, 4, 7].includes(index) ? 'headerRight' : 'header')),
      ),
      ...rows.map(tenderRow),
      line(
        [
          'Totaal',
          null,
          `=SUM(C${String(first)}:C${String(last)})`,
          null,
          null,
          null,
          `=COUNTIF(G${String(first)}:G${String(last)},TRUE)`,
          `=SUM(H${String(first)}:H${String(last)})`,
          null,
        ],
        ['total', 'total', 'euroTotal', 'total', 'total', 'total', 'integerTotal', 'euroTotal', 'total'],
      ),
      { cells: [] },
      line(
        ['Gemiddelde opdrachtwaarde', null, `=IFERROR(C${total}/COUNTA(A${String(first)}:A${String(last)}),0)`],
        ['label', 'text', 'euro'],
      ),
    ],
    columnWidths: [30, 10, 16, 12, 12, 12, 14, 15, 70],
    frozenRows: 3,
    tables: [{ name: 'Aanbestedingen', range: `A3:I${String(last)}` }],
    lists: [
      { range: `B${String(first)}:B${String(last)}`, options: ['werk', 'levering', 'dienst'] },
      {
        range: `F${String(first)}:F${String(last)}`,
        options: ['duoplus', 'hengelo', 'hof-van-twente', 'rijk', 'sudwest-fryslan'],
      },
    ],
    print: { landscape: true, onePageWide: true, repeatRow: 3 },
  }
}

/** Texts that start with "=" are our own formulas here. */
function line(values: readonly Value[], styles: readonly StyleName[]): PlanRow {
  return {
    cells: values.map((value, index): PlanCell | null => {
      const style = styles[index] ?? 'text'
      if (value === null) return style === 'total' ? { content: { kind: 'value', value: null }, style } : null
      const isFormula = typeof value === 'string' && value.startsWith('=')
      return { content: isFormula ? { kind: 'formula', formula: value } : { kind: 'value', value }, style }
    }),
  }
}

function day(text: string): number {
  const read = dayFromText(text)
  if (read === null) throw new TypeError(`no day: ${text}`)
  return serialFromDay(read)
}
