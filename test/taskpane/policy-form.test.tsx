import { screen, waitFor, within } from '@testing-library/react'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { restoreSession } from '#use-cases'
import { WorkbookError } from '#workbook'
import { renderPane } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

type Pane = ReturnType<typeof renderPane>

const press = async (pane: Pane, name: string | RegExp) => pane.user.click(await screen.findByRole('button', { name }))
const beleid = async (pane: Pane) => {
  await press(pane, 'Meer mogelijkheden')
  await pane.user.click(await screen.findByRole('menuitem', { name: 'Beleid' }))
}

/** The form, begun as a copy of DUOplus. */
async function copying(language: 'nl' | 'en' = 'nl') {
  const pane = renderPane({ language })
  if (language === 'en') {
    await press(pane, 'Change policy and catalogue')
    await press(pane, /^DUOplus/)
    await press(pane, 'Copy and adapt')
    await screen.findByRole('heading', { name: 'Adapt a policy' })
    return pane
  }
  await beleid(pane)
  await press(pane, /^DUOplus/)
  await press(pane, 'Kopieer en pas aan')
  await screen.findByRole('heading', { name: 'Beleid aanpassen' })
  return pane
}

async function type(pane: Pane, label: string | RegExp, text: string, within_: HTMLElement = document.body) {
  const field = within(within_).getByLabelText(label)
  await pane.user.clear(field)
  await pane.user.click(field)
  await pane.user.paste(text)
}

const group = (pane: Pane, name: string) => press(pane, new RegExp(`^${name}`))
const rule = () => screen.getByRole('group', { name: 'Regel 1' })

/** Another threshold, with the source it then needs. */
async function filledIn(pane: Pane) {
  await type(pane, /^Opdrachtgever of regio/, 'Gemeente Modelstad')
  await group(pane, 'Wanneer geldt social return')
  await type(pane, /^Drempelbedrag, excl. btw/, '€ 150.000', rule())
  await press(pane, 'Bron: Leidraad Social Return DUOplus, h. 2.3 en 5.1')
  await type(pane, /^Document/, 'Inkoopbeleid Modelstad', rule())
  await type(pane, /^Onderdeel/, 'art. 4', rule())
  await type(pane, /^Kort citaat/, 'vanaf een waarde boven € 150.000', rule())
}

describe('Beleid: kopiëren en aanpassen', () => {
  it('asks for a name and for the source of what was changed: on top, beside the field, and with the focus there', async () => {
    const pane = await copying()
    expect(screen.getByText(/^Gemaakt als kopie van DUOplus/)).toBeVisible()
    await group(pane, 'Wanneer geldt social return')
    await type(pane, /^Drempelbedrag, excl. btw/, '150 duizend', rule())
    await group(pane, 'Wanneer geldt social return')
    await press(pane, 'Bekijk als pagina')
    expect(await screen.findByRole('heading', { name: /^Nog \d punten$/ })).toHaveFocus()
    const amount = screen.getByRole('button', { name: /^Regel 1, Drempelbedrag, excl. btw: Er staat „150 duizend”/ })
    await pane.user.click(amount)
    const field = within(rule()).getByLabelText(/^Drempelbedrag, excl. btw/)
    await waitFor(() => expect(field).toHaveFocus())
    expect(field).toBeInvalid()
    expect(field).toHaveAccessibleDescription(/^Er staat „150 duizend”. Vul een bedrag in euro’s in/)

    await type(pane, /^Drempelbedrag, excl. btw/, '€ 150.000', rule())
    expect(field).toBeValid()
    await pane.user.click(
      screen.getByRole('button', { name: /^Regel 1, Bron: Kort citaat: U hebt deze regel gewijzigd/ }),
    )
    await waitFor(() => expect(within(rule()).getByLabelText(/^Kort citaat/)).toHaveFocus())
  })

  it('shows the page and what was changed, keeps it, and uses it', async () => {
    const pane = await copying()
    await filledIn(pane)
    await press(pane, 'Bekijk als pagina')
    expect(await screen.findByRole('heading', { name: 'Gemeente Modelstad: klopt dit?' })).toHaveFocus()
    const changes = screen.getByRole('heading', { name: 'Wat u wijzigde' }).parentElement as HTMLElement
    expect(
      within(changes)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      expect.stringMatching(/^Nieuw: Elke soort opdracht: social return geldt boven €\s150\.000/),
      expect.stringMatching(/^Vervalt: Elke soort opdracht: social return geldt boven €\s200\.000/),
    ])
    await press(pane, 'Bewaar in deze werkmap')
    expect(await screen.findByRole('heading', { name: 'Gemeente Modelstad is bewaard' })).toHaveFocus()
    expect(screen.getByText(/schrijft u gemeente-modelstad\.$/)).toBeVisible()
    const reopened = createSession(builtInRulebook())
    await restoreSession(pane.port, reopened)
    expect(reopened.state().rulebook.policy('gemeente-modelstad')).toMatchObject({
      kind: 'found',
      version: {
        copiedFrom: 'duoplus@undated',
        applicability: { lines: [{ threshold: { amount: '150000.00' }, source: { section: 'art. 4' } }] },
      },
    })
    await press(pane, 'Gebruik voor deze werkmap')
    await screen.findByText(/^Deze werkmap rekent nu met het beleid Gemeente Modelstad/)
    await press(pane, 'Naar alle beleid')
    await screen.findByRole('list', { name: 'Eigen beleid van deze werkmap' })
    expect(screen.queryByRole('button', { name: 'Ga verder met uw concept' })).not.toBeInTheDocument()
  })

  it('keeps the draft when another screen is looked at, and goes on with it', async () => {
    const pane = await copying()
    await type(pane, /^Opdrachtgever of regio/, 'Gemeente Modelstad')
    await pane.open('Overzicht')
    await beleid(pane)
    expect(await screen.findByText('U was bezig met Gemeente Modelstad. Het is nog niet bewaard.')).toBeVisible()
    await press(pane, 'Ga verder met uw concept')
    expect(await screen.findByLabelText(/^Opdrachtgever of regio/)).toHaveValue('Gemeente Modelstad')
    await press(pane, 'Gooi concept weg')
    expect(screen.getByRole('heading', { name: 'Dit concept weggooien?' })).toHaveFocus()
    await press(pane, 'Gooi weg')
    await screen.findByRole('heading', { name: 'Beleid' })
    expect(screen.queryByRole('button', { name: 'Ga verder met uw concept' })).not.toBeInTheDocument()
  })

  it('asks before a draft gives way to another', async () => {
    const pane = await copying()
    await type(pane, /^Opdrachtgever of regio/, 'Gemeente Modelstad')
    await press(pane, 'Terug')
    await press(pane, /Schiedam/)
    await press(pane, 'Kopieer en pas aan')
    expect(await screen.findByRole('heading', { name: /^U was bezig met Gemeente Modelstad/ })).toHaveFocus()
    await press(pane, 'Ga verder met uw concept')
    expect(await screen.findByText(/^Gemaakt als kopie van DUOplus/)).toBeVisible()
  })

  it('adds and removes parts that repeat, with the focus where one works next', async () => {
    const pane = await copying()
    await group(pane, 'Wanneer geldt social return')
    await press(pane, 'Voeg een regel toe')
    const second = await screen.findByRole('group', { name: 'Regel 2' })
    expect(within(second).getByLabelText('Soorten opdracht')).toHaveFocus()
    await pane.user.selectOptions(
      within(second).getByLabelText('Wat geldt voor deze soorten?'),
      'Social return geldt niet',
    )
    expect(within(second).queryByLabelText('Er is een drempelbedrag')).not.toBeInTheDocument()
    await press(pane, 'Verwijder regel 2')
    expect(screen.queryByRole('group', { name: 'Regel 2' })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Voeg een regel toe' })).toHaveFocus()
    expect(screen.getByText('Regel 2 is verwijderd.')).toHaveAttribute('role', 'status')
  })

  it('brings back what was filled in when a part that was left out is put in again', async () => {
    const pane = await copying()
    await group(pane, 'Wanneer geldt social return')
    const box = within(rule()).getByRole('checkbox', { name: 'Er is een drempelbedrag' })
    expect(box).toBeChecked()
    await pane.user.click(box)
    expect(within(rule()).queryByLabelText(/^Drempelbedrag, excl/)).not.toBeInTheDocument()
    await pane.user.click(box)
    expect(within(rule()).getByLabelText(/^Drempelbedrag, excl/)).toHaveValue('€ 200.000')
  })

  it('keeps the form when writing fails', async () => {
    const pane = await copying()
    await filledIn(pane)
    await press(pane, 'Bekijk als pagina')
    jest.spyOn(pane.port, 'apply').mockRejectedValueOnce(new WorkbookError('read-only'))
    await press(pane, 'Bewaar in deze werkmap')
    expect(await screen.findByText(/De werkmap is alleen-lezen/)).toHaveTextContent(/niets gewijzigd in uw werkmap/)
    await press(pane, 'Terug naar het formulier')
    expect(await screen.findByLabelText(/^Opdrachtgever of regio/)).toHaveValue('Gemeente Modelstad')
  })

  it('speaks English', async () => {
    const pane = await copying('en')
    await press(pane, 'See as a page')
    expect(await screen.findByRole('heading', { name: 'One point left' })).toHaveFocus()
    expect(screen.getByRole('button', { name: /^Authority or region: / })).toBeVisible()
  })
})
