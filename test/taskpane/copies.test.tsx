import { screen } from '@testing-library/react'
import { MemoryWorkbook } from '#adapters/memory'
import { XlsxWorkbook } from '#adapters/xlsx'
import { type CopyDoor, WorkbookError } from '#workbook'
import { personalFile, SECRETS } from '../support/personal-file'
import { renderPane } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

/** A host that hands over the personal file, and keeps what it is given. */
function door() {
  const given: { bytes: Uint8Array; name: string }[] = []
  const copies: CopyDoor = {
    bytes: () => Promise.resolve(personalFile()),
    deliver: (bytes, name) => {
      given.push({ bytes, name })
      return Promise.resolve('downloaded')
    },
  }
  return { copies, given }
}

async function opened(options: Parameters<typeof renderPane>[0]) {
  const port = MemoryWorkbook.of({ Lijst: [] })
  jest.spyOn(port, 'read').mockImplementation(() => XlsxWorkbook.open(personalFile()).read())
  const pane = renderPane({ ...options, port })
  await pane.user.click(await screen.findByRole('button', { name: 'Meer mogelijkheden' }))
  await pane.user.click(await screen.findByRole('menuitem', { name: 'Kopie om te delen' }))
  await screen.findByRole('heading', { name: 'Kopie om te delen' })
  return pane
}

describe('Kopie om te delen', () => {
  it('shows every cell that changes, and only then makes the copy', async () => {
    const { copies, given } = door()
    const { user } = await opened({ copies })
    await user.click(screen.getByRole('button', { name: 'Bekijk wat er weggaat' }))
    expect(await screen.findByRole('heading', { name: /^\d+ cellen in de kopie veranderen$/ })).toHaveFocus()
    expect(screen.getByText('Lijst: A2, A3')).toBeVisible()
    expect(given).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Maak de privacyschone kopie' }))
    expect(await screen.findByRole('heading', { name: 'De privacyschone kopie is gemaakt.' })).toHaveFocus()
    const [copy] = given
    expect(copy?.name).toMatch(/ \(privacyschoon\)\.xlsx$/)
    const cells = (await XlsxWorkbook.open(copy?.bytes ?? new Uint8Array()).read()).sheets[0]?.rows[1]?.cells
    expect(cells?.[0]?.value).toBe('K-004')
  })

  it('repeats nothing of what it found', async () => {
    const { user, container } = await opened({ copies: door().copies })
    await user.click(screen.getByRole('button', { name: 'Bekijk wat er weggaat' }))
    await screen.findByRole('button', { name: 'Maak de privacyschone kopie' })
    for (const secret of SECRETS) expect(container.textContent).not.toContain(secret)
  })

  it('a long list of cells opens whole', async () => {
    const source = XlsxWorkbook.blank('lang.xlsx')
    const values = ['E-mail', ...Array.from({ length: 30 }, (_, at) => `k${String(at)}@voorbeeld.nl`)]
    const rows = values.map((value) => ({ cells: [{ content: { kind: 'value', value }, style: 'text' } as const] }))
    await source.apply([{ kind: 'put-sheet', role: null, sheet: { name: 'Lijst', rows, columnWidths: [30] } }])
    const copies: CopyDoor = { bytes: () => Promise.resolve(source.save()), deliver: () => Promise.resolve('opened') }
    const port = MemoryWorkbook.of({ Lijst: [] })
    jest.spyOn(port, 'read').mockImplementation(() => source.read())
    const { user } = renderPane({ copies, port })
    await user.click(await screen.findByRole('button', { name: 'Meer mogelijkheden' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Kopie om te delen' }))
    await user.click(await screen.findByRole('button', { name: 'Bekijk wat er weggaat' }))
    expect(await screen.findByText(/A13, en 18 meer$/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Toon alle 30 cellen' }))
    expect(screen.getByText(/A2, A3, .*A30, A31$/)).toBeVisible()
  })

  it('says so where there is nothing to freeze', async () => {
    const { user } = await opened({ copies: door().copies })
    await user.click(screen.getByRole('button', { name: 'Bekijk wat er vast komt te staan' }))
    expect(await screen.findByText(/geen formules van Social return/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Maak de bevroren kopie' })).toBeNull()
  })

  it('says what to do where this Excel makes no copies', async () => {
    await opened({})
    expect(screen.getByText(/^Deze Excel kan geen kopie maken\./)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Bekijk wat er weggaat' })).toBeNull()
  })

  it('says why it failed, and can try again', async () => {
    const failing: CopyDoor = { ...door().copies, bytes: () => Promise.reject(new WorkbookError('busy')) }
    const { user } = await opened({ copies: failing })
    await user.click(screen.getByRole('button', { name: 'Bekijk wat er weggaat' }))
    await user.click(await screen.findByRole('button', { name: 'Maak de privacyschone kopie' }))
    await user.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }))
    expect(await screen.findByRole('button', { name: 'Maak de privacyschone kopie' })).toBeVisible()
  })
})
