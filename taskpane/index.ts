export { App, type AppProps } from './App'
export type { PaneHost, PaneTheme } from './ports'
export { fluentTheme } from './shared/fluent-theme'
export { tameFocusGuards } from './shared/focus-guards'
