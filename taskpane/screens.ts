/** The four screens, in the order of a quarter's work. */
export const SCREENS = ['overview', 'catalogue', 'validation', 'summary'] as const

export type Screen = (typeof SCREENS)[number]

/** Screens behind the menu. */
export const SIDE_SCREENS = [
  'contracts',
  'approvals',
  'columns',
  'policy',
  'compare',
  'portfolio',
  'template',
  'copies',
  'formulas',
  'help',
  'about',
] as const

export type SideScreen = (typeof SIDE_SCREENS)[number]

export type AnyScreen = Screen | SideScreen

export function isSideScreen(screen: AnyScreen): screen is SideScreen {
  return (SIDE_SCREENS as readonly string[]).includes(screen)
}
