import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components'
import type { PaneTheme } from '../ports'

const THEMES: Readonly<Record<PaneTheme, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  // In the letter of the other two, and so of the same width.
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: webLightTheme.fontFamilyBase },
}

export function fluentTheme(theme: PaneTheme): Theme {
  return THEMES[theme]
}
