import { act, screen } from '@testing-library/react'
import { MemoryWorkbook } from '#adapters/memory'
import { effort, renderPane, sampleWorkbook } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

async function made(port = sampleWorkbook()) {
  const pane = renderPane({ port })
  await pane.open('Samenvatting')
  await pane.user.click(await screen.findByRole('button', { name: 'Maak samenvatting' }))
  await screen.findByRole('heading', { name: 'De samenvatting is klaar' })
  return pane
}

describe('Samenvatting', () => {
  it('makes the tabs, says that the totals agree, and goes to them', async () => {
    const { user, port } = await made()
    expect(screen.getByRole('heading', { name: 'De samenvatting is klaar' })).toHaveFocus()
    expect(screen.getByText('Alle totalen sluiten aan.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Ga naar SROI Overzicht' }))
    expect(port.selection).toMatchObject({ sheet: 'SROI Overzicht' })
    expect((await port.read()).sheets.map(({ name }) => name)).toEqual([
      'Opdrachten',
      'Inzet',
      'SROI Overzicht',
      'SROI Bevindingen',
    ])
  })

  it('names a total that does not agree, in euros', async () => {
    await made(sampleWorkbook([effort('K-001', 1), effort('K-002', 2, { 'Opgevoerde waarde': '7.500,00' })]))
    expect(screen.getByText(/sluit niet aan|sluiten niet aan/)).toBeVisible()
    expect(screen.getByText('Op SROI Overzicht leest u bij elk verschil waardoor het komt.')).toBeVisible()
    expect(screen.getAllByText(/verschil -€ 7\.500,00|verschil € -7\.500,00/).length).toBeGreaterThan(0)
  })

  it('says the difference in the language the pane has now', async () => {
    const { session } = await made(sampleWorkbook([effort('K-001', 1, { 'Opgevoerde waarde': 8_000 })]))
    expect(screen.getByText(/^Opgevoerd min berekend, regels die meetellen/)).toBeVisible()
    act(() => session.replace({ language: 'en' }))
    expect(await screen.findByText(/^Claimed less computed, rows that count/)).toBeVisible()
    expect(screen.queryByText(/Opgevoerd/)).not.toBeInTheDocument()
  })

  it('makes only the tabs one chooses, and asks for at least one', async () => {
    const { user, open, port } = renderPane()
    await open('Samenvatting')
    await user.click(await screen.findByRole('checkbox', { name: /^Overzicht/ }))
    await user.click(screen.getByRole('checkbox', { name: /^Bevindingen/ }))
    expect(screen.getByText('Kies ten minste één tabblad.')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: /^Bevindingen/ }))
    await user.click(screen.getByRole('button', { name: 'Maak samenvatting' }))
    await screen.findByRole('heading', { name: 'De samenvatting is klaar' })
    expect((await port.read()).sheets.map(({ name }) => name)).toEqual(['Opdrachten', 'Inzet', 'SROI Bevindingen'])
  })

  it('is out of date once a cell changes, until it is renewed', async () => {
    const { user, port } = await made()
    await act(() => port.edit('Inzet', [{ row: 2, column: 8, content: { kind: 'value', value: 7000 } }]))
    expect(await screen.findByText(/^Verouderd sinds \d\d:\d\d: er is een cel gewijzigd\.$/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Vernieuw samenvatting' }))
    await screen.findByRole('button', { name: 'Vernieuw samenvatting' })
    expect(screen.queryByText(/^Verouderd sinds/)).not.toBeInTheDocument()
  })

  it('says why the workbook was left alone when writing fails', async () => {
    const port = sampleWorkbook()
    const { WorkbookError } = await import('#workbook')
    jest.spyOn(port, 'apply').mockRejectedValueOnce(new WorkbookError('protected'))
    const { open, user } = renderPane({ port })
    await open('Samenvatting')
    await user.click(await screen.findByRole('button', { name: 'Maak samenvatting' }))
    expect(await screen.findByText(/Hef de beveiliging op/)).toBeVisible()
  })

  it('points to the checks where there is nothing to sum', async () => {
    const { open } = renderPane({ port: MemoryWorkbook.of({ Blad1: [['Hallo']] }) })
    await screen.findByRole('heading', { name: 'Geen tabel met social return gevonden' })
    await open('Samenvatting')
    expect(await screen.findByRole('button', { name: 'Naar Controle' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Maak samenvatting' })).not.toBeInTheDocument()
  })
})
