import type { Page } from 'playwright-core'
import type { Gallery } from '../pane-screens/gallery'
import { atTheKeyboard } from '../support/at-the-keyboard'
import { describeInGallery } from '../support/in-browser'
import { paneWords } from '../support/pane-words'
import { visitScene } from '../support/pane-gallery'

const TABLE = ['Nr;Bouwblok;Waarde;Duur', '1;WW;€ 15.000,00 per fte per jaar;1 jaar', '2;Beschut werk;;1 jaar'].join(
  '\n',
)
const t = paneWords('nl')

describeInGallery('the pane without a mouse', (at) => {
  it('imports a catalogue, checks, walks the findings and makes the summary', async () => {
    const { page, faults, close } = await visitScene(at, 'overview-faulty')
    const person = atTheKeyboard(page)

    await person.openScreen(t.tabs.catalogue)
    await person.press(t.catalogue.import)
    await person.isAt(t.import.heading)
    await person.write(t.import.paste.label, TABLE)
    await person.press(t.import.paste.read)
    await page.getByRole('list', { name: t.import.blocks }).waitFor()
    await person.press(/^Neem (het laatste voorstel|de overige)/)
    await person.isAt(t.import.toSettle)
    await page.keyboard.press('Enter')
    await person.write(t.import.settle.authority, 'Gemeente Voorbeeldstad')
    await person.write(t.import.settle.label, 'Bouwblokken 2026')
    await person.write(t.import.settle.id, 'voorbeeldstad')
    await person.press(t.import.settle.confirm)
    await person.isAt(/is vastgelegd$/)
    await person.press(t.import.done)
    await person.isAt(t.catalogue.heading)

    await person.openScreen(t.tabs.validation)
    await person.press(t.validation.run)
    await person.isAt(/^\d+ blokkerend, /)
    await person.tabTo(/^D\d/)
    const first = await selected(page)
    await page.keyboard.press('ArrowRight')
    expect(await selected(page)).not.toBe(first)
    expect(await selected(page)).toMatch(/^Inzet!D\d/)

    await person.openScreen(t.tabs.summary)
    await person.press(t.summary.make)
    await person.isAt(t.summary.done)
    await person.press(t.summary.openTab('SROI Overzicht'))
    expect(await selected(page)).toBe('SROI Overzicht!A1')
    expect(person.outOfSight).toEqual([])
    expect(faults).toEqual([])
    await close()
  }, 120_000)

  it('opens the menu, changes the language and comes back to the button', async () => {
    const { page, close } = await visitScene(at, 'overview')
    const person = atTheKeyboard(page)
    await person.press(t.menu.label)
    await person.isAt(t.menu.nl)
    await page.keyboard.press('ArrowDown')
    await person.isAt(t.menu.en)
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: 'Overview' }).waitFor()
    await page.keyboard.press('Escape')
    await person.isAt('More options')
    await person.press('More options')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await person.isAt('About this add-in')
    await page.keyboard.press('Tab')
    await person.press('Back')
    await person.isAt('Overview')
    await close()
  })
})

function selected(page: Page): Promise<string | null> {
  return page.evaluate(() => (globalThis as unknown as { gallery: Gallery }).gallery.selected())
}
