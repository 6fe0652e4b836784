import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { XlsxWorkbook } from '#adapters/xlsx'
import { cellAt, sheetNamed } from '#workbook'
import { describeInBrowser } from '../support/in-browser'
import { cell, goTo, type PreviewPage, visitPreview } from '../support/preview-page'

describeInBrowser('the sheet of the preview page', (at) => {
  let visit: PreviewPage
  let page: Page
  let pane: Locator

  beforeEach(async () => {
    visit = await visitPreview(at)
    ;({ page, pane } = visit)
    page.setDefaultTimeout(30_000)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('navigation').getByRole('tab', { name: 'Inzet', exact: true }).click()
    await cell(page, 'C5').waitFor()
  })
  afterEach(async () => {
    await visit.close()
    expect(visit.faults).toEqual([])
  })

  const text = (address: string) => cell(page, address).innerText()
  const told = (range: string) =>
    page
      .getByRole('status')
      .filter({ hasText: `${range} geselecteerd` })
      .waitFor()
  const activeIs = (address: string) =>
    page.locator(`[role=gridcell][tabindex="0"]:has([data-cell="${address}"])`).waitFor()
  /** The keyboard stands in that cell. */
  const standIn = async (address: string) => {
    await goTo(page, address)
    await activeIs(address)
    await page.locator('[role=gridcell][tabindex="0"]').focus()
  }
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const check = async () => {
    await pane.getByRole('tab', { name: 'Controle', exact: true }).click()
    await pane.getByRole('button', { name: 'Controleer deze werkmap' }).click()
    await pane.getByRole('heading', { name: /blokkerend/ }).waitFor()
  }
  const mark = (address: string) =>
    page.locator(
      `.rdg-cell:has(> [data-cell="${address}"]) > .sheet-mark, .rdg-cell:has(> [data-cell="${address}"]) .sheet-mark`,
    )

  it('marks findings by shape and word, says what they are, hides them, and follows edits; the file never knows', async () => {
    expect(await page.getByRole('button', { name: 'Bevindingen in het blad' }).count()).toBe(0)
    await check()
    await mark('D27').waitFor()
    expect(await mark('D27').innerText()).toContain('Blokkerend')
    expect(await mark('D27').getAttribute('title')).toMatch(/^Blokkerend: .*16/)
    expect(await mark('F5').innerText()).toContain('Controleren')
    expect(await mark('D27').locator('svg').innerHTML()).not.toBe(await mark('F5').locator('svg').innerHTML())
    await goTo(page, 'D27')
    await page.getByRole('status').filter({ hasText: 'Blokkerend:' }).waitFor()

    const toggle = page.getByRole('button', { name: 'Bevindingen in het blad' })
    await toggle.click()
    expect([await toggle.getAttribute('aria-pressed'), await page.locator('.sheet-mark').count()]).toEqual(['false', 0])
    await toggle.click()
    await mark('D27').waitFor()

    await standIn('D27')
    await page.keyboard.type('2')
    await page.keyboard.press('Enter')
    await mark('D27').waitFor({ state: 'detached' })
    await press('Control+z')
    await mark('D27').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Opslaan', exact: true }).click(),
    ])
    const sample = readFileSync('preview/samples/duoplus-2026.xlsx')
    expect(readFileSync(await download.path()).equals(sample)).toBe(true)
  })

  it('selects a range by keyboard and by mouse, and says which', async () => {
    await standIn('C5')
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight')
    await told('C5:D7')
    expect(await page.locator('[role=gridcell][aria-selected=true]').count()).toBe(6)
    await press('Escape')
    expect(await page.locator('[role=gridcell][aria-selected=true]').count()).toBe(1)
    await press('Control+Shift+ArrowDown')
    await told('C5:C29')
    await press('Control+a')
    await told('A1:Q29')
    await cell(page, 'B6').click()
    await cell(page, 'D9').click({ modifiers: ['Shift'] })
    await told('B6:D9')
    const [from, to] = [await cell(page, 'A8').boundingBox(), await cell(page, 'C10').boundingBox()]
    await page.mouse.move((from?.x ?? 0) + 5, (from?.y ?? 0) + 5)
    await page.mouse.down()
    await page.mouse.move((to?.x ?? 0) + 5, (to?.y ?? 0) + 5, { steps: 6 })
    await page.mouse.up()
    await told('A8:C10')
    await page.locator('[data-row="9"]').click()
    await told('A9:Z9')
  })

  it('copies a block with its formulas and formats, cuts, fills and empties; each is one step back', async () => {
    await standIn('S5')
    await page.keyboard.type('=M5*2')
    await press('Enter')
    await standIn('S5')
    await press('Shift+ArrowDown', 'Shift+ArrowDown', 'Control+d')
    await cell(page, 'S7').getByText('3333').waitFor()
    expect(await text('S6')).toBe('9000')

    await standIn('L5')
    const claimed = await text('L5')
    await press('Shift+ArrowRight', 'Shift+ArrowDown', 'Control+c')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^.*\t€ 3\.750,00\n.*\t€ 4\.500,00$/)
    const table = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text()
    })
    // The amount is for Excel to read, the text stays text.
    expect(table).toContain('<td>€ 3.750,00</td>')
    await standIn('U5')
    await press('Control+v')
    await told('U5:V6')
    expect(await text('U5')).toBe(claimed)

    await press('Delete')
    await page.waitForFunction(() => document.querySelector('[data-cell="U6"]')?.textContent === '')
    await press('Control+z')
    await cell(page, 'U6').getByText(/\S/).waitFor()
    await press('Control+y')
    await page.waitForFunction(() => document.querySelector('[data-cell="U6"]')?.textContent === '')

    await standIn('S5')
    await press('Control+x')
    await page.waitForFunction(() => document.querySelector('[data-cell="S5"]')?.textContent === '')
    await standIn('S9')
    await press('Control+v')
    await cell(page, 'S9').getByText('7500').waitFor()
  })

  it('refuses a block that would freeze the page, in a sentence, and changes nothing', async () => {
    await standIn('S5')
    const rows = Array.from({ length: 20_001 }, () => '1').join('\n')
    await page.evaluate((clipboard) => navigator.clipboard.writeText(clipboard), rows)
    await press('Control+v')
    await page.getByRole('alert').filter({ hasText: 'hooguit 20.000' }).waitFor()
    expect(await text('S5')).toBe('')
  })

  it('takes back what the pane wrote', async () => {
    await pane.getByRole('tab', { name: 'Samenvatting', exact: true }).click()
    await pane.getByRole('button', { name: 'Maak samenvatting' }).click()
    const tab = page.getByRole('navigation').getByRole('tab', { name: 'SROI Overzicht' })
    await tab.waitFor()
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await tab.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Opnieuw uitvoeren' }).click()
    await tab.waitFor()
  })

  it('is worked with the keyboard alone: a cell, a step back, the next tab, the pane, saving', async () => {
    await page.getByRole('button', { name: 'Openen' }).focus()
    await press('Tab')
    const focused = page.locator(':focus')
    for (let steps = 0; steps < 12 && (await focused.getAttribute('role')) !== 'gridcell'; steps++) await press('Tab')
    await press('Control+Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight')
    await activeIs('C5')
    await page.keyboard.type('K-999')
    await press('Enter')
    await cell(page, 'C5').getByText('K-999').waitFor()
    await press('Control+z')
    await cell(page, 'C5').getByText('K-102').waitFor()
    await press('Control+y')
    await cell(page, 'C5').getByText('K-999').waitFor()

    await press('Tab')
    expect(await focused.innerText()).toBe('Inzet')
    await press('ArrowRight', 'Enter')
    await page.getByRole('grid', { name: /Aanbestedingen/ }).waitFor()
    await press('F6')
    expect(await pane.locator(':focus').getAttribute('role')).toBe('tab')
    const save = page.getByRole('button', { name: 'Opslaan', exact: true })
    await page.getByRole('button', { name: 'Openen' }).focus()
    await press('ArrowRight', 'ArrowRight')
    expect(await save.evaluate((button) => button === document.activeElement)).toBe(true)
    const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')])
    const saved = await XlsxWorkbook.open(readFileSync(await download.path())).read()
    const inzet = sheetNamed(saved, 'Inzet')
    expect(inzet && cellAt(inzet, 5, 3)?.value).toBe('K-999')
    await page.getByRole('status').filter({ hasText: 'is gedownload' }).waitFor({ state: 'attached' })
  })

  it('tells a screen reader where it is: rows, columns, row headers, more than one cell at a time', async () => {
    const grid = page.getByRole('grid')
    expect(await grid.getAttribute('aria-multiselectable')).toBe('true')
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(29)
    expect(Number(await grid.getAttribute('aria-colcount'))).toBeGreaterThan(17)
    expect(await grid.getByRole('rowheader', { name: '5', exact: true }).count()).toBe(1)
    expect(await grid.getByRole('columnheader', { name: 'C', exact: true }).count()).toBe(1)
  })
})
