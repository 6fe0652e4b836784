import { createContext, use } from 'react'
import type { AnyScreen } from '../screens'

/** Opens a screen of the pane, from however deep inside another one. */
export const OpenScreen = createContext<(screen: AnyScreen) => void>(() => undefined)

export function useOpenScreen(): (screen: AnyScreen) => void {
  return use(OpenScreen)
}
