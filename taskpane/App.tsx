import { FluentProvider } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { WorkbookPort } from '#workbook'
import { Pane } from './Pane'
import { type PanePorts, type PaneTheme, PortsProvider } from './ports'
import type { ScreenRequests } from './screen-requests'
import { fluentTheme } from './shared/fluent-theme'

export interface AppProps extends PanePorts {
  readonly theme: PaneTheme
  /** From outside the pane, such as a ribbon button. */
  readonly requests?: ScreenRequests
}

/** The whole task pane. It fills the element it is put in, and starts anew for another workbook. */
export function App({ port, session, today, host, startup, copies, onHidden, onFindings, theme, requests }: AppProps) {
  const ports = useMemo(
    () => ({
      port,
      session,
      today,
      host,
      ...(startup && { startup }),
      ...(copies && { copies }),
      ...(onHidden && { onHidden }),
      ...(onFindings && { onFindings }),
    }),
    [port, session, today, host, startup, copies, onHidden, onFindings],
  )
  return (
    <FluentProvider theme={fluentTheme(theme)} style={{ height: '100%' }}>
      <PortsProvider ports={ports}>
        <Pane key={workbookKey(port)} requests={requests} />
      </PortsProvider>
    </FluentProvider>
  )
}

const keys = new WeakMap<WorkbookPort, number>()
let lastKey = 0

function workbookKey(port: WorkbookPort): number {
  const known = keys.get(port)
  if (known !== undefined) return known
  keys.set(port, ++lastKey)
  return lastKey
}
