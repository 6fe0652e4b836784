import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { XlsxWorkbook } from '#adapters/xlsx'
import { cellAt, sheetNamed } from '#workbook'
import { describeInBrowser } from '../support/in-browser'
import { OUR_TABS } from '../support/our-tabs'
import { cell, formulaBar, goTo, type PreviewPage, visitPreview } from '../support/preview-page'

const CATALOGUE = join('test', 'fixtures', 'csv', 'duoplus.csv')
const SAMPLE = join('preview', 'samples', 'duoplus-2026.xlsx')

describeInBrowser('a person at the preview page', (at) => {
  let visit: PreviewPage
  let page: Page
  let pane: Locator

  beforeEach(async () => {
    visit = await visitPreview(at)
    ;({ page, pane } = visit)
    page.setDefaultTimeout(20_000)
  })
  afterEach(async () => {
    await visit.close()
    expect(visit.faults).toEqual([])
  })

  const openTab = (name: string) => page.getByRole('navigation').getByRole('tab', { name, exact: true }).click()
  const openScreen = (name: string) => pane.getByRole('tab', { name, exact: true }).click()
  const type = async (address: string, text: string) => {
    await goTo(page, address)
    await formulaBar(page).fill(text)
    await formulaBar(page).press('Enter')
  }
  const runCheck = async () => {
    await openScreen('Controle')
    await pane.getByRole('button', { name: 'Controleer deze werkmap' }).click()
    await pane.getByRole('heading', { name: /blokkerend/ }).waitFor()
  }

  const place = async () => [
    await page.getByRole('navigation').getByRole('tab', { selected: true }).innerText(),
    await page.getByLabel('Adres van de cel').inputValue(),
  ]
  /** By mouse and by key; the keyboard comes along. */
  const followsLinks = async () => {
    await openTab('SROI Bevindingen')
    const link = page.locator('.sheet-link').filter({ hasText: 'Q16' })
    await link.click()
    expect(await place()).toEqual(['Inzet', 'Q16'])
    await openTab('SROI Bevindingen')
    await link.waitFor()
    await goTo(page, (await link.getAttribute('data-cell')) ?? '')
    await page.locator('[role=gridcell][aria-selected=true]').focus()
    await page.keyboard.press('Enter')
    await cell(page, 'Q16').waitFor()
    expect(await place()).toEqual(['Inzet', 'Q16'])
    await page.locator('[role=gridcell][aria-selected=true]:focus').waitFor()
    await openTab('SROI Overzicht')
  }

  it('sees the sample in the grid, with the pane beside it', async () => {
    expect(await page.title()).toBe('duoplus-2026.xlsx – Social return')
    expect(await page.getByRole('navigation').getByRole('tab').allInnerTexts()).toEqual(
      expect.arrayContaining(['Opdrachten', 'Inzet']),
    )
    await goTo(page, 'A5')
    expect(await cell(page, 'A5').innerText()).toBe('OP-2025-014')
    await pane
      .getByText(/Goedgekeurd/)
      .first()
      .waitFor()
  })

  it('validates, goes to a finding, corrects the cell, and the finding disappears', async () => {
    await runCheck()
    const before = await pane.getByRole('heading', { name: /blokkerend/ }).innerText()
    await pane.getByRole('button', { name: /Bouwblok onbekend/ }).click()
    await pane.getByRole('button', { name: /^D27\b/ }).click()
    expect(await page.getByLabel('Adres van de cel').inputValue()).toBe('D27')
    const wrong = page.locator('[role=gridcell][aria-selected=true]')
    expect(await cell(page, 'D27').innerText()).toBe('16')
    await wrong.click()
    await page.keyboard.type('2')
    await page.keyboard.press('Enter')
    await pane.getByRole('button', { name: /Bouwblok onbekend/ }).waitFor({ state: 'detached' })
    expect(await pane.getByRole('heading', { name: /blokkerend/ }).innerText()).not.toBe(before)
  })

  it('imports the published table, answers, confirms, and formulas follow', async () => {
    await type('N20', '=SROI_BLOCK_VALUE("2";0,5;12;"eigen-tabel")')
    await cell(page, 'N20').getByText('#N/B').waitFor()

    await openScreen('Catalogus')
    await pane.getByRole('button', { name: 'Importeer een catalogus' }).click()
    await pane.locator('input[type=file]').setInputFiles(CATALOGUE)
    await pane.getByText(/\d+ blokken · \d+ vragen/).waitFor()
    await pane.getByRole('button', { name: 'Volgende vraag', exact: true }).click()
    await pane.getByRole('button', { name: /^Neem de overige \d+ voorstellen over$/ }).click()
    await pane.getByRole('button', { name: 'Naar vastleggen' }).click()
    await pane.getByLabel('Korte naam voor formules').fill('eigen-tabel')
    await pane.getByLabel('Opdrachtgever of regio').fill('Eigen regio')
    await pane.getByLabel('Naam van de catalogus').fill('Eigen tabel')
    await pane.getByRole('button', { name: 'Leg vast' }).click()
    await pane
      .getByText(/is vastgelegd$/)
      .first()
      .waitFor()

    await cell(page, 'N20').getByText('20000').waitFor()
  })

  it('takes a table that is dropped on the import as a table, and the workbook stays', async () => {
    await openScreen('Catalogus')
    await pane.getByRole('button', { name: 'Importeer een catalogus' }).click()
    const target = pane.getByText('of sleep het hierheen')
    await target.waitFor()
    await target.evaluate(
      (element, text) => {
        const data = new DataTransfer()
        data.items.add(new File([text], 'tabel.csv', { type: 'text/csv' }))
        const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
        element.dispatchEvent(drop)
      },
      readFileSync(CATALOGUE, 'utf8'),
    )
    await pane.getByText(/\d+ blokken · \d+ vragen/).waitFor()
    expect((await page.getByRole('alert').allInnerTexts()).join('')).toBe('')
  })

  it('summarises and saves; the file holds our tabs and everything of the user', async () => {
    await openScreen('Samenvatting')
    await pane.getByRole('button', { name: 'Maak samenvatting' }).click()
    await pane.getByText('De samenvatting is klaar').waitFor()
    await openTab('SROI Overzicht')
    expect(await cell(page, 'A1').innerText()).not.toBe('')
    await followsLinks()

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Opslaan', exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toBe('duoplus-2026.xlsx')
    const saved = await XlsxWorkbook.open(readFileSync(await download.path()), { name: 'saved.xlsx' }).read()
    const original = await XlsxWorkbook.open(readFileSync(SAMPLE), { name: 'sample.xlsx' }).read()
    expect(saved.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...original.sheets.map(({ name }) => name), ...OUR_TABS]),
    )
    for (const sheet of original.sheets) {
      const kept = sheetNamed(saved, sheet.name)
      const texts = (rows: typeof sheet.rows) =>
        rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula === undefined).map(({ value }) => value))
      expect(texts(kept?.rows ?? [])).toEqual(texts(sheet.rows))
    }
  })

  it('sees formulas live: ours, native ones, and those that build on them', async () => {
    await type('N20', '1000000')
    await type('N21', '=SROI_OBLIGATION(N20)')
    await type('N22', '=SOM(N20;N21)')
    await cell(page, 'N22').getByText('1050000').waitFor()
    await type('N20', '2.000.000')
    await cell(page, 'N21').getByText('100000').waitFor()
    await cell(page, 'N22').getByText('2100000').waitFor()
    await type('P20', '=SROI_BLOCKS()')
    await cell(page, 'P22').getByText(/\S/).waitFor()
    await goTo(page, 'P22')
    await page.getByText('Deze waarde komt uit de formule in P20').waitFor()
  })

  it('reads why a cell shows an error, in words', async () => {
    await type('N20', '=SROI_BLOCK_VALUE("99";1)')
    await goTo(page, 'N20')
    const shown = cell(page, 'N20')
    expect(await shown.innerText()).toMatch(/^#N\/B/)
    const sentence = await shown.getAttribute('title')
    expect(sentence).toContain('99')
    expect(
      await page
        .getByRole('status')
        .filter({ hasText: sentence ?? '' })
        .count(),
    ).toBeGreaterThan(0)
  })

  it('keeps the cell and says so where a formula cannot be read, and never shows an unknown function as empty', async () => {
    await type('N20', '12')
    await type('N20', '=SROI_OBLIGATION(1000000')
    await page.getByRole('alert').filter({ hasText: '„=SROI_OBLIGATION(1000000” is geen formule' }).waitFor()
    expect(await cell(page, 'N20').innerText()).toBe('12')
    await type('N20', '=SROI_OBLIGATIE(1000000)')
    await cell(page, 'N20').getByText('#NAAM?').waitFor()
  })

  it('undoes and redoes, and is warned before unsaved work is lost', async () => {
    await type('N20', '12')
    await cell(page, 'N20').getByText('12').waitFor()
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.waitForFunction(() => document.querySelector('[data-cell="N20"]')?.textContent === '')
    await page.getByRole('button', { name: 'Opnieuw uitvoeren' }).click()
    await cell(page, 'N20').getByText('12').waitFor()

    await page.locator('input[type=file]').first().setInputFiles(SAMPLE)
    const dialog = page.getByRole('alertdialog')
    await dialog.getByRole('button', { name: 'Terug' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await cell(page, 'N20').innerText()).toBe('12')
  })

  it('fills a block of cells from the clipboard of another program', async () => {
    await goTo(page, 'N20')
    await page.locator('[role=gridcell][aria-selected=true]').click()
    await page.evaluate(() => {
      const data = new DataTransfer()
      data.setData('text/plain', '1.234,5\t5%\r\n=SOM(1;2)\tK-014\r\n')
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }))
    })
    await cell(page, 'O21').getByText('K-014').waitFor()
    expect([await cell(page, 'N20').innerText(), await cell(page, 'O20').innerText()]).toEqual(['1234,5', '5%'])
    expect(await cell(page, 'N21').innerText()).toBe('3')
  })

  it.each([
    ['leeg.xlsx', Buffer.alloc(0), 'leeg.xlsx is leeg'],
    ['tekst.xlsx', Buffer.from('geen werkmap'), 'tekst.xlsx is geen Excel-bestand'],
    ['half.xlsx', readFileSync(SAMPLE).subarray(0, 4_000), 'half.xlsx is niet compleet'],
    ['tabel.csv', Buffer.from('Bouwblok;Waarde'), 'Ga naar Catalogus en kies Importeer een catalogus'],
    ['oud.xlsx', Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex'), 'oud.xlsx'],
  ])('gets one clear sentence for %s, and the open workbook stays', async (name, buffer, sentence) => {
    await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    const alert = page.getByRole('alert').filter({ hasText: sentence })
    await alert.waitFor()
    expect(await page.title()).toBe('duoplus-2026.xlsx – Social return')
    await goTo(page, 'A5')
    expect(await cell(page, 'A5').innerText()).toBe('OP-2025-014')
  })

  it('keeps the keyboard where the page is narrow and the sheet takes the place of the pane', async () => {
    await page.setViewportSize({ width: 320, height: 640 })
    await runCheck()
    await pane.getByRole('button', { name: /^Q16\b/ }).press('Enter')
    const here = page.locator('[role=gridcell][aria-selected=true]:focus')
    await here.waitFor()
    expect(await here.locator('[data-cell]').getAttribute('data-cell')).toBe('Q16')
    await page.keyboard.press('F6')
    expect(await pane.locator(':focus').getAttribute('role')).toBe('tab')
  })

  it('does it all by keyboard', async () => {
    await page.getByRole('grid').locator('[tabindex="0"]').first().focus()
    await page.keyboard.press('Control+Home')
    for (let i = 0; i < 6; i++) await page.keyboard.press('ArrowDown')
    await page.keyboard.type('Toets')
    await page.keyboard.press('Escape')
    await page.keyboard.press('F6')
    expect(await pane.locator(':focus').getAttribute('role')).toBe('tab')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const check = pane.getByRole('button', { name: 'Controleer deze werkmap' })
    await check.waitFor()
    await check.focus()
    await page.keyboard.press('Enter')
    await pane.getByRole('heading', { name: /blokkerend/ }).waitFor()
    await page.keyboard.press('F6')
    expect(await page.getByRole('main').locator(':focus').count()).toBe(1)
    // Tab leaves the grid: no trap.
    await page.keyboard.press('Tab')
    expect(await page.getByRole('grid').locator(':focus').count()).toBe(0)
    // The tabs of the workbook are next: arrows walk them, Tab passes on to the pane.
    const focused = page.locator(':focus')
    expect(await focused.getAttribute('role')).toBe('tab')
    const tab = await focused.innerText()
    await page.keyboard.press('ArrowRight')
    expect(await focused.innerText()).not.toBe(tab)
    await page.keyboard.press('Tab')
    expect(await pane.locator(':focus').count()).toBe(1)
  })
})

describe('the sample workbook', () => {
  it('holds what these journeys rely on', async () => {
    const sample = await XlsxWorkbook.open(readFileSync(SAMPLE), { name: 'sample.xlsx' }).read()
    const inzet = sheetNamed(sample, 'Inzet')
    expect(inzet && cellAt(inzet, 27, 4)?.value).toBe('16')
  })
})
