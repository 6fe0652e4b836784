import { builtInRulebook } from '#rulebook'
import type { IsoDay } from '#time'
import { generateSummary, keepCatalogue } from '#use-cases'
import { cellAt, type CellEdit, sheetNamed } from '#workbook'
import { openWorkbook } from '../../../preview/open-workbook'
import type { PreviewWorkbook } from '../../../preview/preview-workbook'
import { fileOf, monitoringSheets } from '../../support/monitoring-file'

const TODAY = '2026-07-15' as IsoDay
const open = async (bytes?: Uint8Array): Promise<PreviewWorkbook> =>
  openWorkbook(bytes ?? (await fileOf(monitoringSheets())), 'inzet.xlsx', { language: 'nl', today: TODAY })
const number = (row: number, column: number, value: number): CellEdit => ({
  row,
  column,
  content: { kind: 'value', value },
})
const shown = (workbook: PreviewWorkbook, sheet: string, row: number, column: number) => {
  const found = sheetNamed(workbook.state().snapshot, sheet)
  return found && cellAt(found, row, column)?.value
}

describe('taking a step back', () => {
  it('brings back every cell of a pasted block at once, and forward again', async () => {
    const workbook = await open()
    await workbook.edit('Inzet', [number(2, 7, 0.1), number(3, 7, 0.2), number(40, 20, 9)])
    await workbook.undo()
    expect([2, 3].map((row) => shown(workbook, 'Inzet', row, 7))).toEqual([0.5, 0.5])
    expect(shown(workbook, 'Inzet', 40, 20)).toBeUndefined()
    await workbook.redo()
    expect([2, 3].map((row) => shown(workbook, 'Inzet', row, 7))).toEqual([0.1, 0.2])
    expect(shown(workbook, 'Inzet', 40, 20)).toBe(9)
  })

  it('back at what was opened or saved, nothing is unsaved', async () => {
    const workbook = await open()
    await workbook.edit('Inzet', [number(2, 7, 0.1)])
    expect(workbook.state().changed).toBe(true)
    await workbook.undo()
    expect(workbook.state().changed).toBe(false)
    await workbook.redo()
    await workbook.save()
    expect(workbook.state().changed).toBe(false)
    await workbook.undo()
    expect(workbook.state().changed).toBe(true)
  })

  it('takes back what the pane wrote: the summary tabs go, and come again', async () => {
    const bytes = await fileOf(monitoringSheets())
    const workbook = await open(bytes)
    const before = await workbook.save()
    const { port, session } = workbook
    await generateSummary(port, session.state(), { today: TODAY, language: 'nl' })
    const tabs = () => workbook.state().snapshot.sheets.map(({ name }) => name)
    const made = tabs()
    expect(made).toContain('SROI Overzicht')
    await workbook.undo()
    expect(tabs()).toEqual(['Opdrachten', 'Inzet'])
    expect(Buffer.from(await workbook.save()).equals(Buffer.from(before))).toBe(true)
    await workbook.redo()
    expect(tabs()).toEqual(made)
  })
  it('takes back an imported catalogue from the file, the session and the formulas together', async () => {
    const workbook = await open()
    const { port, session } = workbook
    const [published] = builtInRulebook().catalogues
    const formula = { kind: 'formula', formula: `=INDEX(SROI_BLOCKS("eigen"),1,1)` } as const
    await workbook.edit('Inzet', [{ row: 9, column: 20, content: formula }])
    const without = shown(workbook, 'Inzet', 9, 20)
    await keepCatalogue(port, session, { ...published!, id: 'eigen' }, {})
    const known = () => session.state().rulebook.catalogues.some(({ id }) => id === 'eigen')
    expect([known(), typeof shown(workbook, 'Inzet', 9, 20)]).toEqual([true, 'string'])
    await workbook.undo()
    expect([known(), shown(workbook, 'Inzet', 9, 20)]).toEqual([false, without])
    await workbook.redo()
    expect([known(), typeof shown(workbook, 'Inzet', 9, 20)]).toEqual([true, 'string'])
  })

  it('tells the pane, so that it checks again', async () => {
    const workbook = await open()
    const heard: string[] = []
    workbook.port.onChange(({ sheet, address }) => heard.push(`${sheet}!${address}`))
    await workbook.edit('Inzet', [number(2, 7, 0.1)])
    await workbook.undo()
    expect(heard).toEqual(['Inzet!G2', 'Inzet!G2'])
  })
})
