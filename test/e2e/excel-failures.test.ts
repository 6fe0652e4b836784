import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { CURRENT_EXCEL, type HostOptions, OfficeHost, OLDEST_EXCEL, TRANSPORT } from '../office-host'
import { stateOf, type WorkbookState } from '../office-host/model/state'
import { openFile } from '../office-host/open-file'
import { findBrowser, launchBrowser } from '../support/browser'
import { eventually, type ExcelPage, type ExcelVisit, openInExcel } from '../support/excel-page'
import { describeWhere } from '../support/needs'
import { type PreviewServer, servePreview } from '../support/serve'

const search = findBrowser()
const SAMPLE = join('preview', 'samples', 'duoplus-2026.xlsx')
const TABS = ['SROI Overzicht', 'SROI Bevindingen']

describeWhere('found' in search, 'missing' in search ? search.missing : '')('when Excel does not do it', () => {
  let browser: Browser
  let server: PreviewServer
  let excel: ExcelPage
  /** Requests between the button and the one that makes the summary. */
  let untilCommit = 0
  let untilFirstWrite = 0

  beforeAll(async () => {
    ;[browser, server] = await Promise.all([launchBrowser(search), servePreview()])
    await openSample()
    const before = await quiet()
    await make()
    await excel.pane.getByRole('heading', { name: excel.t.summary.done }).waitFor()
    const writes = excel.host.requests.map(({ wrote }, at) => (wrote ? at : -1)).filter((at) => at >= before)
    untilFirstWrite = (writes[0] ?? 0) - before
    untilCommit = (writes.at(-1) ?? 0) - before
    await excel.close()
  }, 120_000)
  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })
  afterEach(async () => {
    await excel.close()
    expect(excel.faults).toEqual([])
    expect(excel.host.gaps).toEqual([])
  })

  const openSample = async (
    { requirements = CURRENT_EXCEL, ...visit }: ExcelVisit & HostOptions = {},
    prepare: (host: OfficeHost) => void = () => undefined,
  ) => {
    const host = new OfficeHost({ requirements })
    await openFile(host.model, SAMPLE)
    prepare(host)
    excel = await openInExcel(browser, server.address, host, visit)
    await excel.ready()
    return excel
  }
  const make = async () => {
    await excel.open('summary')
    await excel.press(excel.t.summary.make)
  }
  /** The pane has asked all it wants to know for now; gives the number of requests until then. */
  const quiet = async (): Promise<number> => {
    for (let count = -1; count !== excel.host.requests.length;) {
      count = excel.host.requests.length
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    return excel.host.requests.length
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
    expect(names()).toEqual(expect.arrayContaining(TABS))
    await eventually(() => expect(names().filter((name) => name.startsWith('SROI~'))).toEqual([]))
  }

  it('waits for a person who is editing a cell, says so, and goes on', async () => {
    const { host, pane, t } = await openSample()
    await quiet()
    host.startEditingCell()
    await make()
    await pane.getByText(t.progress.editing).waitFor()
    expect(names()).not.toEqual(expect.arrayContaining(TABS))
    host.stopEditingCell()
    await pane.getByRole('heading', { name: t.summary.done }).waitFor()
    expect(await pane.getByText(t.progress.editing).count()).toBe(0)
  })

  it('tells a person who is editing a cell to finish that where Excel cannot wait', async () => {
    const { host, pane, t } = await openSample({ requirements: OLDEST_EXCEL })
    await quiet()
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
      const { host, t } = await openSample({ language })
      await quiet()
      const before = state()
      host.failRequest(untilCommit, { kind: 'transport', status, applied: false })
      await make()
      await says(t.errors.workbook[problem], t.errors.left['as-it-was'])
      expect(state()).toEqual(before)
      if (problem === 'connection-lost') await worksAfterReload()
      else await worksNow()
    })
  })

  it.each([
    ['as the preparations begin', () => untilFirstWrite, { kind: 'transport', status: 5012, applied: false }],
    [
      'after all was done and only the answer is lost',
      () => untilCommit,
      { kind: 'transport', status: 5012, applied: true },
    ],
    ['half-way the change', () => untilCommit, { kind: 'action', index: 9, code: 'GeneralException' }],
  ] as const)('a failure %s is taken back and told', async (_name, at, fault) => {
    const { host, t } = await openSample()
    await quiet()
    const before = state()
    host.failRequest(at(), fault)
    await make()
    await says(t.errors.left['as-it-was'])
    expect(state()).toEqual(before)
    await worksNow()
  })

  it('says that a person has to look where taking back fails as well', async () => {
    const { host, t } = await openSample()
    await quiet()
    for (let at = 0; at < 5; at++) {
      host.failRequest(untilCommit + at, { kind: 'transport', status: TRANSPORT.sessionLost, applied: at === 0 })
    }
    await make()
    await says(t.errors.workbook['connection-lost'], t.errors.left.unknown)
    expect(names()).toEqual(expect.arrayContaining(TABS))
    await worksAfterReload()
  })

  it('tells why a check could not be made, and makes it when asked again', async () => {
    const { host, pane, t } = await openSample()
    await quiet()
    host.failRequest(0, { kind: 'transport', status: TRANSPORT.sessionLost, applied: false })
    await excel.open('validation')
    await excel.press(t.validation.run)
    await says(t.errors.workbook['connection-lost'])
    await excel.press(t.validation.rerun)
    await pane.getByRole('heading', { level: 2, name: /\d/ }).waitFor()
    expect(await alert().count()).toBe(0)
  })

  it.each([
    ['before anything was prepared', () => untilFirstWrite, false, 'as it was'],
    ['while things were prepared', () => untilFirstWrite, true, 'as it was'],
    ['just before the change', () => untilCommit, false, 'as it was'],
    ['just after the change', () => untilCommit, true, 'complete'],
  ] as const)('a pane that closes %s leaves the workbook as it was or complete', async (_name, at, applied, left) => {
    const { host, page } = await openSample()
    await quiet()
    const before = state()
    host.failRequest(at(), { kind: 'pane-closed', applied })
    await make()
    await eventually(() => expect(host.paneIsClosed).toBe(true))
    await page.goto('about:blank')
    if (left === 'as it was') expect(state()).toEqual(before)
    else expect(names()).toEqual(expect.arrayContaining(TABS))

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
      await quiet()
      const before = state()
      await make()
      await says(t.errors.workbook[problem], t.errors.left['as-it-was'])
      expect(state()).toEqual(before)
    },
  )
})

function protect({ model }: OfficeHost): void {
  model.isProtected = true
}

function lock({ model }: OfficeHost): void {
  model.readOnly = true
}
