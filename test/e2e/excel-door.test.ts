import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { paneTexts } from '#texts'
import { CURRENT_EXCEL, OfficeHost, OLDEST_EXCEL } from '../office-host'
import { openFile } from '../office-host/open-file'
import { closeInOrder, eventually, type ExcelPage, type ExcelVisit, openInExcel } from '../support/excel-page'
import { describeInBrowser } from '../support/in-browser'
import { axeFaults } from '../support/preview-page'

const SAMPLE = join('preview', 'samples', 'duoplus-2026.xlsx')
/** Excel's own dark and light, as it hands them over. */
const DARK = { bodyBackgroundColor: 0x26_26_26, bodyForegroundColor: 0xff_ff_ff, controlBackgroundColor: 0x36_36_36 }
const LIGHT = { bodyBackgroundColor: 0xff_ff_ff, bodyForegroundColor: 0x21_21_21, controlBackgroundColor: 0xff_ff_ff }

describeInBrowser('the door of Excel', (at) => {
  let excel: ExcelPage
  afterEach(async () => {
    await closeInOrder(excel)
    expect(excel.host.refusals).toEqual([])
  })

  const enter = async (visit: ExcelVisit = {}, requirements = CURRENT_EXCEL) => {
    const host = new OfficeHost({ requirements })
    await openFile(host.model, SAMPLE)
    excel = await openInExcel(at, host, visit)
    return excel
  }

  it('asks Microsoft for office.js and nobody for anything else', async () => {
    const { page, officeFiles } = await enter()
    await excel.ready()
    await page.waitForLoadState('networkidle')
    expect(officeFiles).toEqual(['office.js', 'excel-win32-16.01.js', 'nl-nl/office_strings.js'])
    expect(await page.context().cookies()).toEqual([])
  })

  it('works in the oldest Excel it promises to work in', async () => {
    const { pane, t } = await enter({}, OLDEST_EXCEL)
    await excel.ready()
    await excel.open('validation')
    await excel.press(t.validation.run)
    await pane.getByRole('heading', { name: /blokkerend/ }).waitFor()
    await excel.open('summary')
    await excel.press(t.summary.make)
    await pane.getByRole('heading', { name: t.summary.done }).waitFor()
  })

  describe('language', () => {
    it.each([
      ['nl-NL', 'nl'],
      ['en-US', 'en'],
      ['en-GB', 'en'],
      ['de-DE', 'nl'],
    ] as const)('of Excel in %s is %s, until the person chooses', async (locale, language) => {
      const { page, pane } = await enter({ excel: { locale } })
      await excel.ready()
      const other = language === 'nl' ? 'en' : 'nl'
      const texts = { nl: paneTexts('nl'), en: paneTexts('en') }
      await pane.getByRole('tab', { name: texts[language].tabs.validation, exact: true }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe(language)

      await excel.pane.getByRole('button', { name: texts[language].menu.label }).click()
      await page.getByRole('menuitemradio', { name: texts[language].menu[other] }).click()
      await pane.getByRole('tab', { name: texts[other].tabs.validation, exact: true }).waitFor()
      await page.reload()
      await pane.getByRole('tab', { name: texts[other].tabs.validation, exact: true }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe(other)
    })
  })

  describe('look', () => {
    it.each([
      ['dark, whatever the system likes', { excel: { theme: DARK }, system: 'light' }, 'dark'],
      ['light, whatever the system likes', { excel: { theme: LIGHT }, system: 'dark' }, 'light'],
      ['that of the system where Excel tells none: dark', { system: 'dark' }, 'dark'],
      ['that of the system where Excel tells none: light', { system: 'light' }, 'light'],
      ['high contrast before all', { excel: { theme: LIGHT }, system: 'contrast' }, 'contrast'],
    ] as const)('%s', async (_name, visit, look) => {
      const { page } = await enter(visit)
      await excel.ready()
      const background = await page
        .locator('.fui-FluentProvider')
        .first()
        .evaluate((element) => getComputedStyle(element).getPropertyValue('--colorNeutralBackground1').trim())
      expect(background).toBe({ dark: '#292929', light: '#ffffff', contrast: '#000000' }[look])
    })
  })

  describe('ribbon', () => {
    const manifest = readFileSync('manifest.xml', 'utf8')
    const buttons = [...manifest.matchAll(/id="(Button\.\w+)">(?:(?!<\/Control>)[^])*?<FunctionName>(\w+)</g)].map(
      ([, id = '', action = '']) => [action, id] as const,
    )

    it('has a button per main task', () => {
      expect(buttons.map(([action]) => action)).toEqual(['showCatalogue', 'showChecks', 'showSummary', 'showTemplate'])
    })

    it.each(buttons)('%s opens its screen, and Excel hears that it is done', async (action, id) => {
      const { pane, t, host } = await enter()
      await excel.ready()
      host.runtime.visibility = 'Hidden'
      host.press(action, id)
      await pane.getByRole('heading', { level: 2, name: headingOf(action, t) }).waitFor()
      await eventually(() => expect(host.completed).toEqual([id]))
      expect(host.runtime.visibility).toBe('Visible')
    })

    it('waits for a pane that was never opened', async () => {
      const host = new OfficeHost()
      await openFile(host.model, SAMPLE)
      excel = await openInExcel(at, host, { pressed: ['showSummary', 'Button.Summarise'] })
      await excel.pane.getByRole('heading', { level: 2, name: excel.t.summary.heading }).waitFor()
      await eventually(() => expect(host.completed).toEqual(['Button.Summarise']))
    })
  })

  function headingOf(action: string, t: ExcelPage['t']): string {
    if (action === 'showCatalogue') return t.catalogue.heading
    if (action === 'showChecks') return t.validation.heading
    return action === 'showSummary' ? t.summary.heading : t.menu.template
  }
})

describeInBrowser('where the door cannot open', (at) => {
  it.each([
    ['without ExcelApi 1.9', { ExcelApi: '1.8' }, 'ExcelApi 1.9'],
    ['without a shared runtime', { SharedRuntime: '' }, 'SharedRuntime 1.1'],
    ['without custom functions', { CustomFunctionsRuntime: '' }, 'CustomFunctionsRuntime 1.2'],
  ])('an Excel %s is told what it needs, in both languages', async (_name, lacks, set) => {
    const requirements = Object.fromEntries(
      Object.entries({ ...CURRENT_EXCEL, ...lacks }).filter(([, version]) => version !== ''),
    )
    const host = new OfficeHost({ requirements })
    host.model.addSheet('Blad1')
    const { page, faults, close } = await openInExcel(at, host)
    for (const language of ['nl', 'en'] as const) {
      const { oldExcel } = paneTexts(language).errors
      const words = page.locator(`section[lang=${language}]`)
      await words.getByRole('heading', { name: oldExcel.title }).waitFor()
      await words.getByText(oldExcel.you).waitFor()
      expect(await words.getByText(set, { exact: true }).count()).toBe(1)
    }
    expect(host.requests).toEqual([])
    expect(await axeFaults(page)).toEqual([])
    await close()
    expect(faults).toEqual([])
  })

  it.each([
    ['none of it arrives', []],
    ['only its beginning arrives', ['office.js']],
  ])('a network without office.js, %s, is told which addresses to let through', async (_name, officeArrives) => {
    const host = new OfficeHost()
    const { page, faults, close } = await openInExcel(at, host, { officeArrives, patient: false })
    await page.clock.fastForward(25_000)
    for (const language of ['nl', 'en'] as const) {
      const { noOffice } = paneTexts(language).errors
      const words = page.locator(`section[lang=${language}]`)
      await words.getByRole('heading', { name: noOffice.title }).waitFor()
      await words.getByText(noOffice.admin).waitFor()
      await words.getByText('https://appsforoffice.microsoft.com').waitFor()
    }
    expect(await axeFaults(page)).toEqual([])
    await close()
    // Microsoft's own script says so too, in its own way.
    expect(faults.filter((fault) => !/net::ERR_FAILED|Neither the locale/.test(fault))).toEqual([])
  })
})
