import { Button } from '@fluentui/react-components'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { putParts } from '#workbook'
import { approveAll } from '../support/approved'
import { contractsWithRules } from '../support/pane-workbooks'
import { effort, faultyWorkbook, renderPane, sampleWorkbook } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

async function checked(port = faultyWorkbook()) {
  const pane = renderPane({ port })
  await pane.open('Controle')
  await pane.user.click(await screen.findByRole('button', { name: 'Controleer deze werkmap' }))
  await screen.findByRole('group', { name: 'Toon alleen' })
  return pane
}

/** The classes that only a primary button has. */
function primaryLook(): readonly string[] {
  const { container, unmount } = render(
    <>
      <Button appearance="primary">Volgende</Button>
      <Button>Volgende</Button>
    </>,
  )
  const [primary, other] = [...container.querySelectorAll('button')].map(({ classList }) => [...classList])
  unmount()
  return (primary ?? []).filter((name) => !name.startsWith('___') && other?.includes(name) === false)
}

const cells = (group: RegExp) => within(screen.getByRole('toolbar', { name: group }))

describe('Controle', () => {
  it('moves focus to the counts, which say the levels in words', async () => {
    await checked()
    const heading = screen.getByRole('heading', { name: /^4 blokkerend, \d+ controleren, \d+ tips?$/ })
    await waitFor(() => expect(heading).toHaveFocus())
  })

  it('says how much was checked', async () => {
    await checked()
    expect(screen.getByText(/^Gecontroleerd om \d\d:\d\d: 5 regels inzet, \d+ controles\.$/)).toBeVisible()
  })

  it('says how many of the checks could not be run, so that both counts add up', async () => {
    await checked(contractsWithRules())
    const covered = screen.getByText(/^Gecontroleerd om .* controles\.$/).textContent
    const [, done, rules] = /(\d+) van de (\d+) controles\.$/.exec(covered) ?? []
    const left = /^(\d+) controles niet uitgevoerd$/.exec(screen.getByText(/niet uitgevoerd$/).textContent)?.[1]
    expect(Number(left)).toBeGreaterThan(0)
    expect(Number(rules) - Number(done)).toBe(Number(left))
  })

  it('says what it was checked by: quarter, policy and catalogue, none of them broken over two lines', async () => {
    await checked()
    const line = screen.getByText(/^Tot en met/)
    expect(line).toHaveTextContent(/^Tot en met 2026-Q2 · Beleid .+ · Catalogus .+$/)
    expect(within(line).getByText('2026-Q2')).toHaveStyle({ whiteSpace: 'nowrap' })
  })

  it('has one next step at a time', async () => {
    const look = primaryLook()
    const { user } = await checked()
    const primary = () =>
      within(screen.getByRole('tabpanel', { name: 'Controle' }))
        .getAllByRole('button')
        .filter(({ classList }) => look.every((name) => classList.contains(name)))
        .map(({ textContent }) => textContent)
    expect(primary()).toEqual(['Volgende'])
    await user.click(screen.getByRole('button', { name: /Opgevoerde waarde.*Controleren · 1 plek$/ }))
    await user.click(
      (await screen.findAllByRole('button', { name: 'Accepteer met toelichting' })).at(-1) as HTMLElement,
    )
    await screen.findByRole('heading', { name: 'Accepteer met toelichting' })
    await waitFor(() => expect(primary()).toEqual(['Accepteer']))
  })

  it('leads on to the summary, and still to the exports, where nothing stands open', async () => {
    const port = sampleWorkbook(['K-001', 'K-002'].flatMap((key) => [effort(key, 1), effort(key, 2)]))
    await approveAll(port)
    const { open, user } = renderPane({ port })
    await open('Controle')
    await user.click(await screen.findByRole('button', { name: 'Controleer deze werkmap' }))
    await screen.findByRole('heading', { name: 'Geen bevindingen' })
    await user.click(screen.getByRole('button', { name: 'Meer met deze lijst' }))
    expect(await screen.findByRole('menuitem', { name: 'Als CSV' })).toBeVisible()
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'Maak de samenvatting' }))
    expect(screen.getByRole('tab', { name: 'Samenvatting', selected: true })).toBeVisible()
  })

  it('opens the most serious rule with most cells; cells below each other are one range, which selects itself', async () => {
    const { user, port } = await checked()
    await user.click(cells(/Bouwblok.*cellen in Inzet/).getByRole('button', { name: 'D2:D4' }))
    expect(port.selection).toMatchObject({ sheet: 'Inzet', address: 'D2:D4' })
    expect(screen.getByText(/In D2 \(Bouwblok\)/)).toBeVisible()
  })

  it('lets the arrow keys walk the cells, also those of a range, and says which one', async () => {
    const { user, port } = await checked()
    const range = cells(/Bouwblok.*cellen in Inzet/).getByRole('button', { name: 'D2:D4' })
    act(() => range.focus())
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(range).toHaveFocus()
    expect(port.selection).toMatchObject({ address: 'D4' })
    expect(screen.getByText(/In D4 \(Bouwblok\)/, { selector: 'p' })).toBeVisible()
    expect(screen.getByText(/3 van \d+.*D4/)).toBeInTheDocument()
    await user.keyboard('{Home}')
    expect(range).toHaveFocus()
    expect(port.selection).toMatchObject({ address: 'D2' })
  })

  it('shows one level when its count is pressed', async () => {
    const { user } = await checked()
    const filters = within(screen.getByRole('group', { name: 'Toon alleen' }))
    await user.click(filters.getByRole('button', { name: /Controleren/ }))
    expect(screen.queryByRole('button', { name: /Bouwblok.*Blokkerend/ })).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: /Opgevoerde waarde.*Controleren · 1 plek$/ })).toBeVisible()
  })

  it('updates after a correction, without taking the focus', async () => {
    const { port } = await checked()
    const button = cells(/Bouwblok.*cellen in Inzet/).getByRole('button', { name: 'D2:D4' })
    act(() => button.focus())
    await act(() => port.edit('Inzet', [{ row: 2, column: 4, content: { kind: 'value', value: '1' } }]))
    await screen.findByRole('heading', { name: /^3 blokkerend/ })
    expect(cells(/Bouwblok.*cellen in Inzet/).queryByRole('button', { name: 'D2:D4' })).not.toBeInTheDocument()
    expect(cells(/Bouwblok.*cellen in Inzet/).getByRole('button', { name: 'D3:D4' })).toHaveFocus()
  })

  it('shows the first cells of a long list, and all of them when asked', async () => {
    // Every other row, so that no two cells are one range.
    const rows = Array.from({ length: 600 }, (_, index) =>
      effort(`K-${String(index)}`, 2, { Bouwblok: index % 2 === 0 ? 'WW9' : '2', Status: 'concept' }),
    )
    const { user } = await checked(sampleWorkbook(rows))
    expect(cells(/Bouwblok.*cellen in Inzet/).getAllByRole('button')).toHaveLength(24)
    await user.click(screen.getByRole('button', { name: 'Toon alle 300' }))
    expect(cells(/Bouwblok.*cellen in Inzet/).getAllByRole('button')).toHaveLength(300)
  })

  it('walks all findings in order, over the groups, with the buttons; focus stays on them', async () => {
    const { user, port } = await checked()
    const next = screen.getByRole('button', { name: 'Volgende' })
    const previous = screen.getByRole('button', { name: 'Vorige' })
    expect(previous).toHaveAttribute('aria-disabled', 'true')
    const seen: string[] = []
    for (let step = 0; step < 4; step++) {
      await user.click(next)
      seen.push(`${String(port.selection?.sheet)}!${String(port.selection?.address)}`)
      expect(next).toHaveFocus()
    }
    expect(seen).toEqual(['Inzet!D2', 'Inzet!D3', 'Inzet!D4', 'Inzet!G5'])
    expect(screen.getByText(/^4 van \d+$/)).toBeVisible()
    expect(screen.getByRole('button', { name: /Blokkerend · 1 plek/, expanded: true })).toBeVisible()
    await user.click(previous)
    expect(port.selection).toMatchObject({ address: 'D4' })
  })

  it('walks by keyboard from wherever one is in the list, and says where one is', async () => {
    const { user, port } = await checked()
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}')
    expect(port.selection).toMatchObject({ sheet: 'Inzet', address: 'D3' })
    expect(screen.getByText(/^2 van \d+\. Bouwblok .*, D3\. In D3 \(Bouwblok\)/)).toBeInTheDocument()
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(port.selection).toMatchObject({ sheet: 'Inzet', address: 'D2' })
  })

  it('goes on at the same place after the finding one was at is solved', async () => {
    const { user, port } = await checked()
    const next = screen.getByRole('button', { name: 'Volgende' })
    await user.click(next)
    await user.click(next)
    await act(() => port.edit('Inzet', [{ row: 3, column: 4, content: { kind: 'value', value: '1' } }]))
    await screen.findByRole('heading', { name: /^3 blokkerend/ })
    await user.click(next)
    expect(port.selection).toMatchObject({ sheet: 'Inzet', address: 'D4' })
  })

  it('copies the list as lines that a sheet and a message can take', async () => {
    const { user } = await checked()
    await user.click(screen.getByRole('button', { name: 'Meer met deze lijst' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Kopieer de lijst' }))
    const [head, first] = (await navigator.clipboard.readText()).split('\n')
    expect(head).toBe('Soort\tControle\tBlad\tCel\tBevinding')
    expect(first).toMatch(/^Blokkerend\tBouwblok [^\t]+\tInzet\tD2\tIn D2 \(Bouwblok\)/)
    expect(screen.getAllByText(/^\d+ bevindingen gekopieerd\.$/)[0]).toBeVisible()
  })

  it('says so when nothing was found', async () => {
    // Approved far ahead of the schedule, with evidence: nothing to remark.
    const rows = [effort('K-001', 1), effort('K-001', 2), ...MORE.map((key) => effort(key, 1))]
    const port = sampleWorkbook([...rows, ...MORE.map((key) => effort(key, 2))])
    await approveAll(port)
    const { open, user } = renderPane({ port })
    await open('Controle')
    await user.click(await screen.findByRole('button', { name: 'Controleer deze werkmap' }))
    expect(await screen.findByRole('heading', { name: 'Geen bevindingen' })).toHaveFocus()
    expect(screen.getByText('Alles wat we konden controleren, klopt.')).toBeVisible()
  })

  it('says what to do when a cell cannot be opened', async () => {
    const { user, port } = await checked()
    const { WorkbookError } = await import('#workbook')
    jest.spyOn(port, 'goTo').mockRejectedValueOnce(new WorkbookError('sheet-gone'))
    await user.click(cells(/Bouwblok.*cellen in Inzet/).getByRole('button', { name: 'D2:D4' }))
    expect(await screen.findByText(/Het blad bestaat niet meer/)).toBeVisible()
  })
})

const MORE = ['K-002']

it('reads the settings of the workbook first, where they could not be read when it was opened', async () => {
  const port = faultyWorkbook()
  await port.apply([
    putParts(new Map([['settings', JSON.stringify({ policy: 'hengelo', catalogue: 'harlingen', pins: {} })]])),
  ])
  const session = createSession(builtInRulebook())
  session.replace({ settingsUnread: true })
  renderPane({ port, session })
  await waitFor(() => expect(session.state()).toMatchObject({ settingsUnread: false, settings: { policy: 'hengelo' } }))
  expect(await screen.findByText(/Harlingen/)).toBeVisible()
})
