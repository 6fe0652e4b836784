export { App, type AppProps } from './App'
export type { PaneHost, PaneTheme } from './ports'
export { tameFocusGuards } from './shared/focus-guards'
