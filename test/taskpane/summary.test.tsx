import { act, screen, waitFor, within } from '@testing-library/react'
import { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { STANDARD_TABS } from '#use-cases'
import { TAB_NAMES } from '#workbook'
import { effort, renderPane, sampleWorkbook } from './render-pane'

beforeEach(() => {
  localStorage.setItem('social-return.introduced', 'yes')
  sessionStorage.clear()
})

async function made(port = sampleWorkbook()) {
  const pane = renderPane({ port })
  await pane.open('Samenvatting')
  await pane.user.click(await screen.findByRole('button', { name: 'Maak samenvatting' }))
  await screen.findByRole('heading', { name: 'De samenvatting is klaar' })
  return pane
}

async function choices() {
  const group = await screen.findByRole('group', { name: 'Welke tabbladen?' })
  return within(group).getAllByRole('checkbox')
}

function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((done) => {
    const reader = new FileReader()
    reader.onload = () => done(reader.result as string)
    reader.readAsText(blob ?? new Blob())
  })
}

/** A session of a workbook that carries a catalogue of its own. */
function withCatalogue() {
  const builtIn = builtInRulebook()
  const [first] = builtIn.catalogues
  if (first === undefined) throw new Error('there are no built-in catalogues')
  const own = { ...first, id: 'modelstad', importHash: 'a1b2c3' }
  return createSession(builtIn.with({ catalogues: [own] }), 'nl')
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
      ...STANDARD_TABS.map((tab) => TAB_NAMES[tab]),
    ])
  })

  it('says first whether it is on schedule, with a chart and the same figures as a table', async () => {
    const { open, user } = renderPane()
    await open('Samenvatting')
    const title = 'Achter op schema sinds 2026-Q1'
    expect(await screen.findByRole('heading', { name: title })).toBeVisible()
    // € 50.000 over 365 days, of which 181 are over: € 24.794,52.
    const chart = screen.getByRole('img', { name: title })
    expect(chart).toHaveAccessibleDescription(
      /^Eind 2026-Q2 is €\s15\.000,00 goedgekeurd en werd €\s24\.794,52 verwacht/,
    )
    await user.click(screen.getByText('Toon als tabel'))
    const rows = within(screen.getByRole('table'))
      .getAllByRole('row')
      .map(({ textContent }) => textContent)
    expect(rows[0]).toBe('KwartaalGoedgekeurdIn behandelingVerwacht')
    expect(rows[2]).toBe('2026-Q215.000,000,0024.794,52')
  })

  it('compares with nothing where a contract has no term', async () => {
    const port = sampleWorkbook()
    await port.edit('Opdrachten', [{ row: 2, column: 6, content: { kind: 'value', value: null } }])
    const { open } = renderPane({ port })
    await open('Samenvatting')
    expect(await screen.findByRole('img', { name: 'Er is geen schema om mee te vergelijken' })).toBeVisible()
    expect(within(screen.getByRole('table')).queryByRole('columnheader', { name: 'Verwacht' })).not.toBeInTheDocument()
  })

  it('names a total that does not agree, in euros', async () => {
    await made(sampleWorkbook([effort('K-001', 1), effort('K-002', 2, { 'Opgevoerde waarde': '7.500,00' })]))
    expect(screen.getByText(/sluit niet aan|sluiten niet aan/)).toBeVisible()
    expect(screen.getByText('Op SROI Overzicht leest u bij elk verschil waardoor het komt.')).toBeVisible()
    expect(screen.getAllByText(/verschil -€ 7\.500,00|verschil € -7\.500,00/).length).toBeGreaterThan(0)
  })

  it('lists as many totals as it counts; what was claimed above what is computed stands by itself', async () => {
    await made(sampleWorkbook([effort('K-001', 1), effort('K-002', 2, { 'Opgevoerde waarde': '7.500,00' })]))
    const counted = /^\d+/.exec(screen.getByText(/sluiten? niet aan/).textContent)?.[0]
    const listed = screen.getAllByRole('listitem').filter(({ textContent }) => textContent.includes('verschil'))
    expect(listed).toHaveLength(Number(counted))
    expect(screen.getByText(/^Opgevoerd min berekend/).closest('li')).toBeNull()
  })

  it('keeps the minus with its amount in English', async () => {
    const { session } = await made(
      sampleWorkbook([effort('K-001', 1), effort('K-002', 2, { 'Opgevoerde waarde': '7.500,00' })]),
    )
    act(() => session.replace({ language: 'en' }))
    await screen.findByRole('heading', { name: 'The summary is ready' })
    expect(screen.getAllByText(/^-€7,500\.00/)[0]).toHaveStyle({ whiteSpace: 'nowrap' })
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
    for (const box of await choices()) if ((box as HTMLInputElement).checked) await user.click(box)
    expect(screen.getByText('Kies ten minste één tabblad.')).toBeVisible()
    await user.click(screen.getByRole('checkbox', { name: /^Bevindingen/ }))
    await user.click(screen.getByRole('button', { name: 'Maak samenvatting' }))
    await screen.findByRole('heading', { name: 'De samenvatting is klaar' })
    expect((await port.read()).sheets.map(({ name }) => name)).toEqual(['Opdrachten', 'Inzet', 'SROI Bevindingen'])
  })

  it('remembers what one chose for the next workbook in the same window', async () => {
    const first = renderPane()
    await first.open('Samenvatting')
    await first.user.click(await screen.findByRole('checkbox', { name: /^Overzicht/ }))
    first.unmount()
    const next = renderPane()
    await next.open('Samenvatting')
    expect(await screen.findByRole('checkbox', { name: /^Overzicht/ })).not.toBeChecked()
    expect(screen.getByRole('checkbox', { name: /^Bevindingen/ })).toBeChecked()
  })

  it('offers the tab with catalogues only where the workbook carries one', async () => {
    const { open, unmount } = renderPane()
    await open('Samenvatting')
    await choices()
    expect(screen.queryByRole('checkbox', { name: /^Catalogus/ })).not.toBeInTheDocument()
    unmount()
    const { user, port, ...pane } = renderPane({ session: withCatalogue() })
    await pane.open('Samenvatting')
    expect(await screen.findByRole('checkbox', { name: /^Catalogus/ })).not.toBeChecked()
    await user.click(screen.getByRole('checkbox', { name: /^Catalogus/ }))
    await user.click(screen.getByRole('button', { name: 'Maak samenvatting' }))
    await user.click(await screen.findByRole('button', { name: 'Ga naar SROI Catalogus' }))
    expect(port.selection).toMatchObject({ sheet: 'SROI Catalogus' })
  })

  it('is out of date once a cell changes, until it is renewed', async () => {
    const { user, port } = await made()
    await act(() => port.edit('Inzet', [{ row: 2, column: 8, content: { kind: 'value', value: 7000 } }]))
    expect(await screen.findByText(/^Verouderd sinds \d\d:\d\d: er is een cel gewijzigd\.$/)).toBeVisible()
    // Said once, and the chart comes along.
    expect(screen.queryByRole('button', { name: 'Ververs de cijfers' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Vernieuw' }))
    await screen.findByRole('button', { name: 'Vernieuw samenvatting' })
    await waitFor(() => expect(screen.queryByText(/^Verouderd/)).not.toBeInTheDocument())
    expect(screen.getByRole('heading', { name: 'De samenvatting is klaar' })).toHaveFocus()
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

  it('gives the paragraph for council or board as it is now, to copy', async () => {
    const copied = jest.fn<Promise<void>, [string]>(() => Promise.resolve())
    const { open, user, port } = renderPane()
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: copied }, configurable: true })
    await open('Samenvatting')
    await port.edit('Inzet', [{ row: 3, column: 10, content: { kind: 'value', value: 'afgekeurd' } }])
    await user.click(await screen.findByRole('button', { name: 'Alinea voor raad of bestuur' }))
    const field = await screen.findByRole('textbox', { name: 'Alinea' })
    expect(field).toHaveFocus()
    expect(field.textContent).toMatch(/7\.500/)
    await user.click(screen.getByRole('button', { name: 'Kopieer de alinea' }))
    expect(await screen.findByText('De alinea is gekopieerd.')).toBeVisible()
    expect(copied.mock.calls[0]?.[0]).toBe(field.textContent)
  })

  it('saves the figures for other programs', async () => {
    const saved: { name: string; blob: Blob }[] = []
    URL.revokeObjectURL = () => undefined
    let last = new Blob()
    URL.createObjectURL = (blob: Blob) => {
      last = blob
      return 'blob:figures'
    }
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: last })
    })
    const { open, user } = renderPane()
    await open('Samenvatting')
    await user.click(await screen.findByRole('button', { name: 'Bewaar als CSV' }))
    await screen.findByText('Bewaard bij uw downloads: samenvatting-social-return.csv.')
    await user.click(screen.getByRole('button', { name: 'Bewaar als JSON' }))
    await screen.findByText('Bewaard bij uw downloads: samenvatting-social-return.json.')
    const document = JSON.parse(await textOf(saved[1]?.blob)) as { totals: { approved: string } }
    expect(document.totals.approved).toBe('15000.00')
    expect(await textOf(saved[0]?.blob)).toContain('OPD-1')
  })

  it('leads to the screen for several workbooks', async () => {
    const { open, user } = renderPane()
    await open('Samenvatting')
    await user.click(await screen.findByRole('button', { name: 'Meerdere werkmappen samenvatten' }))
    expect(await screen.findByRole('heading', { name: 'Meerdere werkmappen samenvatten' })).toHaveFocus()
  })

  it('points to the checks where there is nothing to sum', async () => {
    const { open } = renderPane({ port: MemoryWorkbook.of({ Blad1: [['Hallo']] }) })
    await screen.findByRole('heading', { name: 'Geen tabel met social return gevonden' })
    await open('Samenvatting')
    expect(await screen.findByRole('button', { name: 'Naar Controle' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Maak samenvatting' })).not.toBeInTheDocument()
  })
})
