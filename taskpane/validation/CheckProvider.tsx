import { createContext, type ReactNode, use } from 'react'
import type { Check } from './check-state'
import { useCheckOfWorkbook } from './use-check'

const CheckContext = createContext<Check | null>(null)

/** One check for all screens: overview, findings and summary speak of the same run. */
export function CheckProvider({ children }: { children: ReactNode }) {
  return <CheckContext value={useCheckOfWorkbook()}>{children}</CheckContext>
}

export function useCheck(): Check {
  const check = use(CheckContext)
  if (check === null) throw new Error('a screen stands outside CheckProvider')
  return check
}
