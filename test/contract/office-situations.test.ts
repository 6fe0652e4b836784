import { createEngine } from '#adapters/engine'
import { createOfficeWorkbook } from '#adapters/office'
import { cellAt, sheetNamed, type WorkbookChange, WorkbookError, type WorkbookProblem } from '#workbook'
import { addSheet, type Fault, loadOfficeClient, type NodeClient, OfficeHost, TRANSPORT } from '../office-host'
import { settled } from './office-door'
import { edit, tab, write } from './workbook-port.suite'

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient()
})

function open(): OfficeHost {
  const host = new OfficeHost({ calculator: createEngine({ functions: new Map() }) })
  addSheet(host.model, 'Inzet', [
    ['Blok', 'Waarde'],
    ['1', 100],
    [null, null],
    ['2', { formula: '=B2*2' }],
  ])
  addSheet(host.model, 'Opdrachten', [['Kenmerk'], ['K-1']])
  host.calculate()
  client.connect(host)
  return host
}

function sheetOf(host: OfficeHost, name: string) {
  const sheet = host.model.sheetNamed(name)
  if (sheet === undefined) throw new Error(`no sheet ${name}`)
  return sheet
}

afterEach(() => {
  jest.restoreAllMocks()
})

async function refused(work: Promise<unknown>): Promise<[WorkbookProblem, string]> {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof WorkbookError)) throw new Error(`not a WorkbookError: ${String(error)}`)
  return [error.problem, error.left]
}

describe('while a person is editing a cell', () => {
  it('reading and writing wait until that is done', async () => {
    const host = open()
    const port = createOfficeWorkbook()
    host.startEditingCell()
    const done: string[] = []
    const work = Promise.all([
      port.apply([write('Inzet', { A3: 'x' })]).then(() => done.push('write')),
      port.read().then(() => done.push('read')),
    ])
    await settled()
    expect(done).toEqual([])
    host.stopEditingCell()
    await work
    expect(done).toEqual(['write', 'read'])
  })
})

describe('what is closed', () => {
  it('a protected tab of ours is left alone', async () => {
    const host = open()
    const port = createOfficeWorkbook()
    await port.apply([tab('eerst')])
    sheetOf(host, 'SROI Overzicht').isProtected = true
    const before = host.state()
    expect(await refused(port.apply([tab('dan')]))).toEqual(['protected', 'as-it-was'])
    expect(host.state()).toEqual(before)
  })

  it('a protected structure takes no new tab, but cells can be fixed', async () => {
    const host = open()
    host.model.isProtected = true
    const port = createOfficeWorkbook()
    const before = host.state()
    expect(await refused(port.apply([write('Inzet', { A3: 'x' }), tab('x')]))).toEqual([
      'workbook-protected',
      'as-it-was',
    ])
    expect(host.state()).toEqual(before)
    await port.apply([write('Inzet', { A3: 'x' })])
    expect(sheetOf(host, 'Inzet').at(3, 1)?.value).toBe('x')
  })

  it.each([['cells', write('Inzet', { A3: 'x' })] as const, ['a tab', tab('x')] as const])(
    'a read-only workbook keeps %s as they are, and can be read',
    async (_what, action) => {
      const host = open()
      host.model.readOnly = true
      const port = createOfficeWorkbook()
      const before = host.state()
      expect(await refused(port.apply([action]))).toEqual(['read-only', 'as-it-was'])
      expect(host.state()).toEqual(before)
      expect((await port.read()).sheets).toHaveLength(2)
    },
  )

  it('the only visible sheet cannot go', async () => {
    const host = open()
    const port = createOfficeWorkbook()
    await port.apply([tab('van ons')])
    for (const name of ['Inzet', 'Opdrachten']) sheetOf(host, name).visibility = 'Hidden'
    const before = host.state()
    expect((await refused(port.apply([{ kind: 'remove-sheet', role: 'overview' }])))[1]).toBe('as-it-was')
    expect(host.state()).toEqual(before)
  })
})

describe('what is not in sight', () => {
  it('hidden and very hidden sheets are read, and cannot be gone to', async () => {
    const host = open()
    sheetOf(host, 'Inzet').visibility = 'VeryHidden'
    const port = createOfficeWorkbook()
    const workbook = await port.read()
    expect(workbook.sheets.map(({ visibility }) => visibility)).toEqual(['very-hidden', 'visible'])
    expect(sheetNamed(workbook, 'Inzet')?.rows).toHaveLength(3)
    expect((await refused(port.goTo('Inzet', 'A1')))[0]).toBe('sheet-gone')
  })

  it('rows that a filter or a person hides count, and are known as hidden', async () => {
    const host = open()
    sheetOf(host, 'Inzet').hiddenRows.add(2)
    sheetOf(host, 'Inzet').hiddenColumns.add(2)
    sheetOf(host, 'Opdrachten').hiddenRows.add(1).add(2)
    const [inzet, opdrachten] = (await createOfficeWorkbook().read()).sheets
    expect(inzet?.rows.map(({ row, hidden }) => [row, hidden])).toEqual([
      [1, false],
      [2, true],
      [4, false],
    ])
    expect(inzet?.columns).toEqual([{ from: 2, to: 2, hidden: true }])
    expect(opdrachten?.rows.map(({ hidden }) => hidden)).toEqual([true, true])
  })

  it('merged ranges, comments and what stays in view are read', async () => {
    const host = open()
    const sheet = sheetOf(host, 'Inzet')
    sheet.merges.push({ top: 1, bottom: 2, left: 1, right: 1 })
    sheet.comments.push({ id: 'c1', row: 2, column: 2, text: 'klopt dit?' })
    sheet.frozenRows = 1
    sheet.frozenColumns = 2
    sheetOf(host, 'Opdrachten').frozenColumns = 1
    const [inzet, opdrachten] = (await createOfficeWorkbook().read()).sheets
    expect(inzet).toMatchObject({
      merges: [{ top: 1, bottom: 2, left: 1, right: 1 }],
      comments: [{ row: 2, column: 2, text: 'klopt dit?' }],
      frozenRows: 1,
    })
    expect(opdrachten?.frozenRows).toBe(0)
  })

  it('days that count from 1904 are known as such', async () => {
    const host = open()
    expect((await createOfficeWorkbook().read()).date1904).toBe(false)
    host.model.date1904 = true
    expect((await createOfficeWorkbook().read()).date1904).toBe(true)
  })
})

describe('others in the same workbook', () => {
  const expecting = { ...edit('B2', { kind: 'value', value: 5 }), expected: { value: 100 } }

  it('a cell that somebody changed since is not overwritten, nor is anything else of the plan done', async () => {
    const host = open()
    host.byColleague(() => sheetOf(host, 'Inzet').enter(2, 2, 101))
    const before = host.state()
    const plan = [tab('x'), { kind: 'write-cells', sheet: 'Inzet', cells: [expecting] } as const]
    expect(await refused(createOfficeWorkbook().apply(plan))).toEqual(['changed-meanwhile', 'as-it-was'])
    expect(host.state()).toEqual(before)
  })

  it.each([
    [{ value: 100 }, 'B2', true],
    [{ value: null }, 'A3', true],
    [{ value: null, formula: '=B2*2' }, 'B4', true],
    [{ value: 200 }, 'B4', false],
    [{ value: null, formula: '=B2*3' }, 'B4', false],
    [{ value: '100' }, 'B2', false],
  ])('what was expected (%j) in %s is compared as it stands: %s', async (expected, at, holds) => {
    open()
    const cell = { ...edit(at, { kind: 'value', value: 5 }), expected }
    const work = createOfficeWorkbook().apply([{ kind: 'write-cells', sheet: 'Inzet', cells: [cell] }])
    if (holds) await work
    else expect((await refused(work))[0]).toBe('changed-meanwhile')
  })

  it('a sheet that is renamed while we write is written all the same', async () => {
    const host = open()
    host.beforeRequest = (number) => {
      if (number === 2) sheetOf(host, 'Inzet').name = 'Inzet 2026'
    }
    await createOfficeWorkbook().apply([{ kind: 'write-cells', sheet: 'Inzet', cells: [expecting] }])
    expect(sheetOf(host, 'Inzet 2026').at(2, 2)?.value).toBe(5)
  })

  it.each([1, 2, 3, 4])('a sheet that goes away before request %i leaves nothing half done', async (request) => {
    const host = open()
    const port = createOfficeWorkbook()
    await port.apply([tab('eerst')])
    const start = host.requests.length
    host.beforeRequest = (number) => {
      if (number === start + request) host.byColleague((model) => model.removeSheet(sheetOf(host, 'SROI Overzicht')))
    }
    const told = await port.apply([write('Inzet', { A3: 'x' }), tab('dan')]).then(
      () => 'done',
      (error: WorkbookError) => error.problem,
    )
    expect(told).toBe(request === 4 ? 'done' : 'changed-meanwhile')
    expect(sheetOf(host, 'Inzet').at(3, 1)?.value ?? null).toBe(request === 4 ? 'x' : null)
    host.beforeRequest = null
    await port.read()
    expect(host.model.sheets.map(({ name }) => name)).toEqual(['Inzet', 'Opdrachten'])
  })

  it('a colleague is told apart; another add-in counts as the person here; our own writing is not heard', async () => {
    const host = open()
    const port = createOfficeWorkbook()
    const heard: WorkbookChange[] = []
    port.onChange((change) => heard.push(change))
    await settled()
    await port.apply([write('Inzet', { A3: 'van ons' }), tab('van ons')])
    await settled()
    const touch = () => host.changed(sheetOf(host, 'Inzet'), { top: 2, bottom: 3, left: 1, right: 1 })
    host.byColleague(touch)
    host.byPerson(touch)
    await settled()
    expect(heard).toEqual([
      { sheet: 'Inzet', address: 'A2:A3', by: 'colleague' },
      { sheet: 'Inzet', address: 'A2:A3' },
    ])
  })
})

it('a table name that somebody else has is not taken', async () => {
  const host = open()
  sheetOf(host, 'Opdrachten').tables.push({
    id: 't1',
    name: 'TBLPROEF',
    area: { top: 1, bottom: 2, left: 1, right: 1 },
    showHeaders: true,
    showTotals: false,
    style: '',
  })
  const port = createOfficeWorkbook()
  await port.apply([tab('een')])
  await port.apply([tab('twee')])
  expect(sheetOf(host, 'SROI Overzicht').tables.map(({ name }) => name)).toEqual(['tblProef_2'])
})

it('a drop-down takes more options than fit in a rule, and options with commas', async () => {
  const host = open()
  const many = Array.from({ length: 60 }, (_, at) => `keuze ${String(at)}`)
  const commas = ['werk, groen', 'dienst']
  const own = tab('lijsten')
  const lists = [
    { range: 'A3:A9', options: many },
    { range: 'B3:B9', options: commas },
  ]
  await createOfficeWorkbook().apply([{ ...own, sheet: { ...own.sheet, lists } }])
  const sheet = sheetOf(host, 'SROI Overzicht')
  expect(sheet.validations.map(({ rule }) => rule)).toEqual([
    { list: { inCellDropDown: true, source: '=$D$1:$D$60' } },
    { list: { inCellDropDown: true, source: '=$E$1:$E$2' } },
  ])
  expect([sheet.at(60, 4)?.value, sheet.at(1, 5)?.value]).toEqual(['keuze 59', 'werk, groen'])
  expect([...sheet.hiddenColumns]).toEqual([4, 5])
})

it('calculating by hand stays so', async () => {
  const host = open()
  host.model.calculationMode = 'Manual'
  await createOfficeWorkbook().apply([write('Inzet', { B2: 7 })])
  expect([host.model.calculationMode, sheetOf(host, 'Inzet').at(4, 2)?.value]).toEqual(['Manual', 200])
})

it('numbers and formulas put in cells for text do not become text', async () => {
  const host = open()
  for (const row of [2, 3]) sheetOf(host, 'Inzet').cell(row, 1).numberFormat = '@'
  await createOfficeWorkbook().apply([write('Inzet', { A2: 1.5, A3: { formula: '=A2*2' } })])
  const workbook = await createOfficeWorkbook().read()
  const inzet = sheetNamed(workbook, 'Inzet')
  expect(inzet && [cellAt(inzet, 2, 1)?.value, cellAt(inzet, 3, 1)?.value]).toEqual([1.5, 3])
})

describe('Excel says no', () => {
  it.each<[WorkbookProblem, Fault]>([
    ['busy', { kind: 'transport', status: TRANSPORT.modalDialogOpen, applied: false }],
    ['busy', { kind: 'transport', status: TRANSPORT.activityLimit, applied: false }],
    ['connection-lost', { kind: 'transport', status: TRANSPORT.sessionLost, applied: false }],
    ['connection-lost', { kind: 'transport', status: TRANSPORT.invalidContext, applied: false }],
    ['too-large', { kind: 'transport', status: TRANSPORT.requestTooLarge, applied: false }],
    ['no-permission', { kind: 'transport', status: TRANSPORT.accessDenied, applied: false }],
    ['host-failure', { kind: 'transport', status: TRANSPORT.unknown, applied: false }],
    ['no-permission', { kind: 'action', index: 3, code: 'AccessDenied' }],
    ['changed-meanwhile', { kind: 'action', index: 3, code: 'ItemNotFound' }],
    ['outdated-host', { kind: 'action', index: 3, code: 'NotImplemented' }],
    ['outdated-host', { kind: 'action', index: 3, code: 'ApiNotFound' }],
    ['host-failure', { kind: 'action', index: 3, code: 'GeneralException' }],
  ])('%s: %j', async (problem, fault) => {
    const host = open()
    host.failRequest(2, fault)
    expect(await refused(createOfficeWorkbook().apply([write('Inzet', { A3: 'x' })]))).toEqual([problem, 'as-it-was'])
  })
})
