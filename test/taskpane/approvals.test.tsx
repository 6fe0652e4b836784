import { screen, waitFor, within } from '@testing-library/react'
import { approvalsFrom } from '#approvals'
import { builtInRulebook } from '#rulebook'
import { NO_SETTINGS } from '#session'
import type { IsoDay } from '#time'
import { acceptFindings, validateWorkbook } from '#use-cases'
import { cellAt, readParts, sheetNamed } from '#workbook'
import { effort, renderPane, sampleWorkbook } from './render-pane'

/** Two rows handed in, one of them without its size; one at akkoord that nobody approved. */
const workbook = () =>
  sampleWorkbook([
    effort('K-001', 1, { Status: 'ingediend' }),
    effort('K-002', 2, { Status: 'ingediend', Fte: null }),
    effort('K-003', 2),
  ])

async function opened(port = workbook()) {
  const pane = renderPane({ port })
  const { user } = pane
  await user.click(await screen.findByRole('button', { name: '3 regels wachten op akkoord' }))
  await screen.findByRole('heading', { name: 'Akkoord geven' })
  return pane
}

const statusOf = async (port: ReturnType<typeof workbook>, row: number) =>
  cellAt(sheetNamed(await port.read(), 'Inzet') as never, row, 10)?.value
const kept = async (port: ReturnType<typeof workbook>) =>
  approvalsFrom(readParts(await port.read()).get('approvals')).approvals.map(({ row, by }) => [row.key, by])

describe('approving rows in the pane', () => {
  it('lists what waits per contract and quarter, with what it counts for and what keeps it', async () => {
    const { user } = await opened()
    const first = screen.getByRole('list', { name: 'OPD-1, Q1 2026' })
    expect(within(first).getByRole('checkbox', { name: 'K-001, bouwblok 1' })).toHaveAccessibleDescription(
      expect.stringContaining('opgevoerd en berekend € 7.500,00'.replace(' 7', '\u00a07')),
    )
    await user.click(screen.getByRole('button', { name: /OPD-1, Q2 2026/ }))
    const second = await screen.findByRole('list', { name: 'OPD-1, Q2 2026' })
    expect(within(second).getByRole('checkbox', { name: 'K-002, bouwblok 1' })).toHaveAccessibleDescription(
      /Kan nog niet: In G3 ontbreekt het getal voor bouwblok 1/,
    )
    expect(within(second).getByText('Staat op akkoord, maar is hier niet goedgekeurd')).toBeVisible()
  })

  it('says what it will write, approves, and takes it back', async () => {
    const { user, port } = await opened()
    const before = await port.read()
    await user.click(screen.getByRole('checkbox', { name: 'K-001, bouwblok 1' }))
    await user.click(screen.getByRole('button', { name: 'Beslis over 1 regel' }))
    expect(screen.getByRole('heading', { name: 'Beslis over 1 regel' })).toHaveFocus()
    expect(screen.getByText('Status „akkoord” op blad Inzet: J2.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Geef akkoord op 1 regel' }))
    expect(screen.getByText('Vul uw rol of initialen in.')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: /Uw rol of initialen/ }), 'contractmanager')
    await user.click(screen.getByRole('button', { name: 'Geef akkoord op 1 regel' }))
    expect(await screen.findByText('1 regel kreeg akkoord.')).toBeVisible()
    expect(await statusOf(port, 2)).toBe('akkoord')
    expect(await kept(port)).toEqual([['K-001', 'contractmanager']])
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'K-001, bouwblok 1' })).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }))
    expect(await screen.findByText('Alles staat weer zoals het stond.')).toBeVisible()
    expect(await port.read()).toEqual(before)
  })

  it('shows beside a row what was accepted of it, by whom and why', async () => {
    const port = sampleWorkbook([effort('K-001', 1, { Status: 'ingediend', 'Opgevoerde waarde': 9000 })])
    const state = { rulebook: builtInRulebook(), settings: NO_SETTINGS }
    const today = '2026-08-15' as IsoDay
    const open = (await validateWorkbook(port, state, { today })).findings.filter(({ at }) => at?.kind === 'cell')
    const mismatch = open.filter(({ code }) => code === 'value-mismatch')
    const why = { reason: 'Zo afgesproken', note: '', by: 'opdrachtnemer' }
    expect(await acceptFindings(port, state, mismatch, why, { today, language: 'nl' })).toMatchObject({ accepted: 1 })
    const { user } = renderPane({ port })
    await user.click(await screen.findByRole('button', { name: '1 regel wacht op akkoord' }))
    expect(await screen.findByRole('checkbox', { name: 'K-001, bouwblok 1' })).toHaveAccessibleDescription(
      /Geaccepteerd door opdrachtnemer op 15-08-2026: Zo afgesproken \(Opgevoerde waarde klopt niet\)/,
    )
  })

  it('keeps the keyboard at what it tells: the form and the button that did it are gone', async () => {
    const { user } = await opened()
    await user.click(screen.getByRole('checkbox', { name: 'K-001, bouwblok 1' }))
    await user.click(screen.getByRole('button', { name: 'Beslis over 1 regel' }))
    await user.type(screen.getByRole('textbox', { name: /Uw rol of initialen/ }), 'contractmanager')
    await user.click(screen.getByRole('button', { name: 'Geef akkoord op 1 regel' }))
    await waitFor(() => expect(screen.queryByRole('checkbox', { name: 'K-001, bouwblok 1' })).toBeNull())
    const told = await screen.findByText('1 regel kreeg akkoord.')
    await waitFor(() => expect(told.closest('[role=status]')).toHaveFocus())
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }))
    const undone = await screen.findByText('Alles staat weer zoals het stond.')
    await screen.findByRole('checkbox', { name: 'K-001, bouwblok 1' })
    await waitFor(() => expect(undone.closest('[role=status]')).toHaveFocus())
  })

  it('approves what may be approved of a whole quarter, and says what stays', async () => {
    const { user, port } = await opened()
    await user.click(screen.getByRole('button', { name: /OPD-1, Q2 2026/ }))
    await user.click(await screen.findByRole('button', { name: /^Kies .* van OPD-1, Q2 2026$/ }))
    await user.click(screen.getByRole('button', { name: 'Beslis over 2 regels' }))
    expect(screen.getByText('1 gekozen regel kan nog geen akkoord krijgen en blijft zoals die is.')).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: /Uw rol of initialen/ }), 'cm')
    await user.click(screen.getByRole('button', { name: 'Geef akkoord op 1 regel' }))
    await screen.findByText('1 regel kreeg akkoord.')
    expect(await kept(port)).toEqual([['K-003', 'cm']])
    expect(await statusOf(port, 3)).toBe('ingediend')
  })

  it('sends back with a reason, which may hold nothing of a person', async () => {
    const { user, port } = await opened()
    await user.click(screen.getByRole('checkbox', { name: 'K-001, bouwblok 1' }))
    await user.click(screen.getByRole('button', { name: 'Beslis over 1 regel' }))
    await user.click(screen.getByRole('radio', { name: /^Aanpassen/ }))
    await user.type(screen.getByRole('textbox', { name: /Uw rol of initialen/ }), 'cm')
    await user.type(screen.getByRole('textbox', { name: /Reden voor de opdrachtnemer/ }), 'zie 111222333')
    await user.click(screen.getByRole('button', { name: 'Stuur 1 regel terug' }))
    expect(screen.getByText('Hier staat iets dat op een persoonsgegeven lijkt. Haal het weg.')).toBeVisible()
    await user.clear(screen.getByRole('textbox', { name: /Reden voor de opdrachtnemer/ }))
    await user.type(screen.getByRole('textbox', { name: /Reden voor de opdrachtnemer/ }), 'bewijs ontbreekt')
    await user.click(screen.getByRole('button', { name: 'Stuur 1 regel terug' }))
    expect(await screen.findByText('1 regel staat op aanpassen.')).toBeVisible()
    // This table has no column Toelichting.
    expect(screen.getByText(/kon de reden niet in Toelichting/)).toBeVisible()
    expect(await statusOf(port, 2)).toBe('aanpassen')
  })

  it('writes nothing where a row was changed meanwhile, and says so', async () => {
    const { user, port } = await opened()
    await user.click(screen.getByRole('checkbox', { name: 'K-001, bouwblok 1' }))
    await user.click(screen.getByRole('button', { name: 'Beslis over 1 regel' }))
    await user.type(screen.getByRole('textbox', { name: /Uw rol of initialen/ }), 'cm')
    await port.apply([
      { kind: 'write-cells', sheet: 'Inzet', cells: [{ row: 2, column: 7, content: { kind: 'value', value: 0.2 } }] },
    ])
    await user.click(screen.getByRole('button', { name: 'Geef akkoord op 1 regel' }))
    expect(await screen.findByText(/tegelijk gewijzigd/)).toBeVisible()
    expect(await statusOf(port, 2)).toBe('ingediend')
  })

  it('draws a thousand rows only as far as one looks, and chooses them all', async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => effort(`K-${String(at)}`, 1, { Status: 'ingediend', Fte: 0.1, 'Opgevoerde waarde': 750 })) // prettier-ignore
    const { user } = renderPane({ port: sampleWorkbook(rows) })
    await user.click(await screen.findByRole('button', { name: /1.000 regels wachten op akkoord/ }))
    expect(screen.getAllByRole('checkbox')).toHaveLength(30)
    await user.click(screen.getByRole('button', { name: /^Kies .* van OPD-1, Q1 2026$/ }))
    expect(screen.getByRole('button', { name: 'Beslis over 1.000 regels' })).toBeEnabled()
  })

  it('says what a table without a status needs', async () => {
    const port = sampleWorkbook()
    const { sheets, ...rest } = await port.read()
    const bare = sheets.map((one) => ({
      ...one,
      rows: one.rows.map((row) => ({
        ...row,
        cells: row.cells.filter(({ column }) => one.name !== 'Inzet' || column < 10),
      })),
    }))
    const { MemoryWorkbook } = await import('#adapters/memory')
    const { user } = renderPane({ port: new MemoryWorkbook({ ...rest, sheets: bare }) })
    await user.click(await screen.findByRole('button', { name: 'Meer mogelijkheden' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Akkoord geven' }))
    expect(await screen.findByText(/De tabel met inzet op blad Inzet heeft geen kolom Status/)).toBeVisible()
    expect(screen.getByText(/Er wacht geen regel op akkoord/)).toBeVisible()
  })
})

describe('what changed since the previous delivery', () => {
  it('is shown side by side, and each line leads to its cell', async () => {
    const { XlsxWorkbook } = await import('#adapters/xlsx')
    const earlier = XlsxWorkbook.blank()
    const rows = [effort('K-001', 1, { Status: 'ingediend', Fte: 0.5, 'Opgevoerde waarde': 3750 }), effort('K-009', 1)]
    await earlier.apply(
      (await sampleWorkbook(rows).read()).sheets.map(({ name, rows: lines }) => ({
        kind: 'put-sheet' as const,
        role: null,
        sheet: {
          name,
          columnWidths: [],
          rows: lines.map(({ cells }) => {
            const width = Math.max(...cells.map(({ column }) => column))
            return {
              cells: Array.from({ length: width }, (_, at) => {
                const value = cells.find(({ column }) => column === at + 1)?.value ?? null
                return value === null || typeof value === 'object' ? null : { content: { kind: 'value' as const, value }, style: 'text' as const } // prettier-ignore
              }),
            }
          }),
        },
      })),
    )
    const { user, port } = await opened()
    await user.click(screen.getByRole('button', { name: 'Wat is er veranderd?' }))
    const file = new File([earlier.save().slice()], 'vorige.xlsx')
    await user.upload(await screen.findByLabelText('Vorige levering'), file)
    expect(await screen.findByRole('heading', { name: '1 gewijzigd, 2 nieuw, 1 weg, 1 gelijk' })).toHaveFocus()
    const table = screen.getByRole('table', { name: /Inzet OPD-1, Q1 2026, K-001, bouwblok 1/ })
    expect(within(table).getByRole('row', { name: /Fte/ })).toHaveTextContent('0,51')
    await user.click(within(table).getByRole('button', { name: 'Naar G2 op blad Inzet' }))
    expect(port.selection).toMatchObject({ sheet: 'Inzet', address: 'G2' })
    expect(within(screen.getByRole('table', { name: 'OPD-1' })).getByRole('row', { name: /Goedgekeurd/ })).toBeVisible()
  })

  it('says when a file is no workbook', async () => {
    const { user } = await opened()
    await user.click(screen.getByRole('button', { name: 'Wat is er veranderd?' }))
    const input = await screen.findByLabelText('Vorige levering')
    input.removeAttribute('accept')
    await user.upload(input, new File(['x'], 'vorige.txt'))
    expect(await screen.findByText('vorige.txt is geen Excel-werkmap. Kies een .xlsx-bestand.')).toBeVisible()
  })
})
