import { screen, within } from '@testing-library/react'
import { renderPane } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

async function opened(summary: RegExp | string) {
  const pane = renderPane()
  await screen.findByRole('tab', { name: 'Overzicht' })
  await pane.open('Catalogus')
  await screen.findByRole('heading', { name: 'Catalogi met bouwblokken' })
  await pane.user.click(screen.getByLabelText(summary))
  return pane
}

/** The row of a block, with everything behind "Meer". */
async function blockRow(catalogue: RegExp, code: string) {
  const { user } = await opened(catalogue)
  await user.click(screen.getByLabelText(`Meer over blok ${code}`))
  const row = screen.getByLabelText(`Meer over blok ${code}`).closest('li') as HTMLElement
  return { user, row }
}

describe('a block of a catalogue', () => {
  it('opens to its printed value, its group, the rule elsewhere in the source and what is open', async () => {
    const { user, row } = await blockRow(/^Blokken van Bouwblokken DUOplus/, '3')
    expect(row).toHaveTextContent('In de tabel staat: „€ 15.000,00”')
    expect(row).toHaveTextContent('Uitkering: WW')
    expect(row).toHaveTextContent('langer dan 6 maanden een WW-uitkering')
    expect(row).toHaveTextContent(
      'Tegenstrijdig. Hoofdstuk 3.2 vraagt langer dan 6 maanden WW; de tabel noemt geen duur.',
    )
    expect(row).toHaveTextContent('Gekozen lezing: Geen voorwaarde aan de duur')
    await user.click(within(row).getByRole('button', { name: /Leidraad Social Return DUOplus, h. 3.2/ }))
    expect(row).toHaveTextContent('werkzoekenden die langer dan 6 maanden een WW-uitkering')
  })

  it('spells out the ends of a duration and of an age', async () => {
    const { row } = await blockRow(/^Blokken van .*Harlingen/, 'WW<1')
    expect(row).toHaveTextContent('(langer dan 3 maanden en korter dan 12 maanden)')
    expect(row).toHaveTextContent('Telt vanaf 12 uur per week.')
    expect(row).toHaveTextContent('Precies 1 jaar WW valt')
  })

  it('says what has to be approved and shown', async () => {
    const { row } = await blockRow(/^Blokken van Bouwblokken DUOplus/, '9')
    expect(row).toHaveTextContent('Telt pas na goedkeuring.')
    expect(within(row).getByText('Kopie factuur')).toBeVisible()
  })

  it('says that a cell is blank', async () => {
    const { row } = await blockRow(/^Blokken van Bouwblokken DUOplus/, 'BESCHUT')
    expect(row).toHaveTextContent('In de tabel is de cel met de waarde leeg.')
  })
})

describe('a catalogue as a whole', () => {
  it('opens to the rules beside its table and to what is open', async () => {
    await opened(/^Regels en open vragen van Bouwblokkenschema Den Haag 2023/)
    expect(screen.getByText(/Wie binnen 12 maanden voor het contract begon met werken/)).toBeVisible()
    expect(screen.getByText(/Elf gemeenten gebruiken dezelfde bouwblokken/)).toBeVisible()
  })
})
