import { createOfficeWorkbook, createStartupChoice } from '#adapters/office'
import { type BlockCatalogue, builtInRulebook } from '#rulebook'
import { createSession, NO_SETTINGS, sharedSession } from '#session'
import { keepCatalogue, repairFormulas, restoreSession } from '#use-cases'
import { afterRestoring } from '../../functions/after-restoring'
import { addSheet, type GivenCell } from '../office-host'
import { DATED_FORMULAS, datedSheet } from '../support/date-systems'
import { FunctionsInExcel, formula, loadFunctions } from '../support/functions-in-excel'

const session = sharedSession()
const { open } = FunctionsInExcel

beforeAll(() => loadFunctions())
const NOTHING_READ = {
  rulebook: builtInRulebook(),
  settings: NO_SETTINGS,
  date1904: false,
  restoring: false,
  settingsUnread: false,
}
beforeEach(() => session.replace(NOTHING_READ))

/** A catalogue of the workbook's own, in which block 2 is worth that much. */
function ownCatalogue(amount: string, version = '2026-01-01'): BlockCatalogue {
  const found = builtInRulebook().catalogue('duoplus', null)
  if (found.kind !== 'found') throw new Error('no duoplus')
  const blocks = found.version.blocks.map((block) =>
    block.code === '2' ? { ...block, value: { ...block.value, amount } } : block,
  )
  return { ...found.version, id: 'oost', version, blocks, importHash: `hash of ${amount}` }
}

/** Everything Excel has been asked to compute has come back, and what was told to the page has been done. */
async function quiet(excel: FunctionsInExcel): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20))
  await excel.functions.settled()
}

describe('after a change of catalogue or policy', () => {
  it('cells keep their value until Excel is told, and then all of ours are computed again', async () => {
    const excel = await open({
      Blad1: [[formula('=SROI_BLOCK_VALUE("2",1)'), formula('=A1+1'), formula('=ROUND(SROI_BLOCK_VALUE("2",1,6),0)')]],
      'Q3 ’26': [[null, formula('=SROI_APPLICABLE(100000)'), formula('=1+1')]],
    })
    await excel.functions.settled()
    expect(excel.shown()).toEqual([[40000, 40001, 20000]])
    session.replace({
      rulebook: builtInRulebook().with({ catalogues: [ownCatalogue('10000.00')], policies: [] }),
      settings: { policy: 'hengelo', catalogue: 'oost', pins: {} },
    })
    await excel.type('E1', 7)
    expect(excel.shown()).toEqual([[40000, 40001, 20000, null, 7]])

    await createOfficeWorkbook().recalculate()
    await quiet(excel)
    expect(excel.shown()).toEqual([[10000, 10001, 5000, null, 7]])
    expect(excel.shown('Q3 ’26')).toEqual([[null, true, 2]])
    expect(excel.functions.sent.map(({ id }) => id).sort()).toEqual([
      'SROI_APPLICABLE',
      'SROI_APPLICABLE',
      'SROI_BLOCK_VALUE',
      'SROI_BLOCK_VALUE',
      'SROI_BLOCK_VALUE',
      'SROI_BLOCK_VALUE',
    ])
  })

  it('a formula that takes its catalogue from a cell follows that cell by itself', async () => {
    session.replace({ rulebook: builtInRulebook().with({ catalogues: [ownCatalogue('10000.00')], policies: [] }) })
    const excel = await open({ Blad1: [['duoplus', formula('=SROI_BLOCK_VALUE("2",1,12,A1)')]] })
    await excel.functions.settled()
    expect(excel.shown()).toEqual([['duoplus', 40000]])
    await excel.type('A1', 'oost')
    expect(excel.shown()).toEqual([['oost', 10000]])
  })

  it('an imported catalogue reaches the cells of the workbook it was imported in', async () => {
    const excel = await open({ Blad1: [[formula('=SROI_BLOCK_VALUE("2",1)')]] })
    await excel.functions.settled()
    await keepCatalogue(createOfficeWorkbook(), session, ownCatalogue('12345.00'), {})
    await quiet(excel)
    expect(excel.shown()).toEqual([[12345]])
  })
})

describe('a workbook opened before anyone opened the pane', () => {
  /** A workbook that carries its own catalogue; Excel shows the page of the add-in, which knows nothing yet. */
  async function opened(rows: readonly (readonly GivenCell[])[]): Promise<FunctionsInExcel> {
    const excel = await open({ Blad1: rows })
    await excel.functions.settled()
    await keepCatalogue(createOfficeWorkbook(), session, ownCatalogue('10000.00'), {}, { asDefault: true })
    await quiet(excel)
    session.replace({ ...NOTHING_READ, restoring: true })
    return excel
  }

  /** A person types while the page is still reading; a while later nothing has been answered. */
  async function typeEarly(excel: FunctionsInExcel, address: string, content: string): Promise<void> {
    const typed = excel.type(address, content)
    await new Promise((resolve) => setTimeout(resolve, 400))
    void typed
  }

  it('shows #BUSY! while its catalogues are read, and then the right amount without another call', async () => {
    const excel = await opened([['stored']])
    await typeEarly(excel, 'B1', '=SROI_BLOCK_VALUE("2",1)')
    await typeEarly(excel, 'C1', '=IFERROR(SROI_BLOCK_VALUE("2",1),0)')
    expect(excel.shown()).toEqual([['stored', '#BUSY!', '#BUSY!']])
    await restoreSession(createOfficeWorkbook(), session)
    session.replace({ restoring: false })
    await excel.functions.settled()
    expect(excel.shown()).toEqual([['stored', 10000, 10000]])
  })

  it('waits with everything: a date may count from 1900 or from 1904', async () => {
    const excel = await opened([['stored']])
    await typeEarly(excel, 'B1', '=SROI_EXPECTED(36500,DATE(2026,1,1),"31-12-2026","1-1-2026")')
    expect(excel.shown()).toEqual([['stored', '#BUSY!']])
    await restoreSession(createOfficeWorkbook(), session)
    session.replace({ restoring: false })
    await excel.functions.settled()
    expect(excel.shown()).toEqual([['stored', 100]])
  })

  it('keeps the amounts it was saved with until they are computed anew', async () => {
    const excel = await opened([[{ formula: '=SROI_BLOCK_VALUE("2",1)' }]])
    expect(excel.shown()).toEqual([[10000]])
    await restoreSession(createOfficeWorkbook(), session)
    session.replace({ restoring: false })
    await createOfficeWorkbook().recalculate()
    await quiet(excel)
    expect(excel.shown()).toEqual([[10000]])
  })

  it('says that the settings were not read where they could not be, and answers what names its version', async () => {
    const excel = await opened([['stored']])
    session.replace({ restoring: false, settingsUnread: true })
    await excel.type('B1', '=SROI_BLOCK_VALUE("2",1)')
    await excel.type('C1', '=SROI_OBLIGATION(1000000)')
    await excel.type('D1', '=SROI_BLOCK_VALUE("WW",1,12,"den-haag@2023-07-01")')
    expect(excel.shown()).toEqual([['stored', '#N/A', '#N/A', 20000]])
    expect(excel.functions.messageAt('Blad1', 1, 2)).toMatch(/^De instellingen van deze werkmap zijn niet gelezen/)
  })

  it('with damaged settings says so too, until they are stored anew', async () => {
    const excel = await opened([['stored']])
    excel.host.byPerson((model) => {
      const sheet = model.sheetNamed('SROI Instellingen')
      for (const { row, cell } of sheet?.cellsIn({ top: 1, left: 1, bottom: 100, right: 1 }) ?? [])
        if (cell.value === 'settings') sheet?.enter(row, 3, '{')
    })
    await restoreSession(createOfficeWorkbook(), session)
    session.replace({ restoring: false })
    await excel.type('B1', '=SROI_BLOCK_VALUE("2",1)')
    expect(excel.shown()).toEqual([['stored', '#N/A']])
    await keepCatalogue(createOfficeWorkbook(), session, ownCatalogue('10000.00'), {}, { asDefault: true })
    await quiet(excel)
    expect(excel.shown()).toEqual([['stored', 10000]])
  })
})

describe.each([
  ['1900', false],
  ['1904', true],
])('a workbook that counts days from %s', (_, date1904) => {
  it('gives the same values, once it has been read', async () => {
    const excel = await open({})
    excel.host.model.date1904 = date1904
    session.replace({ ...NOTHING_READ, restoring: true })
    addSheet(excel.host.model, 'Datums', datedSheet(date1904))
    excel.host.calculate()
    await restoreSession(createOfficeWorkbook(), session)
    session.replace({ restoring: false })
    await quiet(excel)
    expect(excel.shown('Datums').map((cells, at) => [DATED_FORMULAS[at]?.[0], cells[1]])).toEqual(
      DATED_FORMULAS.map(([text, gives]) => [text, gives]),
    )
  })
})

describe('settings that could not be read when the workbook opened', () => {
  it('are read before anything of ours is written over them', async () => {
    await open({ Blad1: [['x']] })
    const port = createOfficeWorkbook()
    await keepCatalogue(port, session, ownCatalogue('10000.00'), { 'OP-1': 'oost@2026-01-01' })
    session.replace({ ...NOTHING_READ, settingsUnread: true })
    await keepCatalogue(port, session, ownCatalogue('20000.00', '2027-01-01'), {})
    expect(session.state().settings.pins).toEqual({ 'OP-1': 'oost@2026-01-01' })
  })
})

describe('a call before the workbook was read', () => {
  it('gives up waiting after a while, in words, and is right again once it has been read', async () => {
    const waiting = createSession(builtInRulebook())
    waiting.replace({ restoring: true })
    const whenRestored = afterRestoring(waiting, 10)
    const state = () => waiting.state().restoring
    expect(await Promise.all([whenRestored(state), whenRestored(state)])).toEqual([true, true])
    expect(whenRestored(state)).toBe(true)
    waiting.replace({ restoring: false })
    expect(whenRestored(state)).toBe(false)
    waiting.replace({ restoring: true })
    const later = whenRestored(state)
    waiting.replace({ restoring: false })
    expect(await later).toBe(false)
  })
})

describe('formulas Excel did not recognise', () => {
  it('stay at #NAME? after the add-in is there, until they are repaired', async () => {
    const metadata = { ...FunctionsInExcel.metadata }
    const excel = await open(
      {
        Blad1: [
          [formula('=SROI_BLOCK_VALUE("2",1)'), formula('=IFERROR(SROI_JOBS(0,1,2),"leeg")')],
          [formula('=ROUND(SROI_OBLIGATION(1000000),0)'), formula('=_xldudf_SROI_OBLIGATION(2000000)')],
          [formula('=[2]!_xldudf_SROI_OBLIGATION(2000000)'), formula('=NIEMAND(1)')],
        ],
        Slot: [[formula('=SROI_BLOCK_VALUE("2",1)')]],
      },
      { metadata: null },
    )
    const before = [
      ['#NAME?', 'leeg'],
      ['#NAME?', '#NAME?'],
      ['#NAME?', '#NAME?'],
    ]
    expect(excel.shown()).toEqual(before)
    excel.functions.metadata = metadata
    const locked = excel.host.model.sheetNamed('Slot')
    if (locked) locked.isProtected = true
    await createOfficeWorkbook().recalculate()
    await quiet(excel)
    expect(excel.shown()).toEqual(before)

    expect(await repairFormulas(createOfficeWorkbook())).toEqual({
      repaired: 4,
      notRepaired: [{ sheet: 'Slot', address: 'A1', reason: 'protected' }],
    })
    await quiet(excel)
    expect(excel.shown()).toEqual([
      [40000, 'leeg'],
      [50000, 100000],
      [100000, '#NAME?'],
    ])
    expect(excel.shown('Slot')).toEqual([['#NAME?']])
    expect(excel.host.model.sheetNamed('Blad1')?.at(3, 1)?.formula).toBe('=SROI_OBLIGATION(2000000)')
  })

  it('are counted as not repaired while Excel still does not know them', async () => {
    const excel = await open({ Blad1: [[formula('=SROI_BLOCK_VALUE("2",1)')]] }, { metadata: null })
    expect(await repairFormulas(createOfficeWorkbook())).toEqual({
      repaired: 0,
      notRepaired: [{ sheet: 'Blad1', address: 'A1', reason: 'still-unknown' }],
    })
    expect(excel.shown()).toEqual([['#NAME?']])
  })
})

describe('starting with the workbook', () => {
  it('is off, can be chosen, and asks colleagues without the add-in nothing', async () => {
    const { host } = await open({ Blad1: [['x']] })
    const startup = createStartupChoice()
    expect(await startup?.read()).toBe(false)
    await startup?.choose(true)
    expect(await startup?.read()).toBe(true)
    expect([...host.settings]).toEqual([['Office.DisableTrustUX', 'true']])
    await startup?.choose(false)
    expect(await startup?.read()).toBe(false)
    expect([...host.settings]).toEqual([])
    expect(host.gaps).toEqual([])
  })

  it('is said to have failed where Excel refuses', async () => {
    const { host } = await open({ Blad1: [['x']] })
    jest.spyOn(host, 'execute').mockResolvedValue([7000])
    await expect(createStartupChoice()?.choose(true)).rejects.toMatchObject({ name: 'WorkbookError' })
  })
})
