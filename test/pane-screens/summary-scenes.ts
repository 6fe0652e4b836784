import { takeAlongTexts } from '#texts'
import { faultyWorkbook, sampleWorkbook } from '../support/pane-workbooks'
import { emptyWorkbook } from './overview-scenes'
import { type ActingPerson, changed, failing, never, type Scene, screen } from './scene'

export const SUMMARY: readonly Scene[] = [
  {
    name: 'summary-start',
    of: 'summary',
    act: async ({ t, open, sees }) => {
      await open('summary')
      await sees(t.summary.intro)
    },
  },
  {
    name: 'summary-nothing-chosen',
    of: 'summary',
    act: async ({ t, open, sees, user }) => {
      await open('summary')
      await sees(t.summary.intro)
      for (const box of document.querySelectorAll('input[type=checkbox]:checked')) await user.click(box)
      await sees(t.summary.chooseOne)
    },
  },
  {
    name: 'summary-no-tables',
    of: 'summary',
    port: emptyWorkbook,
    act: async ({ t, open, sees }) => {
      await open('summary')
      await sees(t.summary.noTables)
    },
  },
  {
    name: 'summary-writing',
    of: 'summary',
    port: () => changed(sampleWorkbook(), { apply: never }),
    act: async (pane) => {
      await making(pane)
      await pane.sees(pane.t.progress.cannotStop)
    },
  },
  { name: 'summary-made', of: 'summary', act: made },
  { name: 'summary-differences', of: 'summary', port: faultyWorkbook, act: made },
  {
    name: 'summary-figures',
    of: 'summary',
    act: async ({ t, open, sees, user }) => {
      await open('summary')
      await sees(t.summary.chart.table)
      await user.click(screen.getByText(t.summary.chart.table))
    },
  },
  {
    name: 'summary-no-schedule',
    of: 'summary',
    act: async ({ t, open, sees, port }) => {
      await port.edit('Opdrachten', [{ row: 2, column: 6, content: { kind: 'value', value: null } }])
      await port.edit('Inzet', [{ row: 3, column: 10, content: { kind: 'value', value: 'ingediend' } }])
      await open('summary')
      await sees(t.summary.chart.table)
    },
  },
  {
    name: 'summary-paragraph',
    of: 'summary',
    act: async ({ language, open, press }) => {
      const words = takeAlongTexts(language)
      await open('summary')
      await press(words.paragraph)
      await screen.findByRole('textbox', { name: words.text })
    },
  },
  {
    name: 'summary-stale',
    of: 'summary',
    act: async (pane) => {
      await made(pane)
      await pane.port.edit('Inzet', [{ row: 2, column: 7, content: { kind: 'value', value: 0.5 } }])
      await pane.sees(/^(Verouderd sinds|Outdated since|Out of date since)/)
    },
  },
  {
    name: 'summary-read-only',
    of: 'summary',
    port: () => changed(sampleWorkbook(), { apply: failing('read-only') }),
    act: async (pane) => {
      await making(pane)
      await pane.sees(new RegExp(pane.t.errors.left['as-it-was']))
    },
  },
  {
    name: 'summary-half-written',
    of: 'summary',
    port: () => changed(sampleWorkbook(), { apply: failing('connection-lost', 'unknown') }),
    act: async (pane) => {
      await making(pane)
      await pane.sees(/Versiegeschiedenis|Version History/)
    },
  },
]

async function making({ t, open, press }: ActingPerson): Promise<void> {
  await open('summary')
  await press(t.summary.make)
}

async function made(pane: ActingPerson): Promise<void> {
  await making(pane)
  await pane.sees(pane.t.summary.done)
}
