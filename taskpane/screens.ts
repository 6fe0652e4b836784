/** The four screens, in the order of a quarter's work. */
export const SCREENS = ['overview', 'catalogue', 'validation', 'summary'] as const

export type Screen = (typeof SCREENS)[number]

/** Screens behind the menu. */
export type SideScreen = 'about' | 'help'
