import { fireEvent, screen, waitFor, within } from '@testing-library/dom'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { MemoryWorkbook } from '#adapters/memory'
import type { SessionState } from '#session'
import type { Language } from '#texts'
import { WorkbookError, type CopyDoor, type StartupChoice, type WorkbookPort, type WorkbookProblem } from '#workbook'
import type { Refusal } from '../../taskpane/refusal'
import type { AnyScreen } from '../../taskpane/screens'
import { type PaneWords, paneWords } from '../support/pane-words'

/** One state of the pane that people can meet, and the way there. */
export interface Scene {
  readonly name: string
  /** The screen it shows, or the page that stands in the pane's place. */
  readonly of: AnyScreen | 'refusal'
  readonly port?: () => MemoryWorkbook
  readonly startup?: StartupChoice
  readonly copies?: CopyDoor
  readonly session?: Partial<SessionState>
  /** Nobody has used the add-in here before. */
  readonly firstRun?: boolean
  readonly refusal?: Refusal
  /** So much on it that looking through it once has to do. */
  readonly huge?: boolean
  /** What a person does to get there. */
  readonly act?: (pane: ActingPerson) => Promise<void>
}

/** A person at the pane, with the words of the language it speaks. */
export interface ActingPerson {
  readonly user: UserEvent
  readonly language: Language
  readonly t: PaneWords
  readonly port: MemoryWorkbook
  open(screen: keyof PaneWords['tabs'] & AnyScreen): Promise<void>
  press(name: string | RegExp): Promise<void>
  /** Chooses something in the menu. */
  choose(name: string): Promise<void>
  sees(text: string | RegExp): Promise<void>
}

export function actingPerson(port: MemoryWorkbook, language: Language): ActingPerson {
  const user = userEvent.setup()
  const t = paneWords(language)
  const press = async (name: string | RegExp) => user.click(await screen.findByRole('button', { name }))
  return {
    user,
    language,
    t,
    port,
    press,
    open: async (name) => user.click(await screen.findByRole('tab', { name: t.tabs[name] })),
    choose: async (name) => {
      await press(t.menu.label)
      await user.click(await screen.findByRole('menuitem', { name }))
    },
    sees: async (text) => void (await screen.findAllByText(text)),
  }
}

export { fireEvent, screen, waitFor, within }

type Changes = { readonly [K in keyof WorkbookPort]?: WorkbookPort[K] }

/** The same workbook, where some of what one asks of it goes differently. */
export function changed(port: MemoryWorkbook, changes: Changes): MemoryWorkbook {
  return Object.assign(port, changes)
}

export function failing(problem: WorkbookProblem, left: 'as-it-was' | 'unknown' = 'as-it-was'): () => Promise<never> {
  return () => Promise.reject(new WorkbookError(problem, {}, left))
}

export function never(): Promise<never> {
  return new Promise(() => undefined)
}
