import { act, screen, within } from '@testing-library/react'
import { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { restoreSession } from '#use-cases'
import { putParts } from '#workbook'
import { renderPane, sampleWorkbook } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

describe('Overzicht', () => {
  it('says what the workbook is and how it stands against the schedule', async () => {
    renderPane()
    expect(await screen.findByRole('heading', { name: 'Kwartaalrapport 2026-Q2' })).toBeVisible()
    expect(screen.getByText('1 opdracht · 2 regels inzet · 1 opdrachtnemer')).toBeVisible()
    // 50.000 × 227 of 365 days = 31.095,89; two quarters of 7.500 are approved.
    const bar = screen.getByRole('progressbar', { name: 'Goedgekeurd' })
    expect(plain(bar.getAttribute('aria-valuetext'))).toBe('€ 15.000,00 goedgekeurd van € 50.000,00 verplichting, 30%')
    expect(screen.getByText(/Achter op schema/)).toHaveTextContent(
      'Achter op schema: nog € 16.095,89 goed te keuren tot de lijn.',
    )
  })

  it('names policy and catalogue and why those', async () => {
    renderPane()
    const terms = await screen.findAllByRole('definition')
    expect(terms.map((term) => term.textContent).join(' ')).toMatch(/DUOplus.*\(standaard, want er is niets gekozen\)/)
  })

  it('offers one next step: checking, and after that the findings', async () => {
    const { user, open } = renderPane()
    expect(await screen.findByText('Nog niet gecontroleerd.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Controleer deze werkmap' }))
    await screen.findByRole('heading', { name: /blokkerend/ })
    expect(screen.getByRole('tab', { name: 'Controle' })).toHaveAttribute('aria-selected', 'true')
    await open('Overzicht')
    expect(screen.getByRole('button', { name: 'Bekijk de bevindingen' })).toBeVisible()
    expect(screen.getByText(/^Gecontroleerd om \d\d:\d\d\./)).toBeVisible()
  })

  it('marks its figures as out of date when a cell changes', async () => {
    const { port } = renderPane()
    await screen.findByRole('heading', { name: 'Kwartaalrapport 2026-Q2' })
    expect(screen.queryByText('Verouderd')).not.toBeInTheDocument()
    await act(() => port.edit('Inzet', [{ row: 2, column: 7, content: { kind: 'value', value: 0.5 } }]))
    expect(await screen.findByText('Verouderd')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Ververs de cijfers' })).toBeVisible()
  })

  it('offers what one can do in a workbook without social return', async () => {
    const { user } = renderPane({ port: MemoryWorkbook.of({ Blad1: [['Hallo']] }) })
    expect(await screen.findByRole('heading', { name: 'Geen tabel met social return gevonden' })).toBeVisible()
    const list = screen.getAllByRole('list').at(-1) as HTMLElement
    expect(within(list).getAllByRole('listitem')).toHaveLength(4)
    await user.click(screen.getByRole('button', { name: 'Catalogus importeren' }))
    expect(await screen.findByRole('heading', { name: 'Catalogi met bouwblokken' })).toBeVisible()
  })

  it('says so when something stored in the workbook is damaged', async () => {
    const port = sampleWorkbook()
    await port.apply([putParts(new Map([['catalogue/oost@2025-01-01', '{"half": ']]))])
    const session = createSession(builtInRulebook())
    await restoreSession(port, session)
    renderPane({ port, session })
    expect(await screen.findByText(/is deels beschadigd/)).toHaveTextContent('catalogus oost@2025-01-01')
  })

  it('introduces itself once', async () => {
    localStorage.clear()
    const { user, unmount } = renderPane()
    await user.click(await screen.findByRole('button', { name: 'Begrepen' }))
    unmount()
    renderPane()
    await screen.findByRole('heading', { name: 'Kwartaalrapport 2026-Q2' })
    expect(screen.queryByRole('button', { name: 'Begrepen' })).not.toBeInTheDocument()
  })

  it('says what to do when the workbook cannot be read, and tries again', async () => {
    const port = sampleWorkbook()
    const { WorkbookError } = await import('#workbook')
    const read = jest.spyOn(port, 'read').mockRejectedValueOnce(new WorkbookError('editing-cell'))
    const { user } = renderPane({ port })
    expect(await screen.findByText(/U bent een cel aan het bewerken/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(await screen.findByRole('heading', { name: 'Kwartaalrapport 2026-Q2' })).toBeVisible()
    expect(read).toHaveBeenCalledTimes(2)
  })
})

describe('language', () => {
  it('changes every word at once and keeps the figures', async () => {
    const { user } = renderPane()
    await screen.findByRole('heading', { name: 'Kwartaalrapport 2026-Q2' })
    await user.click(screen.getByRole('button', { name: 'Meer mogelijkheden' }))
    await user.click(await screen.findByRole('menuitemradio', { name: 'English' }))
    expect(await screen.findByRole('heading', { name: 'Quarterly report 2026-Q2' })).toBeVisible()
    expect(screen.getByText(/Behind schedule/)).toHaveTextContent('€16,095.89')
  })
})

/** Intl puts a no-break space after the euro sign. */
function plain(text: string | null): string {
  return (text ?? '').replaceAll('\u00a0', ' ')
}
