import { screen, waitFor } from '@testing-library/react'
import { MemoryWorkbook } from '#adapters/memory'
import { type StartupChoice, WorkbookError } from '#workbook'
import { renderPane } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

const BROKEN = { formula: '=SROI_OBLIGATION(1000000)', value: { error: '#NAME?' } } as const

/** Two broken formulas on an open sheet, and as many as asked on a protected one. */
function brokenWorkbook(locked: number) {
  const port = MemoryWorkbook.of({
    Open: [[BROKEN], [BROKEN]],
    Rapport: Array.from({ length: locked }, () => [BROKEN]),
  })
  const read = port.read.bind(port)
  jest.spyOn(port, 'read').mockImplementation(async (options) => {
    const workbook = await read(options)
    return {
      ...workbook,
      sheets: workbook.sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === 'Rapport' })),
    }
  })
  return port
}

async function opened(options: Parameters<typeof renderPane>[0] = {}) {
  const pane = renderPane(options)
  await pane.user.click(await screen.findByRole('button', { name: 'Meer mogelijkheden' }))
  await pane.user.click(await screen.findByRole('menuitem', { name: 'Formules herstellen' }))
  await screen.findByRole('heading', { name: 'Formules herstellen' })
  return pane
}

describe('Herstel formules', () => {
  it('says how many are right again, and takes the focus there', async () => {
    const { user } = await opened({ port: brokenWorkbook(0) })
    await user.click(screen.getByRole('button', { name: 'Herstel formules' }))
    expect(
      await screen.findByRole('heading', { name: /formules? (is|zijn) hersteld|konden we niet herstellen/ }),
    ).toHaveFocus()
  })

  it('names the sheet that is protected, and leads to the first cell there', async () => {
    const { user, port } = await opened({ port: brokenWorkbook(3) })
    await user.click(screen.getByRole('button', { name: 'Herstel formules' }))
    expect(await screen.findByText(/^Rapport: 3 cellen\. Dit blad is beveiligd\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Ga naar A1 op Rapport' }))
    expect(port.selection).toMatchObject({ sheet: 'Rapport', address: 'A1' })
  })

  it('says so where nothing was broken', async () => {
    const { user } = await opened()
    await user.click(screen.getByRole('button', { name: 'Herstel formules' }))
    expect(await screen.findByRole('heading', { name: 'Er hoefde niets hersteld te worden' })).toHaveFocus()
  })

  it('goes back to the screen one came from, with focus on its tab', async () => {
    const { user } = await opened()
    await user.click(screen.getByRole('button', { name: 'Terug' }))
    expect(screen.getByRole('tab', { name: 'Overzicht' })).toHaveFocus()
  })
})

describe('Laden bij openen', () => {
  function startup(on: boolean): jest.Mocked<StartupChoice> {
    return {
      read: jest.fn(() => Promise.resolve(on)),
      choose: jest.fn<Promise<void>, [boolean]>(() => Promise.resolve()),
    }
  }

  it('shows the choice of this workbook and keeps a new one', async () => {
    const choice = startup(false)
    const { user } = await opened({ startup: choice })
    const box = await screen.findByRole('checkbox', { name: /^Laad Social return/ })
    expect(box).not.toBeChecked()
    expect(screen.getByText(/^Let op: collega’s die Social return niet hebben/)).toBeVisible()
    await user.click(box)
    expect(choice.choose).toHaveBeenCalledWith(true)
    expect(screen.getAllByText(/^Staat aan\. Bewaar de werkmap/)).not.toHaveLength(0)
  })

  it('takes the tick away again where Excel refuses', async () => {
    const choice = startup(false)
    choice.choose.mockRejectedValue(new WorkbookError('no-permission'))
    const { user } = await opened({ startup: choice })
    await user.click(await screen.findByRole('checkbox', { name: /^Laad Social return/ }))
    expect(await screen.findByText(/Excel staat deze wijziging niet toe/)).toBeVisible()
    await waitFor(() => expect(screen.getByRole('checkbox', { name: /^Laad Social return/ })).not.toBeChecked())
  })

  it('is not there where the host offers no such choice', async () => {
    await opened()
    expect(screen.queryByRole('heading', { name: 'Laden bij openen' })).not.toBeInTheDocument()
  })
})
