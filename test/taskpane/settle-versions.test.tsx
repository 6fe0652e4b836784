import { screen, within } from '@testing-library/react'
import { MemoryWorkbook } from '#adapters/memory'
import { proposeCatalogue, readText } from '#doctor'
import { type BlockCatalogue, builtInRulebook } from '#rulebook'
import { createSession } from '#session'
import { confirmImport } from '#use-cases'
import { renderPane } from './render-pane'

beforeEach(() => localStorage.setItem('social-return.introduced', 'yes'))

const table = (wia: string, extra: string) =>
  `Nr;Bouwblok;Waarde per jaar op basis van 36 uur\n1;WIA;${wia}\n2;WW;€ 8.000\n3;${extra}\n`
const older: BlockCatalogue = {
  ...confirmImport(
    proposeCatalogue(readText(table('€ 12.500', 'NUG;€ 5.000'), 'oud'), { today: '2025-01-01' as never }),
  ),
  id: 'voorbeeldstad',
  version: '2025-01-01',
  validFrom: '2025-01-01' as never,
}

// Excel days: 45800 is in May 2025, 46400 is 13 January 2027.
const workbook = () =>
  MemoryWorkbook.of({
    Opdrachten: [
      ['Kenmerk', 'Gunningsdatum', 'Einddatum', 'Opdrachtwaarde'],
      ['OP-1', 45800, 46600, 300000],
      ['OP-2', 46400, 47000, 300000],
      ['OP-3', 46400, 47000, 300000],
    ],
    Inzet: [
      ['Opdracht', 'Kwartaal', 'Bouwblok', 'Fte', 'Status'],
      ['OP-1', '2026-Q2', '1', 1, 'akkoord'],
    ],
  })

async function settling() {
  const session = createSession(builtInRulebook().with({ catalogues: [older] }))
  session.replace({ settings: { policy: null, catalogue: null, pins: { 'OP-3': 'voorbeeldstad@2025-01-01' } } })
  const pane = renderPane({ port: workbook(), session })
  const { user } = pane
  await user.click(await screen.findByRole('button', { name: 'Controleer deze werkmap' }))
  await screen.findByRole('heading', { name: /^\d+ blokkerend/ })
  await pane.open('Catalogus')
  await user.click(await screen.findByRole('button', { name: 'Importeer een catalogus' }))
  await user.click(await screen.findByLabelText('Of plak de tabel'))
  await user.paste(table('€ 14.000', 'Statushouder;€ 9.000'))
  await user.click(screen.getByRole('button', { name: 'Lees de geplakte tabel' }))
  await user.click(await screen.findByRole('button', { name: 'Naar vastleggen' }))
  const fill = async (name: RegExp, text: string) => {
    const field = await screen.findByRole('textbox', { name })
    await user.clear(field)
    await user.type(field, text)
  }
  await fill(/^Korte naam voor formules/, 'voorbeeldstad')
  await fill(/^Geldig vanaf/, '01-01-2027')
  return pane
}

describe('keeping a newer version of a catalogue', () => {
  it('shows what changes, and proposes the contracts whose date selects it', async () => {
    const { user } = await settling()
    const differences = screen.getByRole('table', { name: 'De verschillen' })
    expect(within(differences).getByText(/1\.500,00 meer/)).toBeVisible()

    const before = screen.getByRole('checkbox', {
      name: /^OP-1 .*gegund op 23-05-2025, voor 01-01-2027: houdt de oude versie/,
    })
    const after = screen.getByRole('checkbox', { name: /^OP-2 .*gegund op 13-01-2027, op of na 01-01-2027/ })
    const pinned = screen.getByRole('checkbox', { name: /^OP-3 .*voorbeeldstad@2025-01-01/ })
    expect([before, after, pinned].map((box) => (box as HTMLInputElement).checked)).toEqual([false, true, false])

    // The person decides: what was chosen by hand stays chosen when a field changes.
    await user.click(before)
    await user.type(screen.getByRole('textbox', { name: /^Naam van de catalogus/ }), ' 2027')
    expect(before).toBeChecked()
    expect(after).toBeChecked()
  })
})
