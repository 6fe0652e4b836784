import type { UserEvent } from '@testing-library/user-event'
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { MemoryWorkbook } from '#adapters/memory'
import { proposeCatalogue, readText } from '#doctor'
import { type BlockCatalogue, builtInRulebook } from '#rulebook'
import { createSession, type Session } from '#session'
import { catalogueFile } from '#use-cases'
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

const CSV = new File([TABLE], '02-voorbeeldstad.csv', { type: 'text/csv' })

async function importing(file: File | null = CSV, port?: MemoryWorkbook, session?: Session) {
  const pane = renderPane({ ...(port && { port }), ...(session && { session }) })
  await pane.open('Catalogus')
  await pane.user.click(await screen.findByRole('button', { name: 'Importeer een catalogus' }))
  const picker = await screen.findByLabelText('Bestand met de tabel')
  if (file !== null) await pane.user.upload(picker, file)
  return pane
}

const step = () => within(screen.getByRole('list', { name: 'Stappen' })).getAllByRole('listitem')

const blocks = () =>
  within(screen.getByRole('list', { name: 'Blokken zoals gelezen' })).getAllByRole<HTMLElement>('listitem')

/** Answers with the proposals until a question says this. */
async function toQuestion(user: UserEvent, words: RegExp): Promise<void> {
  await screen.findByRole('heading', { name: /^Vraag 1 van/ })
  while (screen.queryByRole('radiogroup', { name: words }) === null) {
    await user.click(screen.getByRole('button', { name: 'Volgende vraag' }))
  }
}

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

  it('settles equal cases with one answer, or one by one', async () => {
    const table = [
      'Nr;Bouwblok;Waarde;Duur',
      '1;WW;€ 15.000,00 per fte per jaar;1 jaar',
      '2;Beschut werk;;1 jaar',
      '3;Praktijkschool;;1 jaar',
    ].join('\n')
    const { user } = await importing(new File([table], 'x.csv'))
    await toQuestion(user, /„Beschut werk”/)
    const together = screen.getByRole('checkbox', { name: 'Eén antwoord voor 2 gelijke gevallen' })
    expect(together).toBeChecked()
    const cells = within(screen.getByRole('group', { name: 'Dezelfde vraag bij' })).getAllByRole('button')
    expect(cells.map(({ textContent }) => textContent)).toEqual(['C3', 'C4'])
    await user.click(screen.getByRole('radio', { name: /^zelfde als|^Zelfde als|dezelfde waarde/i }))
    expect(blocks()[1]).toHaveTextContent('€ 15.000 per fte per jaar')
    expect(blocks()[2]).toHaveTextContent('€ 15.000 per fte per jaar')

    // Each its own: the second gets another answer, the first keeps the one it had.
    await user.click(together)
    await toQuestion(user, /„Praktijkschool”/)
    await user.click(screen.getByRole('radio', { name: /in overleg/i }))
    expect(blocks()[1]).toHaveTextContent('€ 15.000 per fte per jaar')
    expect(blocks()[2]).toHaveTextContent('in overleg')
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

  it('changes any field of a block, takes it back, and keeps the change with the catalogue', async () => {
    const { user, session } = await importing()
    await screen.findByRole('list', { name: 'Blokken zoals gelezen' })
    const edit = screen.getByRole('button', { name: 'Wijzig blok 2' })
    await user.click(edit)
    const form = screen.getByRole('form', { name: 'Blok 2 wijzigen' })
    expect(within(form).getByRole('textbox', { name: /^Code/ })).toHaveFocus()
    // The words of the source stand beside it, and its cell is shown.
    expect(within(form).getByText('In cel D5 staat: „€ 15.000,00”')).toBeVisible()
    const amount = within(form).getByRole('textbox', { name: 'Bedrag in euro’s' })
    await user.clear(amount)
    await user.type(amount, 'veel')
    await user.click(within(form).getByRole('button', { name: 'Neem deze wijziging over' }))
    expect(within(form).getByText(/Dit is geen bedrag/)).toBeVisible()
    expect(amount).toHaveFocus()
    await user.clear(amount)
    await user.type(amount, '16.000')
    const code = within(form).getByRole('textbox', { name: /^Code/ })
    await user.clear(code)
    await user.type(code, 'WW{Enter}')
    expect(blocks()[1]).toHaveTextContent(/^WWWW€ 16\.000 per fte per jaar.*Anders dan de bron: code, waarde/)
    expect(screen.getByRole('button', { name: 'Wijzig blok WW' })).toHaveFocus()

    await user.click(screen.getByRole('button', { name: 'Wijzig blok 3' }))
    await user.click(screen.getByRole('button', { name: 'Verwijder dit blok' }))
    expect(blocks()).toHaveLength(3)
    expect(screen.getByRole('heading', { name: 'Blokken zoals gelezen' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Maak de laatste wijziging ongedaan' }))
    expect(blocks()).toHaveLength(4)
    expect(blocks()[1]).toHaveTextContent('€ 16.000')

    await user.click(screen.getByRole('button', { name: 'Naar vastleggen' }))
    await user.type(await screen.findByRole('textbox', { name: /Opdrachtgever of regio/ }), 'Voorbeeldstad')
    await user.click(screen.getByRole('button', { name: 'Leg vast' }))
    await screen.findByRole('heading', { name: /is vastgelegd$/ })
    const own = session.state().rulebook.catalogues.find(({ id }) => id === 'voorbeeldstad')
    expect(own?.blocks[1]).toMatchObject({ code: 'WW', published: '€ 15.000,00', value: { amount: '16000.00' } })
    expect(own?.blocks[1]?.openQuestions.at(-1)?.question.nl).toMatch(/met de hand gewijzigd: /)
  })

  it('makes a block of a row that was not understood', async () => {
    const { user } = await importing(new File([`${TABLE}\n;;;500;`], 'x.csv'))
    await screen.findByRole('list', { name: 'Blokken zoals gelezen' })
    await user.click(screen.getByText('1 rij is geen blok'))
    const add = screen.getByRole('button', { name: 'Maak een blok van rij 8' })
    const before = blocks().length
    await user.click(add)
    expect(blocks()).toHaveLength(before + 1)
    expect(screen.getByRole('form', { name: /wijzigen$/ })).toBeVisible()
    expect(screen.getByText('Met de hand toegevoegd uit de bron')).toBeVisible()
    expect(screen.getByText('In cel D8 staat: „500”')).toBeVisible()
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
    const validTo = screen.getByRole('textbox', { name: 'Geldig tot en met' })
    await user.type(validTo, '31-12-2025')
    const document = screen.getByRole('textbox', { name: /^Document of pagina/ })
    await user.clear(document)
    await user.type(document, 'Leidraad 2026')
    const url = screen.getByRole('textbox', { name: 'Webadres' })
    await user.type(url, 'voorbeeldstad.nl')
    await user.type(screen.getByRole('textbox', { name: 'Gepubliceerd op' }), '15-11-2025')
    await user.click(screen.getByRole('button', { name: 'Leg vast' }))
    expect(screen.getByText(/Schrijf een datum op of na de ingangsdatum/)).toBeVisible()
    expect(screen.getByText(/Dit is geen webadres/)).toBeVisible()
    expect(validTo).toHaveFocus()
    await user.clear(validTo)
    await user.type(validTo, '31-12-2026')
    await user.clear(url)
    await user.type(url, 'https://voorbeeldstad.nl/social-return')
    // Awarded before the first day of this version: the person decides otherwise.
    const contract = screen.getByRole('checkbox', { name: /^OPD-1, Onderhoud wegen.*houdt de oude versie/ })
    expect(contract).not.toBeChecked()
    await user.click(contract)
    await user.click(screen.getByRole('button', { name: 'Leg vast' }))
    expect(await screen.findByRole('heading', { name: /is vastgelegd$/ })).toHaveFocus()

    const found = session.state().rulebook.catalogue('voorbeeldstad@2026-01-01')
    expect(found).toMatchObject({
      kind: 'found',
      version: {
        authority: 'Voorbeeldstad',
        validFrom: '2026-01-01',
        validTo: '2026-12-31',
        source: {
          document: 'Leidraad 2026',
          url: 'https://voorbeeldstad.nl/social-return',
          publishedOn: '2025-11-15',
        },
      },
    })
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

  it('reads the cells that are selected in the open workbook', async () => {
    const port = MemoryWorkbook.of({
      Brief: [['Beste lezer']],
      Tarieven: [['Zie de tabel hieronder'], ...TABLE.split('\n').map((line) => ['', ...line.split(';')])],
    })
    port.select('Tarieven', 'B4:F8')
    const { user } = await importing(null, port)
    await user.click(screen.getByRole('button', { name: 'Kies een blad of bereik' }))
    expect(await screen.findByRole('combobox', { name: 'Op welk blad staat de tabel?' })).toHaveValue('Tarieven')
    const cells = screen.getByRole('textbox', { name: 'In welke cellen?' })
    expect(cells).toHaveValue('B4:F8')
    // Selecting again while the question stands.
    act(() => port.select('Tarieven', 'B4:F7'))
    await user.click(screen.getByRole('button', { name: 'Neem over wat ik heb geselecteerd' }))
    await waitFor(() => expect(cells).toHaveValue('B4:F7'))
    await user.click(screen.getByRole('button', { name: 'Lees deze cellen' }))
    // Without the last row; the cells are called what the workbook calls them.
    expect(await screen.findByText(/^3 blokken/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Toon cel E6 in de bron' }))
    expect(within(screen.getByRole('table')).getByText('€ 15.000,00')).toHaveAttribute('aria-current', 'true')
  })

  it('says what a range looks like, and when there is nothing in it', async () => {
    const { user } = await importing(null, MemoryWorkbook.of({ Tarieven: [['x']] }))
    await user.click(screen.getByRole('button', { name: 'Kies een blad of bereik' }))
    const cells = await screen.findByRole('textbox', { name: 'In welke cellen?' })
    await user.type(cells, 'alles')
    await user.click(screen.getByRole('button', { name: 'Lees deze cellen' }))
    expect(screen.getByText(/Dit is geen bereik/)).toBeVisible()
    expect(cells).toHaveFocus()
    await user.clear(cells)
    await user.type(cells, 'K:M')
    await user.click(screen.getByRole('button', { name: 'Lees deze cellen' }))
    expect(await screen.findByText('In deze cellen staat niets. Kies een ander blad of bereik.')).toBeVisible()
  })

  it('stops reading when one asks', async () => {
    const { user } = await importing(null)
    const slow = Object.assign(new File(['x'], 'traag.csv'), { arrayBuffer: () => new Promise(() => undefined) })
    await user.upload(screen.getByLabelText('Bestand met de tabel'), slow)
    expect(await screen.findByRole('progressbar', { name: 'traag.csv wordt gelezen …' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Stop' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Kies een bestand' })).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Catalogus importeren' })).toHaveFocus()
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

  it('opens a saved catalogue where one chose or dropped that instead of a table', async () => {
    const { user } = await importing(null)
    const saved = builtInRulebook().catalogues.find(({ id }) => id === 'duoplus') as BlockCatalogue
    const json = new File([catalogueFile({ ...saved, label: 'Bewaard door een collega' }).text], 'DUOPLUS.JSON')
    fireEvent.drop(screen.getByRole('button', { name: 'Kies een bestand' }), { dataTransfer: { files: [json] } })
    expect(await screen.findByRole('heading', { name: 'Bewaarde catalogus openen' })).toBeVisible()
    expect(await screen.findByRole('heading', { name: 'Bewaard door een collega' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Terug' }))
    expect(await screen.findByRole('heading', { name: 'Catalogi met bouwblokken' })).toHaveFocus()
  })

  it('calls a row what an earlier version called it; what was reviewed otherwise is renamed only when one asks', async () => {
    const text = ['Bouwblok;Waarde', 'WW korter dan 1 jaar;€ 10.000', 'Beschut werk;€ 20.000'].join('\n')
    const before = proposeCatalogue(readText(text, 'modelstad.csv')).catalogue
    const known = {
      ...before,
      authority: 'Gemeente Modelstad',
      importHash: 'ab'.repeat(32),
      blocks: before.blocks.map((block) => ({ ...block, code: block.code === 'WW<1' ? 'W1' : block.code })),
    }
    const session = createSession(builtInRulebook().with({ catalogues: [known] }), 'nl')
    const { user } = await importing(new File([text], 'modelstad-2027.csv'), undefined, session)
    await screen.findByRole('list', { name: 'Blokken zoals gelezen' })
    expect(blocks()[0]).toHaveTextContent('W1')
    await user.click(screen.getByRole('button', { name: 'Andere bron' }))

    await user.upload(screen.getByLabelText('Bestand met de tabel'), new File([text], 'tabel.csv'))
    await screen.findByRole('list', { name: 'Blokken zoals gelezen' })
    expect(blocks()[0]).toHaveTextContent('WW<1')
    await user.click(screen.getByRole('button', { name: 'Naar vastleggen' }))
    const authority = screen.getByRole('textbox', { name: /^Opdrachtgever of regio/ })
    await user.clear(authority)
    await user.type(authority, 'Gemeente Modelstad')
    expect(screen.getByText('WW korter dan 1 jaar: nu WW<1, eerder W1')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Neem de eerdere codes over' }))
    expect(screen.getByText('1 code is overgenomen. Bij Nakijken kunt u dat ongedaan maken.')).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Terug naar nakijken' }))
    expect(blocks()[0]).toHaveTextContent('W1')
    await user.click(screen.getByRole('button', { name: 'Naar vastleggen' }))
    expect(screen.getByRole('textbox', { name: /^Opdrachtgever of regio/ })).toHaveValue('Gemeente Modelstad')
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
