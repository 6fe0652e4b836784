import { act, screen, waitFor } from '@testing-library/react'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { WorkbookError } from '#workbook'
import { faultyWorkbook, renderPane, sampleWorkbook } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

type Reading = NonNullable<Parameters<ReturnType<typeof sampleWorkbook>['read']>[0]>

/** A workbook that is read once and then keeps one waiting; tells what was asked of the last reading. */
function slowWorkbook() {
  const port = faultyWorkbook()
  const read = port.read.bind(port)
  const readings: Reading[] = []
  jest.spyOn(port, 'read').mockImplementation((options = {}) => {
    readings.push(options)
    return readings.length === 1 ? read(options) : new Promise(() => undefined)
  })
  return { port, reading: () => readings.at(-1) as Reading }
}

async function checking() {
  const slow = slowWorkbook()
  const pane = renderPane({ port: slow.port })
  await screen.findByRole('heading', { name: 'Volgende stap' })
  await pane.open('Controle')
  await pane.user.click(await screen.findByRole('button', { name: 'Controleer deze werkmap' }))
  await screen.findByRole('progressbar')
  await waitFor(() => expect(slow.reading().onProgress).toBeDefined())
  return { ...pane, ...slow }
}

describe('work under way', () => {
  it('names the step and says how far it is, in figures and on the bar', async () => {
    const { reading } = await checking()
    act(() => reading().onProgress?.({ cells: 5_000, total: 20_000 }))
    expect(screen.getByText('5.000 van 20.000 cellen')).toBeVisible()
    expect(screen.getByText('De cellen worden gelezen …')).toHaveAttribute('role', 'status')
    const bar = screen.getByRole('progressbar')
    expect(bar).toHaveAttribute('aria-valuenow', '0.125')
    expect(bar).toHaveAttribute('aria-valuetext', '5.000 van 20.000 cellen')
  })

  it('moves focus to Stop, and back to the button once stopped; the figures of before stay', async () => {
    const { user, reading } = await checking()
    expect(screen.getByRole('button', { name: 'Stop' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(reading().signal?.aborted).toBe(true)
    expect(screen.getByText('De controle is gestopt. U ziet de uitkomst van de vorige keer.')).toBeVisible()
    await waitFor(() => expect(screen.getByRole('button', { name: 'Controleer opnieuw' })).toHaveFocus())
  })

  it('says after a while that Excel may be waiting for a cell', async () => {
    await checking()
    expect(screen.queryByText(/Rond dan eerst de cel af/)).not.toBeInTheDocument()
    expect(await screen.findByText(/Rond dan eerst de cel af die u bewerkt, met Enter of Esc/)).toBeVisible()
  })

  it('waits for the catalogues of the workbook before it checks', async () => {
    const session = createSession(builtInRulebook(), 'nl')
    session.replace({ restoring: true })
    const port = sampleWorkbook()
    const read = jest.spyOn(port, 'read')
    renderPane({ port, session })
    await screen.findByRole('progressbar')
    expect(read).not.toHaveBeenCalled()
    act(() => session.replace({ restoring: false }))
    await screen.findByRole('heading', { name: 'Volgende stap' })
    expect(read).toHaveBeenCalledTimes(1)
  })
})

describe('a write that fails', () => {
  async function summarising(error: Error) {
    const port = sampleWorkbook()
    jest.spyOn(port, 'apply').mockRejectedValue(error)
    const { open, user } = renderPane({ port })
    await open('Samenvatting')
    await user.click(await screen.findByRole('button', { name: 'Maak samenvatting' }))
    return screen.findByText('Dat lukte niet')
  }

  it('says that nothing was changed where the workbook promises that', async () => {
    const bar = await summarising(new WorkbookError('read-only'))
    expect(bar.parentElement).toHaveTextContent(/alleen-lezen.*Er is niets gewijzigd in uw werkmap\.$/)
  })

  it('says what to look at where it may be half written', async () => {
    const bar = await summarising(new WorkbookError('connection-lost', {}, 'unknown'))
    expect(bar.parentElement).toHaveTextContent(/Mogelijk is een deel al geschreven\..*Versiegeschiedenis/)
  })

  it('promises nothing after a mistake of ours, and shows only its kind', async () => {
    const bar = await summarising(new TypeError('K-001 Jansen'))
    expect(bar.parentElement).toHaveTextContent(/TypeError\. Mogelijk is een deel al geschreven\./)
    expect(bar.parentElement).not.toHaveTextContent(/Jansen/)
  })

  it('cannot be stopped half-way, and says why', async () => {
    const port = sampleWorkbook()
    jest.spyOn(port, 'apply').mockReturnValue(new Promise(() => undefined))
    const { open, user } = renderPane({ port })
    await open('Samenvatting')
    await user.click(await screen.findByRole('button', { name: 'Maak samenvatting' }))
    expect(await screen.findByText(/Het schrijven maken we af/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Stop' })).not.toBeInTheDocument()
  })

  it('is announced beforehand as one that Excel cannot undo', async () => {
    const { open } = renderPane()
    await open('Samenvatting')
    expect(await screen.findByText(/^Ongedaan maken in Excel \(Ctrl\+Z\) werkt hier meestal niet/)).toBeVisible()
  })
})
