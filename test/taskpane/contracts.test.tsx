import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { builtInRulebook } from '#rulebook'
import { createSession, NO_SETTINGS } from '#session'
import { effort, renderPane, type PaneOptions, sampleWorkbook } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

async function opened(options: PaneOptions = {}) {
  const pane = renderPane(options)
  await screen.findByText(/Goedgekeurd|Approved/)
  await pane.user.click(screen.getByRole('button', { name: /Meer mogelijkheden|More options/ }))
  await pane.user.click(await screen.findByRole('menuitem', { name: /^(?:Opdrachten|Contracts)$/ }))
  return pane
}

const card = () => screen.findByRole('article', { name: 'OPD-1' })
const text = (element: HTMLElement) => (element.textContent ?? '').replace(/\s/g, ' ')

describe('Opdrachten', () => {
  it('says of each contract how it stands: icon, word, and the one figure', async () => {
    await opened()
    expect(text(await card())).toContain('Onderhoud wegen · Bouw BV')
    expect(text(await card())).toContain('Achter op schema')
    expect(text(await card())).toContain('€ 15.000,00 goedgekeurd van € 50.000,00')
  })

  it('shows its figures, and at least two ways to close what is still needed', async () => {
    const { user } = await opened()
    await user.click(await screen.findByText('Cijfers van OPD-1'))
    const needed = await screen.findByRole('region', { name: 'Nog nodig' })
    expect(text(await card())).toContain('01-01-2026 tot en met 31-12-2026')
    expect(text(needed)).toContain('Er moet nog € 35.000 worden goedgekeurd.')
    expect(text(needed)).toContain('nog 4 hele maanden')
    // € 40.000 a year is € 13.333,33 in four months: two people, and 0.65 fte for the last € 8.333,34.
    expect(text(needed)).toContain('2 plaatsingen van 1 fte, 4 maanden: bouwblok 2')
    expect(text(needed)).toContain('1 plaatsing van 0,65 fte, 4 maanden: bouwblok 2')
    expect(text(needed)).toContain('Samen € 35.333,33, € 333,33 meer dan nodig.')
    expect(within(needed).getAllByText(/^Samen/).length).toBeGreaterThanOrEqual(2)
    expect(text(await card())).toContain('Het beleid noemt geen formule voor een inhouding.')
  })

  it('what is under review is told apart from what is approved', async () => {
    const port = sampleWorkbook([effort('K-001', 1), effort('K-001', 2, { Status: 'ingediend' })])
    const { user } = await opened({ port })
    await user.click(await screen.findByText('Cijfers van OPD-1'))
    const needed = await screen.findByRole('region', { name: 'Nog nodig' })
    expect(text(needed)).toContain('Er moet nog € 42.500 worden goedgekeurd.')
    expect(text(needed)).toContain('Wordt alles goedgekeurd wat in behandeling is, dan is nog € 35.000 nodig.')
  })

  it('names what the policy would withhold, and what has to happen first', async () => {
    const session = createSession(builtInRulebook(), 'nl')
    session.replace({ settings: { ...NO_SETTINGS, policy: 'noordoost-brabant', catalogue: 'duoplus' } })
    const { user } = await opened({ session })
    await user.click(await screen.findByText('Cijfers van OPD-1'))
    // 1.5 times the € 35.000 that is short.
    expect(text(await screen.findByRole('region', { name: 'Inhouding' }))).toContain('€ 52.500')
  })

  describe('what a person settles about withholding', () => {
    async function short() {
      const session = createSession(builtInRulebook(), 'nl')
      session.replace({ settings: { ...NO_SETTINGS, policy: 'noordoost-brabant', catalogue: 'duoplus' } })
      const pane = await opened({ session })
      await pane.user.click(await screen.findByText('Cijfers van OPD-1'))
      return { ...pane, session, withheld: () => screen.findByRole('region', { name: 'Inhouding' }) }
    }

    it('a cure period is kept with its reason, shown beside the amount, and undone', async () => {
      const { user, session, withheld } = await short()
      expect(text(await withheld())).toContain('In te houden nu: niets, de opdracht loopt nog.')
      await user.click(screen.getByRole('button', { name: 'Leg een herstelperiode vast' }))
      await user.type(screen.getByLabelText(/^Loopt tot en met/), '2026-12-31')
      await user.type(screen.getByLabelText(/^Reden/), 'Afgesproken in het kwartaalgesprek')
      await user.type(screen.getByLabelText(/^Uw rol/), 'contractmanager')
      await user.click(screen.getByRole('button', { name: 'Leg vast' }))
      expect(await screen.findByText('Vastgelegd voor OPD-1.')).toHaveFocus()
      const running = 'niets, herstelperiode loopt tot en met 31-12-2026'
      await waitFor(async () => expect(text(await withheld())).toContain(running))
      expect(text(await withheld())).toContain('€ 52.500')
      expect(text(await withheld())).toContain('Afgesproken in het kwartaalgesprek Vastgelegd door contractmanager op')
      expect(session.state().settings.withholding).toMatchObject({ 'OPD-1': { kind: 'cure', until: '2026-12-31' } })
      expect(session.state().settings.policy).toBe('noordoost-brabant')
      await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }))
      expect(await screen.findByText(/niets, de opdracht loopt nog/)).toBeVisible()
      expect(session.state().settings.withholding).toBeUndefined()
    })

    it('to change a cure period one begins with what holds; who leaves the form is back at its button', async () => {
      const { user } = await short()
      const opener = () => screen.getByRole('button', { name: 'Leg een herstelperiode vast' })
      await user.click(opener())
      fireEvent.change(screen.getByLabelText(/^Loopt tot en met/), { target: { value: '2026-12-31' } })
      fireEvent.change(screen.getByLabelText(/^Reden/), { target: { value: 'Afgesproken' } })
      fireEvent.change(screen.getByLabelText(/^Uw rol/), { target: { value: 'AB' } })
      await user.click(screen.getByRole('button', { name: 'Leg vast' }))
      await screen.findByText(/^Herstelperiode tot en met/)
      await user.click(opener())
      expect(screen.getByLabelText(/^Loopt tot en met/)).toHaveValue('2026-12-31')
      expect(screen.getByLabelText(/^Reden/)).toHaveValue('Afgesproken')
      await user.click(screen.getByRole('button', { name: 'Annuleer' }))
      expect(opener()).toHaveFocus()
    })

    it('no fault is kept, and withdrawn again', async () => {
      const { user, session, withheld } = await short()
      await user.click(screen.getByRole('button', { name: 'Leg vast: niet verwijtbaar' }))
      await user.type(screen.getByLabelText(/^Reden/), 'Er waren geen kandidaten')
      await user.type(screen.getByLabelText(/^Uw rol/), 'AB')
      await user.click(screen.getByRole('button', { name: 'Leg vast' }))
      expect(await screen.findByText(/niets, het tekort is niet verwijtbaar/)).toBeVisible()
      expect(text(await withheld())).toContain('Niet verwijtbaar: Er waren geen kandidaten')
      await user.click(screen.getByRole('button', { name: 'Trek in' }))
      expect(await screen.findByText('Ingetrokken voor OPD-1.')).toBeVisible()
      expect(session.state().settings.withholding).toBeUndefined()
    })

    it('asks for a day, a reason and a role, and refuses what could name a person', async () => {
      const { user, session } = await short()
      await user.click(screen.getByRole('button', { name: 'Leg een herstelperiode vast' }))
      const keep = screen.getByRole('button', { name: 'Leg vast' })
      await user.click(keep)
      expect(await screen.findByText('Kies de laatste dag van de herstelperiode.')).toBeVisible()
      expect(screen.getByLabelText(/^Loopt tot en met/)).toHaveFocus()
      await user.type(screen.getByLabelText(/^Loopt tot en met/), '2026-12-31')
      await user.type(screen.getByLabelText(/^Reden/), 'Bel 06 12345678')
      await user.type(screen.getByLabelText(/^Uw rol/), 'AB')
      await user.click(keep)
      expect(screen.getByLabelText(/^Reden/)).toBeInvalid()
      expect(screen.getByLabelText(/^Reden/)).toHaveFocus()
      expect(session.state().settings.withholding).toBeUndefined()
    })
  })

  it('is one click away from Overzicht', async () => {
    const { user } = renderPane()
    await user.click(await screen.findByRole('button', { name: 'Bekijk per opdracht' }))
    expect(await screen.findByRole('heading', { name: 'Opdrachten' })).toHaveFocus()
  })

  it('leads to the row of the contract', async () => {
    const { user, port } = await opened()
    await user.click(await screen.findByText('Cijfers van OPD-1'))
    await user.click(await screen.findByRole('button', { name: 'Ga naar de rij van OPD-1' }))
    expect(await port.selected()).toMatchObject({ sheet: 'Opdrachten', address: 'A2' })
  })

  it('speaks English too', async () => {
    await opened({ language: 'en' })
    expect(text(await card())).toContain('Behind schedule')
    expect(text(await card())).toContain('€15,000.00 approved of €50,000.00')
  })
})
