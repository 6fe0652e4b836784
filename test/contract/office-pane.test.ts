import { createOfficeWorkbook, onPaneHidden } from '#adapters/office'
import { proposeCatalogue, readText } from '#doctor'
import { builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import type { IsoDay } from '#time'
import { dropImportDraft, keepImportDraft, keptImportDraft, restoreSession } from '#use-cases'
import { addSheet, loadOfficeClient, type NodeClient, OfficeHost } from '../office-host'
import { settled } from './office-door'

const TODAY = '2026-11-22' as IsoDay

let client: NodeClient
beforeAll(async () => {
  client = await loadOfficeClient()
})

function open(): OfficeHost {
  const host = new OfficeHost()
  addSheet(host.model, 'Inzet', [
    ['Blok', 'Waarde'],
    ['1', 100],
  ])
  client.connect(host)
  return host
}

describe('the pane in Excel', () => {
  it('is told when it is hidden, and not any more after it asked not to be', async () => {
    const host = open()
    const told: string[] = []
    const stop = onPaneHidden(() => told.push('hidden'))
    await settled()
    host.showPane(false)
    await settled()
    host.showPane(true)
    await settled()
    expect(told).toEqual(['hidden'])
    stop()
    await settled()
    host.showPane(false)
    await settled()
    expect(told).toEqual(['hidden'])
    expect(host.gaps).toEqual([])
  })
})

describe('a review that is not done, in Excel', () => {
  const grid = readText('Nr;Bouwblok;Waarde\n1;WW;€ 15.000,00 per fte per jaar\n2;Beschut werk;', 'tabel.csv')
  const draft = {
    name: 'tabel.csv',
    grid,
    proposal: proposeCatalogue(grid, { fileName: 'tabel.csv', today: TODAY }),
    answers: { 'value-blank:C3': 'no-value' },
    edits: [],
    about: { authority: 'Gemeente Voorbeeldstad' },
    known: [],
    begunOn: TODAY,
  }
  const session = () => createSession(builtInRulebook(), 'nl')

  it('stands on a hidden sheet, is known when the workbook is opened again, and goes without a trace of it', async () => {
    const host = open()
    const port = createOfficeWorkbook()
    expect(await keepImportDraft(port, session(), draft)).toBe(true)
    expect(host.model.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Inzet', 'Visible'],
      ['SROI Instellingen', 'Hidden'],
    ])
    const later = session()
    await restoreSession(createOfficeWorkbook(), later)
    expect(later.state().begunReview).toMatchObject({ name: 'tabel.csv', begunOn: TODAY, answered: 1 })
    expect(await keptImportDraft(port, TODAY)).toMatchObject({ answers: draft.answers, about: draft.about })
    await dropImportDraft(port, later)
    expect(later.state().begunReview).toBeNull()
    expect(await keptImportDraft(port, TODAY)).toBeNull()
    expect(host.gaps).toEqual([])
  })

  it('is written in a few requests, small ones', async () => {
    const host = open()
    const port = createOfficeWorkbook()
    await keepImportDraft(port, session(), draft)
    const before = host.requests.length
    await keepImportDraft(port, session(), { ...draft, answers: {} })
    const again = host.requests.slice(before)
    expect(again.length).toBeLessThanOrEqual(16)
    expect(Math.max(...again.map(({ bytes }) => bytes))).toBeLessThan(100_000)
  })

  it('leaves a workbook that may only be read as it was', async () => {
    const host = open()
    host.model.readOnly = true
    const before = host.state()
    await expect(keepImportDraft(createOfficeWorkbook(), session(), draft)).rejects.toMatchObject({
      problem: 'read-only',
      left: 'as-it-was',
    })
    expect(host.state()).toEqual(before)
  })
})

describe('what is selected', () => {
  it('is nothing we can read where it is several ranges', async () => {
    const host = open()
    const port = createOfficeWorkbook()
    host.select('Inzet', { top: 1, left: 1, bottom: 2, right: 2 })
    expect(await port.selected()).toEqual({ sheet: 'Inzet', address: 'A1:B2' })
    host.selectSeveral()
    expect(await port.selected()).toBeNull()
    host.select('Inzet', { top: 2, left: 1, bottom: 2, right: 1 })
    expect(await port.selected()).toEqual({ sheet: 'Inzet', address: 'A2' })
  })
})
