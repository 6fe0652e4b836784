import { screen, waitFor } from '@testing-library/react'
import { MemoryWorkbook } from '#adapters/memory'
import { type BlockCatalogue, builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { catalogueList, keepCatalogue } from '#use-cases'
import { renderPane } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

const [duoplus] = builtInRulebook().catalogues as [BlockCatalogue]
const own: BlockCatalogue = { ...duoplus, id: 'oost', version: '2025', label: 'Oost 2025', importHash: 'ab'.repeat(32) }

async function opened(pins: Record<string, string> = {}) {
  const port = MemoryWorkbook.of({
    Opdrachten: [
      ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde'],
      ['OP-1', 46000, 46365, 300000],
    ],
  })
  const session = createSession(builtInRulebook())
  await keepCatalogue(port, session, own, pins, { asDefault: false })
  const pane = renderPane({ port, session })
  await pane.open('Catalogus')
  await pane.user.click(await screen.findByRole('button', { name: 'Verwijder Oost 2025 (oost@2025)' }))
  return pane
}

describe('a catalogue of the workbook', () => {
  it('is taken out once that is confirmed', async () => {
    const { user, session } = await opened()
    expect(screen.getByRole('heading', { name: 'Oost 2025 uit deze werkmap verwijderen?' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Verwijder uit de werkmap' }))
    await waitFor(() => expect(catalogueList(session.state()).own).toEqual([]))
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Catalogi met bouwblokken' })).toHaveFocus())
  })

  it('stays while a contract goes by it, and says which', async () => {
    const { user, session } = await opened({ 'OP-1': 'oost@2025' })
    await user.click(screen.getByRole('button', { name: 'Verwijder uit de werkmap' }))
    expect(await screen.findByRole('heading', { name: 'Oost 2025 is nog in gebruik' })).toHaveFocus()
    expect(screen.getByText(/^Deze opdrachten rekenen ermee: OP-1\./)).toBeVisible()
    expect(catalogueList(session.state()).own).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Niet verwijderen' }))
    expect(screen.getByRole('button', { name: 'Verwijder Oost 2025 (oost@2025)' })).toHaveFocus()
  })
})
