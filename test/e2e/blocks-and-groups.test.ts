import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { XlsxWorkbook } from '#adapters/xlsx'
import type { ValidationReport } from '#checks'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { generateSummary, restoreSession } from '#use-cases'
import { engineFor } from '../../cli/engine-for'
import { recalculatedByLibreOffice } from '../support/libreoffice'
import { CONTRACT_HEADERS, fileOf, YEAR_2026 } from '../support/monitoring-file'
import { describeWhere, hasProgram, pythonWithOpenpyxl } from '../support/needs'

const TODAY = '2026-07-15' as IsoDay
const BLOCKS = 'SROI Bouwblokken'
const GROUPS = 'SROI Doelgroepen'

type Table = readonly (readonly unknown[])[]
type Row = readonly [
  contract: string,
  quarter: string,
  key: string,
  block: string | number,
  group: string | null,
  start: number,
  end: number,
  fte: number | null,
  hours: number | null,
  claimed: number,
  status: string,
  paid: number | null,
]

const HEADERS = [
  'Opdracht',
  'Kwartaal',
  'Inzet',
  'Bouwblok',
  'Doelgroep',
  'Startdatum',
  'Einddatum',
  'Fte',
  'Aantal',
  'Opgevoerde waarde',
  'Status',
  'Verloonde uren',
] as const

/** People per block and spelling of their group, over two quarters; the order is fixed, so every run is the same. */
const PEOPLE: readonly (readonly [block: string | number, group: string, count: number])[] = [
  ['1', 'PW > 2 jaar', 9],
  ['1+12', 'PW<2', 2],
  [2, 'Participatiewet', 7],
  ['2', 'participatiewet', 4],
  ['3', 'WW', 12],
  ['4', 'banenafspraak', 8],
  ['4', 'Wajong', 2],
  ['5', 'WIA/WAO', 3],
  ['6', 'BBL', 6],
  ['7', 'stage', 5],
  ['8', 'Statushouder', 1],
]

function rows(): Row[] {
  const [start, end] = YEAR_2026
  const statuses = ['akkoord', 'ingediend', 'akkoord', 'afgekeurd', 'concept'] as const
  let person = 0
  const placed = PEOPLE.flatMap(([block, group, count]) =>
    Array.from({ length: count }, () => {
      person += 1
      const key = `K-${String(person)}`
      const contract = `OP-${String((person % 3) + 1)}`
      return ['2026-Q1', '2026-Q2'].map((quarter, at): Row => [
        contract,
        quarter,
        key,
        block,
        group,
        start,
        end,
        0.5 + (person % 4) / 8,
        null,
        1000.01 * person,
        statuses[(person + at) % 5] ?? 'concept',
        100.25 + person,
      ])
    }).flat(),
  )
  const activities = [4.5, 6, 7.25].map((hours, at): Row => [
    'OP-1',
    '2026-Q2',
    `A-${String(at)}`,
    10,
    null,
    start,
    end,
    null,
    hours,
    450.55,
    'akkoord',
    null,
  ])
  return [...placed, ...activities]
}

let made: Promise<{ bytes: Uint8Array; report: ValidationReport }> | null = null

function summarised(): Promise<{ bytes: Uint8Array; report: ValidationReport }> {
  return (made ??= make())
}

async function make(): Promise<{ bytes: Uint8Array; report: ValidationReport }> {
  const [start, end] = YEAR_2026
  const before = await fileOf({
    Opdrachten: [
      [...CONTRACT_HEADERS],
      ...['OP-1', 'OP-2', 'OP-3'].map((kenmerk, at) => [
        kenmerk,
        'Onderhoud',
        'Groenwerk BV',
        start,
        end,
        1_000_000 * (at + 1),
      ]),
    ],
    Inzet: [[...HEADERS], ...rows()],
  })
  const session = createSession(builtInRulebook())
  const workbook = XlsxWorkbook.open(before, { name: 'werkmap.xlsx', calculator: engineFor(session, TODAY) })
  await restoreSession(workbook, session)
  const { report } = await generateSummary(workbook, session.state(), {
    today: TODAY,
    language: 'nl',
    tabs: ['blocks', 'target-groups'],
  })
  return { bytes: workbook.save(), report }
}

const tab = (bytes: Uint8Array, name: string): Promise<Table> => readSheet(Buffer.from(bytes), name, { trim: false })
const cents = (value: unknown): number => Math.round(Number(value ?? 0) * 100) + 0

/** The rows between the header that begins so and the next empty one. */
function table(sheet: Table, header: string): Table {
  const start = sheet.findIndex(([first]) => first === header)
  if (start < 0) throw new Error(`no table ${header}`)
  const rest = sheet.slice(start)
  const length = rest.findIndex((row) => row.every((value) => value === null || value === ''))
  return length < 0 ? rest : rest.slice(0, length)
}

/** Column of the user's table per text as it stands there, letter case aside; in cents. */
function counted(
  column: 'Bouwblok' | 'Doelgroep',
  summed: 'Opgevoerde waarde' | 'Verloonde uren',
): Map<string, number> {
  const sums = new Map<string, number>()
  for (const row of rows()) {
    const text = String(row[HEADERS.indexOf(column)] ?? '').toLowerCase()
    sums.set(text, (sums.get(text) ?? 0) + cents(row[HEADERS.indexOf(summed)]))
  }
  return sums
}

async function expectSums(bytes: Uint8Array, report: ValidationReport): Promise<void> {
  const [blocks, groups] = [await tab(bytes, BLOCKS), await tab(bytes, GROUPS)]
  const whole = report.contracts.reduce((sum, { computed }) => sum + cents(computed.toString()), 0)
  const perBlock = table(blocks, 'Bouwblok')
  const value = perBlock[0]?.indexOf('Totaal') ?? -1
  expect(cents(perBlock.at(-1)?.[value])).toBe(whole)
  const perGroup = table(groups, 'Doelgroep')
  expect(perGroup.at(-1)?.[0]).toBe('Totaal')
  expect(cents(perGroup.at(-1)?.at(-1))).toBe(whole)
  const jobs = report.contracts.reduce((sum, { jobs: own }) => sum + Number(own ?? 0), 0)
  expect(Number(perGroup.at(-1)?.[3])).toBeCloseTo(jobs, 9)
  for (const [sheet, header, column, summed] of [
    [blocks, 'Bouwblok zoals het in uw tabel staat', 'Bouwblok', 'Opgevoerde waarde'],
    [groups, 'Doelgroep zoals die in uw tabel staat', 'Doelgroep', 'Verloonde uren'],
  ] as const) {
    const sums = counted(column, summed)
    const lines = table(sheet, header).slice(1)
    expect(lines.length).toBeGreaterThan(5)
    for (const [text, native, ours, difference] of lines) {
      const own = sums.get(String(text).toLowerCase())
      if (own !== undefined) expect([text, cents(native)]).toEqual([text, own])
      expect([text, cents(ours), difference]).toEqual([text, cents(native), 0])
    }
    expect(cents(lines.at(-1)?.[1])).toBe([...sums.values()].reduce((sum, one) => sum + one, 0))
    expect(sheet.flat()).toContain('Alle totalen sluiten aan.')
  }
}

describe('tabs of blocks and target groups in a file', () => {
  it('hold what is counted from the cells in integer cents', async () => {
    const { bytes, report } = await summarised()
    await expectSums(bytes, report)
  })
})

describeWhere(hasProgram('soffice'), 'LibreOffice (soffice), to recalculate the tabs of blocks and target groups')(
  'LibreOffice',
  () => {
    it('recalculates every figure of both tabs to the cent', async () => {
      const { bytes, report } = await summarised()
      const theirs = recalculatedByLibreOffice(bytes)
      await expectSums(theirs, report)
      for (const name of [BLOCKS, GROUPS])
        expect(figures(await tab(theirs, name))).toEqual(figures(await tab(bytes, name)))
    })
  },
)

/** Amounts in cents and texts; empty cells aside. */
function figures(sheet: Table): unknown[] {
  return sheet.map((row) =>
    row.map((value) => (typeof value === 'number' ? cents(value) : (value ?? ''))).filter((value) => value !== ''),
  )
}

const python = pythonWithOpenpyxl()
describeWhere(python !== null, 'openpyxl: tabs of blocks and target groups')('openpyxl', () => {
  const SCRIPT = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
out = {}
for name in ['${BLOCKS}', '${GROUPS}']:
    sheet = book[name]
    cells = [c for row in sheet.iter_rows() for c in row if c.value is not None]
    charts = []
    for chart in sheet._charts:
        s = chart.series[0]
        ref = lambda r: r.split('!')[1].replace('$', '')
        cat = [row[0].value for row in sheet[ref((s.cat.strRef or s.cat.numRef).f)]]
        val = [row[0].value for row in sheet[ref(s.val.numRef.f)]]
        under = [c.coordinate for c in cells if chart.anchor._from.row < c.row <= chart.anchor.to.row and chart.anchor._from.col < c.column <= chart.anchor.to.col]
        charts.append({'title': ''.join(r.t for p in chart.title.tx.rich.p for r in (p.r or [])), 'cat': cat, 'val': val, 'under': under})
    out[name] = {'charts': charts, 'formulas': [c.value for c in cells if isinstance(c.value, str) and c.value.startswith('=')]}
print(json.dumps(out))
`
  it('reads figures, formulas and charts, which lie over empty cells and show what the table holds', async () => {
    const { bytes } = await summarised()
    const folder = mkdtempSync(join(tmpdir(), 'sroi-groups-'))
    try {
      writeFileSync(join(folder, 'in.xlsx'), bytes)
      const told = JSON.parse(
        execFileSync(python ?? '', ['-c', SCRIPT, join(folder, 'in.xlsx')], { encoding: 'utf8' }),
      ) as Record<
        string,
        { charts: { title: string; cat: string[]; val: number[]; under: string[] }[]; formulas: string[] }
      >
      for (const name of [BLOCKS, GROUPS]) {
        const { charts, formulas } = told[name] ?? { charts: [], formulas: [] }
        expect(formulas.length).toBeGreaterThan(20)
        expect(formulas.filter((formula) => /SROI_/.test(formula))).toEqual([])
        expect(charts.map(({ under }) => under)).toEqual([[]])
      }
      const [placements] = told[GROUPS]?.charts ?? []
      expect(placements?.title).toBe('Meeste plaatsingen: Participatiewet (bijstand) (22)')
      // Groups of fewer than five, and the one that would give them away, are in no bar.
      expect(placements?.cat.map((group, at) => [group, placements.val[at]])).toEqual([
        ['Participatiewet (bijstand)', 22],
        ['WW', 12],
        ['Banenafspraak (ook Wajong en Wsw)', 10],
        ['BBL-leerling', 6],
      ])
      const [values] = told[BLOCKS]?.charts ?? []
      const order = [...(values?.val ?? [])].sort((a, b) => b - a)
      expect(values?.val).toEqual(order)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
