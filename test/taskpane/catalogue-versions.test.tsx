import { screen } from '@testing-library/react'
import { MemoryWorkbook } from '#adapters/memory'
import { type BlockCatalogue, builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { renderPane } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

const found = builtInRulebook().catalogue('den-haag')
const denHaag = (found.kind === 'found' ? found.version : null) as BlockCatalogue
const newer: BlockCatalogue = {
  ...denHaag,
  version: '2027-01-01',
  validFrom: '2027-01-01' as never,
  hoursPerWeek: 38,
  importHash: 'a'.repeat(64),
  blocks: denHaag.blocks.flatMap((block) => {
    if (block.code === 'NUG') return []
    if (block.code === 'WIA') return [{ ...block, value: { ...block.value, amount: '32500.00' } }]
    return [block]
  }),
}

// Excel days: 45000 is in 2023, 46400 in January 2027.
const workbook = () =>
  MemoryWorkbook.of({
    Opdrachten: [
      ['Kenmerk', 'Gunningsdatum', 'Einddatum', 'Opdrachtwaarde', 'Catalogus'],
      ['OP-1', 45200, 46600, 300000, 'den-haag'],
      ['OP-2', 46400, 47000, 300000, 'den-haag'],
      ['OP-3', 46400, 47000, 300000, 'den-haag@2023-07-01'],
      ['OP-4', 46400, 47000, 300000, 'duoplus'],
    ],
  })

async function opened(language: 'nl' | 'en' = 'nl') {
  const session = createSession(builtInRulebook().with({ catalogues: [newer] }), language)
  const pane = renderPane({ port: workbook(), session, language })
  await pane.open(language === 'nl' ? 'Catalogus' : 'Catalogue')
  await pane.user.click(await screen.findByRole('button', { name: /Vergelijk versies|Compare versions/ }))
  await screen.findByRole('heading', { name: /Versies vergelijken|Compare versions/ })
  return pane
}

describe('versions of a catalogue beside each other', () => {
  it('starts with the newest version and the one before it, and shows only what differs', async () => {
    await opened()
    expect(screen.getByRole('combobox', { name: 'Oude versie' })).toHaveValue('den-haag@2023-07-01')
    expect(screen.getByRole('combobox', { name: 'Nieuwe versie' })).toHaveValue('den-haag@2027-01-01')
    expect(screen.getByText(/^1 gewijzigd, 0 nieuw, 1 vervallen; 12 blokken blijven gelijk\.$/)).toBeVisible()
    const shown = screen.getAllByRole('row').map(({ textContent }) => (textContent ?? '').replace(/\s/g, ' '))
    expect(shown).toEqual([
      'WatWasWordt',
      expect.stringMatching(/^WIA · /),
      'Waarde€ 30.000,00 per fte per jaar€ 32.500,00 per fte per jaar€ 2.500,00 meer',
      expect.stringMatching(/^NUG · /),
      expect.stringMatching(/^vervallen.+–$/),
      'De hele catalogus',
      expect.stringMatching(/^Uren per week bij een volledige baan.+38$/),
    ])
  })

  it('says which contracts keep the old version, and why', async () => {
    await opened()
    expect(await screen.findByText('2 opdrachten houden de oude versie:')).toBeVisible()
    const reasons = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(reasons).toEqual([
      'OP-1: gegund op 01-10-2023, voor 01-01-2027.',
      'OP-3: de kolom Catalogus noemt deze versie.',
      'OP-2: gegund op 13-01-2027.',
    ])
    expect(screen.getByText('1 opdracht rekent met de nieuwe versie:')).toBeVisible()
  })

  it('compares any two, either way round, and asks for two', async () => {
    const { user } = await opened()
    await user.click(screen.getByRole('button', { name: 'Wissel om' }))
    expect(screen.getByText(/1 gewijzigd, 1 nieuw, 0 vervallen/)).toBeVisible()
    expect(screen.getByText(/2\.500,00 minder/)).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Oude versie' }), 'den-haag@2023-07-01')
    expect(screen.getByText('Kies twee verschillende versies.')).toBeVisible()
  })

  it('goes back to the list, at its title', async () => {
    const { user } = await opened()
    await user.click(screen.getByRole('button', { name: /Terug/ }))
    expect(await screen.findByRole('heading', { name: 'Catalogi met bouwblokken' })).toHaveFocus()
  })

  it('speaks English too', async () => {
    await opened('en')
    expect(screen.getByText('€2,500.00 more')).toBeVisible()
    expect(await screen.findByText('OP-1: awarded on 1 Oct 2023, before 1 Jan 2027.')).toBeVisible()
  })
})
