import { act, screen, waitFor, within } from '@testing-library/react'
import type { MemoryWorkbook } from '#adapters/memory'
import { cellAt, sheetNamed } from '#workbook'
import { effort, renderPane, sampleWorkbook } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

/** Two safe points (a number as text in row 2, spaces around a key in row 3) and a status that needs a person. */
const slips = () =>
  sampleWorkbook([
    effort('K-001', 1, { Fte: '0,5', 'Opgevoerde waarde': 3750 }),
    effort('K-001 ', 2, { Fte: 0.5, 'Opgevoerde waarde': 3750 }),
    effort('K-002', 2, { Status: 'akkord' }),
  ])

async function checked(port: MemoryWorkbook = slips()) {
  const pane = renderPane({ port })
  await pane.open('Controle')
  await pane.user.click(await screen.findByRole('button', { name: 'Controleer deze werkmap' }))
  await screen.findByRole('group', { name: 'Toon alleen' })
  return pane
}

async function value(port: MemoryWorkbook, row: number, column: number) {
  const inzet = sheetNamed(await port.read(), 'Inzet')
  return inzet && cellAt(inzet, row, column)?.value
}

const review = () => within(screen.getByRole('region', { name: 'Cellen die veranderen' }))

describe('Herstel veilige punten', () => {
  it('shows every cell before anything is written, as it is and as it becomes', async () => {
    const { user, port } = await checked()
    const before = await port.read()
    await user.click(screen.getByRole('button', { name: 'Herstel 2 veilige punten' }))
    expect(review().getByRole('heading', { name: '2 cellen herstellen' })).toHaveFocus()
    expect(review().getByText('De tekst „0,5” wordt het getal 0,5.')).toBeVisible()
    expect(review().getByText('De spaties rond „K-001” gaan weg.')).toBeVisible()
    expect(await port.read()).toBe(before)
    await user.click(review().getByRole('button', { name: 'Ga naar G2 op Inzet' }))
    expect(port.selection).toMatchObject({ sheet: 'Inzet', address: 'G2' })
  })

  it('writes all of them at once, says so, and takes the findings away', async () => {
    const { user, port } = await checked()
    const apply = jest.spyOn(port, 'apply')
    await user.click(screen.getByRole('button', { name: 'Herstel 2 veilige punten' }))
    await user.click(review().getByRole('button', { name: 'Herstel 2 cellen' }))
    const note = await screen.findByText('2 cellen zijn hersteld.')
    await waitFor(() => expect(note.parentElement).toHaveFocus())
    expect(apply).toHaveBeenCalledTimes(1)
    expect([await value(port, 2, 7), await value(port, 3, 3)]).toEqual([0.5, 'K-001'])
    await waitFor(() => expect(screen.queryByText('Getal staat als tekst')).not.toBeInTheDocument())
    expect(screen.queryByRole('button', { name: /veilige? punt/ })).not.toBeInTheDocument()
  })

  it('leaves a cell as it is where the tick was taken away', async () => {
    const { user, port } = await checked()
    await user.click(screen.getByRole('button', { name: 'Herstel 2 veilige punten' }))
    await user.click(review().getByRole('checkbox', { name: 'Herstel C3' }))
    await user.click(review().getByRole('button', { name: 'Herstel 1 cel' }))
    await screen.findByText('Eén cel is hersteld.')
    expect([await value(port, 2, 7), await value(port, 3, 3)]).toEqual([0.5, 'K-001 '])
    expect(await screen.findByRole('button', { name: 'Herstel 1 veilig punt' })).toBeVisible()
  })

  it('does nothing when it is cancelled, and focus is back on the button', async () => {
    const { user, port } = await checked()
    const before = await port.read()
    await user.click(screen.getByRole('button', { name: 'Herstel 2 veilige punten' }))
    await user.click(review().getByRole('button', { name: 'Annuleer' }))
    await waitFor(() => expect(screen.getByRole('button', { name: 'Herstel 2 veilige punten' })).toHaveFocus())
    expect(await port.read()).toBe(before)
  })

  it('writes nothing where somebody changed one of the cells meanwhile, and says where', async () => {
    const { user, port } = await checked()
    await user.click(screen.getByRole('button', { name: 'Herstel 2 veilige punten' }))
    await act(() => port.edit('Inzet', [{ row: 2, column: 7, content: { kind: 'value', value: '0,6' } }]))
    await user.click(review().getByRole('button', { name: 'Herstel 2 cellen' }))
    expect(
      await screen.findByText(/^Op rij 2 van blad Inzet staat intussen iets anders\. Er is niets gewijzigd/),
    ).toBeVisible()
    expect([await value(port, 2, 7), await value(port, 3, 3)]).toEqual(['0,6', 'K-001 '])
  })
})

describe('Maak ongedaan', () => {
  async function fixed() {
    const pane = await checked()
    const before = await pane.port.read()
    await pane.user.click(screen.getByRole('button', { name: 'Herstel 2 veilige punten' }))
    await pane.user.click(review().getByRole('button', { name: 'Herstel 2 cellen' }))
    await screen.findByText('2 cellen zijn hersteld.')
    return { ...pane, before }
  }

  it('puts everything back, and the findings too', async () => {
    const { user, port, before } = await fixed()
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }))
    await screen.findByText('De 2 cellen zijn weer zoals ze waren.')
    expect(await port.read()).toEqual(before)
    expect(await screen.findByRole('button', { name: 'Herstel 2 veilige punten' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Maak ongedaan' })).not.toBeInTheDocument()
  })

  it('is no longer told as news once one checks again, and can still be put back', async () => {
    const { user, port } = await checked()
    await user.click(screen.getByRole('button', { name: 'Herstel 2 veilige punten' }))
    await user.click(review().getByRole('button', { name: 'Herstel 2 cellen' }))
    await screen.findByText('2 cellen zijn hersteld.')
    await user.click(screen.getByRole('button', { name: 'Controleer opnieuw' }))
    await waitFor(() => expect(screen.queryByText('2 cellen zijn hersteld.')).not.toBeInTheDocument())
    await user.click(await screen.findByRole('button', { name: 'Zet de 2 herstelde cellen terug' }))
    await screen.findByText('De 2 cellen zijn weer zoals ze waren.')
    expect(await value(port, 3, 3)).toBe('K-001 ')
  })

  it('stays while one looks elsewhere', async () => {
    const { open } = await fixed()
    await open('Overzicht')
    await open('Controle')
    expect(await screen.findByRole('button', { name: 'Maak ongedaan' })).toBeVisible()
  })

  it('is refused where a cell was changed since, in words that say where', async () => {
    const { user, port } = await fixed()
    await act(() => port.edit('Inzet', [{ row: 2, column: 7, content: { kind: 'value', value: 0.75 } }]))
    const changed = await port.read()
    await user.click(screen.getByRole('button', { name: 'Maak ongedaan' }))
    expect(
      await screen.findByText(/^Op rij 2 van blad Inzet staat intussen iets anders\. Er is niets teruggezet/),
    ).toBeVisible()
    expect(await port.read()).toEqual(changed)
  })
})

describe('Herstel one cell', () => {
  it('stands under its finding with what changes, and counts as the last fix', async () => {
    const { user, port } = await checked()
    await user.click(screen.getByRole('button', { name: /^Getal staat als tekst/ }))
    expect(screen.getByText('De tekst „0,5” wordt het getal 0,5.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Herstel G2' }))
    await screen.findByText('Eén cel is hersteld.')
    expect(await value(port, 2, 7)).toBe(0.5)
  })

  it('is a question where a person has to decide, and no part of the safe points', async () => {
    const { user, port } = await checked()
    expect(screen.getByText('Bedoelt u dit? „akkord” wordt „akkoord”.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Herstel J4' }))
    await screen.findByText('Eén cel is hersteld.')
    expect(await value(port, 4, 10)).toBe('akkoord')
  })

  it('is not offered for a formula, and it says why', async () => {
    const port = slips()
    await port.apply([
      {
        kind: 'write-cells',
        sheet: 'Inzet',
        cells: [{ row: 4, column: 7, content: { kind: 'formula', formula: '="0,5"' } }],
      },
    ])
    const sheets = (await port.read()).sheets
    expect(sheets).toHaveLength(2)
    const { user } = await checked(withValue(port))
    await user.click(screen.getByRole('button', { name: /^Getal staat als tekst/ }))
    await user.click(screen.getByRole('button', { name: /^G4\b/ }))
    expect(await screen.findByText(/^In deze cel staat een formule\. Die wijzigen we niet/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Herstel G4' })).not.toBeInTheDocument()
  })
})

/** The formula in row 4 gives the text 0,5. */
function withValue(port: MemoryWorkbook): MemoryWorkbook {
  const read = port.read.bind(port)
  return Object.assign(port, {
    read: async () => {
      const snapshot = await read()
      const sheets = snapshot.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => (cell.formula === '="0,5"' ? { ...cell, value: '0,5' } : cell)),
        })),
      }))
      return { ...snapshot, sheets }
    },
  })
}
