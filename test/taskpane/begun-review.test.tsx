import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { restoreSession } from '#use-cases'
import { putParts, readParts, WorkbookError } from '#workbook'
import { type PaneOptions, renderPane, sampleWorkbook } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

const TABLE = [
  'Nr;Bouwblok;Waarde;Duur',
  '1;WW;€ 15.000,00 per fte per jaar;1 jaar',
  '2;Beschut werk;;1 jaar',
  '3;Praktijkschool;;1 jaar',
].join('\n')
const CSV = new File([TABLE], 'tabel.csv', { type: 'text/csv' })

/** The pane on a workbook that has been read, as when Excel opens it. */
async function opened(options: PaneOptions = {}) {
  const port = options.port ?? sampleWorkbook()
  const session = createSession(builtInRulebook(), 'nl')
  await restoreSession(port, session)
  return renderPane({ ...options, port, session })
}

async function reviewing(options: PaneOptions = {}) {
  const pane = await opened(options)
  const writes = jest.spyOn(pane.port, 'apply')
  await pane.open('Catalogus')
  await pane.user.click(await screen.findByRole('button', { name: 'Importeer een catalogus' }))
  await pane.user.upload(await screen.findByLabelText('Bestand met de tabel'), CSV)
  await screen.findByRole('heading', { name: /^Vraag 1 van/ })
  return { ...pane, writes, answer: () => pane.user.click(screen.getByRole('button', { name: 'Volgende vraag' })) }
}

/** The page is hidden or shown again, as by another tab of the browser. */
async function turns(to: 'hidden' | 'visible') {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => to })
  await act(async () => {
    fireEvent(document, new Event('visibilitychange'))
    await settled()
  })
}
afterEach(() => Reflect.deleteProperty(document, 'visibilityState'))

const leaves = () =>
  act(async () => {
    fireEvent(window, new Event('pagehide'))
    await settled()
  })

async function settled() {
  for (let turn = 0; turn < 20; turn++) await new Promise((done) => setTimeout(done, 0))
}

const blocks = () => within(screen.getByRole('list', { name: 'Blokken zoals gelezen' })).getAllByRole('listitem')
const keptIn = async (port: MemoryWorkbook) => readParts(await port.read()).has('import-draft')
const again = { name: 'Verder met tabel.csv' }

describe('a review that is not done', () => {
  it('stays as it is while another screen is looked at', async () => {
    const { answer, open, writes } = await reviewing()
    await answer()
    await open('Controle')
    await open('Catalogus')
    expect(screen.getByText(/^1 van \d+ beantwoord$/)).toBeVisible()
    expect(writes).not.toHaveBeenCalled()
  })

  it('is kept once when the pane is hidden, and again only after something changed', async () => {
    const { answer, writes, port } = await reviewing()
    await answer()
    await turns('visible')
    expect(writes).not.toHaveBeenCalled()
    await turns('hidden')
    expect(writes).toHaveBeenCalledTimes(1)
    expect(await keptIn(port)).toBe(true)
    expect(screen.getByText(/Het concept is bewaard in deze werkmap/)).toBeVisible()
    await leaves()
    await turns('hidden')
    expect(writes).toHaveBeenCalledTimes(1)
    await answer()
    await leaves()
    await turns('hidden')
    expect(writes).toHaveBeenCalledTimes(2)
  })

  it('is kept when Excel says that it hides the pane, and not twice where the button did it', async () => {
    const hides: (() => void)[] = []
    const onHidden = (listener: () => void) => {
      hides.push(listener)
      return () => undefined
    }
    const { user, answer, writes } = await reviewing({ onHidden })
    await answer()
    await user.click(screen.getByRole('button', { name: 'Bewaar en ga later verder' }))
    await screen.findByText(/Het concept is bewaard in deze werkmap/)
    const excelHides = () =>
      act(async () => {
        hides.forEach((hide) => hide())
        await settled()
      })
    await excelHides()
    expect(writes).toHaveBeenCalledTimes(1)
    await answer()
    await excelHides()
    expect(writes).toHaveBeenCalledTimes(2)
  })

  it('is not kept where the table was only read, nor beside a file in a page', async () => {
    const { writes, unmount } = await reviewing()
    await turns('hidden')
    expect(writes).not.toHaveBeenCalled()
    unmount()
    const beside = await reviewing({ host: 'preview' })
    await beside.answer()
    await turns('hidden')
    expect(beside.writes).not.toHaveBeenCalled()
  })

  it('leaves a workbook that takes nothing alone without a word; the button says why', async () => {
    const { user, answer, writes } = await reviewing()
    writes.mockRejectedValue(new WorkbookError('read-only'))
    await answer()
    await turns('hidden')
    expect(writes).toHaveBeenCalledTimes(1)
    expect(screen.queryByText(/alleen-lezen/)).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Bewaar en ga later verder' }))
    expect(await screen.findByText(/alleen-lezen/)).toBeVisible()
  })

  it('waits for what was asked, and is not kept once its catalogue is', async () => {
    const { user, port, writes } = await reviewing()
    await user.click(screen.getByRole('button', { name: /^Neem de overige/ }))
    await user.click(screen.getByRole('button', { name: 'Naar vastleggen' }))
    const apply = MemoryWorkbook.prototype.apply.bind(port)
    let write = () => {}
    writes.mockImplementation(async (plan) => {
      await new Promise<void>((goOn) => (write = goOn))
      await apply(plan)
    })
    await user.click(screen.getByRole('button', { name: 'Leg vast' }))
    await waitFor(() => expect(writes).toHaveBeenCalledTimes(1))
    await turns('hidden')
    expect(writes).toHaveBeenCalledTimes(1)
    await act(async () => {
      write()
      await settled()
    })
    expect(await screen.findByRole('heading', { name: /is vastgelegd$/ })).toBeVisible()
    expect(writes).toHaveBeenCalledTimes(1)
    expect(await keptIn(port)).toBe(false)
  })

  it('is offered in the list of catalogues after one stopped, with how far it is', async () => {
    const { user, answer } = await reviewing()
    await answer()
    await user.click(screen.getByRole('button', { name: 'Stop met importeren' }))
    const card = await screen.findByRole('region', { name: 'U was nog niet klaar' })
    expect(card).toHaveTextContent(/tabel\.csv, 1 van \d+ vragen beantwoord · begonnen op 15-08-2026/)
    await user.click(within(card).getByRole('button', again))
    expect(await screen.findByText(/^1 van \d+ beantwoord$/)).toBeVisible()
  })

  it('comes back whole in the workbook opened again, from Overzicht', async () => {
    const { user, answer, port, unmount } = await reviewing()
    await answer()
    await user.click(screen.getByRole('button', { name: 'Wijzig blok 3' }))
    await user.click(screen.getByRole('button', { name: 'Verwijder dit blok' }))
    await user.click(screen.getByRole('button', { name: 'Naar vastleggen' }))
    await user.type(screen.getByRole('textbox', { name: /^Opdrachtgever of regio/ }), ' e.o.')
    await leaves()
    unmount()

    const later = await opened({ port: new MemoryWorkbook(await port.read()) })
    await later.user.click(await screen.findByRole('button', again))
    expect(await screen.findByText(/^1 van \d+ beantwoord$/)).toBeVisible()
    expect(blocks()).toHaveLength(2)
    await later.user.click(screen.getByRole('button', { name: 'Naar vastleggen' }))
    expect(screen.getByRole('textbox', { name: /^Opdrachtgever of regio/ })).toHaveValue('Tabel e.o.')
  })

  it('is gone everywhere once thrown away', async () => {
    const { user, answer, open, port } = await reviewing()
    await answer()
    await turns('hidden')
    await open('Overzicht')
    await user.click(await screen.findByRole('button', { name: 'Gooi dit concept weg' }))
    await waitFor(() => expect(screen.queryByRole('button', again)).toBeNull())
    expect(await keptIn(port)).toBe(false)
    await open('Catalogus')
    expect(screen.getByLabelText('Bestand met de tabel')).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: /^Vraag/ })).toBeNull()
  })

  it('that cannot be opened any more says so, and can be thrown away', async () => {
    const port = sampleWorkbook()
    await port.apply([putParts(new Map([['import-draft', JSON.stringify({ name: 'tabel.csv' })]]))])
    const { user } = await opened({ port })
    await user.click(await screen.findByRole('button', again))
    expect(await screen.findByText(/Dit concept kunnen we niet meer openen/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Gooi dit concept weg' }))
    await waitFor(() => expect(screen.queryByRole('button', again)).toBeNull())
    expect(await keptIn(port)).toBe(false)
  })
})
