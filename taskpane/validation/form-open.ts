import { createContext, use, useEffect } from 'react'

/** Told while a form with a button of its own stands open in the list: that button is then the next step. */
export const FormOpen = createContext<(isOpen: boolean) => void>(() => undefined)

export function useFormOpen(): void {
  const tell = use(FormOpen)
  useEffect(() => {
    tell(true)
    return () => tell(false)
  }, [tell])
}
