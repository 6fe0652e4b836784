import { createEngine, type CustomFunction } from '#adapters/engine'
import { createOfficeWorkbook } from '#adapters/office'
import { sroiFunctions } from '#functions'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { insertTemplate, type TemplateKind, validateWorkbook } from '#use-cases'
import { cellAt, sheetNamed, type WorkbookPort } from '#workbook'
import { loadOfficeClient, type NodeClient, OfficeHost, addSheet } from '../office-host'
import { builtInCatalogue, builtInPolicy, serial, TEMPLATE_DAY } from '../support/inserted-template'

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient()
})

/** An Excel with an empty workbook, in which our functions calculate. */
async function excelWith(kind: TemplateKind) {
  const session = createSession(builtInRulebook())
  const functions = new Map<string, CustomFunction>(
    [...sroiFunctions(session)].map(([name, { call }]) => [name, (args) => call(args)]),
  )
  const host = new OfficeHost({ calculator: createEngine({ functions, today: TEMPLATE_DAY }) })
  addSheet(host.model, 'Blad1', [])
  client.connect(host)
  const port = createOfficeWorkbook()
  const inserted = await insertTemplate(port, session, kind, {
    catalogue: builtInCatalogue('duoplus'),
    policy: builtInPolicy('duoplus'),
    language: 'nl',
    today: TEMPLATE_DAY,
  })
  return { host, port, session, inserted }
}

async function shown(port: WorkbookPort, sheet: string, row: number, column: number) {
  const found = sheetNamed(await port.read(), sheet)
  return found && cellAt(found, row, column)?.value
}

const cell = (row: number, column: number, value: string | number) =>
  ({ row, column, content: { kind: 'value', value } }) as const

describe('a template in Excel', () => {
  it('asks Excel for nothing our emulated one does not know, and leaves no sheet behind', async () => {
    const { host, inserted } = await excelWith('monitoring')
    expect(host.gaps).toEqual([])
    expect(inserted.sheets).toEqual(['Uitleg', 'Bouwblokken', 'Opdrachten', 'Inzet', 'Plan'])
    expect(host.model.sheets.map(({ name }) => name)).toEqual([
      'Blad1',
      'Uitleg',
      'Bouwblokken',
      'Keuzelijsten',
      'Opdrachten',
      'Inzet',
      'Plan',
      'SROI Instellingen',
    ])
  })

  it('checks without a finding while it is empty: a formula that shows nothing is no missing value', async () => {
    const { port, session } = await excelWith('monitoring')
    const report = await validateWorkbook(port, session.state(), { today: TEMPLATE_DAY })
    expect(report.shapes.map(({ tableName }) => tableName)).toEqual(['Opdrachten', 'Inzet', 'Plan'])
    expect({ findings: report.findings, rows: report.rows }).toEqual({ findings: [], rows: 0 })
  })

  it('has the drop-downs, long ones from cells', async () => {
    const { host } = await excelWith('monitoring')
    const lists = host.model.sheetNamed('Inzet')?.validations.map(({ rule }) => (rule as ListRule).list?.source)
    expect(lists).toEqual(
      expect.arrayContaining([
        '=Opdrachten!$A$5:$A$24',
        expect.stringMatching(/^=Keuzelijsten!\$A\$4:\$A\$\d+$/),
        'concept,ingediend,akkoord,aanpassen,afgekeurd,vervallen',
      ]),
    )
  })

  it('computes what is filled in', async () => {
    const { port, session } = await excelWith('monitoring')
    const start = serial('01-01-2026')
    await port.apply([
      {
        kind: 'write-cells',
        sheet: 'Opdrachten',
        cells: [cell(5, 1, 'OP-1'), cell(5, 7, start), cell(5, 8, serial('31-12-2026')), cell(5, 9, 1_000_000)],
      },
      {
        kind: 'write-cells',
        sheet: 'Inzet',
        cells: [cell(5, 1, 'OP-1'), cell(5, 2, '2026-Q1'), cell(5, 3, 'K-1'), cell(5, 4, '2'), cell(5, 8, 0.5)],
      },
    ])
    expect(await shown(port, 'Opdrachten', 5, 12)).toBe(50_000)
    expect(await shown(port, 'Inzet', 5, 13)).toBe(5000)
    const { contributions } = await validateWorkbook(port, session.state(), { today: TEMPLATE_DAY })
    expect(contributions.map(({ computed }) => computed?.toNumber())).toEqual([5000])
  })

  it('answers for a tender', async () => {
    const { port } = await excelWith('tender')
    await port.apply([{ kind: 'write-cells', sheet: 'Aanbestedingen', cells: [cell(6, 3, 1_000_000)] }])
    expect(await shown(port, 'Aanbestedingen', 6, 9)).toBe(true)
    expect(await shown(port, 'Aanbestedingen', 6, 10)).toBe(50_000)
  })
})

interface ListRule {
  readonly list?: { readonly source?: unknown }
}
