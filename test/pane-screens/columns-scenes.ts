import { MemoryWorkbook } from '#adapters/memory'
import { columnsTexts } from '#texts'
import { type ActingPerson, type Scene, screen } from './scene'

export const COLUMNS: readonly Scene[] = [
  { name: 'columns', of: 'columns', port: foreignWorkbook, act: opened },
  {
    name: 'columns-own-table',
    of: 'columns',
    port: foreignWorkbook,
    act: async (pane) => {
      await opened(pane)
      await pane.press(columnsTexts(pane.language).own.use)
      await screen.findByLabelText(columnsTexts(pane.language).own.kind)
    },
  },
]

async function opened({ t, language, choose, sees }: ActingPerson): Promise<void> {
  await choose(t.menu.columns)
  await sees(columnsTexts(language).own.why)
}

/** One table with two headers we do not know, and one that is not recognised at all. */
function foreignWorkbook(): MemoryWorkbook {
  const port = MemoryWorkbook.of({
    Opdrachten: [
      ['Kenmerk', 'Startdatum', 'Einddatum', 'Opdrachtwaarde', 'Wijk'],
      ['OPD-1', 46_023, 46_387, 1_000_000, 'Noord'],
    ],
    'Inzet Q1': [
      ['Opdracht', 'Kwartaal', 'Bouwblok', 'Fte', 'Statuss'],
      ['OPD-1', '2026-Q1', '1', 1, 'akkoord'],
    ],
    Rapport: [
      ['Onze ref', 'Verslag', 'Maatregelcode', 'Grootte', 'Beoordeeld'],
      ['OPD-1', '2026-Q1', '1', 0.5, 'akkoord'],
      ['OPD-1', '2026-Q2', '1', 0.5, 'akkoord'],
      ['OPD-1', '2026-Q3', '2', 1, 'ingediend'],
    ],
  })
  void port.goTo('Rapport', 'A1')
  return port
}
