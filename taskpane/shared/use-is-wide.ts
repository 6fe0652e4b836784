import { useCallback, useState } from 'react'

/** What is left of a pane of 600 pixels beside its margins. */
const WIDE = 570

/** True while an element has room for two columns; given to it as its ref. For what has to stand elsewhere then. */
export function useIsWide(): readonly [(element: HTMLElement | null) => (() => void) | undefined, boolean] {
  const [isWide, setIsWide] = useState(false)
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined
    const observer = new ResizeObserver(([entry]) => setIsWide((entry?.contentRect.width ?? 0) >= WIDE))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [measure, isWide]
}
