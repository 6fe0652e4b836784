import { readFileSync } from 'node:fs'
import { XlsxWorkbook } from '#adapters/xlsx'
import { monitoringOf } from '../pane-screens/portfolio-scenes'
import { describeInBrowser } from '../support/in-browser'
import { fileOf } from '../support/monitoring-file'
import { visitPreview } from '../support/preview-page'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function reports() {
  const files = [1, 2].map(async (number) => ({
    name: `rapport-${String(number)}.xlsx`,
    mimeType: XLSX,
    buffer: Buffer.from(await fileOf(monitoringOf(number))),
  }))
  return [...(await Promise.all(files)), { name: 'half.xlsx', mimeType: XLSX, buffer: Buffer.from('PK') }]
}

describeInBrowser('many workbooks at the preview page', (at) => {
  it('from Samenvatting to one workbook among the downloads, with a line for each file', async () => {
    const { page, pane, faults, close } = await visitPreview(at)
    page.setDefaultTimeout(20_000)
    await pane.getByRole('tab', { name: 'Samenvatting', exact: true }).click()
    await pane.getByRole('button', { name: 'Meerdere werkmappen samenvatten' }).click()
    await pane.getByLabel('Werkmappen', { exact: true }).setInputFiles(await reports())
    const download = page.waitForEvent('download')
    await pane.getByRole('button', { name: 'Maak portfolio' }).click()
    const file = await download
    expect(file.suggestedFilename()).toBe('SROI Portfolio 2026-07-15.xlsx')
    await pane.getByRole('heading', { name: 'Het portfolio is klaar' }).waitFor()
    await pane.getByText(/^€\s13\.969,12 goedgekeurd van €\s140\.000,00 verplichting\.$/).waitFor()
    await pane.getByText(/^telt niet mee: /).waitFor()
    const { sheets } = await XlsxWorkbook.open(new Uint8Array(readFileSync(await file.path()))).read()
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['SROI Overzicht', 'SROI Verantwoording']))
    await close()
    expect(faults).toEqual([])
  })

  it('files that are dropped together on the page are taken to the screen that sums them up', async () => {
    const { page, pane, faults, close } = await visitPreview(at)
    page.setDefaultTimeout(20_000)
    const files = (await reports()).map(({ name, buffer }) => ({ name, bytes: buffer.toString('base64') }))
    await page.getByRole('grid').evaluate((grid, dropped) => {
      const dataTransfer = new DataTransfer()
      for (const { name, bytes } of dropped) {
        dataTransfer.items.add(new File([Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))], name))
      }
      grid.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
    }, files)
    await pane.getByRole('heading', { name: '3 werkmappen gekozen' }).waitFor()
    await close()
    expect(faults).toEqual([])
  })
})
