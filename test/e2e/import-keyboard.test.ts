import { atTheKeyboard } from '../support/at-the-keyboard'
import { describeInBrowser } from '../support/in-browser'
import { paneWords } from '../support/pane-words'
import { cell, visitPreview } from '../support/preview-page'
import { blockEditTexts } from '#texts'

/** As a region has it on its site: a title, no values for two rows, a unit in a cell, a note. */
const TABLE = [
  'Bouwblokken Modelstad 2027\t\t\t',
  '\t\t\t',
  'Nr\tBouwblok\tWaarde\tDuur',
  '1\tWW\t€ 15.000,00 per fte per jaar\t1 jaar',
  '2\tBeschut werk\t\t1 jaar',
  '3\tPraktijkschool\t\t1 jaar',
  '4\tStage\t€ 100,- per dag\t',
  '* Telt pas na overleg met de coördinator.\t\t\t',
].join('\n')
const t = paneWords('nl')
const edit = blockEditTexts('nl')

describeInBrowser('importing a catalogue without a mouse', (at) => {
  it('from a pasted table to an amount in a cell', async () => {
    const { page, pane, faults, close } = await visitPreview(at)
    page.setDefaultTimeout(20_000)
    const person = atTheKeyboard(page)
    const blocks = pane.getByRole('list', { name: t.import.blocks }).getByRole('listitem')

    await person.tabTo(t.tabs.overview)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await person.press(t.catalogue.import)
    await person.isAt(t.import.heading)
    await person.write(t.import.paste.label, TABLE)
    await person.press(t.import.paste.read)
    await blocks.first().waitFor()
    await person.isAt(t.import.heading)

    // A question, its cell in the source, and one answer for two rows.
    await person.press(/^Toon cel C5 in de bron/)
    expect(await pane.locator('td[aria-current=true]').count()).toBe(1)
    while (!(await pane.getByRole('checkbox', { name: t.import.together(2) }).isVisible()))
      await person.press(t.import.next)
    await person.tabTo(/geen waarde|zelfde|Anders/)
    await page.keyboard.press('ArrowDown')
    await person.press(t.import.next)
    await person.isAt(/^Vraag \d/)

    // A field by hand.
    await person.press(edit.edit('4'))
    await person.write(edit.fields.amount, '125')
    await person.press(edit.save)
    await person.isAt(edit.edit('4'))
    expect(await blocks.nth(3).innerText()).toMatch(/€\s125 /)

    // Away, and back where one was.
    await person.press(t.import.cancel, 'Shift+Tab')
    await person.isAt(t.catalogue.heading)
    await person.press(t.import.later.resume(t.import.pastedName))
    await person.isAt(t.import.heading)
    expect(await blocks.nth(3).innerText()).toMatch(/€\s125 /)

    await person.press(/^Neem (het laatste voorstel|de overige)/)
    await person.isAt(t.import.toSettle)
    await page.keyboard.press('Enter')
    await person.isAt(t.import.heading)
    await person.write(t.import.settle.authority, 'Gemeente Modelstad')
    await person.write(t.import.settle.id, 'modelstad')
    await person.write(t.import.settle.validFrom, '1 januari')
    await person.press(t.import.settle.confirm)
    await person.isAt(t.import.settle.validFrom)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.insertText('01-01-2027')
    await person.press(t.import.settle.confirm)
    await person.isAt(/is vastgelegd$/)
    await person.press(t.import.done)
    await person.isAt(t.catalogue.heading)

    // What was kept is what a formula gives.
    for (const [address, formula, amount] of [
      ['Z3', '=SROI_BLOCK_VALUE("1";0,5;12;"modelstad")', '7500'],
      ['Z4', '=SROI_BLOCK_VALUE("4";8;;"modelstad")', '1000'],
    ] as const) {
      await person.write('Adres van de cel', address, 'Shift+Tab')
      await page.keyboard.press('Enter')
      await person.tabTo(new RegExp(`^Inhoud van cel ${address}`))
      await page.keyboard.insertText(formula)
      await page.keyboard.press('Enter')
      expect(await cell(page, address).innerText()).toBe(amount)
    }
    expect(person.outOfSight).toEqual([])
    expect(person.unmarked).toEqual([])
    expect(faults).toEqual([])
    await close()
  }, 180_000)
})
