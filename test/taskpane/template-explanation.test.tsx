import { act, screen, waitFor } from '@testing-library/react'
import type { MemoryWorkbook } from '#adapters/memory'
import { templateBook } from '../support/inserted-template'
import { renderPane } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

describe('Waarom dit bedrag? in a template', () => {
  it.each([
    ['a placement', { Bouwblok: '2', Fte: 0.5 }, /40\.000/, 'M5 · € 5.000,00'],
    ['hours', { Bouwblok: '10', Aantal: 12 }, /per uur × 12/, 'M5 · € 1.200,00'],
  ])('explains %s, though the formula chooses between several', async (_what, effort, words, amount) => {
    const { workbook, session, fill } = await templateBook()
    await fill('Opdrachten', [{ Kenmerk: 'OP-1', Startdatum: 46023, Einddatum: 46387, Opdrachtwaarde: 1_000_000 }])
    await fill('Inzet', [{ Opdracht: 'OP-1', Kwartaal: '2026-Q1', Inzet: 'K-1', ...effort }])
    const { user } = renderPane({ port: workbook as MemoryWorkbook, session })
    await screen.findByRole('tab', { name: 'Overzicht' })
    act(() => workbook.select('Inzet', 'M5'))
    await user.click(await screen.findByRole('button', { name: 'Waarom dit bedrag?' }))
    const strip = screen.getByRole('region', { name: 'Uitleg bij de gekozen cel' })
    await waitFor(() => expect(strip).toHaveTextContent(words))
    expect(strip).toHaveTextContent(amount)
    expect(strip).not.toHaveTextContent(/grotere formule/)
  })
})
