import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { readPolicyFile } from '#use-cases'
import { describeInBrowser } from '../support/in-browser'
import { fileOf } from '../support/monitoring-file'
import { cell, formulaBar, goTo, type PreviewPage, visitPreview } from '../support/preview-page'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

describeInBrowser('a policy in the preview', (at) => {
  let visit: PreviewPage
  let page: Page
  let pane: Locator

  beforeEach(async () => {
    visit = await visitPreview(at)
    ;({ page, pane } = visit)
    page.setDefaultTimeout(60_000)
  }, 120_000)
  afterEach(async () => {
    await visit.close()
    expect(visit.faults).toEqual([])
  })

  const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click()
  const fill = (label: RegExp, text: string) => pane.getByLabel(label).first().fill(text)
  const type = async (address: string, text: string) => {
    await goTo(page, address)
    await formulaBar(page).fill(text)
    await formulaBar(page).press('Enter')
  }
  const beleid = async () => {
    await press('Meer mogelijkheden')
    await pane.getByRole('menuitem', { name: 'Beleid', exact: true }).click()
    await pane.getByRole('heading', { name: 'Beleid', exact: true }).waitFor()
  }

  it('is chosen for the workbook, and formulas go by it; one press puts it back', async () => {
    await type('N20', '=SROI_APPLICABLE(100000)')
    await cell(page, 'N20').getByText('ONWAAR').waitFor()
    await press('Wijzig beleid en catalogus')
    await pane.getByLabel('Beleid', { exact: true }).selectOption('hengelo@undated')
    await press('Gebruik voor deze werkmap')
    await pane.getByText(/^Deze werkmap rekent nu met het beleid .*Hengelo/).waitFor()
    await cell(page, 'N20').getByText('WAAR', { exact: true }).waitFor()
    await press('Maak ongedaan')
    await cell(page, 'N20').getByText('ONWAAR').waitFor()
  }, 180_000)

  it('is copied, adapted and kept; a formula follows; exported, it does the same in another workbook', async () => {
    await type('N20', '=SROI_APPLICABLE(160000;;;;"modelstad")')
    await cell(page, 'N20').getByText('#N/B').waitFor()
    await beleid()
    await press(/^DUOplus/)
    await press('Kopieer en pas aan')
    await fill(/^Opdrachtgever of regio/, 'Modelstad')
    await press('Wanneer geldt social return')
    await fill(/^Drempelbedrag, excl. btw/, '€ 150.000')
    await press('Bekijk als pagina')
    await press(/^Regel 1, Bron: Kort citaat/)
    await fill(/^Kort citaat/, 'bij opdrachten boven € 150.000')
    await press('Bekijk als pagina')
    await pane
      .getByText(/Elke soort opdracht: social return geldt boven €\s150\.000/)
      .first()
      .waitFor()
    await press('Bewaar in deze werkmap')
    await pane.getByRole('heading', { name: 'Modelstad is bewaard' }).waitFor()
    await cell(page, 'N20').getByText('WAAR', { exact: true }).waitFor()

    await press('Bekijk het beleid')
    await press('Exporteer als bestand')
    const [download] = await Promise.all([page.waitForEvent('download'), press('Download het bestand')])
    expect(download.suggestedFilename()).toBe('modelstad-undated.json')
    const text = readFileSync(await download.path(), 'utf8')
    expect(readPolicyFile(text)).toMatchObject({ ok: true, policy: { id: 'modelstad', copiedFrom: 'duoplus@undated' } })

    const other = Buffer.from(await fileOf({ Blad1: [['Hallo']] }))
    await page.locator('input[type=file]').first().setInputFiles({ name: 'ander.xlsx', mimeType: XLSX, buffer: other })
    await page.getByRole('alertdialog').getByRole('button', { name: 'Toch openen' }).click()
    await page.waitForFunction(() => document.title.startsWith('ander.xlsx'))
    await beleid()
    await press('Importeer een beleid')
    await pane.getByLabel('Bestand met het beleid').setInputFiles({
      name: 'modelstad-undated.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })
    await press('Bewaar in deze werkmap')
    await press('Gebruik voor deze werkmap')
    await pane.getByText(/^Deze werkmap rekent nu met het beleid Modelstad/).waitFor()
    await type('B2', '=SROI_APPLICABLE(160000)')
    await cell(page, 'B2').getByText('WAAR', { exact: true }).waitFor()
  }, 240_000)
})
