import { useCallback, useState } from 'react'
import { STANDARD_TABS, SUMMARY_TABS, type SummaryTab } from '#use-cases'

const KEY = 'social-return.summary-left-out'

/** A tab one can ask for: those of the summary, and the one with the catalogues that the workbook carries. */
export type WantedTab = SummaryTab | 'catalogue'

const ALL: readonly WantedTab[] = [...SUMMARY_TABS, 'catalogue']

/** For paper or for others: made only for who asks. */
export const ON_REQUEST: readonly SummaryTab[] = SUMMARY_TABS.filter((tab) => !STANDARD_TABS.includes(tab))

/** Those, and the catalogue. */
const LEFT_OUT = ALL.filter((tab) => !(STANDARD_TABS as readonly string[]).includes(tab))

export interface ChosenTabs {
  readonly wanted: ReadonlySet<WantedTab>
  readonly choose: (tab: WantedTab, isWanted: boolean) => void
}

/** Which tabs a person wants: the usual ones until they say otherwise, remembered as long as this window is open. */
export function useChosenTabs(): ChosenTabs {
  const [left, setLeft] = useState(leftOut)
  const choose = useCallback((tab: WantedTab, isWanted: boolean) => {
    setLeft((old) => {
      const next = isWanted ? old.filter((each) => each !== tab) : [...old, tab]
      remember(next)
      return next
    })
  }, [])
  return { wanted: new Set(ALL.filter((tab) => !left.includes(tab))), choose }
}

/** What is kept is what was left out, so that a tab that is new takes part. */
function leftOut(): readonly string[] {
  try {
    return sessionStorage.getItem(KEY)?.split(' ') ?? LEFT_OUT
  } catch {
    return LEFT_OUT
  }
}

function remember(left: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, left.join(' '))
  } catch {
    // A browser that keeps nothing: then the next workbook starts with all of them.
  }
}
