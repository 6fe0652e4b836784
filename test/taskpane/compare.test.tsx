import { screen, within } from '@testing-library/react'
import { builtInRulebook } from '#rulebook'
import { createSession, NO_SETTINGS } from '#session'
import { renderPane, type PaneOptions } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

async function opened(options: PaneOptions = {}) {
  const pane = renderPane(options)
  await pane.user.click(await screen.findByRole('button', { name: 'Meer mogelijkheden' }))
  await pane.user.click(await screen.findByRole('menuitem', { name: 'Regio’s vergelijken' }))
  await screen.findByRole('heading', { name: 'Regio’s vergelijken' })
  const field = (name: string | RegExp) => screen.getByRole('textbox', { name })
  const type = async (name: string | RegExp, text: string) => {
    await pane.user.clear(field(name))
    if (text !== '') await pane.user.type(field(name), text)
  }
  return { ...pane, type, press: () => pane.user.click(screen.getByRole('button', { name: 'Vergelijk' })) }
}

/** Each catalogue with the amounts it shows, in order. */
function amounts(): string[][] {
  const list = screen.getByRole('list', { name: 'Regio’s vergelijken' })
  return within(list)
    .getAllByRole('heading')
    .map((heading) => {
      const rows = within(heading.closest('li') as HTMLElement).queryAllByText(/^(?:€\s[\d.,]+|–)$/)
      return [heading.textContent ?? '', ...rows.map((row) => (row.textContent ?? '').replace(/\s/g, ' '))]
    })
}

describe('Regio’s vergelijken', () => {
  it('starts at its title, and answers first: the range, then each catalogue from high to low', async () => {
    const { type, press } = await opened()
    expect(screen.getByRole('heading', { name: 'Regio’s vergelijken' })).toHaveFocus()
    await type('Wie plaatst u?', 'WIA')
    await press()
    expect(await screen.findByRole('heading', { name: 'WIA: 1 fte, 12 maanden' })).toHaveFocus()
    expect(screen.getByText(/^Van €\s10\.000,00 tot €\s35\.000,00/)).toBeVisible()
    expect(amounts()).toEqual([
      ['Friese Social Return eis (Harlingen)', '€ 35.000,00'],
      ['Bouwblokken Utrecht (36 uur)', '€ 30.000,00'],
      ['Bouwblokkenschema Den Haag 2023', '€ 30.000,00'],
      ['Bouwblokken DUOplus', '€ 10.000,00'],
    ])
  })

  it('counts with the fte and months that were filled in, and says what does not count', async () => {
    const { type, press } = await opened()
    await type('Wie plaatst u?', 'WW')
    await type('Fte', '0,5')
    await type('Maanden', '24')
    await press()
    await screen.findByRole('heading', { name: 'WW: 0,5 fte, 24 maanden' })
    expect(amounts()).toContainEqual(['Bouwblokken DUOplus', '€ 7.500,00'])
    expect(screen.getAllByText('telt 12 van de 24 maanden')).toHaveLength(2)
  })

  it('a known group can be chosen from a list', async () => {
    const { user, press } = await opened()
    const list = screen.getByRole('combobox', { name: 'Bekende groepen' })
    await user.selectOptions(list, within(list).getByRole('option', { name: 'Banenafspraak (doelgroepregister)' }))
    await press()
    expect(await screen.findByRole('heading', { name: /^Banenafspraak/ })).toBeVisible()
    expect(list).toHaveDisplayValue('Banenafspraak (doelgroepregister)')
  })

  it('shows which catalogue is the workbook’s own, and how the others differ from it', async () => {
    const session = createSession(builtInRulebook(), 'nl')
    session.replace({ settings: { ...NO_SETTINGS, catalogue: 'den-haag@2023-07-01' } })
    const { type, press } = await opened({ session })
    await type('Wie plaatst u?', 'WIA')
    await press()
    const own = (await screen.findByText('deze werkmap')).closest('li') as HTMLElement
    expect(within(own).getByRole('heading', { name: 'Bouwblokkenschema Den Haag 2023' })).toBeVisible()
    expect(screen.getByText(/^€\s5\.000,00 meer dan Den Haag$/)).toBeVisible()
    expect(screen.getByText(/^€\s20\.000,00 minder dan Den Haag$/)).toBeVisible()
    expect(screen.getByText('evenveel als Den Haag')).toBeVisible()
  })

  it('tells why, with steps and the source one press away', async () => {
    const { user, type, press } = await opened()
    await type('Wie plaatst u?', 'WIA')
    await press()
    await user.click(await screen.findByRole('button', { name: 'Waarom dit bedrag? 5, Bouwblokken DUOplus' }))
    expect(await screen.findByText(/€\s10\.000 per fte per jaar × 1 fte/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: /^Bron: Leidraad Social Return DUOplus/ }))
    expect(screen.getByText(/7\. Bouwblokkenmodel/)).toBeVisible()
  })

  it('a row without an amount says how it counts, a catalogue without a row why', async () => {
    const { user, type, press } = await opened()
    await type('Wie plaatst u?', 'mvo')
    await press()
    expect(await screen.findByText(/^Geen van de catalogi geeft hiervoor een bedrag per fte/)).toBeVisible()
    expect(screen.getByText(/Telt niet per fte en maand: €\s100,00 per uur\./)).toBeVisible()
    expect(screen.getByText(/de tabellen voor inkoop en activiteiten ontbreken/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Waarom geen bedrag? 10, Bouwblokken DUOplus' }))
    expect(await screen.findByRole('button', { name: /^Bron: Leidraad/ })).toBeVisible()
  })

  it('an unknown word gets the nearest we know', async () => {
    const { type, press } = await opened()
    await type('Wie plaatst u?', 'prticpatiewt')
    await press()
    expect(
      await screen.findByText(/„prticpatiewt” is geen groep die wij kennen\. Bedoelt u „participatiewet”\?/),
    ).toBeVisible()
    expect(screen.queryByRole('list', { name: 'Regio’s vergelijken' })).not.toBeInTheDocument()
  })

  it.each([
    ['Wie plaatst u?', '', 'Vul in wie u plaatst, bijvoorbeeld WIA.'],
    ['Fte', '0', 'Vul een getal boven 0 in, bijvoorbeeld 0,5.'],
    ['Maanden', 'een jaar', 'Vul een aantal maanden boven 0 in, bijvoorbeeld 12.'],
  ])('%s „%s”: asks, and goes there', async (name, text, message) => {
    const { type, press } = await opened()
    await type('Wie plaatst u?', 'WIA')
    await type(name, text)
    await press()
    expect(await screen.findByText(message)).toBeVisible()
    expect(screen.getByRole('textbox', { name })).toHaveFocus()
  })

  it('copies the table, amounts as numbers', async () => {
    const { user, type, press } = await opened()
    await type('Wie plaatst u?', 'WIA')
    await press()
    await user.click(await screen.findByRole('button', { name: 'Kopieer als tabel' }))
    const lines = (await navigator.clipboard.readText()).split('\n').map((line) => line.split('\t'))
    expect(lines[0]).toEqual(expect.arrayContaining(['Catalogus', 'Bedrag']))
    expect(lines.map((line) => line[5])).toEqual(['Bedrag', '35000,00', '30000,00', '30000,00', '10000,00'])
    expect(screen.getAllByText('Gekopieerd. Plak het in een werkblad.')[0]).toBeVisible()
  })

  it('is reached from Catalogus too, and the way back leads to it', async () => {
    const { user, open } = renderPane()
    await open('Catalogus')
    await user.click(await screen.findByRole('button', { name: 'Vergelijk regio’s' }))
    expect(await screen.findByRole('heading', { name: 'Regio’s vergelijken' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Terug' }))
    expect(screen.getByRole('tab', { name: 'Catalogus' })).toHaveFocus()
  })
})
