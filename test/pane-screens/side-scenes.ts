import { MemoryWorkbook } from '#adapters/memory'
import { templatesTexts } from '#texts'
import type { StartupChoice } from '#workbook'
import { sampleWorkbook } from '../support/pane-workbooks'
import { emptyWorkbook } from './overview-scenes'
import { type ActingPerson, changed, never, type Scene, screen } from './scene'

const startup: StartupChoice = { read: () => Promise.resolve(false), choose: () => Promise.resolve() }

export const SIDE: readonly Scene[] = [
  {
    name: 'menu',
    of: 'overview',
    act: async ({ t, press, sees }) => {
      await sees(t.overview.nextStep)
      await press(t.menu.label)
      await screen.findByRole('menuitem', { name: t.menu.about })
    },
  },
  {
    name: 'template',
    of: 'template',
    port: emptyWorkbook,
    act: async ({ t, choose }) => {
      await choose(t.menu.template)
      await screen.findAllByRole('radio')
    },
  },
  {
    name: 'template-inserted',
    of: 'template',
    port: emptyWorkbook,
    act: async ({ t, language, choose, press, sees }) => {
      const words = templatesTexts(language).screen
      await choose(t.menu.template)
      await press(words.insert)
      await sees(words.done)
    },
  },
  {
    name: 'formulas',
    of: 'formulas',
    startup,
    act: async ({ t, choose }) => {
      await choose(t.menu.formulas)
      await screen.findByLabelText(t.formulas.startupLabel)
    },
  },
  {
    name: 'formulas-startup-on',
    of: 'formulas',
    startup,
    act: async ({ t, choose, user, sees }) => {
      await choose(t.menu.formulas)
      await user.click(await screen.findByLabelText(t.formulas.startupLabel))
      await sees(t.formulas.startupOn)
    },
  },
  {
    name: 'formulas-working',
    of: 'formulas',
    port: () => changed(sampleWorkbook(), { read: never }),
    act: async (pane) => {
      await pane.choose(pane.t.menu.formulas)
      await pane.press(pane.t.formulas.repair)
      await pane.sees(pane.t.formulas.working)
    },
  },
  { name: 'formulas-nothing', of: 'formulas', act: (pane) => repaired(pane, pane.t.formulas.nothing) },
  {
    name: 'formulas-some',
    of: 'formulas',
    port: brokenFormulas,
    act: (pane) => repaired(pane, pane.t.formulas.repaired(2)),
  },
  {
    name: 'help',
    of: 'help',
    act: async ({ t, choose, sees }) => {
      await choose(t.menu.help)
      await sees(t.help.heading)
    },
  },
  {
    name: 'about',
    of: 'about',
    act: async ({ t, choose, sees }) => {
      await choose(t.menu.about)
      await sees(t.about.heading)
    },
  },
  {
    name: 'no-office',
    of: 'refusal',
    refusal: {
      kind: 'no-office',
      addresses: ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'],
    },
  },
  { name: 'old-excel', of: 'refusal', refusal: { kind: 'old-excel', missing: ['ExcelApi 1.9', 'SharedRuntime 1.1'] } },
  { name: 'no-excel', of: 'refusal', refusal: { kind: 'no-excel' } },
]

async function repaired({ t, choose, press, sees }: ActingPerson, outcome: string): Promise<void> {
  await choose(t.menu.formulas)
  await press(t.formulas.repair)
  await sees(outcome)
}

/** Two cells that come right when they are entered again, two on a protected sheet. */
function brokenFormulas(): MemoryWorkbook {
  const broken = { formula: '=SROI_OBLIGATION(1000000)', value: { error: '#NAME?' } } as const
  const port = MemoryWorkbook.of({ Aanbestedingen: [[broken], [broken]], 'Rapport Q2': [[broken], [broken]] })
  const read = port.read.bind(port)
  return changed(port, {
    read: async () => {
      const workbook = await read()
      return {
        ...workbook,
        sheets: workbook.sheets.map((sheet) => ({ ...sheet, isProtected: sheet.name === 'Rapport Q2' })),
      }
    },
  })
}
