import { join } from 'node:path'
import { findingTexts, templatesTexts } from '#texts'
import { readParts } from '#workbook'
import { addSheet, type OfficeHost } from '../office-host'
import { snapshotOf } from '../office-host/model/snapshot'
import { openFile } from '../office-host/open-file'
import {
  closeInOrder,
  eventually,
  type ExcelPage,
  excelWithFunctions,
  type ExcelVisit,
  modelCell,
  openInExcel,
} from '../support/excel-page'
import { describeInBrowser } from '../support/in-browser'
import { INZET_HEADERS, monitoringSheets, YEAR_2026 } from '../support/monitoring-file'
import { OUR_TABS } from '../support/our-tabs'

const SAMPLE = join('preview', 'samples', 'duoplus-2026.xlsx')
const CATALOGUE = join('test', 'fixtures', 'csv', 'duoplus.csv')

describeInBrowser('the main job in Excel', (at) => {
  let excel: ExcelPage
  afterEach(async () => {
    await closeInOrder(excel)
    expect(excel.host.refusals).toEqual([])
  })

  const open = async (host: OfficeHost, visit: ExcelVisit = {}) => {
    excel = await openInExcel(at, host, visit)
    await excel.ready()
    return excel
  }
  const openSample = async (visit: ExcelVisit = {}) => {
    const { host } = excelWithFunctions()
    await openFile(host.model, SAMPLE)
    return open(host, visit)
  }
  const openEmpty = async (visit: ExcelVisit = {}) => {
    const { host } = excelWithFunctions()
    host.model.addSheet('Blad1')
    return open(host, visit)
  }
  const sheetNames = () => excel.host.model.sheets.map(({ name }) => name)
  const writes = () => excel.host.requests.filter(({ wrote }) => wrote)
  const showsEventually = (sheet: string, address: string, value: unknown) =>
    eventually(() => expect(excel.cell(sheet, address)).toEqual(value))

  it('explains itself the first time, and not again', async () => {
    const { pane, t, page } = await openEmpty({ newcomer: true })
    await pane.getByText(t.overview.firstRun).waitFor()
    await pane.getByRole('heading', { name: t.overview.noTables }).waitFor()
    await pane.getByRole('button', { name: t.overview.choiceTemplate }).waitFor()
    await excel.press(t.overview.firstRunDone)
    await page.reload()
    await excel.ready()
    expect(await pane.getByText(t.overview.firstRun).count()).toBe(0)
    expect(writes()).toEqual([])
  })

  it.each(['nl', 'en'] as const)('%s: checks, leads to the cell to mend, and sees it mended', async (language) => {
    const { pane, t } = await openSample({ language })
    await excel.open('validation')
    await excel.press(t.validation.run)
    const headline = pane.getByRole('heading', { level: 2 }).filter({ hasText: /\d/ })
    const before = await headline.innerText()
    const group = pane.getByRole('button', { name: findingTexts(language).title('block-unknown') })
    await group.click()
    await excel.press('D27')
    await eventually(() => expect(excel.selection()).toEqual(['Inzet', 'D27']))
    expect(excel.cell('Inzet', 'D27')).toBe('16')
    excel.type('Inzet', 'D27', "'2")
    await group.waitFor({ state: 'detached' })
    expect(await headline.innerText()).not.toBe(before)
    expect(writes()).toEqual([])
  })

  it('stops a long check, and the pane goes on working', async () => {
    const { host } = excelWithFunctions()
    addSheet(host.model, 'Opdrachten', monitoringSheets()['Opdrachten'] ?? [])
    const [start, end] = YEAR_2026
    const row = (at: number) =>
      ['OP-1', '2026-Q1', `K-${at}`, '2', start, end, 0.5, null, null, 5000, 'akkoord', 234] as const
    addSheet(host.model, 'Inzet', [[...INZET_HEADERS], ...Array.from({ length: 8_000 }, (_, at) => row(at))])
    excel = await openInExcel(at, host)
    const { pane, t } = excel
    await excel.open('validation')
    await excel.press(t.validation.run)
    await excel.press(t.stop)
    // The pane may or may not have read the workbook by itself before a person asked.
    const stopped = pane.getByText(t.progress.stopped).or(pane.getByText(t.validation.stoppedKept))
    await stopped.filter({ visible: true }).waitFor()
    await excel.press(t.validation.run)
    await pane.getByRole('heading', { level: 2, name: /\d/ }).waitFor()
    expect(writes()).toEqual([])
  })

  it.each(['nl', 'en'] as const)('%s: imports a published table, keeps it, and knows it again', async (language) => {
    const { pane, t, host, page } = await openSample({ language })
    excel.type('Inzet', 'T4', '=SROI_BLOCK_VALUE("2",0.5,12,"eigen-tabel")')
    await showsEventually('Inzet', 'T4', { error: '#N/A' })
    await excel.open('catalogue')
    await excel.press(t.catalogue.import)
    await pane.locator('input[type=file]').setInputFiles(CATALOGUE)
    await excel.press(t.import.next)
    const rest = language === 'nl' ? /^Neem de overige/ : /^Accept the (other|remaining)/
    await pane.getByRole('button', { name: rest }).click()
    await excel.press(t.import.toSettle)
    await pane.getByLabel(t.import.settle.id).fill('eigen-tabel')
    await pane.getByLabel(t.import.settle.authority).fill('Eigen regio')
    await pane.getByLabel(t.import.settle.label).fill('Eigen tabel')
    await excel.press(t.import.settle.confirm)
    await pane.getByRole('heading', { name: t.import.kept('Eigen tabel') }).waitFor()
    const kept = [...readParts(snapshotOf(host.model)).keys()].join()
    expect(kept).toMatch(/catalogue\/eigen-tabel@.*import\/eigen-tabel@.*settings/)
    expect(host.model.sheetNamed('SROI Instellingen')?.visibility).not.toBe('Visible')
    await showsEventually('Inzet', 'T4', 20_000)

    await page.reload()
    await excel.ready()
    await excel.open('catalogue')
    await pane.getByText(t.catalogue.inFormulas('eigen-tabel')).waitFor()
    excel.type('Inzet', 'T5', '=SROI_BLOCK_VALUE("2",1,12,"eigen-tabel")')
    await showsEventually('Inzet', 'T5', 40_000)
  })

  it('keeps a review when Excel hides the pane, once, and goes on with it after the pane was loaded anew', async () => {
    const { pane, t, host, page } = await openSample()
    const isKept = () => readParts(snapshotOf(host.model)).has('import-draft')
    await excel.open('catalogue')
    await excel.press(t.catalogue.import)
    await pane.locator('input[type=file]').setInputFiles(CATALOGUE)
    await excel.press(t.import.next)
    const answered = await pane.getByText(/^1 van \d+ beantwoord$/).innerText()
    expect(writes()).toEqual([])
    host.showPane(false)
    await eventually(() => expect(isKept()).toBe(true))
    await pane.getByText(t.import.later.outcome.kept).waitFor()
    const count = writes().length
    host.showPane(true)
    host.showPane(false)

    await page.reload()
    await excel.ready()
    expect(writes().length).toBe(count)
    await excel.press(t.import.later.resume('duoplus.csv'))
    await pane.getByText(answered).waitFor()
    await excel.press(t.import.cancel)
    await excel.press(t.import.later.discard)
    await eventually(() => expect(isKept()).toBe(false))
  })

  it.each(['nl', 'en'] as const)('%s: summarises in the workbook, twice the same', async (language) => {
    const { pane, t, host } = await openSample({ language })
    const own = sheetNames()
    const users = () => JSON.stringify(snapshotOf(host.model).sheets.filter(({ name }) => own.includes(name)))
    const before = users()
    await excel.open('summary')
    await excel.press(t.summary.make)
    await pane.getByRole('heading', { name: t.summary.done }).waitFor()
    expect(sheetNames()).toEqual([...own, ...OUR_TABS])
    expect(users()).toBe(before)
    await excel.press(t.summary.openTab('SROI Overzicht'))
    await eventually(() => expect(excel.selection()).toEqual(['SROI Overzicht', 'A1']))
    const first = JSON.stringify(snapshotOf(host.model))
    const count = writes().length
    await excel.press(t.summary.remake)
    await eventually(() => expect(writes().length).toBeGreaterThan(count))
    await pane.getByRole('button', { name: t.summary.remake }).waitFor()
    expect(JSON.stringify(snapshotOf(host.model))).toBe(first)
    // Its own writing is not a change by a person.
    const stale = pane.getByText(t.summary.staleSince('').split(':')[0]?.trim() ?? '')
    expect(await stale.count()).toBe(0)
    excel.type('Inzet', 'D27', "'2")
    await stale.waitFor()
  })

  it('computes in cells: our functions, native ones over them, and tables that spill', async () => {
    const { host } = await openEmpty()
    excel.type('Blad1', 'A1', 1_000_000)
    excel.type('Blad1', 'A2', '=SROI_OBLIGATION(A1)')
    excel.type('Blad1', 'A3', '=SUM(A1:A2)')
    excel.type('Blad1', 'A4', '=IFERROR(SROI_BLOCK_VALUE("99",1),-1)')
    excel.type('Blad1', 'C1', '=SROI_BLOCKS()')
    await showsEventually('Blad1', 'A3', 1_050_000)
    await showsEventually('Blad1', 'A4', -1)
    await eventually(() => expect(modelCell(host, 'Blad1', 'C3')?.spilledFrom).toEqual({ row: 1, column: 3 }))
    excel.type('Blad1', 'A1', 2_000_000)
    await showsEventually('Blad1', 'A3', 2_100_000)
  })

  it('explains the amount in the selected cell', async () => {
    const { pane, t, host } = await openSample()
    excel.type('Inzet', 'T4', '=SROI_BLOCK_VALUE("3",1,6)')
    await showsEventually('Inzet', 'T4', 7500)
    host.select('Inzet', { top: 4, bottom: 4, left: 20, right: 20 })
    await pane.getByText('T4 · € 7.500,00').waitFor()
    await excel.press(t.explain.why)
    await pane
      .getByRole('group', { name: t.explain.label })
      .getByText('€ 15.000 per fte per jaar × 1 fte × 6 maanden')
      .waitFor()
    host.select('Inzet', { top: 1, bottom: 1, left: 1, right: 1 })
    await pane.getByRole('button', { name: t.explain.why }).waitFor({ state: 'detached' })
  })

  it.each(['nl', 'en'] as const)('%s: sets up an empty monitoring workbook that computes', async (language) => {
    const { pane, t, host } = await openEmpty({ language })
    const words = templatesTexts(language).screen
    await excel.press(t.overview.choiceTemplate)
    await excel.press(words.insert)
    await pane.getByRole('heading', { name: words.done }).waitFor()
    expect(host.model.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))).toEqual(
      expect.arrayContaining(['Opdrachten', 'Inzet']),
    )
    await pane.getByRole('button', { name: words.goTo('Opdrachten') }).click()
    await eventually(() => expect(excel.selection()[0]).toBe('Opdrachten'))

    const [start, end] = YEAR_2026
    const fill = (sheet: string, cells: Readonly<Record<string, string | number>>) => {
      for (const [address, content] of Object.entries(cells)) excel.type(sheet, address, content)
    }
    fill('Opdrachten', { A5: 'OP-1', G5: start, H5: end, I5: 1_000_000 })
    fill('Inzet', { A5: 'OP-1', B5: '2026-Q1', C5: 'K-1', D5: "'2", H5: 0.5 })
    await showsEventually('Opdrachten', 'L5', 50_000)
    await showsEventually('Inzet', 'M5', 5000)
    await excel.open('validation')
    await excel.press(t.validation.run)
    await pane.getByRole('button', { name: t.validation.rerun, exact: true }).waitFor()
    await excel.open('overview')
    await pane.getByText(t.overview.size(1, 1, 0)).waitFor()
  })

  it('repairs formulas that were entered while Excel did not know them, and says what it could not reach', async () => {
    const { host, functions } = excelWithFunctions()
    const { metadata } = functions
    functions.metadata = null
    for (const name of ['Blad1', 'Dicht']) {
      const sheet = host.model.addSheet(name)
      host.byPerson(() => {
        sheet.enter(1, 1, '=SROI_OBLIGATION(1000000)')
        host.changed(sheet, { top: 1, bottom: 1, left: 1, right: 1 })
      })
    }
    expect(modelCell(host, 'Blad1', 'A1')?.value).toEqual({ error: '#NAME?' })
    functions.metadata = metadata
    const closed = host.model.sheetNamed('Dicht')
    if (closed !== undefined) closed.isProtected = true

    const { pane, t, page } = await open(host)
    await pane.getByRole('button', { name: t.menu.label }).click()
    await page.getByRole('menuitem', { name: t.menu.formulas }).click()
    await excel.press(t.formulas.repair)
    await pane.getByRole('heading', { name: t.formulas.repaired(1) }).waitFor()
    await pane.getByText(t.formulas.protectedSheet('Dicht', 1)).waitFor()
    await showsEventually('Blad1', 'A1', 50_000)
    expect(excel.cell('Dicht', 'A1')).toEqual({ error: '#NAME?' })
  })

  it('starts with the workbook once a person wants that', async () => {
    const { pane, t, host, page } = await openSample()
    await pane.getByRole('button', { name: t.menu.label }).click()
    await page.getByRole('menuitem', { name: t.menu.formulas }).click()
    const choice = pane.getByRole('checkbox', { name: t.formulas.startupLabel })
    expect(await choice.isChecked()).toBe(false)
    await choice.check()
    await pane.getByText(t.formulas.startupOn).first().waitFor()
    const on = host.runtime.startState
    expect(host.settings.get('Office.DisableTrustUX')).toBe('true')
    await choice.uncheck()
    await pane.getByText(t.formulas.startupOff).first().waitFor()
    expect([on, host.runtime.startState]).toEqual(['Background', 'Inactive'])
  })

  it('takes text from the workbook for text, on every screen and in every tab', async () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const { host } = excelWithFunctions()
    const [headers = [], first = [], second = []] = monitoringSheets()['Opdrachten'] ?? []
    const [inzetHeaders = [], row = []] = monitoringSheets()['Inzet'] ?? []
    addSheet(host.model, 'Opdrachten', [headers, ['=1+1', hostile, '=cmd', ...first.slice(3)], second])
    addSheet(host.model, `<b>'Inzet' & co`, [
      inzetHeaders,
      ['=1+1', ...row.slice(1)],
      ['OP-2', ...row.slice(1, 3), hostile, ...row.slice(4)],
    ])
    const { pane, t, page } = await open(host)
    await excel.open('validation')
    await excel.press(t.validation.run)
    await pane.getByText(`<b>'Inzet' & co`).first().waitFor()
    const closed = pane.getByRole('heading').getByRole('button', { expanded: false })
    while ((await closed.count()) > 0) await closed.first().click()
    await pane.getByText(hostile).first().waitFor()
    await excel.open('summary')
    await excel.press(t.summary.make)
    await pane.getByRole('heading', { name: t.summary.done }).waitFor()
    expect(await page.locator('#root img, #root b').count()).toBe(0)
    const ours = OUR_TABS.flatMap((name) => [...(host.model.sheetNamed(name)?.cells.values() ?? [])])
    expect(ours.some(({ value }) => value === '=1+1')).toBe(true)
    const formulas = ours.flatMap(({ formula }) => formula ?? [])
    expect(formulas.filter((formula) => /^=(?:1\+1|cmd)/.test(formula))).toEqual([])
  })
})
