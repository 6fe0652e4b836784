import { act, screen, waitFor, within } from '@testing-library/react'
import { type FakeMarking, fakeMarking } from '../support/fake-marking'
import { faultyWorkbook, renderPane } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

async function checked(marking: FakeMarking) {
  const pane = renderPane({ port: Object.assign(faultyWorkbook(), { marking }) })
  await pane.open('Controle')
  await pane.user.click(await screen.findByRole('button', { name: 'Controleer deze werkmap' }))
  await screen.findByRole('group', { name: 'Toon alleen' })
  const press = async () => {
    await pane.user.click(screen.getByRole('button', { name: 'Meer met deze lijst' }))
    await pane.user.click(await screen.findByRole('menuitemcheckbox', { name: 'Markeer in blad' }))
  }
  return { ...pane, press }
}

describe('Markeer in blad', () => {
  it('puts a sign at every cell with a finding and says what the signs mean', async () => {
    const marking = fakeMarking()
    const { press } = await checked(marking)
    expect(marking.standing()).toEqual([])
    await press()
    await waitFor(() =>
      expect(marking.standing()).toEqual(expect.arrayContaining(['Inzet!D2:D4 error', 'Inzet!G5 error'])),
    )
    expect(await screen.findByText(/^\d+ cellen hebben nu een kader\. Doorgetrokken is blokkerend/)).toBeVisible()
  })

  it('follows what people correct, and goes off again', async () => {
    const marking = fakeMarking()
    const { press, port } = await checked(marking)
    await press()
    await waitFor(() => expect(marking.standing()).toContain('Inzet!D2:D4 error'))
    await act(() => port.edit('Inzet', [{ row: 2, column: 4, content: { kind: 'value', value: '1' } }]))
    await waitFor(() => expect(marking.standing()).toContain('Inzet!D3:D4 error'), { timeout: 10_000 })
    await press()
    expect(await screen.findByText('De markeringen zijn weg. Uw bladen zijn weer zoals ze waren.')).toBeVisible()
    expect(marking.standing()).toEqual([])
  })

  it('names the sheets that are protected', async () => {
    const { press } = await checked(fakeMarking({ locked: ['Inzet'] }))
    await press()
    expect(await screen.findByText('Blad Inzet is beveiligd. Daar staan geen markeringen.')).toBeVisible()
  })

  it('is not offered where nobody can show signs', async () => {
    const { open, user } = renderPane({ port: faultyWorkbook() })
    await open('Controle')
    await user.click(await screen.findByRole('button', { name: 'Controleer deze werkmap' }))
    await user.click(await screen.findByRole('button', { name: 'Meer met deze lijst' }))
    expect(within(await screen.findByRole('menu')).queryByRole('menuitemcheckbox')).not.toBeInTheDocument()
  })

  it('offers to take off what somebody saved with the workbook, on whatever screen', async () => {
    const marking = fakeMarking({ earlier: ['Inzet!D2 error'] })
    const { user } = renderPane({ port: Object.assign(faultyWorkbook(), { marking }) })
    await user.click(await screen.findByRole('button', { name: 'Haal ze weg' }))
    await waitFor(() => expect(screen.queryByText(/kaders van een eerdere controle/)).not.toBeInTheDocument())
    expect(marking.standing()).toEqual([])
  })
})
