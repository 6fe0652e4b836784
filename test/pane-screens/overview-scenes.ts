import { MemoryWorkbook } from '#adapters/memory'
import { faultyWorkbook, hugeWorkbook, sampleWorkbook } from '../support/pane-workbooks'
import { changed, failing, never, type Scene, screen } from './scene'

export const OVERVIEW: readonly Scene[] = [
  {
    name: 'overview',
    of: 'overview',
    act: async ({ t, sees }) => sees(t.overview.nextStep),
  },
  {
    name: 'overview-first-run',
    of: 'overview',
    firstRun: true,
    act: async ({ t, sees }) => sees(t.overview.firstRun),
  },
  {
    name: 'overview-first-run-empty',
    of: 'overview',
    firstRun: true,
    port: emptyWorkbook,
    act: async ({ t, sees }) => sees(t.overview.noTables),
  },
  {
    name: 'overview-empty',
    of: 'overview',
    port: emptyWorkbook,
    act: async ({ t, sees }) => sees(t.overview.noTables),
  },
  {
    name: 'overview-reading',
    of: 'overview',
    port: () =>
      changed(sampleWorkbook(), {
        read: (options) => {
          options?.onProgress?.({ cells: 12_000, total: 48_500 })
          return never()
        },
      }),
    act: async ({ t, sees }) => sees(t.progress.cells(12_000, 48_500)),
  },
  {
    name: 'overview-restoring',
    of: 'overview',
    session: { restoring: true },
    act: async () => void (await screen.findByRole('progressbar')),
  },
  {
    name: 'overview-waiting-for-a-cell',
    of: 'overview',
    port: () => changed(sampleWorkbook(), { read: never }),
    act: async ({ t }) => void (await screen.findByText(t.progress.editing, {}, { timeout: 20_000 })),
  },
  {
    name: 'overview-stopped',
    of: 'overview',
    port: () => changed(sampleWorkbook(), { read: never }),
    act: async ({ t, press, sees }) => {
      await press(t.stop)
      await sees(t.overview.check)
    },
  },
  {
    name: 'overview-failed',
    of: 'overview',
    port: () => changed(sampleWorkbook(), { read: failing('connection-lost') }),
    act: async ({ t, sees }) => sees(t.errors.workbook['connection-lost']),
  },
  {
    name: 'overview-damaged',
    of: 'overview',
    session: { damaged: ['catalogue/oost@2025-01-01', 'settings'] },
    act: async ({ t, sees }) => sees(t.overview.nextStep),
  },
  {
    name: 'overview-stale',
    of: 'overview',
    act: async ({ t, sees, port }) => {
      await sees(t.overview.nextStep)
      await port.edit('Inzet', [{ row: 2, column: 7, content: { kind: 'value', value: 0.5 } }])
      await sees(t.overview.staleWhy)
    },
  },
  {
    name: 'overview-faulty',
    of: 'overview',
    port: faultyWorkbook,
    act: async ({ t, sees }) => sees(t.overview.nextStep),
  },
  {
    name: 'overview-huge',
    of: 'overview',
    port: hugeWorkbook,
    act: async ({ t, sees }) => sees(t.overview.size(200, 10_000, 40)),
  },
]

export function emptyWorkbook(): MemoryWorkbook {
  return MemoryWorkbook.of({ Blad1: [['Hallo']] })
}
