import { type RefObject, useEffect, useRef } from 'react'

/** A button that was pressed goes while its work runs. When the work ends and focus went nowhere else, the button has it. */
export function useKeptFocus(works: boolean, button: RefObject<HTMLElement | null>): void {
  const worked = useRef(works)
  useEffect(() => {
    const ended = worked.current && !works
    worked.current = works
    if (ended && (document.activeElement === null || document.activeElement === document.body)) button.current?.focus()
  }, [works, button])
}
