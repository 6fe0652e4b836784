import type { Page } from 'playwright-core'
import type { Gallery } from '../pane-screens/gallery'
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
    await person.tabTo(/^D\d$/)
    const first = await person.selected()
    await page.keyboard.press('ArrowRight')
    expect(await person.selected()).not.toBe(first)
    expect(await person.selected()).toMatch(/^Inzet!D\d$/)

    await person.openScreen(t.tabs.summary)
    await person.press(t.summary.make)
    await person.isAt(t.summary.done)
    await person.press(t.summary.openTab('SROI Overzicht'))
    expect(await person.selected()).toBe('SROI Overzicht!A1')
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

/** Somebody with only the keys, who has to see where they are. */
function atTheKeyboard(page: Page) {
  const outOfSight: string[] = []
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return { name: '', seen: true, tab: false }
      const label =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : null
      // A tab holds its text twice, to keep its width when it turns bold.
      const text = element.querySelector('.fui-Tab__content') ?? element
      const { top, bottom, left, right } = element.getBoundingClientRect()
      return {
        name: (element.getAttribute('aria-label') ?? label?.textContent ?? text.textContent ?? '').trim(),
        seen: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
        tab: element.getAttribute('role') === 'tab',
      }
    })
  const fits = (name: string, wanted: string | RegExp) =>
    typeof wanted === 'string' ? name === wanted || name === `${wanted}*` : wanted.test(name)

  async function tabTo(wanted: string | RegExp, key = 'Tab'): Promise<void> {
    const passed: string[] = []
    for (let presses = 0; presses < 80; presses++) {
      await page.keyboard.press(key)
      const { name, seen } = await focused()
      if (!seen) outOfSight.push(name)
      if (fits(name, wanted)) return
      passed.push(name)
    }
    throw new Error(`${String(wanted)} is not reached with ${key}; passed: ${passed.join(' | ')}`)
  }

  return {
    outOfSight,
    tabTo,
    selected: () => page.evaluate(() => (globalThis as unknown as { gallery: Gallery }).gallery.selected()),
    async press(wanted: string | RegExp) {
      if (!fits((await focused()).name, wanted)) await tabTo(wanted)
      await page.keyboard.press('Enter')
    },
    async write(label: string, text: string) {
      await tabTo(label)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.insertText(text)
    },
    async openScreen(name: string) {
      // Back to the row of tabs, and along it.
      for (let presses = 0; presses < 80 && !(await focused()).tab; presses++) await page.keyboard.press('Shift+Tab')
      for (let presses = 0; presses < 8 && (await focused()).name !== name; presses++) {
        await page.keyboard.press('ArrowRight')
      }
      await page.keyboard.press('Enter')
    },
    /** Focus is, or comes, there by itself. */
    async isAt(wanted: string | RegExp) {
      for (let tries = 0; tries < 100; tries++) {
        if (fits((await focused()).name, wanted)) return
        await page.waitForTimeout(100)
      }
      throw new Error(`focus is at "${(await focused()).name}" and not at ${String(wanted)}`)
    },
  }
}
