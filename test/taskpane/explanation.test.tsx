import { act, screen, waitFor, within } from '@testing-library/react'
import { MemoryWorkbook } from '#adapters/memory'
import { renderPane } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

const workbook = () =>
  MemoryWorkbook.of({
    Rekenblad: [
      ['Blok', 'Fte', 'Maanden', 'Waarde'],
      ['3', 1, 6, { formula: '=SROI_BLOCK_VALUE(A2,B2,C2)', value: 7500 }],
      [null, null, null, { formula: '=B2*2', value: 2 }],
      [null, null, null, { formula: '=SROI_OBLIGATION(1000000)', value: 50000 }],
      [null, null, null, { formula: '=SROI_BLOCK_VALUE("1",B2*2)', value: 60000 }],
      [null, null, null, { formula: '=SROI_REASON(300000,"dienst",,,"rijk")', value: 'Of social return …' }],
      ['01-01-2026', '31-12-2026', '30-06-2026', { formula: '=SROI_EXPECTED(50000,A7,B7,C7)', value: 24794.52 }],
      ['01-01-2026', '31-03-2026', null, { formula: '=SROI_JOBS(1000,A8,B8)', value: 3.05010893246187 }],
      [null, null, null, { formula: '=SROI_PENALTY(20000,10000,"harlingen")', value: 10000 }],
      [null, null, null, { formula: '=SROI_BLOCKS("utrecht")', value: 'Code' }],
      [null, null, null, { formula: '=SROI_APPLICABLE(300000,"dienst",,,"rijk")', value: { error: '#N/A' } }],
      [null, null, null, { formula: '=SROI_APPLICABLE(E1)', value: '' }],
      [null, null, null, { formula: '=SROI_BLOCK_VALUE(A2:A3,1)', value: 15000 }],
      [null, null, null, { formula: '=SROI_BLOCK_VALUE(A2,1)+1', value: 15001 }],
      [null, null, null, { formula: '=SROI_BLOCK_VALUE(A2:A3,B2:B6)', value: { error: '#VALUE!' } }],
    ],
  })

async function selected(address: string, language: 'nl' | 'en' = 'nl') {
  const pane = renderPane({ port: workbook(), language })
  await screen.findByRole('heading', { level: 2 })
  act(() => pane.port.select('Rekenblad', address))
  return pane
}

async function asked(address: string, language: 'nl' | 'en' = 'nl') {
  const pane = await selected(address, language)
  await pane.user.click(await screen.findByRole('button', { name: /^(?:Waarom|Why)/ }))
  const body = await screen.findByRole('group', { name: /^(?:Uitleg bij|Explanation of)/ })
  return { ...pane, body }
}

describe('why a cell has its value', () => {
  it('tells answer, subject, steps and version of a block value, from the cells it refers to', async () => {
    const { body } = await asked('D2')
    expect(await within(body).findByText('Blok 3 (WW)')).toBeVisible()
    expect(within(body).getByText(/^€ 7.500,00$/)).toBeVisible()
    const steps = within(within(body).getByRole('list', { name: 'Zo komt de uitkomst tot stand' }))
    expect(steps.getAllByRole('listitem').map(({ textContent }) => textContent?.replace(/\u00a0/g, ' '))).toEqual([
      '€ 15.000 per fte per jaar × 1 fte × 6 maanden ÷ 12 = € 7.500,00.',
      'Dit blok telt hoogstens 12 maanden.',
      'Er hoefde niet te worden afgerond.',
    ])
    expect(body).toHaveTextContent('Tabel: Bouwblokken DUOplus, duoplus@undated, zonder datum; cel D6: „€ 15.000,00”.')
    expect(screen.getByRole('region', { name: 'Uitleg bij de gekozen cel' })).toHaveTextContent('D2 · € 7.500,00')
    // The formula stands in Excel's own bar, in the notation of its owner; ours would be English.
    expect(body).not.toHaveTextContent('=SROI_BLOCK_VALUE')
  })

  it('opens a source: its words, the day we compared it, the way to it', async () => {
    const { body, user } = await asked('D9')
    const source = await within(body).findByRole('button', {
      name: 'Bron: Niet nakomen van verplichting (gemeente Harlingen), webpagina',
    })
    expect(source).toHaveAttribute('aria-expanded', 'false')
    expect(within(body).queryByRole('link')).not.toBeInTheDocument()
    await user.click(source)
    expect(source).toHaveAttribute('aria-expanded', 'true')
    expect(within(body).getByText(/^Samengevat: na een redelijke hersteltermijn/)).toBeVisible()
    expect(within(body).getByText('Door ons nagekeken op 22-11-2026.')).toBeVisible()
    const link = within(body).getByRole('link', { name: 'Open de pagina (in een nieuw venster)' })
    expect(link).toHaveAttribute('href', 'https://www.harlingen.nl/niet-nakomen-van-verplichting')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link.getAttribute('rel')).toContain('noopener')
    await user.click(source)
    expect(within(body).queryByRole('link')).not.toBeInTheDocument()
  })

  it('shows what the source leaves open, with the reading that was chosen', async () => {
    const { body } = await asked('D2')
    const open = await within(body).findByRole('list', { name: 'Open in de bron' })
    expect(open).toHaveTextContent(
      'Hoofdstuk 3.2 vraagt langer dan 6 maanden WW; de tabel noemt geen duur. Gekozen lezing: Geen voorwaarde aan de duur bij de waarde',
    )
  })

  it('says whose choice the policy was', async () => {
    const { body } = await asked('D4')
    expect(await within(body).findByRole('list', { name: 'Let op' })).toHaveTextContent(
      'Formule en werkmap noemen geen beleid: daarom rekenen wij met DUOplus.',
    )
  })

  it.each([
    ['D4', 'Verplichting volgens het beleid van DUOplus', /boven de drempel van € 200\.000/],
    [
      'D6',
      'Bij de Rijksoverheid telt de looptijd mee (grens: 6 maanden). Vul de looptijd in maanden in.',
      /€ 300\.000/,
    ],
    ['D7', 'Verwacht tot en met 30-06-2026', /€ 50\.000,00 × 181 ÷ 365 dagen = € 24\.794,5205…/],
    ['D8', 'Banen voor de banenafspraak', /1\.000 uur ÷ \(25,5 uur × 90 ÷ 7 weken\) = 3,05010893 banen/],
    ['D9', 'Inhouding volgens het beleid van Harlingen', /1 × het tekort van € 10\.000,00 = € 10\.000,00/],
    ['D10', 'Bouwblokken Utrecht (36 uur)', /13 rijen/],
  ])('every function of ours is explained: %s, %s', async (address, heading, step) => {
    const { body } = await asked(address)
    expect(await within(body).findByText(heading)).toBeVisible()
    expect(body).toHaveTextContent(step)
  })

  it.each([
    ['D11', '#N/B', 'Vul de looptijd in maanden in.'],
    ['D12', 'leeg', 'Vul de opdrachtwaarde in.'],
    ['D15', '#WAARDE!', 'Geef bereiken van dezelfde grootte, of losse cellen.'],
  ])('where there is no answer it says what to fill in: %s, %s', async (address, shown, todo) => {
    const { body } = await asked(address)
    await waitFor(() => expect(body).toHaveTextContent(todo))
    expect(screen.getByRole('region', { name: 'Uitleg bij de gekozen cel' })).toHaveTextContent(`${address} · ${shown}`)
  })

  it('says that it is about the first cell of a range', async () => {
    const { body } = await asked('D13')
    await waitFor(() => expect(body).toHaveTextContent('Deze formule vult meer cellen. De uitleg gaat over de eerste.'))
    expect(body).toHaveTextContent('Blok 3 (WW)')
  })

  it('says that our function is a part of the formula', async () => {
    const { body } = await asked('D14')
    await waitFor(() => expect(body).toHaveTextContent('De uitleg gaat alleen over onze functie.'))
  })

  it('says so where an argument is computed itself, and what to do', async () => {
    await asked('D5')
    expect(await screen.findByText(/De uitleg bij deze formule kunnen we hier niet geven/)).toHaveTextContent(
      'Zet die berekening in een eigen cel en verwijs daarnaar.',
    )
  })

  it('copies the same as one text', async () => {
    const { body, user } = await asked('D4', 'en')
    await user.click(await within(body).findByRole('button', { name: 'Copy explanation' }))
    await screen.findByRole('button', { name: 'Copied' })
    expect((await navigator.clipboard.readText()).replace(/\u00a0/g, ' ')).toMatch(
      /^Social return applies under the policy of DUOplus \(duoplus@undated\): .* The obligation is €50,000\.00: 5% \(by the policy\)/,
    )
  })

  it('stays away from other cells', async () => {
    const { port } = await selected('D2')
    await screen.findByRole('region', { name: 'Uitleg bij de gekozen cel' })
    act(() => port.select('Rekenblad', 'D3'))
    expect(screen.queryByRole('region', { name: 'Uitleg bij de gekozen cel' })).not.toBeInTheDocument()
  })
})
