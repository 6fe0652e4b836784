import { screen, waitFor, within } from '@testing-library/react'
import { MemoryWorkbook } from '#adapters/memory'
import { readParts } from '#workbook'
import { renderPane, sampleWorkbook, type PaneOptions } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

async function opened(options: PaneOptions = {}) {
  const pane = renderPane(options)
  await pane.user.click(await screen.findByRole('button', { name: 'Meer mogelijkheden' }))
  await pane.user.click(await screen.findByRole('menuitem', { name: 'Kolommen' }))
  await screen.findByRole('heading', { name: 'Kolommen' })
  return pane
}

const CONTRACTS = [
  ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde'],
  ['OPD-1', 46_023, 46_387, 1_000_000],
]
/** Somebody's own words for what a row of Inzet holds. */
const FOREIGN = [
  ['Onze ref', 'Verslag', 'Maatregelcode', 'Grootte', 'Beoordeeld', 'Kleur'],
  ['OPD-1', '2026-Q1', '1', 0.5, 'akkoord', 'blauw'],
  ['OPD-1', '2026-Q2', '1', 0.5, 'akkoord', 'rood'],
  ['OPD-1', '2026-Q3', '2', 1, 'ingediend', 'groen'],
]

describe('Kolommen', () => {
  it('a table whose headers are ours has nothing to ask', async () => {
    await opened()
    const inzet = await screen.findByRole('region', { name: /^Inzet · blad Inzet, rij 1/ })
    expect(within(inzet).getByText('Alle kolommen van deze tabel zijn bekend.')).toBeVisible()
  })

  it('a near spelling is proposed, confirmed once, and then read', async () => {
    const headers = ['Opdracht', 'Kwartaal', 'Bouwblok', 'Fte', 'Statuss']
    const port = MemoryWorkbook.of({
      Opdrachten: CONTRACTS,
      Rapport: [headers, ['OPD-1', '2026-Q1', '1', 1, 'akkoord']],
    })
    const { user } = await opened({ port })
    const table = await screen.findByRole('region', { name: 'Inzet · blad Rapport, rij 1' })
    const field = within(table).getByRole('combobox', { name: '„Statuss” (E1)' })
    expect(field).toHaveDisplayValue('Status')
    expect(field).toHaveAccessibleDescription('Voorstel: Status. De kop lijkt daarop.')
    await user.click(within(table).getByRole('button', { name: 'Bevestig deze kolommen' }))
    // The form is drawn anew, so the keyboard stays at what is told.
    const told = await screen.findByText(/Bewaard in de werkmap/)
    await waitFor(() => expect(told).toHaveFocus())
    expect(readParts(await port.read()).get('mapping')).toBe('{"contributions":{"statuss":"status"}}')
    const again = await screen.findByRole('region', { name: 'Inzet · blad Rapport, rij 1' })
    expect(await within(again).findByText('Alle kolommen van deze tabel zijn bekend.')).toBeVisible()
    expect(told).toHaveFocus()
  })

  it('a table nobody recognised is pointed at: contents propose what words do not, and the check counts it', async () => {
    const port = MemoryWorkbook.of({ Opdrachten: CONTRACTS, Rapport: FOREIGN })
    const { user, open } = await opened({ port })
    await port.goTo('Rapport', 'A1')
    await user.click(screen.getByRole('button', { name: 'Gebruik de selectie' }))
    const table = await screen.findByRole('region', { name: 'Inzet · blad Rapport, rij 1' })
    expect(within(table).getByRole('combobox', { name: '„Verslag” (B1)' })).toHaveDisplayValue('Kwartaal')
    expect(within(table).getByRole('combobox', { name: '„Beoordeeld” (E1)' })).toHaveDisplayValue('Status')
    await user.click(within(table).getByRole('button', { name: 'Bevestig deze kolommen' }))
    expect(await within(table).findByText(/Kies ook welke kolom dit is: Opdracht en Bouwblok/)).toBeVisible()
    const choose = (name: string, value: string) =>
      user.selectOptions(within(table).getByRole('combobox', { name }), value)
    await choose('„Onze ref” (A1)', 'Opdracht')
    await choose('„Maatregelcode” (C1)', 'Bouwblok')
    await choose('„Grootte” (D1)', 'Fte')
    await choose('„Kleur” (F1)', 'Niet gebruiken')
    await user.click(within(table).getByRole('button', { name: 'Bevestig deze kolommen' }))
    expect(await screen.findByText(/Bewaard in de werkmap/)).toBeVisible()
    await open('Overzicht')
    // Half a year of 0.5 fte at € 30.000 is € 7.500.
    expect((await screen.findByText(/7\.500,00/)).textContent).toContain('€')
    await open('Controle')
    expect(screen.queryByText('Kolom niet herkend')).toBeNull()
  })

  it('is where a finding about a column leads', async () => {
    const headers = ['Opdracht', 'Kwartaal', 'Bouwblok', 'Fte', 'Kleur']
    const port = MemoryWorkbook.of({ Opdrachten: CONTRACTS, Rapport: [headers, ['OPD-1', '2026-Q1', '1', 1, 'blauw']] })
    const { user, open } = renderPane({ port })
    await open('Controle')
    await user.click(await screen.findByRole('button', { name: 'Controleer deze werkmap' }))
    await user.click(await screen.findByRole('button', { name: /Kolom niet herkend/ }))
    await user.click(await screen.findByRole('button', { name: 'Zeg wat deze kolom is' }))
    expect(await screen.findByRole('combobox', { name: '„Kleur” (E1)' })).toHaveDisplayValue('Kies wat dit is')
  })

  it('and where a workbook without known tables begins', async () => {
    const { user } = renderPane({ port: MemoryWorkbook.of({ Blad1: [['Niets', 'bekends']] }) })
    await user.click(await screen.findByRole('button', { name: 'Deze tabel gebruiken' }))
    expect(await screen.findByText(/Er is nog geen tabel herkend/)).toBeVisible()
  })

  it('one column cannot be two headers', async () => {
    const { user } = await opened({ port: sampleWorkbook() })
    const table = await screen.findByRole('region', { name: /^Opdrachten · blad Opdrachten/ })
    await user.click(within(table).getByText(/kolommen herkend/))
    await user.selectOptions(within(table).getByRole('combobox', { name: '„Opdracht” (B1)' }), 'Kenmerk')
    await user.click(within(table).getByRole('button', { name: 'Bevestig deze kolommen' }))
    expect(await within(table).findByText(/„Kenmerk” is twee keer gekozen/)).toBeVisible()
  })

  it('choices can be forgotten', async () => {
    const headers = ['Opdracht', 'Kwartaal', 'Bouwblok', 'Fte', 'Statuss']
    const port = MemoryWorkbook.of({
      Opdrachten: CONTRACTS,
      Rapport: [headers, ['OPD-1', '2026-Q1', '1', 1, 'akkoord']],
    })
    const { user } = await opened({ port })
    await screen.findByRole('combobox', { name: '„Statuss” (E1)' })
    await user.click(screen.getAllByRole('button', { name: 'Bevestig deze kolommen' })[1] as HTMLElement)
    await user.click(await screen.findByRole('button', { name: 'Vergeet mijn keuzes' }))
    expect(await screen.findByText('1 kolom om na te kijken')).toBeVisible()
    expect(readParts(await port.read()).has('mapping')).toBe(false)
  })

  it('a number that may be a person’s is not repeated from a header', async () => {
    const headers = ['Opdracht', 'Kwartaal', 'Bouwblok', 'Fte', 'Dossier 111222333']
    const port = MemoryWorkbook.of({ Opdrachten: CONTRACTS, Rapport: [headers, ['OPD-1', '2026-Q1', '1', 1, 'x']] })
    await opened({ port })
    expect(await screen.findByRole('combobox', { name: '„Dossier *********” (E1)' })).toBeVisible()
    expect(document.body.textContent).not.toContain('111222333')
  })

  it('a selection without headers is refused in words', async () => {
    const { user, port } = await opened()
    await port.goTo('Inzet', 'Z99')
    await user.click(screen.getByRole('button', { name: 'Gebruik de selectie' }))
    expect(await screen.findByText(/geen rij met koppen geselecteerd/)).toBeVisible()
  })
})
