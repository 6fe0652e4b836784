import { configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { MemoryWorkbook } from '#adapters/memory'
import { builtInRulebook } from '#rulebook'
import { createSession, type Session } from '#session'
import { App, type PaneHost, type PaneTheme } from '#taskpane'
import type { Language } from '#texts'
import type { CopyDoor, StartupChoice } from '#workbook'
import { sampleWorkbook, TODAY } from '../support/pane-workbooks'

// Waiting ends when the screen is there; how long a busy machine takes for that is no matter of these tests.
configure({ asyncUtilTimeout: 15_000 })

export { effort, faultyWorkbook, sampleWorkbook, TODAY } from '../support/pane-workbooks'

export interface PaneOptions {
  readonly port?: MemoryWorkbook
  readonly language?: Language
  readonly theme?: PaneTheme
  readonly session?: Session
  readonly startup?: StartupChoice
  readonly copies?: CopyDoor
  readonly host?: PaneHost
  readonly onHidden?: (listener: () => void) => () => void
}

/** The pane on a workbook, as a person meets it after the first introduction. */
export function renderPane({ port = sampleWorkbook(), language = 'nl', theme = 'light', ...rest }: PaneOptions = {}) {
  const session = rest.session ?? createSession(builtInRulebook(), language)
  const user = userEvent.setup()
  const view = render(
    <App
      port={port}
      session={session}
      today={TODAY}
      theme={theme}
      host={rest.host ?? 'excel'}
      {...(rest.onHidden && { onHidden: rest.onHidden })}
      {...(rest.startup && { startup: rest.startup })}
      {...(rest.copies && { copies: rest.copies })}
    />,
  )
  return { ...view, user, port, session, open: (name: string) => user.click(screen.getByRole('tab', { name })) }
}
