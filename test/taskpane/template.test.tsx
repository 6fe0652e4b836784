import { screen, waitFor, within } from '@testing-library/react'
import { MemoryWorkbook } from '#adapters/memory'
import { WorkbookError } from '#workbook'
import { renderPane, sampleWorkbook } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

const empty = () => MemoryWorkbook.of({ Blad1: [['Hallo']] })

async function opened(port = empty(), language: 'nl' | 'en' = 'nl') {
  const pane = renderPane({ port, language })
  const words = language === 'nl' ? 'Nieuwe monitoring maken' : 'Start a new monitoring'
  await pane.user.click(await screen.findByRole('button', { name: words }))
  return pane
}

async function sheetsOf(port: MemoryWorkbook) {
  return (await port.read()).sheets.map(({ name }) => name)
}

describe('Sjabloon invoegen', () => {
  it('is the first choice in a workbook without social return, and starts at its title', async () => {
    await opened()
    expect(await screen.findByRole('heading', { name: 'Sjabloon invoegen' })).toHaveFocus()
    expect(screen.getByRole('radio', { name: /^Monitoring/ })).toBeChecked()
    expect(screen.getByRole('combobox', { name: 'Beleid' })).toHaveDisplayValue(/^DUOplus/)
    expect(screen.getByRole('combobox', { name: 'Catalogus met bouwblokken' })).toHaveDisplayValue(/DUOplus/)
  })

  it('adds the sheets beside what is there, says so, and goes to the first cell to fill in', async () => {
    const { user, port } = await opened()
    await user.click(await screen.findByRole('button', { name: 'Voeg sjabloon in' }))
    expect(await screen.findByRole('heading', { name: 'Het sjabloon staat in uw werkmap' })).toHaveFocus()
    expect((await sheetsOf(port)).slice(0, 7)).toEqual([
      'Blad1',
      'Uitleg',
      'Bouwblokken',
      'Keuzelijsten',
      'Opdrachten',
      'Inzet',
      'Plan',
    ])
    await user.click(screen.getByRole('button', { name: 'Ga naar Opdrachten' }))
    expect(port.selection).toMatchObject({ sheet: 'Opdrachten', address: 'A5' })
    await user.click(screen.getByRole('button', { name: 'Ga naar Uitleg' }))
    expect(port.selection).toMatchObject({ sheet: 'Uitleg' })
    expect(screen.queryByRole('button', { name: 'Ga naar Keuzelijsten' })).not.toBeInTheDocument()
  })

  it('shows the new tables on Overzicht', async () => {
    const { user } = await opened()
    await user.click(await screen.findByRole('button', { name: 'Voeg sjabloon in' }))
    await screen.findByRole('heading', { name: 'Het sjabloon staat in uw werkmap' })
    await user.click(screen.getByRole('tab', { name: 'Overzicht' }))
    await waitFor(() =>
      expect(screen.queryByRole('heading', { name: 'Geen tabel met social return gevonden' })).not.toBeInTheDocument(),
    )
    expect(screen.getByRole('button', { name: 'Controleer deze werkmap' })).toBeVisible()
  })

  it('takes the catalogue that goes with the policy, until a person chooses another', async () => {
    const { user, session } = await opened()
    const policy = await screen.findByRole('combobox', { name: 'Beleid' })
    const catalogue = screen.getByRole('combobox', { name: 'Catalogus met bouwblokken' })
    await user.selectOptions(policy, within(policy).getByRole('option', { name: /Súdwest/ }))
    expect(catalogue).toHaveDisplayValue(/Harlingen|Fries/)
    await user.selectOptions(catalogue, within(catalogue).getByRole('option', { name: /Den Haag/i }))
    expect(screen.getByText(/^Bij dit beleid hoort de catalogus/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Voeg sjabloon in' }))
    await screen.findByRole('heading', { name: 'Het sjabloon staat in uw werkmap' })
    expect(session.state().settings).toMatchObject({
      policy: expect.stringMatching(/^sudwest-fryslan@/) as string,
      catalogue: 'den-haag@2023-07-01',
    })
  })

  it('inserts the tender sheet too, and another template after it', async () => {
    const { user, port } = await opened()
    await user.click(await screen.findByRole('radio', { name: /^Aanbesteding/ }))
    await user.click(screen.getByRole('button', { name: 'Voeg sjabloon in' }))
    await user.click(await screen.findByRole('button', { name: 'Nog een sjabloon invoegen' }))
    await user.click(await screen.findByRole('radio', { name: /^Monitoring/ }))
    await user.click(screen.getByRole('button', { name: 'Voeg sjabloon in' }))
    await screen.findByRole('button', { name: 'Ga naar Opdrachten' })
    expect(await sheetsOf(port)).toEqual(expect.arrayContaining(['Aanbestedingen', 'Rekenhulp', 'Inzet']))
  })

  it('names the sheets that stand in the way, and changes nothing', async () => {
    const port = sampleWorkbook()
    const before = await sheetsOf(port)
    const { user } = renderPane({ port })
    await user.click(await screen.findByRole('button', { name: 'Meer mogelijkheden' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Sjabloon invoegen' }))
    await user.click(await screen.findByRole('radio', { name: /^Monitoring/ }))
    await user.click(screen.getByRole('button', { name: 'Voeg sjabloon in' }))
    expect(
      await screen.findByText(
        'Er zijn al bladen met de namen Opdrachten, Inzet. Geef die bladen een andere naam en probeer het opnieuw.',
      ),
    ).toBeVisible()
    expect(await sheetsOf(port)).toEqual(before)
  })

  it('says how the workbook was left when writing fails, and the choice is still there', async () => {
    const { user, port } = await opened()
    jest.spyOn(port, 'apply').mockRejectedValueOnce(new WorkbookError('protected'))
    await user.click(await screen.findByRole('button', { name: 'Voeg sjabloon in' }))
    expect(await screen.findByText(/Hef de beveiliging op/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Voeg sjabloon in' })).toHaveFocus()
  })

  it('speaks English', async () => {
    const { user, port } = await opened(empty(), 'en')
    await user.click(await screen.findByRole('button', { name: 'Insert template' }))
    expect(await screen.findByRole('heading', { name: 'The template is in your workbook' })).toBeVisible()
    expect(await sheetsOf(port)).toEqual(expect.arrayContaining(['Explanation', 'Building blocks', 'Opdrachten']))
  })
})
