import { markingTexts } from '#texts'
import { approveAll } from '../support/approved'
import { fakeMarking } from '../support/fake-marking'
import { effort, faultyWorkbook, hugeWorkbook, sampleWorkbook } from '../support/pane-workbooks'
import { emptyWorkbook } from './overview-scenes'
import { type ActingPerson, changed, failing, never, type Scene, screen, waitFor, within } from './scene'

export const VALIDATION: readonly Scene[] = [
  {
    name: 'check-start',
    of: 'validation',
    act: async ({ t, open, sees }) => {
      await open('validation')
      await sees(t.validation.intro)
    },
  },
  {
    name: 'check-running',
    of: 'validation',
    port: () => stuckAfterFirstReading((read) => read?.({ cells: 7_000, total: 20_000 })),
    act: async (pane) => {
      await started(pane)
      await pane.sees(pane.t.progress.cells(7_000, 20_000))
    },
  },
  {
    name: 'check-stopped',
    of: 'validation',
    port: () => stuckAfterFirstReading(),
    act: async (pane) => {
      await started(pane)
      await pane.press(pane.t.stop)
      await pane.sees(pane.t.validation.stoppedKept)
    },
  },
  { name: 'check-findings', of: 'validation', port: faultyWorkbook, act: checked },
  {
    name: 'check-one-level',
    of: 'validation',
    port: faultyWorkbook,
    act: async (pane) => {
      await checked(pane)
      await pane.user.click(filter(pane, 2))
      await pane.user.click(within(screen.getAllByRole('heading').at(-1) as HTMLElement).getByRole('button'))
    },
  },
  {
    name: 'check-cell-chosen',
    of: 'validation',
    port: faultyWorkbook,
    act: async (pane) => {
      await checked(pane)
      await pane.press('D2:D4')
      await pane.sees(/D2:D4/)
    },
  },
  {
    name: 'check-cell-gone',
    of: 'validation',
    port: () => changed(faultyWorkbook(), { goTo: failing('sheet-gone') }),
    act: async (pane) => {
      await checked(pane)
      await pane.press('D2:D4')
      await pane.sees(pane.t.errors.workbook['sheet-gone'])
    },
  },
  {
    name: 'check-walked',
    of: 'validation',
    port: faultyWorkbook,
    act: async (pane) => {
      await checked(pane)
      for (let step = 0; step < 4; step++) await pane.press(pane.t.validation.next)
      await pane.sees(/^4 (van|of) \d+$/)
    },
  },
  {
    name: 'check-marked',
    of: 'validation',
    port: () => Object.assign(faultyWorkbook(), { marking: fakeMarking() }),
    act: async (pane) => {
      await checked(pane)
      await pane.press(pane.t.validation.more)
      await pane.user.click(await screen.findByRole('menuitemcheckbox', { name: markingTexts(pane.language).mark }))
      await pane.sees(/(nu een kader|a frame now)/)
    },
  },
  {
    name: 'marks-left',
    of: 'overview',
    port: () => Object.assign(faultyWorkbook(), { marking: fakeMarking({ earlier: ['Inzet!D2 error'] }) }),
    act: (pane) => pane.sees(markingTexts(pane.language).left),
  },
  {
    name: 'check-huge',
    of: 'validation',
    huge: true,
    port: hugeWorkbook,
    act: async (pane) => {
      await checked(pane)
      await pane.user.click(screen.getByText(pane.t.validation.showAll(5_000)))
      await waitFor(() => {
        if (document.querySelectorAll('[data-index]').length < 5_000) throw new Error('not all cells are there')
      })
    },
  },
  {
    name: 'check-clean',
    of: 'validation',
    port: () => {
      const port = sampleWorkbook(['K-001', 'K-002'].flatMap((key) => [effort(key, 1), effort(key, 2)]))
      void approveAll(port)
      return port
    },
    act: async (pane) => {
      await started(pane)
      await pane.sees(pane.t.validation.clean)
    },
  },
  {
    name: 'check-no-tables',
    of: 'validation',
    port: emptyWorkbook,
    act: async (pane) => {
      await checked(pane)
      await pane.user.click(screen.getByText(/^\d+ (controles? niet uitgevoerd|rules? not applied)$/))
    },
  },
  {
    name: 'check-failed',
    of: 'validation',
    port: () => changed(faultyWorkbook(), { read: failing('busy') }),
    act: async (pane) => {
      await started(pane)
      await pane.sees(pane.t.errors.workbook.busy)
    },
  },
]

export async function started({ t, open, press }: ActingPerson): Promise<void> {
  await open('validation')
  await press(t.validation.run)
}

export async function checked(pane: ActingPerson): Promise<void> {
  await started(pane)
  await screen.findByRole('group', { name: pane.t.validation.filters })
}

function filter({ t }: ActingPerson, position: number): HTMLElement {
  const buttons = within(screen.getByRole('group', { name: t.validation.filters })).getAllByRole('button')
  return buttons[position - 1] as HTMLElement
}

type Told = Parameters<ReturnType<typeof faultyWorkbook>['read']>[0]

/** Answers once, for the overview, and then leaves one waiting. */
function stuckAfterFirstReading(tell?: (onProgress: NonNullable<Told>['onProgress']) => void) {
  const port = faultyWorkbook()
  const read = port.read.bind(port)
  let readings = 0
  return changed(port, {
    read: (options) => {
      if (readings++ === 0) return read(options)
      tell?.(options?.onProgress)
      return never()
    },
  })
}
