import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { WorkbookError } from '#workbook'
import { renderPane } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

// A table as regions publish them: a category that holds for the rows below, a blank value, a bonus.
const TABLE = [
  'Bouwblokken 2026',
  '',
  'Categorie;Nr;Bouwblok;Waarde;Duur',
  'A;1;Participatiewet korter dan 2 jaar;€ 30.000,00;1 fte, 1 jaar',
  ';2;WW;€ 15.000,00;1 fte, 1 jaar',
  ';3;Beschut werk;;1 fte, 1 jaar',
  'Bonus;4;56-plus;€ 5.000,00;Bovenop categorie A',
].join('\n')

async function importing(file: File | null = new File([TABLE], '02-voorbeeldstad.csv', { type: 'text/csv' })) {
  const pane = renderPane()
  await pane.open('Catalogus')
  await pane.user.click(await screen.findByRole('button', { name: 'Importeer een catalogus' }))
  const picker = await screen.findByLabelText('Bestand met de tabel')
  if (file !== null) await pane.user.upload(picker, file)
  return pane
}

const step = () => within(screen.getByRole('list', { name: 'Stappen' })).getAllByRole('listitem')

describe('importing a catalogue', () => {
  it('reads a file and shows each block with its value and source cell', async () => {
    await importing()
    expect(await screen.findByText(/^4 blokken · \d+ vragen$/)).toBeVisible()
    expect(step()[1]).toHaveAttribute('aria-current', 'step')
    const blocks = within(screen.getByRole('list', { name: 'Blokken zoals gelezen' })).getAllByRole('listitem')
    expect(blocks[0]).toHaveTextContent(
      /^1Participatiewet korter dan 2 jaar€ 30\.000 per fte per jaar · tot 12 maanden/,
    )
    expect(blocks[2]).toHaveTextContent('geen waarde in de bron')
    expect(within(blocks[1] as HTMLElement).getByRole('button', { name: 'Toon cel D5 in de bron' })).toBeVisible()
  })

  it('marks the source cell one asks for', async () => {
    const { user } = await importing()
    await screen.findByRole('list', { name: 'Blokken zoals gelezen' })
    await user.click(screen.getByRole('button', { name: 'Toon cel D5 in de bron' }))
    const marked = within(screen.getByRole('table')).getByText('€ 15.000,00')
    expect(marked).toHaveAttribute('aria-current', 'true')
  })

  it('asks every doubt, with the proposal chosen beforehand', async () => {
    const { user } = await importing()
    await screen.findByRole('heading', { name: /^Vraag 1 van/ })
    expect(screen.getByRole('radio', { name: /\(voorstel\)/ })).toBeChecked()
    expect(screen.getByText(/^0 van \d+ beantwoord$/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Volgende vraag' }))
    expect(screen.getByRole('heading', { name: /^Vraag 2 van/ })).toHaveFocus()
    expect(screen.getByText(/^1 van \d+ beantwoord$/)).toBeVisible()
  })

  it('takes an answer of one’s own, and asks again for what it cannot read', async () => {
    const { user } = await importing()
    await screen.findByRole('heading', { name: /^Vraag 1 van/ })
    while (screen.queryByRole('radio', { name: 'Anders: ander bedrag' }) === null) {
      await user.click(screen.getByRole('button', { name: 'Volgende vraag' }))
    }
    await user.click(screen.getByRole('radio', { name: 'Anders: ander bedrag' }))
    const input = screen.getByRole('textbox', { name: 'ander bedrag' })
    await user.type(input, 'veel')
    await user.click(screen.getByRole('button', { name: /^(Volgende vraag|Bevestig dit antwoord)$/ }))
    expect(screen.getByText(/Dit kunnen we niet lezen/)).toBeVisible()
    await user.clear(input)
    await user.type(input, '€ 12.500')
    await user.click(screen.getByRole('button', { name: /^(Volgende vraag|Bevestig dit antwoord)$/ }))
    const blocks = within(screen.getByRole('list', { name: 'Blokken zoals gelezen' })).getAllByRole('listitem')
    expect(blocks[2]).toHaveTextContent('€ 12.500 per fte per jaar')
  })

  it('keeps the catalogue in the workbook and pins the contracts', async () => {
    const { user, session, port } = await importing()
    await user.click(await screen.findByRole('button', { name: /^Neem de overige \d+ voorstellen over$/ }))
    // The button is gone by its own doing: the keyboard is at the next step.
    expect(screen.getByRole('button', { name: 'Naar vastleggen' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Naar vastleggen' }))
    const authority = await screen.findByRole('textbox', { name: /Opdrachtgever of regio/ })
    await user.clear(authority)
    await user.click(screen.getByRole('button', { name: 'Leg vast' }))
    expect(screen.getByText(/Vul in van wie deze tabel is/)).toBeVisible()
    expect(authority).toHaveFocus()
    await user.type(authority, 'Voorbeeldstad')
    await user.type(screen.getByRole('textbox', { name: 'Geldig vanaf' }), '01-01-2026')
    expect(screen.getByRole('checkbox', { name: /^OPD-1, Onderhoud wegen/ })).toBeChecked()
    await user.click(screen.getByRole('button', { name: 'Leg vast' }))
    expect(await screen.findByRole('heading', { name: /is vastgelegd$/ })).toHaveFocus()

    const found = session.state().rulebook.catalogue('voorbeeldstad@2026-01-01')
    expect(found).toMatchObject({ kind: 'found', version: { authority: 'Voorbeeldstad', validFrom: '2026-01-01' } })
    expect(session.state().settings.pins).toEqual({ 'OPD-1': 'voorbeeldstad@2026-01-01' })
    expect((await port.read()).sheets.map(({ name }) => name)).toContain('SROI Instellingen')

    await user.click(screen.getByRole('button', { name: 'Naar de lijst met catalogi' }))
    expect(await screen.findByText(/vanaf 01-01-2026 · .*in formules: \S+ · vastgelegd bij 1 opdracht/)).toBeVisible()
  })

  it('keeps what was filled in when keeping fails, and says so at the button', async () => {
    const { user, port } = await importing()
    const apply = jest.spyOn(port, 'apply').mockRejectedValueOnce(new WorkbookError('workbook-protected'))
    await user.click(await screen.findByRole('button', { name: 'Naar vastleggen' }))
    const label = await screen.findByRole('textbox', { name: /Naam van de catalogus/ })
    await user.clear(label)
    await user.type(label, 'Eigen naam')
    await user.click(screen.getByRole('button', { name: 'Leg vast' }))
    expect(await screen.findByText(/De opbouw van de werkmap is beveiligd.*Er is niets gewijzigd/)).toBeVisible()
    expect(label).toHaveValue('Eigen naam')
    await waitFor(() => expect(screen.getByRole('button', { name: 'Leg vast' })).toHaveFocus())
    await user.keyboard('{Enter}')
    expect(await screen.findByRole('heading', { name: 'Eigen naam is vastgelegd' })).toBeVisible()
    expect(apply).toHaveBeenCalledTimes(2)
  })

  it('reads a pasted table', async () => {
    const { user } = await importing(null)
    await user.click(screen.getByRole('textbox', { name: 'Of plak de tabel' }))
    await user.paste(TABLE)
    await user.click(screen.getByRole('button', { name: 'Lees de geplakte tabel' }))
    expect(await screen.findByText(/^4 blokken/)).toBeVisible()
  })

  it.each([
    ['een plaatje.png', 'x', /kunnen we niet lezen\. Kies een bestand dat eindigt op/],
    ['leeg.csv', '', /Dit bestand is leeg/],
    ['brief.txt', 'Beste lezer,\n\nGraag tot morgen.', /geen tabel met bouwblokken/],
  ])('says what to do with %s', async (name, content, sentence) => {
    await importing(null)
    const drop = screen.getByRole('button', { name: 'Kies een bestand' })
    expect(drop).toBeVisible()
    // A file that is dragged in can be of any kind.
    fireEvent.drop(drop, { dataTransfer: { files: [new File([content], name)] } })
    expect(await screen.findByText(sentence)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Kies een bestand' })).toBeVisible()
  })

  it('writes nothing when one stops half-way', async () => {
    const { user, port } = await importing()
    await screen.findByRole('list', { name: 'Blokken zoals gelezen' })
    const before = await port.read()
    await user.click(screen.getByRole('button', { name: 'Stop met importeren' }))
    expect(await screen.findByRole('heading', { name: 'Catalogi met bouwblokken' })).toBeVisible()
    await waitFor(async () => expect(await port.read()).toBe(before))
  })
})
