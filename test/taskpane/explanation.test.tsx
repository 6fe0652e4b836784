import { act, screen } from '@testing-library/react'
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
    ],
  })

async function selected(address: string, language: 'nl' | 'en' = 'nl') {
  const pane = renderPane({ port: workbook(), language })
  await screen.findByRole('heading', { level: 2 })
  act(() => pane.port.select('Rekenblad', address))
  return pane
}

describe('why a cell has its value', () => {
  it('explains the selected block value, from the cells it refers to', async () => {
    const { user } = await selected('D2')
    const strip = await screen.findByRole('region', { name: 'Uitleg bij de gekozen cel' })
    await user.click(await screen.findByRole('button', { name: 'Waarom dit bedrag?' }))
    expect(strip).toHaveTextContent('D2 · € 7.500,00')
    expect(strip).toHaveTextContent(/15\.000/)
    expect(strip).toHaveTextContent(/DUOplus/)
    // The formula stands in Excel's own bar, in the notation of its owner; ours would be English.
    expect(strip).not.toHaveTextContent('=SROI_BLOCK_VALUE')
  })

  it('gives the motivering of an obligation', async () => {
    const { user } = await selected('D4')
    await user.click(await screen.findByRole('button', { name: 'Waarom dit bedrag?' }))
    expect(screen.getByRole('region', { name: 'Uitleg bij de gekozen cel' })).toHaveTextContent(/€ 200\.000/)
  })

  it('says so where an argument is computed itself', async () => {
    const { user } = await selected('D5')
    await user.click(await screen.findByRole('button', { name: 'Waarom dit bedrag?' }))
    expect(screen.getByText(/De uitleg bij deze formule kunnen we hier niet geven/)).toBeVisible()
  })

  it('stays away from other cells', async () => {
    const { port } = await selected('D2')
    await screen.findByRole('region', { name: 'Uitleg bij de gekozen cel' })
    act(() => port.select('Rekenblad', 'D3'))
    expect(screen.queryByRole('region', { name: 'Uitleg bij de gekozen cel' })).not.toBeInTheDocument()
  })
})
