import { act, screen } from '@testing-library/react'
import axe from 'axe-core'
import { MemoryWorkbook } from '#adapters/memory'
import { type Language, paneTexts } from '#texts'
import { faultyWorkbook, renderPane } from './render-pane'

beforeEach(() => {
  localStorage.clear()
  // jsdom draws nothing; axe asks all the same, for icon fonts that we do not use.
  HTMLCanvasElement.prototype.getContext = () => null
})

/** What axe finds; colours are judged in a real browser, where there are any. */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

const TABLE = 'Nr;Bouwblok;Waarde;Duur\n1;WW;€ 15.000,00;1 jaar\n2;Beschut werk;;1 jaar'

describe.each<Language>(['nl', 'en'])('accessibility (%s)', (language) => {
  const t = paneTexts(language)

  it('of the overview', async () => {
    renderPane({ language })
    await screen.findByRole('progressbar')
    expect(await faults()).toEqual([])
  })

  it('of a workbook without tables', async () => {
    renderPane({ language, port: MemoryWorkbook.of({ Blad1: [['Hallo']] }) })
    await screen.findByRole('heading', { name: t.overview.noTables })
    expect(await faults()).toEqual([])
  })

  it('of the findings', async () => {
    const { open, user } = renderPane({ language, port: faultyWorkbook() })
    await open(t.tabs.validation)
    await user.click(await screen.findByRole('button', { name: t.validation.run }))
    await screen.findByRole('group', { name: t.validation.filters })
    expect(await faults()).toEqual([])
  })

  it('of the catalogues and each step of an import', async () => {
    const { open, user } = renderPane({ language })
    await open(t.tabs.catalogue)
    await user.click((await screen.findAllByText(t.catalogue.blocks(19)))[0] as HTMLElement)
    expect(await faults()).toEqual([])
    await user.click(screen.getByRole('button', { name: t.catalogue.import }))
    const picker = await screen.findByLabelText(t.import.file.label)
    expect(await faults()).toEqual([])
    await user.upload(picker, new File([TABLE], 'tabel.csv', { type: 'text/csv' }))
    await screen.findByRole('list', { name: t.import.blocks })
    await user.click(screen.getAllByRole('button', { name: t.import.showCell('C2') })[0] as HTMLElement)
    expect(await faults()).toEqual([])
    await user.click(screen.getByRole('button', { name: t.import.toSettle }))
    await screen.findByRole('button', { name: t.import.settle.confirm })
    expect(await faults()).toEqual([])
  })

  it('of the summary, before and after', async () => {
    const { open, user } = renderPane({ language })
    await open(t.tabs.summary)
    await screen.findByRole('button', { name: t.summary.make })
    expect(await faults()).toEqual([])
    await user.click(screen.getByRole('button', { name: t.summary.make }))
    await screen.findByRole('heading', { name: t.summary.done })
    expect(await faults()).toEqual([])
  })

  it('of the menu, help and about', async () => {
    const { user } = renderPane({ language })
    await screen.findByRole('progressbar')
    for (const page of [t.menu.help, t.menu.about]) {
      await user.click(screen.getByRole('button', { name: t.menu.label }))
      await user.click(await screen.findByRole('menuitem', { name: page }))
      await screen.findByRole('button', { name: t.back })
      expect(await faults()).toEqual([])
    }
  })

  it('of the explanation of a cell', async () => {
    const port = MemoryWorkbook.of({ Blad1: [[{ formula: '=SROI_OBLIGATION(1000000)', value: 50000 }]] })
    const { user } = renderPane({ language, port })
    await screen.findByRole('heading', { name: t.overview.noTables })
    act(() => port.select('Blad1', 'A1'))
    await user.click(await screen.findByRole('button', { name: t.explain.why }))
    expect(await faults()).toEqual([])
  })
})
