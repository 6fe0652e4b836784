import { MemoryWorkbook } from '#adapters/memory'
import type { CellValue } from '#workbook'
import { type ActingPerson, changed, failing, never, type Scene, screen, within } from './scene'

const OBLIGATION = '=SROI_OBLIGATION(1000000)'

/** Why the selected cell has its value, for every kind of answer. */
export const EXPLANATION: readonly Scene[] = [
  opened('explanation', OBLIGATION, 50_000),
  {
    ...opened('explanation-source', '=SROI_PENALTY(20000,10000,"harlingen")', 10_000),
    act: async (pane) => {
      await open(pane)
      await pane.press(/^(?:Bron|Source):/)
      await screen.findByRole('link')
    },
  },
  opened('explanation-applies', '=SROI_APPLICABLE(215000,"leveringen",,,"den-haag")', true),
  opened('explanation-decided-each', '=SROI_APPLICABLE(150000,"werken",,,"hof-van-twente")', { error: '#N/A' }),
  opened('explanation-bonus', '=SROI_BLOCK_VALUE("6+8+9",1,24,"utrecht")', 100_000),
  opened('explanation-needed', '=SROI_OBLIGATION(300000,"dienst",12,,,"rijk")', { error: '#N/A' }),
  opened('explanation-error', '=SROI_BLOCK_VALUE("99",1)', { error: '#N/A' }),
  opened('explanation-schedule', '=SROI_EXPECTED(50000,"01-01-2026","31-12-2026","30-06-2026")', 24_794.52),
  {
    ...opened('explanation-computed', '=SROI_BLOCK_VALUE("2",12/36)', 13_333.33),
    act: async (pane) => {
      await pane.sees(pane.t.overview.noTables)
      await ask(pane)
      await pane.sees(pane.t.explain.computed)
    },
  },
  {
    name: 'explanation-reading',
    of: 'overview',
    port: () => changed(workbook(OBLIGATION, 50_000), { read: never }),
    act: async (pane) => {
      await screen.findByRole('progressbar')
      await ask(pane)
      await pane.sees(pane.t.explain.working)
    },
  },
  {
    name: 'explanation-failed',
    of: 'overview',
    port: () => changed(workbook(OBLIGATION, 50_000), { read: failing('connection-lost') }),
    act: async (pane) => {
      const words = pane.t.errors.workbook['connection-lost']
      await pane.sees(words)
      await ask(pane)
      const strip = await screen.findByRole('group', { name: pane.t.explain.label })
      await within(strip).findByText(words)
    },
  },
]

function opened(name: string, formula: string, value: CellValue): Scene {
  return { name, of: 'overview', port: () => workbook(formula, value), act: open }
}

function workbook(formula: string, value: CellValue): MemoryWorkbook {
  return MemoryWorkbook.of({ Blad1: [[{ formula, value }]] })
}

async function ask({ press, port }: ActingPerson): Promise<void> {
  port.select('Blad1', 'A1')
  // What it asks depends on the answer: "Waarom dit bedrag?", "Waarom deze uitkomst?".
  await press(/^(?:Waarom|Why)/)
}

async function open(pane: ActingPerson): Promise<void> {
  await pane.sees(pane.t.overview.noTables)
  await ask(pane)
  await pane.sees(pane.t.explain.copy)
}
