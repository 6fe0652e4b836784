import { screen, within } from '@testing-library/react'
import { type BlockCatalogue, builtInRulebook } from '#rulebook'
import { catalogueFile, catalogueList } from '#use-cases'
import { renderPane } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

const found = builtInRulebook().catalogue('duoplus')
const duoplus = (found.kind === 'found' ? found.version : null) as BlockCatalogue
const next: BlockCatalogue = {
  ...duoplus,
  label: 'Bouwblokken DUOplus 2027',
  version: '2027-01-01',
  validFrom: '2027-01-01' as never,
  importHash: 'ab'.repeat(32),
  blocks: duoplus.blocks.map((one) =>
    one.code === '3' ? { ...one, value: { ...one.value, amount: '16500.00' } } : one,
  ),
}

async function opening(text: string) {
  const pane = renderPane()
  await pane.open('Catalogus')
  await pane.user.click(await screen.findByRole('button', { name: 'Open een bewaarde catalogus' }))
  await screen.findByRole('heading', { name: 'Bewaarde catalogus openen' })
  await pane.user.upload(
    screen.getByLabelText('Bestand met de catalogus'),
    new File([text], 'catalogus.json', { type: 'application/json' }),
  )
  return pane
}

describe('a saved catalogue', () => {
  it('is looked through with what it changes, and kept', async () => {
    const { user, session } = await opening(catalogueFile(next).text)
    expect(await screen.findByRole('heading', { name: 'Bouwblokken DUOplus 2027' })).toHaveFocus()
    expect(within(screen.getByRole('table')).getByText(/1\.500,00 meer/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Leg vast' }))
    expect(await screen.findByRole('heading', { name: 'Bouwblokken DUOplus 2027 staat in deze werkmap' })).toHaveFocus()
    expect(catalogueList(session.state()).own.map(({ catalogue }) => catalogue)).toEqual([next])
    await user.click(screen.getByRole('button', { name: 'Naar de lijst met catalogi' }))
    expect(await screen.findByText('Bouwblokken DUOplus 2027')).toBeVisible()
  })

  it('that is something else is refused in a sentence', async () => {
    await opening('Nr;Bouwblok;Waarde')
    expect(await screen.findByText(/Dit is geen bewaarde catalogus/)).toBeVisible()
  })

  it('with mistakes names each with its place', async () => {
    await opening(JSON.stringify({ ...next, hoursPerWeek: 400 }))
    expect(await screen.findByRole('heading', { name: '1 ding klopt niet in dit bestand' })).toHaveFocus()
    expect(screen.getByText(/hoursPerWeek/)).toBeVisible()
  })

  it('is handed on as the text of a file', async () => {
    const pane = renderPane()
    await pane.open('Catalogus')
    await pane.user.click(await screen.findByRole('button', { name: 'Bewaar als bestand: Bouwblokken DUOplus' }))
    const shown = await screen.findByRole('textbox', { name: 'Inhoud van duoplus-undated.json' })
    expect(JSON.parse((shown as HTMLTextAreaElement).value)).toEqual(duoplus)
  })
})
