import { act, fireEvent, screen, within } from '@testing-library/react'
import { XlsxWorkbook } from '#adapters/xlsx'
import { type CopyDoor, WorkbookError } from '#workbook'
import { monitoringOf, workbookFile } from '../pane-screens/portfolio-scenes'
import { renderPane } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

/** A host that keeps what it is handed. */
function door(deliver: CopyDoor['deliver'] = () => Promise.resolve('opened')) {
  const given: { bytes: Uint8Array; name: string }[] = []
  const copies: CopyDoor = {
    bytes: () => Promise.resolve(new Uint8Array()),
    deliver: (bytes, name) => {
      given.push({ bytes, name })
      return deliver(bytes, name)
    },
  }
  return { copies, given }
}

async function opened(options: Parameters<typeof renderPane>[0] = {}) {
  const pane = renderPane(options)
  await pane.user.click(await screen.findByRole('button', { name: 'Meer mogelijkheden' }))
  await pane.user.click(await screen.findByRole('menuitem', { name: 'Meerdere werkmappen samenvatten' }))
  await screen.findByRole('heading', { name: 'Meerdere werkmappen samenvatten' })
  return { ...pane, pick: (...files: File[]) => pane.user.upload(screen.getByLabelText('Werkmappen'), files) }
}

const report = (number: number) => workbookFile(`rapport-${String(number)}.xlsx`, monitoringOf(number))
const broken = () => new File(['PK'], 'half.xlsx')

describe('Meerdere werkmappen samenvatten', () => {
  it('makes one new workbook over the files, and says of each whether it counts', async () => {
    const { copies, given } = door()
    const { user, pick, port } = await opened({ copies })
    const before = await port.read()
    await pick(await report(1), await report(2), broken())
    expect(screen.getByRole('heading', { name: '3 werkmappen gekozen' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Maak portfolio' }))
    expect(await screen.findByRole('heading', { name: 'Het portfolio is klaar' })).toHaveFocus()
    // Per file: 5.000 + 750 + 1.234,56 at akkoord, and 5% of 1.000.000 and of 400.000.
    expect(screen.getByText(/^€\s13\.969,12 goedgekeurd van €\s140\.000,00 verplichting\.$/)).toBeVisible()
    const total = '2 werkmappen tellen mee, met 4 opdrachten en 8 regels inzet. 1 werkmap telt niet mee.'
    expect(screen.getByText(total)).toBeVisible()
    expect(screen.getByText('Alle totalen sluiten aan.')).toBeVisible()
    expect(screen.getByText('half.xlsx').closest('li')).toHaveTextContent(/telt niet mee: .+/)
    expect(screen.getByText('rapport-1.xlsx').closest('li')).toHaveTextContent('telt mee · 4 regels')

    const [workbook] = given
    expect(workbook?.name).toBe('SROI Portfolio 2026-08-15.xlsx')
    const { sheets } = await XlsxWorkbook.open(workbook?.bytes ?? new Uint8Array()).read()
    const texts = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ value }) => value)))
    expect(texts).toEqual(expect.arrayContaining(['OP-1-1', 'OP-2-2']))
    // The workbook beside which it was made is only looked at.
    expect(await port.read()).toEqual(before)
  })

  it('makes the pages for conversations and the text for a council for who asks', async () => {
    const { copies, given } = door()
    const { user, pick } = await opened({ copies })
    const tabsMade = async (at: number): Promise<string[]> => {
      const { sheets } = await XlsxWorkbook.open(given[at]?.bytes ?? new Uint8Array()).read()
      return sheets.map(({ name }) => name)
    }
    await pick(await report(1), await report(2))
    const also = within(screen.getByRole('group', { name: 'Ook maken?' }))
    expect(also.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([false, false])
    await user.click(also.getByRole('checkbox', { name: /^Gesprek/ }))
    await user.click(screen.getByRole('button', { name: 'Maak portfolio' }))
    await screen.findByRole('heading', { name: 'Het portfolio is klaar' })
    expect(await tabsMade(0)).toContain('SROI Gesprek')
    expect(await tabsMade(0)).not.toContain('SROI Raadstekst')
  })

  it('says when the same file is picked twice, and when something is no workbook', async () => {
    const { pick } = await opened(door())
    const file = await report(1)
    await pick(file)
    await pick(file)
    expect(screen.getByText('Eén werkmap stond er al.')).toBeVisible()
    expect(screen.getByRole('heading', { name: '1 werkmap gekozen' })).toBeVisible()
    fireEvent.drop(screen.getByText('of sleep bestanden of een map hierheen'), {
      dataTransfer: { files: [new File(['%PDF'], 'bijlage.pdf')] },
    })
    expect(await screen.findByText('Hier zit geen Excel-bestand (.xlsx) in. Kies andere bestanden.')).toBeVisible()
  })

  it('takes the workbooks of a folder that is dropped, and leaves what Excel keeps beside them', async () => {
    await opened(door())
    const inside = [await report(1), await report(2), new File(['x'], '~$rapport-1.xlsx')]
    fireEvent.drop(screen.getByText('of sleep bestanden of een map hierheen'), {
      dataTransfer: { files: [new File([], 'map')], items: [{ webkitGetAsEntry: () => folder(inside) }] },
    })
    expect(await screen.findByRole('heading', { name: '2 werkmappen gekozen' })).toBeVisible()
    expect(screen.queryByText(/doe[nt] niet mee/)).not.toBeInTheDocument()
  })

  it('takes a file away again', async () => {
    const { user, pick } = await opened(door())
    await pick(await report(1), await report(2))
    await user.click(screen.getByRole('button', { name: 'Haal rapport-1.xlsx weg' }))
    expect(screen.getByRole('heading', { name: '1 werkmap gekozen' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Haal alles weg' }))
    expect(screen.queryByRole('button', { name: 'Maak portfolio' })).not.toBeInTheDocument()
  })

  it('keeps the focus of who takes files away by key', async () => {
    const { user, pick } = await opened(door())
    await pick(await report(1), await report(2), await report(3))
    await user.click(screen.getByRole('button', { name: 'Haal rapport-2.xlsx weg' }))
    expect(screen.getByRole('button', { name: 'Haal rapport-3.xlsx weg' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Haal rapport-1.xlsx weg' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('button', { name: 'Kies werkmappen' })).toHaveFocus()
  })

  it('keeps the focus of who begins anew', async () => {
    const { user, pick } = await opened(door())
    await pick(await report(1))
    await user.click(screen.getByRole('button', { name: 'Haal alles weg' }))
    expect(screen.getByRole('button', { name: 'Kies werkmappen' })).toHaveFocus()
    await pick(broken())
    await user.click(screen.getByRole('button', { name: 'Maak portfolio' }))
    await user.click(await screen.findByRole('button', { name: 'Andere werkmappen' }))
    expect(screen.getByRole('button', { name: 'Kies werkmappen' })).toHaveFocus()
  })

  it('speaks the language of the pane, also when that changes afterwards', async () => {
    const { user, pick, session } = await opened(door())
    await pick(await report(1), broken())
    await user.click(screen.getByRole('button', { name: 'Maak portfolio' }))
    await screen.findByRole('heading', { name: 'Het portfolio is klaar' })
    const about = () => screen.getByText('half.xlsx').closest('li')
    expect(about()).toHaveTextContent('telt niet mee: Het bestand is geen Excel-werkmap (.xlsx).')
    await user.click(screen.getByRole('button', { name: 'Alinea voor raad of bestuur' }))
    expect(await screen.findByDisplayValue(/social return goedgekeurd/)).toBeVisible()
    act(() => session.replace({ language: 'en' }))
    expect(about()).toHaveTextContent('not counted: The file is not an Excel workbook (.xlsx).')
    // A text that was asked for in the other language is not shown under words of this one.
    expect(screen.queryByDisplayValue(/social return goedgekeurd/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Paragraph for council or board' }))
    expect(await screen.findByDisplayValue(/has been approved/)).toBeVisible()
  })

  it('shows how far it is, and stops when one asks', async () => {
    const { copies, given } = door()
    const { user, pick } = await opened({ copies })
    const stuck = Object.assign(new File(['PK'], 'rapport-2.xlsx'), { arrayBuffer: () => new Promise(() => undefined) })
    const third = await report(3)
    await pick(await report(1), stuck, third)
    await user.click(screen.getByRole('button', { name: 'Maak portfolio' }))
    expect(await screen.findByText('Werkmap 2 van 3')).toBeVisible()
    const states = within(screen.getByRole('list'))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
    expect(states).toEqual(['rapport-1.xlsxgelezen', 'rapport-2.xlsxbezig', 'rapport-3.xlsxwacht'])
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    expect(await screen.findByText('Gestopt. Er is niets gemaakt; uw keuze staat er nog.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Maak portfolio' })).toHaveFocus()
    expect(given).toEqual([])
  })

  it('counts a file that is there twice once, and says which one', async () => {
    const { user, pick } = await opened(door())
    await pick(await report(1), await workbookFile('kopie van rapport.xlsx', monitoringOf(1)))
    await user.click(screen.getByRole('button', { name: 'Maak portfolio' }))
    await screen.findByRole('heading', { name: 'Het portfolio is klaar' })
    expect(screen.getByText('1 werkmap telt niet mee')).toBeVisible()
    expect(screen.getByText(/^telt niet mee: .*(rapport-1|kopie van rapport)\.xlsx/)).toBeVisible()
  })

  it('stays as it was for who looks at another screen meanwhile', async () => {
    const { user, pick, open } = await opened(door())
    await pick(await report(1))
    await open('Overzicht')
    await user.click(screen.getByRole('button', { name: 'Meer mogelijkheden' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Meerdere werkmappen samenvatten' }))
    expect(await screen.findByRole('heading', { name: '1 werkmap gekozen' })).toBeVisible()
  })

  it('makes nothing where no file counts, and says why', async () => {
    const { copies, given } = door()
    const { user, pick } = await opened({ copies })
    await pick(broken())
    await user.click(screen.getByRole('button', { name: 'Maak portfolio' }))
    expect(await screen.findByRole('heading', { name: 'Geen van de werkmappen telt mee' })).toHaveFocus()
    expect(given).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Andere werkmappen' }))
    expect(screen.getByRole('button', { name: 'Kies werkmappen' })).toBeVisible()
  })

  it('can be saved as a file where Excel does not open it', async () => {
    const { copies } = door(() => Promise.reject(new WorkbookError('no-permission')))
    const { user, pick } = await opened({ copies })
    const saved: string[] = []
    URL.revokeObjectURL = () => undefined
    URL.createObjectURL = jest.fn(() => 'blob:portfolio')
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download)
    })
    await pick(await report(1))
    await user.click(screen.getByRole('button', { name: 'Maak portfolio' }))
    await screen.findByText(/Excel kon het niet openen/)
    await user.click(screen.getByRole('button', { name: 'Bewaar als bestand' }))
    expect(saved).toEqual(['SROI Portfolio 2026-08-15.xlsx'])
  })

  it('shows no number in a file name that could be a person’s', async () => {
    const { pick, container } = await opened(door())
    await pick(await workbookFile('rapport 123456782.xlsx', monitoringOf(1)))
    await screen.findByRole('heading', { name: '1 werkmap gekozen' })
    expect(container.textContent).not.toContain('123456782')
  })
})

/** A folder as a browser tells it: in portions, with an empty one at the end. */
function folder(files: readonly File[]) {
  const entries = files.map((file) => ({
    isFile: true,
    isDirectory: false,
    file: (done: (file: File) => void) => done(file),
  }))
  const portions = [entries.slice(0, 2), entries.slice(2), []]
  return {
    isFile: false,
    isDirectory: true,
    createReader: () => ({ readEntries: (done: (portion: unknown[]) => void) => done(portions.shift() ?? []) }),
  }
}
