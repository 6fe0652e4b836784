import { screen, waitFor } from '@testing-library/react'
import { MemoryWorkbook } from '#adapters/memory'
import { paneTexts } from '#texts'
import { sheetNamed, WorkbookError } from '#workbook'
import { renderPane } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

async function opened(port: MemoryWorkbook) {
  const pane = renderPane({ port })
  await pane.open('Catalogus')
  return {
    ...pane,
    make: async () => pane.user.click(await screen.findByRole('button', { name: 'Zet op een tabblad' })),
  }
}

describe('the catalogues on a tab', () => {
  it('are put there, with the way to it', async () => {
    const port = MemoryWorkbook.of({ Blad1: [['']] })
    const goTo = jest.spyOn(port, 'goTo')
    const { user, make } = await opened(port)
    await make()
    expect(await screen.findByText('De catalogus staat op een tabblad.')).toBeVisible()
    expect(sheetNamed(await port.read(), 'SROI Catalogus')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Naar SROI Catalogus' }))
    await waitFor(() => expect(goTo).toHaveBeenCalledWith('SROI Catalogus', 'A1'))
    expect(screen.getByRole('button', { name: 'Vernieuw het tabblad' })).toBeVisible()
  })

  it('a workbook that refuses is told about, and is as it was', async () => {
    const port = MemoryWorkbook.of({ Blad1: [['']] })
    port.apply = () => Promise.reject(new WorkbookError('workbook-protected', {}, 'as-it-was'))
    const { make } = await opened(port)
    await make()
    expect(await screen.findByText(new RegExp(paneTexts('nl').errors.left['as-it-was']))).toBeVisible()
    expect(screen.getByRole('button', { name: 'Zet op een tabblad' })).toBeVisible()
  })
})
