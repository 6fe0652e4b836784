export { App, type AppProps } from './App'
export type { PaneHost, PaneTheme } from './ports'
