import { describeInBrowser } from '../support/in-browser'
import { visitPreview } from '../support/preview-page'

describeInBrowser('comparing regions at the preview page', (at) => {
  it('from Catalogus to the source of an amount and back, by keyboard alone', async () => {
    const { page, pane, faults, close } = await visitPreview(at)
    page.setDefaultTimeout(20_000)
    await pane.getByRole('tab', { name: 'Catalogus', exact: true }).click()
    const way = pane.getByRole('button', { name: 'Vergelijk regio’s' })
    await way.focus()
    await page.keyboard.press('Enter')
    await pane.getByRole('heading', { name: 'Regio’s vergelijken' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.type('wia 56+')
    await page.keyboard.press('Enter')
    await pane.getByRole('heading', { name: 'WIA, 56 jaar of ouder: 1 fte, 12 maanden' }).waitFor()
    const regions = pane.getByRole('list', { name: 'Regio’s vergelijken' })
    expect(
      (await regions.innerText()).match(/€\s[\d.]+,\d\d(?=\n|$)/g)?.map((text) => text.replace(/\s/, ' ')),
    ).toEqual(['€ 42.500,00', '€ 40.000,00', '€ 35.000,00', '€ 10.000,00'])
    const why = regions.getByRole('button', { name: /^Waarom dit bedrag\? 5, / })
    await why.focus()
    await page.keyboard.press('Enter')
    await regions.getByRole('button', { name: /^Bron: Leidraad Social Return DUOplus/ }).waitFor()
    await pane.getByRole('button', { name: 'Terug', exact: true }).click()
    await pane.getByRole('heading', { name: 'Catalogi met bouwblokken' }).waitFor()
    await close()
    expect(faults).toEqual([])
  })

  it('a slip of the pen is understood, and months without end count in full', async () => {
    const { page, pane, faults, close } = await visitPreview(at)
    page.setDefaultTimeout(20_000)
    await pane.getByRole('tab', { name: 'Catalogus', exact: true }).click()
    await pane.getByRole('button', { name: 'Vergelijk regio’s' }).click()
    await pane.getByRole('textbox', { name: 'Wie plaatst u?' }).fill('banenafspaak')
    await pane.getByRole('textbox', { name: 'Maanden' }).fill('36')
    await pane.getByRole('button', { name: 'Vergelijk', exact: true }).click()
    await pane.getByText('„banenafspaak” is gelezen als „banenafspraak”.').waitFor()
    // Without end in Den Haag: all 36 months count.
    await pane.getByText('€ 150.000,00', { exact: true }).first().waitFor()
    await close()
    expect(faults).toEqual([])
  })
})
