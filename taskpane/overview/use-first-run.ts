import { useState } from 'react'

const KEY = 'social-return.introduced'

/** Whether this person still has to be introduced to the add-in. Forgotten where the browser keeps nothing. */
export function useFirstRun(): { readonly isFirst: boolean; readonly done: () => void } {
  const [isFirst, setFirst] = useState(() => remembered() === null)
  return {
    isFirst,
    done: () => {
      setFirst(false)
      try {
        localStorage.setItem(KEY, 'yes')
      } catch {
        // A browser that keeps nothing shows the introduction again next time.
      }
    },
  }
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}
