import { join } from 'node:path'
import { CURRENT_EXCEL, type Fault, type HostOptions, OfficeHost, OLDEST_EXCEL, TRANSPORT } from '../office-host'
import { stateOf, type WorkbookState } from '../office-host/model/state'
import { openFile } from '../office-host/open-file'
import { ACTION, type BatchRequest } from '../office-host/wire/request'
import { closeInOrder, eventually, type ExcelPage, type ExcelVisit, openInExcel } from '../support/excel-page'
import { describeInBrowser } from '../support/in-browser'
import { OUR_TABS } from '../support/our-tabs'

const SAMPLE = join('preview', 'samples', 'duoplus-2026.xlsx')

describeInBrowser('when Excel does not do it', (at) => {
  let excel: ExcelPage
  /** How many requests set something; the first of them prepares, the last makes the change. */
  let setting = 0

  beforeAll(async () => {
    const { host, pane, t } = await openSample()
    host.beforeRequest = (_number, request) => void (setting += setsSomething(request) ? 1 : 0)
    await make()
    await pane.getByRole('heading', { name: t.summary.done }).waitFor()
    await excel.close()
  }, 120_000)
  afterEach(() => closeInOrder(excel))

  const openSample = async (
    { requirements = CURRENT_EXCEL, ...visit }: ExcelVisit & HostOptions = {},
    prepare: (host: OfficeHost) => void = () => undefined,
  ) => {
    const host = new OfficeHost({ requirements })
    await openFile(host.model, SAMPLE)
    prepare(host)
    excel = await openInExcel(at, host, visit)
    await excel.ready()
    return excel
  }
  const make = async () => {
    await excel.open('summary')
    await excel.press(excel.t.summary.make)
  }
  /** Plays a failure at the first or last request that sets something, and another at all that follow. */
  const failWrite = (which: 'first' | 'last', fault: Fault, afterwards?: Fault) => {
    let count = 0
    let following: Fault | undefined
    excel.host.beforeRequest = (_number, request) => {
      if (following !== undefined) excel.host.failRequest(0, following)
      else if (setsSomething(request) && ++count === (which === 'first' ? 1 : setting)) {
        excel.host.failRequest(0, fault)
        following = afterwards
      }
    }
  }
  /** What people can find in the workbook; what is prepared in the dark is not for them. */
  const state = (): WorkbookState => {
    const all = stateOf(excel.host.model)
    return { ...all, sheets: all.sheets.filter(({ name }) => !name.startsWith('SROI~')) }
  }
  const names = () => excel.host.model.sheets.map(({ name }) => name)
  const alert = () => excel.pane.locator('.fui-MessageBar').filter({ visible: true }).first()
  const says = async (...sentences: string[]) => {
    await alert().waitFor()
    const text = await alert().innerText()
    for (const sentence of sentences) expect(text).toContain(sentence)
  }
  /** A person tries again, with a fresh pane or the same. */
  const worksAfterReload = async () => {
    await excel.page.reload()
    await excel.ready()
    await worksNow()
  }
  const worksNow = async () => {
    await make()
    await excel.pane.getByRole('heading', { name: excel.t.summary.done }).waitFor()
    expect(names()).toEqual(expect.arrayContaining([...OUR_TABS]))
    await eventually(() => expect(names().filter((name) => name.startsWith('SROI~'))).toEqual([]))
  }

  it('waits for a person who is editing a cell, says so, and goes on', async () => {
    const { host, pane, t } = await openSample()
    host.startEditingCell()
    await make()
    await pane.getByText(t.progress.editing).waitFor()
    expect(names()).not.toEqual(expect.arrayContaining([...OUR_TABS]))
    host.stopEditingCell()
    await pane.getByRole('heading', { name: t.summary.done }).waitFor()
    expect(await pane.getByText(t.progress.editing).count()).toBe(0)
  })

  it('tells a person who is editing a cell to finish that where Excel cannot wait', async () => {
    const { host, pane, t } = await openSample({ requirements: OLDEST_EXCEL })
    host.startEditingCell()
    await make()
    await says(t.errors.workbook['editing-cell'], t.errors.left['as-it-was'])
    host.stopEditingCell()
    await excel.press(t.summary.make)
    await pane.getByRole('heading', { name: t.summary.done }).waitFor()
  })

  describe.each([
    ['the session is lost', TRANSPORT.sessionLost, 'connection-lost', 'nl'],
    ['a dialog of Excel is open', TRANSPORT.modalDialogOpen, 'busy', 'en'],
    ['Excel is asked too much', TRANSPORT.activityLimit, 'busy', 'nl'],
    ['the request is too large', TRANSPORT.requestTooLarge, 'too-large', 'en'],
    ['the answer is too large', TRANSPORT.responseTooLarge, 'too-large', 'nl'],
    ['access is denied', TRANSPORT.accessDenied, 'no-permission', 'en'],
    ['the request comes from a context that is gone', TRANSPORT.invalidContext, 'connection-lost', 'nl'],
    ['Excel fails for a reason it does not tell', TRANSPORT.unknown, 'host-failure', 'en'],
  ] as const)('%s', (_name, status, problem, language) => {
    it('while the summary is put in the workbook: nothing has changed, the pane says so, and can do it again', async () => {
      const { t } = await openSample({ language })
      const before = state()
      failWrite('last', { kind: 'transport', status, applied: false })
      await make()
      await says(t.errors.workbook[problem], t.errors.left['as-it-was'])
      expect(state()).toEqual(before)
      if (problem === 'connection-lost') await worksAfterReload()
      else await worksNow()
    })
  })

  it.each([
    ['as the preparations begin', 'first', { kind: 'transport', status: 5012, applied: false }],
    ['after all was done and only the answer is lost', 'last', { kind: 'transport', status: 5012, applied: true }],
    ['half-way the change', 'last', { kind: 'action', index: 9, code: 'GeneralException' }],
  ] as const)('a failure %s is taken back and told', async (_name, at, fault) => {
    const { t } = await openSample()
    const before = state()
    failWrite(at, fault)
    await make()
    await says(t.errors.left['as-it-was'])
    expect(state()).toEqual(before)
    await worksNow()
  })

  it('says that a person has to look where taking back fails as well', async () => {
    const { host, t } = await openSample()
    failWrite('last', lost(true), lost(false))
    await make()
    await says(t.errors.workbook['connection-lost'], t.errors.left.unknown)
    expect(names()).toEqual(expect.arrayContaining([...OUR_TABS]))
    host.beforeRequest = null
    await worksAfterReload()
  })

  it('tells why a check could not be made, and makes it when asked again', async () => {
    const { host, pane, t } = await openSample()
    await excel.open('validation')
    host.beforeRequest = () => host.failRequest(0, lost(false))
    await excel.press(t.validation.run)
    await says(t.errors.workbook['connection-lost'])
    host.beforeRequest = null
    await excel.press(t.validation.rerun)
    await pane.getByRole('heading', { level: 2, name: /\d/ }).waitFor()
    expect(await alert().count()).toBe(0)
  })

  it.each([
    ['before anything was prepared', 'first', false, 'as it was'],
    ['while things were prepared', 'first', true, 'as it was'],
    ['just before the change', 'last', false, 'as it was'],
    ['just after the change', 'last', true, 'complete'],
  ] as const)('a pane that closes %s leaves the workbook as it was or complete', async (_name, at, applied, left) => {
    const { host, page } = await openSample()
    const before = state()
    failWrite(at, { kind: 'pane-closed', applied })
    await make()
    await eventually(() => expect(host.paneIsClosed).toBe(true))
    await page.goto('about:blank')
    if (left === 'as it was') expect(state()).toEqual(before)
    else expect(names()).toEqual(expect.arrayContaining([...OUR_TABS]))

    await page.goBack()
    await excel.ready()
    await eventually(() => expect(names().filter((name) => name.startsWith('SROI~'))).toEqual([]))
    await worksAfterReload()
  })

  it.each([
    ['its structure is protected', 'workbook-protected', protect],
    ['it may only be read', 'read-only', lock],
  ] as const)(
    'a workbook of which %s stays as it is, and the person reads what to do',
    async (_name, problem, prepare) => {
      const { t } = await openSample({}, prepare)
      const before = state()
      await make()
      await says(t.errors.workbook[problem], t.errors.left['as-it-was'])
      expect(state()).toEqual(before)
    },
  )
})

function setsSomething({ Actions }: BatchRequest): boolean {
  return Actions.some(({ ActionType }) => ActionType === ACTION.set)
}

function lost(applied: boolean): Fault {
  return { kind: 'transport', status: TRANSPORT.sessionLost, applied }
}

function protect({ model }: OfficeHost): void {
  model.isProtected = true
}

function lock({ model }: OfficeHost): void {
  model.readOnly = true
}
