import { FluentProvider } from '@fluentui/react-components'
import { useMemo } from 'react'
import { Pane } from './Pane'
import { type PanePorts, type PaneTheme, PortsProvider } from './ports'
import { fluentTheme } from './shared/fluent-theme'

export interface AppProps extends PanePorts {
  readonly theme: PaneTheme
}

/** The whole task pane. It fills the element it is put in. */
export function App({ port, session, today, host, theme }: AppProps) {
  const ports = useMemo(() => ({ port, session, today, host }), [port, session, today, host])
  return (
    <FluentProvider theme={fluentTheme(theme)} style={{ height: '100%' }}>
      <PortsProvider ports={ports}>
        <Pane />
      </PortsProvider>
    </FluentProvider>
  )
}
