import { XlsxWorkbook } from '#adapters/xlsx'
import { chartedTab } from '../support/charted-tab'
import { describeInBrowser } from '../support/in-browser'
import { axeFaults, cell, type PreviewVisit, visitPreview } from '../support/preview-page'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function charted(): Promise<Buffer> {
  const workbook = XlsxWorkbook.blank('grafieken.xlsx')
  const tab = chartedTab('Achter op schema sinds 2026-Q1', null)
  await workbook.apply([{ ...tab, sheet: { ...tab.sheet, name: 'Grafieken', frozenRows: 1 } }])
  return Buffer.from(workbook.save())
}

describeInBrowser('charts on the preview page', (at) => {
  const visit = async (options: PreviewVisit) => {
    const opened = await visitPreview(at, options)
    const { page } = opened
    page.setDefaultTimeout(30_000)
    const file = { name: 'grafieken.xlsx', mimeType: XLSX, buffer: await charted() }
    await page.locator('input[type=file]').first().setInputFiles(file)
    const chart = page.getByRole('img', { name: /^(Grafiek|Chart)\. Achter op schema sinds 2026-Q1\. / })
    await chart.waitFor()
    return { ...opened, chart }
  }

  it('lie over their cells wherever the sheet is scrolled to, and let the mouse through', async () => {
    const { page, chart, faults, close } = await visit({ width: 1500 })
    expect(await chart.getAttribute('aria-label')).toContain('Goedgekeurd per kwartaal: € 10.000,00')
    const apart = async () => {
      const [over, under] = [await chart.boundingBox(), await cell(page, 'E2').locator('..').boundingBox()]
      return [over, under].map((box) => [Math.round(box?.x ?? -1), Math.round(box?.y ?? -1)])
    }
    const [over, under] = await apart()
    expect(over).toEqual(under)
    await page.getByRole('grid').evaluate((grid) => grid.scrollTo(60, 20))
    await page.waitForFunction((before) => {
      const now = document.querySelector('[role=img][aria-label*="schema"]')?.getBoundingClientRect().x ?? before
      return Math.abs(now - (before - 60)) < 2
    }, over?.[0] ?? 0)
    const [moved, below] = await apart()
    expect(moved).toEqual(below)
    await page.getByRole('grid').evaluate((grid) => grid.scrollTo(0, 0))
    await cell(page, 'F5').click()
    await page.locator('[role=gridcell][tabindex="0"]:has([data-cell="F5"])').waitFor()
    expect(faults).toEqual([])
    await close()
  })

  it.each(['light', 'dark', 'contrast'] as const)('can be read by everyone: %s', async (theme) => {
    const { page, faults, close } = await visit({ theme, language: 'en', locale: 'en-GB', width: 1500 })
    expect(await page.getByRole('img', { name: /^Chart\. / }).count()).toBe(2)
    expect(await axeFaults(page)).toEqual([])
    expect(faults).toEqual([])
    await close()
  })
})
