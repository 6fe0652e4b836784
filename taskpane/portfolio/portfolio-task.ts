import type { PortfolioProgress } from '#use-cases'
import type { CopyDoor, WorkbookPort } from '#workbook'
import { downloadFile, XLSX } from '../shared/download'
import { screenPace } from '../shared/pace'
import { type ChosenFile, withPicked } from './chosen-files'
import type { MadePortfolio, PortfolioAsked } from './portfolio-work'

export type PortfolioState =
  | { readonly kind: 'choosing'; readonly stopped: boolean }
  | { readonly kind: 'working'; readonly progress: PortfolioProgress | null }
  | { readonly kind: 'done'; readonly made: Handed }
  | { readonly kind: 'failed'; readonly error: unknown }

/** What was made and how it came to the person; null where there was nothing to hand over. */
export interface Handed extends MadePortfolio {
  readonly how: 'opened' | 'downloaded' | 'not-opened' | null
}

export interface PortfolioShown {
  readonly files: readonly ChosenFile[]
  readonly state: PortfolioState
  /** What became of the files that were picked last. */
  readonly picked: { readonly alreadyThere: number; readonly wrongKind: number; readonly added: number } | null
  /** Grows with each result. */
  readonly answers: number
}

/** Many workbooks on their way to one. It goes on while one looks at another screen. */
export interface PortfolioTask {
  readonly shown: () => PortfolioShown
  readonly subscribe: (listener: () => void) => () => void
  readonly add: (picked: readonly File[]) => void
  readonly remove: (file: ChosenFile) => void
  /** Begins anew, without files. */
  readonly clear: () => void
  readonly make: (
    asked: Pick<PortfolioAsked, 'today' | 'language' | 'tabs' | 'name'>,
    door: CopyDoor | undefined,
  ) => Promise<void>
  readonly stop: () => void
}

const tasks = new WeakMap<WorkbookPort, PortfolioTask>()

/** The task that belongs to a workbook's pane: what was chosen and made stays while that workbook is open. */
export function portfolioTask(port: WorkbookPort): PortfolioTask {
  const known = tasks.get(port) ?? newTask()
  tasks.set(port, known)
  return known
}

const SOON = 150

const NOTHING: PortfolioShown = { files: [], state: { kind: 'choosing', stopped: false }, picked: null, answers: 0 }

function newTask(): PortfolioTask {
  let shown = NOTHING
  let control: AbortController | null = null
  const listeners = new Set<() => void>()
  const set = (change: Partial<PortfolioShown>): void => {
    shown = { ...shown, ...change }
    for (const listener of [...listeners]) listener()
  }
  const choosing = { kind: 'choosing', stopped: false } as const

  return {
    shown: () => shown,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    add(picked) {
      const { files, alreadyThere, wrongKind } = withPicked(shown.files, picked)
      const added = files.length - shown.files.length
      set({ files, picked: { alreadyThere, wrongKind, added }, state: choosing })
    },
    remove(file) {
      set({ files: shown.files.filter((each) => each !== file), picked: null, state: choosing })
    },
    clear: () => set({ ...NOTHING, answers: shown.answers }),
    async make(asked, door) {
      const own = new AbortController()
      control = own
      set({ state: { kind: 'working', progress: null }, picked: null })
      const show = (progress: PortfolioProgress) => {
        if (!own.signal.aborted) set({ state: { kind: 'working', progress } })
      }
      const pace = screenPace(show)
      let soon: ReturnType<typeof setTimeout> | undefined
      try {
        const { madePortfolio } = await import('./portfolio-work')
        const made = await madePortfolio(shown.files, {
          ...asked,
          signal: own.signal,
          rest: pace.rest,
          onProgress(progress) {
            clearTimeout(soon)
            if (progress.stage === 'write') return show(progress)
            pace.onProgress(progress)
            // A file that takes long is shown, however soon it came after the one before.
            soon = setTimeout(() => show(progress), SOON)
          },
        })
        clearTimeout(soon)
        const how = made.bytes === null ? null : await handedOver(made.bytes, made.name, door)
        set({ state: { kind: 'done', made: { ...made, how } }, answers: shown.answers + 1 })
      } catch (error) {
        clearTimeout(soon)
        set({ state: own.signal.aborted ? { kind: 'choosing', stopped: true } : { kind: 'failed', error } })
      }
    },
    stop: () => control?.abort(),
  }
}

/** Where Excel cannot open it, what was made is not lost: it can still be saved as a file. */
async function handedOver(bytes: Uint8Array, name: string, door: CopyDoor | undefined): Promise<Handed['how']> {
  if (door === undefined) {
    downloadFile(bytes, name, XLSX)
    return 'downloaded'
  }
  try {
    return await door.deliver(bytes, name)
  } catch {
    return 'not-opened'
  }
}
