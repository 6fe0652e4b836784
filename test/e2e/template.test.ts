import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { XlsxWorkbook } from '#adapters/xlsx'
import { cellAt, sheetNamed } from '#workbook'
import { describeInBrowser } from '../support/in-browser'
import { fileOf } from '../support/monitoring-file'
import { axeFaults, cell, formulaBar, goTo, type PreviewPage, visitPreview } from '../support/preview-page'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

describeInBrowser('a template in the preview', (at) => {
  let visit: PreviewPage
  let page: Page
  let pane: Locator

  beforeEach(async () => {
    visit = await visitPreview(at)
    ;({ page, pane } = visit)
    page.setDefaultTimeout(30_000)
    const buffer = Buffer.from(await fileOf({ Blad1: [['Hallo']] }))
    await page.locator('input[type=file]').first().setInputFiles({ name: 'leeg.xlsx', mimeType: XLSX, buffer })
    await pane.getByRole('button', { name: 'Nieuwe monitoring maken' }).click()
  })
  afterEach(async () => {
    await visit.close()
    expect(visit.faults).toEqual([])
  })

  const tab = (name: string) => page.getByRole('navigation').getByRole('tab', { name, exact: true })
  const type = async (address: string, text: string) => {
    await goTo(page, address)
    await formulaBar(page).fill(text)
    await formulaBar(page).press('Enter')
  }

  it('is inserted in an empty workbook; a row that is filled in is computed, checked and saved', async () => {
    await pane.getByRole('button', { name: 'Voeg sjabloon in' }).click()
    await pane.getByRole('button', { name: 'Ga naar Opdrachten' }).click()
    expect(await page.getByLabel('Adres van de cel').inputValue()).toBe('A5')
    await type('A5', 'OP-1')
    await type('G5', '1-1-2026')
    await type('H5', '31-12-2026')
    await type('I5', '1000000')
    await goTo(page, 'L5')
    await cell(page, 'L5').getByText('€ 50.000,00').waitFor()
    await tab('Inzet').click()
    await type('A5', 'OP-1')
    await type('B5', '2026-Q1')
    await type('C5', 'K-1')
    await type('D5', '1+12')
    await type('H5', '0,5')
    await type('F5', '1-1-2026')
    await goTo(page, 'M5')
    await cell(page, 'M5').getByText('€ 4.375,00').waitFor()
    await pane.getByRole('button', { name: 'Waarom dit bedrag?' }).click()
    await pane
      .getByText(/per fte per jaar/)
      .first()
      .waitFor()
    await pane.getByRole('tab', { name: 'Controle', exact: true }).click()
    await pane.getByRole('button', { name: 'Controleer deze werkmap' }).click()
    await pane.getByRole('heading', { name: /blokkerend|Geen bevindingen/ }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Opslaan' }).click(),
    ])
    const saved = await XlsxWorkbook.open(new Uint8Array(readFileSync(await download.path())), {
      name: 'x.xlsx',
    }).read()
    const sheet = sheetNamed(saved, 'Inzet')
    expect(sheet && cellAt(sheet, 5, 13)?.value).toBe(4375)
  }, 180_000)

  it('has no barrier that axe can see, before and after, and says when it cannot be done twice', async () => {
    await pane.getByRole('button', { name: 'Voeg sjabloon in' }).waitFor()
    await page.waitForTimeout(350)
    expect(await axeFaults(page)).toEqual([])
    await pane.getByRole('button', { name: 'Voeg sjabloon in' }).click()
    await pane.getByRole('heading', { name: 'Het sjabloon staat in uw werkmap' }).waitFor()
    await page.waitForTimeout(350)
    expect(await axeFaults(page)).toEqual([])
    await pane.getByRole('button', { name: 'Nog een sjabloon invoegen' }).click()
    await pane.getByRole('radio', { name: /^Monitoring/ }).click()
    await pane.getByRole('button', { name: 'Voeg sjabloon in' }).click()
    await pane.getByText('Er zijn al bladen met de namen Opdrachten, Inzet, Plan.', { exact: false }).waitFor()
  }, 180_000)
})
