import { MemoryWorkbook } from '#adapters/memory'
import { type Acceptance, finding } from '#findings'
import { buildSummary } from '#summary'
import { type CellStyle, type PutSheet, styleNamed, TAB_NAMES, type WritePlan } from '#workbook'
import { findingsInput, findingsTab } from '../../../src/summary/findings/findings-tab'
import { OUR_TABS } from '../../support/our-tabs'
import { shown } from '../../support/tab-plans'
import { contract, report } from './report'

const cell = (address: string) => ({ kind: 'cell', sheet: 'Inzet', address, header: 'Fte' }) as const
const findings = [
  finding('text-untrimmed', cell('A4'), { column: 'Opdracht' }),
  finding('quantity-missing', cell('H7'), { block: '2', column: 'Fte' }),
  finding('value-mismatch', cell('L5'), { claimed: '100.00', computed: '90.00', difference: '10.00' }),
  finding('sheet-missing', null, {}),
]

async function tabs(
  workbook = MemoryWorkbook.of({ Inzet: [['Opdracht']] }),
  given: Parameters<typeof report>[0] = { findings },
): Promise<WritePlan> {
  return buildSummary({ snapshot: await workbook.read(), report: report(given), language: 'nl' })
}

function sheetWithRole(plan: WritePlan, role: string): PutSheet {
  const action = plan.find((one): one is PutSheet => one.kind === 'put-sheet' && one.role === role)
  if (action === undefined) throw new Error(`no ${role}`)
  return action
}

describe('SROI Bevindingen', () => {
  it('has a row per finding, most serious first, with icon and word, place and code', async () => {
    const { sheet } = sheetWithRole(await tabs(), 'findings')
    const rows = sheet.rows.slice(sheet.frozenRows).map(({ cells }) => cells.map(shown))
    expect(rows.map((row) => [row[0], row[1], row[2], row[3], row[5]])).toEqual([
      ['⛔ Blokkerend', 'Inzet', 'H7', 'Fte', 'quantity-missing'],
      ['⛔ Blokkerend', 'hele werkmap', undefined, undefined, 'sheet-missing'],
      ['⚠ Controleren', 'Inzet', 'L5', 'Fte', 'value-mismatch'],
      ['ℹ Tip', 'Inzet', 'A4', 'Fte', 'text-untrimmed'],
    ])
    for (const row of rows) expect(String(row[4])).toMatch(/\p{L}{3}.*\.$/u)
  })

  it('every cell is a jump to that cell', async () => {
    const { sheet } = sheetWithRole(await tabs(), 'findings')
    const links = sheet.rows.flatMap(({ cells }) => cells.flatMap((one) => one?.link ?? []))
    expect(links).toEqual([
      { sheet: 'Inzet', address: 'H7' },
      { sheet: 'Inzet', address: 'L5' },
      { sheet: 'Inzet', address: 'A4' },
    ])
  })

  it.each(['workbook', 'portfolio'] as const)('every cell stands at the top of its row, of one %s', (kind) => {
    const { rows, frozenRows } = findingsTab({ ...findingsInput(report({ findings }), 'tab', 'nl'), kind })
    // Adapters put at the top what wraps or is aligned.
    const isAtTop = ({ align, wrap }: CellStyle): boolean => align !== undefined || wrap === true
    const cells = rows.slice(frozenRows).flatMap((row) => row.cells.flatMap((one) => one ?? []))
    expect(cells.length).toBeGreaterThan(15)
    expect(cells.filter(({ style }) => !isAtTop(styleNamed(style))).map(shown)).toEqual([])
  })

  it('says so when there is nothing', async () => {
    const { sheet } = sheetWithRole(await tabs(undefined, { findings: [] }), 'findings')
    expect(sheet.rows.map(({ cells }) => shown(cells[0]))).toContain('✔ Geen bevindingen.')
  })

  it('shows what was accepted apart, with the reason; and what stands open again, with why', async () => {
    const acceptance: Acceptance = {
      ...{ code: 'value-mismatch', sheet: 'Inzet', address: 'L5', header: null, mark: '' },
      ...{ contract: null, quarter: null, key: null },
      ...{ reason: 'Nagekeken', note: 'dossier 12', by: 'AB', on: '2026-07-15' },
    }
    const [tip, missing, mismatch] = findings as [(typeof findings)[0], (typeof findings)[0], (typeof findings)[0]]
    const accepted = [{ finding: mismatch, acceptance }]
    const reopened = [{ finding: tip, acceptance, why: 'cell' as const }]
    const plan = await tabs(undefined, { findings: [missing, tip], accepted, reopened })
    const rows = sheetWithRole(plan, 'findings').sheet.rows.map(({ cells }) => cells.map(shown))
    expect(rows[1]?.[0]).toMatch(/ℹ 1 tip · 1 geaccepteerd met toelichting/)
    expect(rows.find((row) => row[5] === 'text-untrimmed')?.[6]).toBe(
      'Opnieuw open: de cel is gewijzigd. Eerder geaccepteerd door AB op 15-07-2026: Nagekeken',
    )
    const heading = rows.findIndex(([first]) => first === '1 geaccepteerd met toelichting')
    expect(rows.slice(heading + 1)).toEqual([
      [
        '⚠ Controleren',
        'Inzet',
        'L5',
        'Fte',
        expect.any(String),
        'value-mismatch',
        'Nagekeken; dossier 12. Geaccepteerd door AB op 15-07-2026.',
      ],
    ])
    const overview = sheetWithRole(plan, 'overview').sheet.rows.flatMap(({ cells }) => cells.map(shown))
    expect(overview.filter((value) => /1 geaccepteerd met toelichting$/.test(String(value)))).toHaveLength(1)
  })

  it('keeps its header in view and on every printed page', async () => {
    const { sheet } = sheetWithRole(await tabs(), 'findings')
    expect(shown(sheet.rows[(sheet.frozenRows ?? 0) - 1]?.cells[0])).toBe('Niveau')
    expect(sheet.print).toEqual({ landscape: true, onePageWide: true, repeatRow: sheet.frozenRows })
  })

  it('a header that looks like a formula stays a text', async () => {
    const odd = { ...cell('B2'), header: '=HYPERLINK("http://x")' }
    const plan = await tabs(undefined, { findings: [finding('text-untrimmed', odd, { column: 'x' })] })
    const contents = plan.flatMap((action) =>
      action.kind === 'put-sheet' ? action.sheet.rows.flatMap(({ cells }) => cells.map((one) => one?.content)) : [],
    )
    expect(contents).toContainEqual({ kind: 'value', value: '=HYPERLINK("http://x")' })
    expect(contents.filter((content) => content?.kind === 'formula' && content.formula.includes('HYPERLINK'))).toEqual(
      [],
    )
  })
})

describe('our tabs among the sheets of the user', () => {
  it('the same report gives the same plan, before and after the tabs exist', async () => {
    const workbook = MemoryWorkbook.of({ Inzet: [['Opdracht']] })
    const first = await tabs(workbook)
    await workbook.apply(first)
    const second = await tabs(workbook)
    expect(second).toEqual(first)
    await workbook.apply(second)
    expect((await workbook.read()).sheets.map(({ name }) => name)).toEqual(['Inzet', ...OUR_TABS])
  })

  it('a sheet of the user with our name survives, and links between our tabs use the real name', async () => {
    const workbook = MemoryWorkbook.of({ Inzet: [['Opdracht']], [TAB_NAMES.findings]: [['van mij']] })
    await workbook.apply(await tabs(workbook))
    await workbook.apply(await tabs(workbook))
    const { sheets } = await workbook.read()
    expect(sheets.map(({ name }) => name)).toEqual([
      'Inzet',
      'SROI Bevindingen',
      ...OUR_TABS.map((name) => (name === 'SROI Bevindingen' ? 'SROI Bevindingen (2)' : name)),
    ])
    expect(sheets[1]?.rows[0]?.cells[0]?.value).toBe('van mij')
    const links = sheetWithRole(await tabs(workbook), 'overview').sheet.rows.flatMap(({ cells }) =>
      cells.flatMap((one) => one?.link ?? []),
    )
    expect(links).toContainEqual({ sheet: 'SROI Bevindingen (2)', address: 'A1' })
  })

  it('no personal data: a contract name that a privacy finding points at is left out', async () => {
    const plan = buildSummary({
      snapshot: await MemoryWorkbook.of({ Opdrachten: [['Kenmerk', 'Opdracht']] }).read(),
      language: 'nl',
      report: report({
        contracts: [contract('OP-1', 2, { title: '111222333' })],
        shapes: [
          {
            table: 'contracts',
            sheet: 'Opdrachten',
            headerRow: 1,
            firstRow: 2,
            lastRow: 2,
            tableName: null,
            columns: {
              kenmerk: { column: 1, header: 'Kenmerk', by: 'name' },
              title: { column: 2, header: 'Opdracht', by: 'name' },
            },
          },
        ],
        findings: [
          finding(
            'privacy-bsn',
            { kind: 'cell', sheet: 'Opdrachten', address: 'B2', header: 'Opdracht' },
            { masked: '*******33' },
          ),
        ],
      }),
    })
    expect(JSON.stringify(plan)).not.toContain('111222333')
    expect(JSON.stringify(plan)).toContain('mogelijk een persoonsgegeven')
  })

  it('English is complete: no Dutch sentence of ours is left on the tabs', async () => {
    const workbook = MemoryWorkbook.of({ Inzet: [['Opdracht']] })
    const given = { snapshot: await workbook.read(), report: report({ contracts: [contract('OP-1', 2)] }) }
    const words = (language: 'nl' | 'en'): Set<string> =>
      new Set(
        buildSummary({ ...given, language }).flatMap((action) =>
          action.kind === 'put-sheet'
            ? action.sheet.rows.flatMap(({ cells }) => cells.map((one) => String(shown(one))))
            : [],
        ),
      )
    const same = [...words('en')].filter((word) => words('nl').has(word) && /[a-z]{3} [a-z]{3}/.test(word))
    expect(same).toEqual(['Onderhoud groen'])
  })
})
