import { teamsHighContrastTheme, type Theme, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import type { PaneTheme } from '#taskpane'

const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
}

export function fluentTheme(theme: PaneTheme): Theme {
  return THEMES[theme]
}
